"""The officer's queue in Firestore: one query a page, however many tips there are."""

from collections.abc import Sequence
from datetime import UTC, datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips.desk.queue_model import ListTips, Order
from functions.tips.model import TIPS, Tip
from shared.firestore import paged
from shared.pure.cursor import Cursor
from shared.record import store
from shared.record.kind import Found

_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_BY = {Order.AGE: "received_hour", Order.TIMER: "due_hour"}


def page(
    db: firestore.Client, field: str, seats: Sequence[str], *, asked: ListTips, after: Cursor | None
) -> tuple[list[Found[Tip]], Cursor | None]:
    """Return one page, and where another begins."""
    by = _BY[asked.order]
    mine = ("array_contains", seats[0]) if field == "informed" else ("in", list(seats))
    query = db.collection(TIPS.collection).where(filter=FieldFilter(field, *mine))
    for name, wanted in (("status", asked.status), ("category", asked.category)):
        if wanted:
            query = query.where(filter=FieldFilter(name, "==", wanted))
    query = query.where(filter=FieldFilter(by, ">=", _EVER)).order_by(by).order_by("__name__")
    found, more = paged.page(query, by=by, limit=asked.limit, after=after)
    return store.read_each(TIPS, found), more
