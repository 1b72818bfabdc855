"""Calls that are to be made, in Firestore.

feedback_callbacks/{ballot_id}    one call (model.Callback); made with the answer
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from google.api_core.exceptions import Aborted, FailedPrecondition
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.feedback import totals_store
from functions.feedback.callbacks.model import Callback, State, change
from shared.firestore import budget, hand_edits, paged
from shared.pure.cursor import Cursor

CALLBACKS = "feedback_callbacks"
SLOW_S = 20
WriteBatch = firestore.WriteBatch


class Found(NamedTuple):
    """A call as it was when it was read."""

    name: str
    callback: Callback
    seen: datetime


def path(name: str) -> str:
    """Return where a call stands."""
    return f"{CALLBACKS}/{name}"


def find(db: firestore.Client, name: str) -> Found | None:
    """Return a call with the time of its last change, or None when there is none."""
    snapshot = db.document(path(name)).get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        return None
    return Found(name, Callback.model_validate(snapshot.to_dict()), snapshot.update_time)


def create(batch: WriteBatch, db: firestore.Client, name: str, callback: Callback) -> None:
    """Put a new call into the batch that stores its answer."""
    batch.create(db.document(path(name)), callback.model_dump())
    totals_store.add_calls(batch, db, callback.range, callback.unit, added={"open": 1})


def alter(batch: WriteBatch, db: firestore.Client, found: Found, after: Callback) -> None:
    """Put a new form of a call into a batch: it holds if nobody changed it meanwhile."""
    option = db.write_option(last_update_time=found.seen)
    batch.update(db.document(path(found.name)), after.model_dump(), option)
    added = change(found.callback, after)
    totals_store.add_calls(batch, db, after.range, after.unit, added=added)


def page(
    db: firestore.Client, owners: Sequence[str], *, limit: int, after: Cursor | None
) -> tuple[list[Found], Cursor | None]:
    """Return open calls of some seats, the most urgent first, and where more begin."""
    query = (
        db.collection(CALLBACKS)
        .where(filter=FieldFilter("owner", "in", list(owners)))
        .where(filter=FieldFilter("state", "==", State.OPEN))
        .order_by("due_at")
        .order_by("__name__")
    )
    found, more = paged.page(query, by="due_at", limit=limit, after=after)
    return _read_each(db, found), more


def late(db: firestore.Client, *, at: datetime, most: int) -> list[Found]:
    """Return open calls that are overdue and not yet marked so, the oldest first."""
    query = (
        db.collection(CALLBACKS)
        .where(filter=FieldFilter("state", "==", State.OPEN))
        .where(filter=FieldFilter("is_overdue", "==", value=False))
        .where(filter=FieldFilter("due_at", "<=", at))
        .order_by("due_at")
        .limit(most)
    )
    return _read_each(db, query.get(**budget.within(SLOW_S)))


def mark(db: firestore.Client, found: Found) -> bool:
    """Mark a call as overdue and count it as such. False when somebody closed it meanwhile."""
    batch = db.batch()
    alter(batch, db, found, found.callback.model_copy(update={"is_overdue": True}))
    try:
        batch.commit(**budget.within())
    except (Aborted, FailedPrecondition):
        return False
    return True


def _read_each(
    db: firestore.Client, found: Sequence[firestore.DocumentSnapshot[Any]]
) -> list[Found]:
    calls = hand_edits.read_each(db, found, Callback)
    return [Found(one.id, call, one.update_time) for one, call in calls]
