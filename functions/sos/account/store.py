"""The SOS of a period, in Firestore."""

from datetime import UTC, datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos.account.totals_model import Counts
from functions.sos.incident_model import SOS, Incident
from functions.sos.model import SosOutcome
from functions.sos.period_model import Period
from shared.firestore import budget
from shared.record import store

MOST_REAL = 2_000  # of a period: one SOS in seventy is real
FIRST_MOMENT = datetime(1, 1, 1, tzinfo=UTC)


def real(db: firestore.Client, unit: str, period: Period) -> tuple[list[Incident], bool]:
    """Return the SOS on a unit's board that proved real, newest first, and whether all of them."""
    query = db.collection(SOS.collection).where(
        filter=FieldFilter("boards", "array_contains", unit)
    )
    query = query.where(filter=FieldFilter("outcome", "==", SosOutcome.REAL))
    query = query.where(filter=FieldFilter("raised_at", ">=", period.begins))
    query = query.where(filter=FieldFilter("raised_at", "<", period.ends))
    newest = query.order_by("raised_at", direction=firestore.Query.DESCENDING)
    found = newest.limit(MOST_REAL + 1).get(**budget.within(budget.READ_S))
    read = store.read_each(SOS, found[:MOST_REAL])
    return [one.record for one in read], len(found) <= MOST_REAL


def counts(db: firestore.Client, unit: str, period: Period) -> Counts:
    """Count the SOS of a unit's board, all as of one moment. No document is read."""
    board = db.collection(SOS.collection).where(
        filter=FieldFilter("boards", "array_contains", unit)
    )
    every = board.where(filter=FieldFilter("raised_at", ">=", period.begins))
    every = every.where(filter=FieldFilter("raised_at", "<", period.ends))
    earnest = every.where(filter=FieldFilter("practice", "==", False))  # noqa: FBT003
    asked = {
        "stored": board,
        "dated": board.where(filter=FieldFilter("raised_at", ">=", FIRST_MOMENT)),
        "every": every,
        "practice": every.where(filter=FieldFilter("practice", "==", True)),  # noqa: FBT003
        "never_answered": earnest.where(filter=FieldFilter("acknowledged_at", "==", None)),
        "still_open": earnest.where(filter=FieldFilter("outcome", "==", None)),
    }
    for one in SosOutcome:
        asked[one.value] = earnest.where(filter=FieldFilter("outcome", "==", one))
    return Counts(**_at_once(asked))


def _at_once(asked: dict[str, firestore.Query]) -> dict[str, int]:
    """Return how many each query finds, all at the moment of the first."""
    found: dict[str, int] = {}
    moment: datetime | None = None
    for name, query in asked.items():
        rows: Any = query.count().get(read_time=moment, **budget.within(budget.READ_S))
        counted = rows[0][0]
        found[name], moment = int(counted.value), moment or counted.read_time
    return found
