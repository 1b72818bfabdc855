"""The totals of answers in Firestore.

feedback_totals/{range.period}/shards/{n}    `units`: unit -> what -> how many
feedback_totals/{range.calls}/shards/0       the same of calls that are to be made now

A period is a month (2026-11) or an ISO week (2026-W48). Each answer adds to one shard of its
month and one of its week, in the commit that stores it; a whole range is read in as many reads
as there are shards, however many answers there are.
"""

import secrets
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from google.api_core.exceptions import GoogleAPICallError, RetryError
from google.cloud import firestore

from functions.feedback.model import periods
from shared import log
from shared.firestore import budget
from shared.pure.errors import AppError

TOTALS = "feedback_totals"
SHARDS = 4
CALLS = "calls"  # no period: how many calls are open and overdue. They are few: one shard
WriteBatch = firestore.WriteBatch
Units = dict[str, Counter[str]]


def add(  # noqa: PLR0913 what is added has this many sides
    batch: WriteBatch,
    db: firestore.Client,
    range_: str,
    unit: str,
    *,
    added: Mapping[str, int],
    at: datetime,
) -> None:
    """Put into a batch what a unit's totals grow by."""
    what = {name: firestore.Increment(n) for name, n in added.items() if n}
    shard = str(secrets.randbelow(SHARDS))
    for period in periods(at) if what else ():
        ref = db.collection(TOTALS).document(f"{range_}.{period}").collection("shards")
        batch.set(ref.document(shard), {"units": {unit: what}}, merge=True)


def count_scan(db: firestore.Client, range_: str, unit: str, *, at: datetime) -> None:
    """Count that a place's poster was scanned this month: one write of its own, best effort.

    Set beside the answers it shows how many gave up.
    """
    shard = str(secrets.randbelow(SHARDS))
    ref = db.document(f"{TOTALS}/{range_}.{periods(at)[0]}/shards/{shard}")
    counted = {"units": {unit: {"scans": firestore.Increment(1)}}}
    try:
        ref.set(counted, merge=True, **budget.writing(budget.PUBLISH_S))
    except (GoogleAPICallError, RetryError, AppError) as exc:
        log.fault("scan_not_counted", exc)


def add_calls(
    batch: WriteBatch, db: firestore.Client, range_: str, unit: str, *, added: Mapping[str, int]
) -> None:
    """Put into a batch by how much a unit's calls grow or become fewer."""
    what = {name: firestore.Increment(n) for name, n in added.items() if n}
    if what:
        ref = db.document(f"{TOTALS}/{range_}.{CALLS}/shards/0")
        batch.set(ref, {"units": {unit: what}}, merge=True)


def read(db: firestore.Client, ranges: Iterable[str], wanted: Iterable[str]) -> dict[str, Units]:
    """Return the totals of all units of some ranges, by period, in one call."""
    wanted = list(wanted)
    found: dict[str, Units] = {period: {} for period in wanted}
    refs = {
        db.document(f"{TOTALS}/{name}.{period}/shards/{n}"): period
        for name in ranges
        for period in wanted
        for n in range(1 if period == CALLS else SHARDS)
    }
    for shard in db.get_all(list(refs), **budget.within(budget.READ_S)):
        for unit, counts in ((shard.to_dict() or {}).get("units") or {}).items():
            found[refs[shard.reference]].setdefault(unit, Counter()).update(counts)
    return found


def merged(parts: Iterable[Units]) -> Units:
    """Return several periods as one."""
    total: Units = {}
    for units in parts:
        for unit, counts in units.items():
            total.setdefault(unit, Counter()).update(counts)
    return total
