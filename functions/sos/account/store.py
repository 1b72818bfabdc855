"""The SOS of a period, in Firestore."""

from datetime import datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos.incident_model import SOS, Incident
from functions.sos.model import SosOutcome
from shared.firestore import budget
from shared.record import store

MOST_REAL = 2_000  # of a period: one SOS in seventy is real


def real(
    db: firestore.Client, unit: str, *, since: datetime, before: datetime
) -> tuple[list[Incident], bool]:
    """Return the SOS on a unit's board that proved real, newest first, and whether all of them."""
    query = db.collection(SOS.collection).where(
        filter=FieldFilter("boards", "array_contains", unit)
    )
    query = query.where(filter=FieldFilter("outcome", "==", SosOutcome.REAL))
    query = query.where(filter=FieldFilter("raised_at", ">=", since))
    query = query.where(filter=FieldFilter("raised_at", "<", before))
    newest = query.order_by("raised_at", direction=firestore.Query.DESCENDING)
    found = newest.limit(MOST_REAL + 1).get(**budget.within(budget.READ_S))
    read = store.read_each(SOS, found[:MOST_REAL])
    return [one.record for one in read], len(found) <= MOST_REAL
