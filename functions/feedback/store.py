"""Answers in Firestore.

feedback/{ballot_id}    one answer (model.Ballot); the id is a hash of the request_id
"""

from datetime import datetime
from typing import NamedTuple

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.feedback.model import (
    Ballot,
    Page,
)
from shared.firestore import budget, hand_edits, paged
from shared.pure.cursor import Cursor

FEEDBACK = "feedback"


class Found(NamedTuple):
    """An answer as it was when it was read."""

    ballot: Ballot
    seen: datetime


def find(db: firestore.Client, ballot_id: str) -> Found | None:
    """Return an answer with the time of its last change, or None when there is none."""
    snapshot = ref(db, ballot_id).get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        return None
    return Found(Ballot.model_validate(snapshot.to_dict()), snapshot.update_time)


def page(
    db: firestore.Client,
    range_: str,
    unit: str | None = None,
    *,
    limit: int,
    after: Cursor | None = None,
) -> Page:
    """Return answers about a range or one unit of it, the latest hour first.

    Within an hour they are in no order.
    """
    query = db.collection(FEEDBACK).where(filter=FieldFilter("range", "==", range_))
    if unit:
        query = query.where(filter=FieldFilter("unit", "==", unit))
    query = query.order_by("hour", direction=firestore.Query.DESCENDING)
    query = query.order_by("__name__", direction=firestore.Query.DESCENDING)
    found, more = paged.page(query, by="hour", limit=limit, after=after)
    read = hand_edits.read_each(db, found, Ballot)
    return Page([(one.id, ballot) for one, ballot in read], more)


def ref(db: firestore.Client, ballot_id: str) -> firestore.DocumentReference:
    """Return where an answer lies."""
    return db.collection(FEEDBACK).document(ballot_id)
