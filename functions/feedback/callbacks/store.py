"""Calls that are to be made, in Firestore.

feedback_callbacks/{ballot_id}    one call (model.Callback); made with the answer
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.feedback import totals_store
from functions.feedback.callbacks.model import LIFE, MOVES, Callback, State, change
from shared.firestore import clients, paged, whole
from shared.pure.cursor import Cursor
from shared.record import store
from shared.record.kind import Change, Found, Keeps, Kind, by_seats

SLOW_S = 20
PAGE_LATE = 200


def _count(batch: firestore.WriteBatch, before: Callback | None, after: Callback) -> None:
    added = change(before, after)
    totals_store.add_calls(batch, clients.database(), after.range, after.unit, added=added)


CALLBACKS = Kind(
    collection="feedback_callbacks",
    shape=Callback,
    keeps=Keeps(
        "whoever was rung may ask a year later what came of it",
        LIFE,
        after=(State.CLOSED, State.WITHDRAWN),
    ),
    may=by_seats(lambda call, _: (call.owner,)),
    district=lambda found: found.record.district,
    moves=MOVES,
    state="state",
    also=_count,
)


def page(
    db: firestore.Client, owners: Sequence[str], *, limit: int, after: Cursor | None
) -> tuple[list[Found[Callback]], Cursor | None]:
    """Return open calls of some seats, the most urgent first, and where more begin."""
    queries = [_open(db, some) for some in whole.by_query(owners)]
    found, more = paged.merged(queries, by="due_at", limit=limit, after=after)
    return store.read_each(CALLBACKS, found), more


def _open(db: firestore.Client, owners: tuple[str, ...]) -> firestore.Query:
    return (
        db.collection(CALLBACKS.collection)
        .where(filter=FieldFilter("owner", "in", owners))
        .where(filter=FieldFilter("state", "==", State.OPEN))
        .order_by("due_at")
        .order_by("__name__")
    )


def late(db: firestore.Client, *, at: datetime) -> Iterator[Found[Callback]]:
    """Yield open calls that are overdue and not yet marked so, the oldest first."""
    query = (
        db.collection(CALLBACKS.collection)
        .where(filter=FieldFilter("state", "==", State.OPEN))
        .where(filter=FieldFilter("is_overdue", "==", value=False))
        .where(filter=FieldFilter("due_at", "<=", at))
        .order_by("due_at")
    )
    for one in whole.each(query, page=PAGE_LATE, seconds=SLOW_S):
        yield from store.read_each(CALLBACKS, [one])


def mark(found: Found[Callback], *, at: datetime) -> None:
    """Mark a call as overdue and count it as such, unless somebody closed it meanwhile."""

    def overdue(call: Callback) -> Change[Callback] | None:
        if call.state is not State.OPEN or call.is_overdue:
            return None
        return Change(call.model_copy(update={"is_overdue": True}))

    store.change(CALLBACKS, found.name, overdue, at=at)
