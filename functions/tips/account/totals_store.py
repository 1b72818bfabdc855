"""The totals of tips in Firestore.

tip_totals/{scope.year}/shards/{n}    `days`: MMDD -> channel -> what -> how many
tip_openings/{scope.day.channel}      what was counted before (totals_model.Opening)

Counted from the history by who tells the news of a step, each step once; a year of a scope is
four documents, so that no document takes more than its share of writes.
"""

import secrets
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from google.api_core.exceptions import AlreadyExists, FailedPrecondition, NotFound
from google.cloud import firestore

from functions.tips.account.totals_model import (
    SHARDS,
    Days,
    Key,
    Opening,
    TipTotals,
    changes,
    opening_changes,
    years_with_tips,
)
from functions.tips.model import TIPS, Step
from shared.firestore import budget, scan
from shared.record.news import Told
from shared.record.store import WriteBatch

TOTALS = "tip_totals"
OPENINGS = "tip_openings"


def count(db: firestore.Client, told: Told[Step]) -> bool:
    """Add a step of a history to the totals, once. Says whether it was added now."""
    if told.step.is_counted:
        return False
    batch = db.batch()
    option = db.write_option(last_update_time=told.seen)
    batch.update(told.ref, {"is_counted": True}, option)
    _add(batch, db, changes(told.step))
    try:
        batch.commit(**budget.within())
    except (FailedPrecondition, NotFound):  # somebody else counted it meanwhile
        return False
    return True


def open_with(db: firestore.Client, opening: Opening) -> bool:
    """Store what was counted before, once, and add it to the totals."""
    batch = db.batch()
    name = f"{opening.scope}.{opening.day}.{opening.channel}"
    batch.create(db.collection(OPENINGS).document(name), opening.model_dump())
    _add(batch, db, opening_changes(opening))
    try:
        batch.commit(**budget.writing(scan.SLOW_S))
    except AlreadyExists:
        return False
    return True


def years(
    db: firestore.Client, scope: str, asked: TipTotals, *, at: datetime
) -> list[tuple[int, Days]]:
    """Return the shards of the years asked for: as many reads however many tips there are."""
    wanted = years_with_tips(asked, at=at)
    refs = [_shard(db, scope, year, n) for year in wanted for n in range(SHARDS)]
    if not refs:
        return []
    found = db.get_all(refs, **budget.within(budget.READ_S))
    return [(_year_of(s), s.get("days") or {}) for s in found if s.exists]


def recount(db: firestore.Client, spoilt: list[str]) -> dict[Key, Counter[str]]:
    """Return the totals as the history and the openings say, whatever the counters say.

    `spoilt` names what a hand edit made unreadable.
    """
    counted: dict[Key, Counter[str]] = {}
    history, openings = db.collection_group("history"), db.collection(OPENINGS)
    for step in scan.contents(history, Step, under=TIPS.collection, spoilt=spoilt):
        _merge(counted, changes(step))
    for opening in scan.contents(openings, Opening, under=OPENINGS, spoilt=spoilt):
        _merge(counted, opening_changes(opening))
    return {key: kept for key, counts in counted.items() if (kept := _without_zeros(counts))}


def _add(batch: WriteBatch, db: firestore.Client, added: Mapping[Key, Counter[str]]) -> None:
    shard = secrets.randbelow(SHARDS)
    for key, counts in added.items():
        what = {name: firestore.Increment(n) for name, n in counts.items() if n}
        days = {f"{key.day:%m%d}": {str(key.channel): what}}
        batch.set(_shard(db, key.scope, key.day.year, shard), {"days": days}, merge=True)


def _merge(into: dict[Key, Counter[str]], added: Mapping[Key, Counter[str]]) -> None:
    for key, counts in added.items():
        into.setdefault(key, Counter()).update(counts)


def _without_zeros(counts: Counter[str]) -> Counter[str]:
    return Counter({name: n for name, n in counts.items() if n})


def _shard(db: firestore.Client, scope: str, year: int, n: int) -> firestore.DocumentReference:
    totals = db.collection(TOTALS).document(f"{scope}.{year}")
    shard: firestore.DocumentReference = totals.collection("shards").document(str(n))
    return shard


def _year_of(shard: firestore.DocumentSnapshot[Any]) -> int:
    return int(shard.reference.parent.parent.id.rpartition(".")[2])


def differences(db: firestore.Client) -> list[str]:
    """Return where the counters differ from the history, and what of it cannot be read."""
    spoilt: list[str] = []
    counted: dict[Key, Counter[str]] = {}
    for shard in scan.documents(db.collection_group("shards"), under=TOTALS):
        scope = shard.reference.parent.parent.id.rpartition(".")[0]
        for day, channels in (shard.get("days") or {}).items():
            on = date(_year_of(shard), int(day[:2]), int(day[2:]))
            _merge(counted, {Key(scope, on, c): Counter(what) for c, what in channels.items()})
    counters = {key: kept for key, counts in counted.items() if (kept := _without_zeros(counts))}
    history = recount(db, spoilt)
    keys = sorted(counters.keys() | history.keys())
    differ = (k for k in keys if counters.get(k) != history.get(k))
    return spoilt + [f"{key.scope} {key.day} {key.channel}" for key in differ]
