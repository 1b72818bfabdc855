"""Answers in Firestore.

feedback/{ballot_id}    one answer (model.Ballot); the id is a hash of the request_id
"""

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.feedback.model import Ballot, Page
from shared.firestore import paged
from shared.pure.cursor import Cursor
from shared.record import store
from shared.record.kind import Keeps, Kind, by_seats

BALLOTS = Kind(
    collection="feedback",
    shape=Ballot,
    keeps=Keeps("totals are counted anew from the answers; words go with their month's key"),
    may=by_seats(lambda ballot, _: (ballot.unit,)),
    district=lambda found: found.record.district,
)


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
    query = db.collection(BALLOTS.collection).where(filter=FieldFilter("range", "==", range_))
    if unit:
        query = query.where(filter=FieldFilter("unit", "==", unit))
    query = query.order_by("hour", direction=firestore.Query.DESCENDING)
    query = query.order_by("__name__", direction=firestore.Query.DESCENDING)
    found, more = paged.page(query, by="hour", limit=limit, after=after)
    return Page([(one.name, one.record) for one in store.read_each(BALLOTS, found)], more)
