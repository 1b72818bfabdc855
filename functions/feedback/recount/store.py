"""Counting every answer anew, to hold the totals against it: an admin's command has the time."""

from collections import Counter

from google.cloud import firestore

from functions.feedback.callbacks import model as callbacks_model
from functions.feedback.callbacks.model import Callback
from functions.feedback.callbacks.store import CALLBACKS
from functions.feedback.model import Ballot, cells, periods
from functions.feedback.store import BALLOTS
from functions.feedback.totals_store import CALLS, TOTALS, Units
from shared.firestore import scan

# Counted from slips, registers and scans, not from answers.
NOT_ANSWERS = {"issued", "visitors", "scans"}


def differences(db: firestore.Client) -> list[str]:
    """Return where the totals differ from the answers, and which of these cannot be read."""
    spoilt: list[str] = []
    counted, told = _answers(db, spoilt), _totals(db)
    nothing: Counter[str] = Counter()
    places = sorted(
        (period, unit)
        for period in counted.keys() | told.keys()
        for unit in counted.get(period, {}).keys() | told.get(period, {}).keys()
    )
    return spoilt + [
        f"{period} {unit}"
        for period, unit in places
        if counted.get(period, {}).get(unit, nothing) != told.get(period, {}).get(unit, nothing)
    ]


def _answers(db: firestore.Client, spoilt: list[str]) -> dict[str, Units]:
    found: dict[str, Units] = {}
    answers = db.collection(BALLOTS.collection)
    for ballot in scan.contents(answers, Ballot, under=BALLOTS.collection, spoilt=spoilt):
        for period in periods(ballot.hour):
            units = found.setdefault(f"{ballot.range}.{period}", {})
            units.setdefault(ballot.unit, Counter()).update(cells(ballot))
    calls = db.collection(CALLBACKS.collection)
    for call in scan.contents(calls, Callback, under=CALLBACKS.collection, spoilt=spoilt):
        units = found.setdefault(f"{call.range}.{CALLS}", {})
        units.setdefault(call.unit, Counter()).update(+callbacks_model.cells(call))
    return found


def _totals(db: firestore.Client) -> dict[str, Units]:
    found: dict[str, Units] = {}
    for shard in scan.documents(db.collection_group("shards"), under=TOTALS):
        units = found.setdefault(shard.reference.parent.parent.id, {})
        for unit, counts in (shard.get("units") or {}).items():
            units.setdefault(unit, Counter()).update(
                {cell: n for cell, n in counts.items() if n and cell not in NOT_ANSWERS}
            )
    return {
        period: {
            unit: Counter({c: n for c, n in counts.items() if n}) for unit, counts in u.items()
        }
        for period, u in found.items()
    }
