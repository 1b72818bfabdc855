"""The officer's queue in Firestore: one query a page and thirty desks, however many tips."""

from collections.abc import Sequence
from datetime import UTC, datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips.desk.queue_model import ListTips, Order
from functions.tips.model import TIPS, Tip
from shared.firestore import paged, whole
from shared.pure.cursor import Cursor
from shared.record import store
from shared.record.kind import Found

_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_BY = {Order.AGE: "received_hour", Order.TIMER: "due_hour"}


def page(
    db: firestore.Client, field: str, seats: Sequence[str], *, asked: ListTips, after: Cursor | None
) -> tuple[list[Found[Tip]], Cursor | None]:
    """Return one page, and where another begins."""
    by, informed = _BY[asked.order], [("array_contains", seats[0])]
    mine = informed if field == "informed" else [("in", some) for some in whole.by_query(seats)]
    queries = [_query(db, FieldFilter(field, *one), asked, by) for one in mine]
    found, more = paged.merged(queries, by=by, limit=asked.limit, after=after)
    return store.read_each(TIPS, found), more


def _query(db: firestore.Client, mine: FieldFilter, asked: ListTips, by: str) -> firestore.Query:
    query = db.collection(TIPS.collection).where(filter=mine)
    for name, wanted in (("status", asked.status), ("category", asked.category)):
        if wanted:
            query = query.where(filter=FieldFilter(name, "==", wanted))
    query = query.where(filter=FieldFilter(by, ">=", _EVER))
    return query.order_by(by).order_by("__name__")
