"""Whom to tell of a tip, and which tips are due, in Firestore.

slow_lane/{desk}.{hour}    how many tips without work reached a desk in an hour (model.LaneHour)
"""

from collections import deque
from collections.abc import Iterator
from datetime import datetime, timedelta

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips.model import TIPS, Tip
from shared.firestore import budget, whole
from shared.force import posts
from shared.pure.clock import hour
from shared.pure.policy import HEADS, Role
from shared.record import store
from shared.record.kind import Found

DUE_PAGE = 50
SLOW_LANE = 60  # tips without work an hour for which a desk's phone rings
_full: deque[tuple[str, str]] = deque(maxlen=100)  # the lanes that this process saw full


def due(db: firestore.Client, *, at: datetime) -> Iterator[Found[Tip]]:
    """Yield the tips that nobody forwarded in time, longest waiting first."""
    query = db.collection(TIPS.collection).where(filter=FieldFilter("due_hour", "<=", at))
    for one in whole.each(query.order_by("due_hour"), page=DUE_PAGE):
        yield from store.read_each(TIPS, [one])


def posts_at(db: firestore.Client, seat: str) -> list[str]:
    """Return the posts whose phones ring for a seat: itself a post, or the head of a unit."""
    unit = seat.partition("/")[0]
    roles = (*HEADS, Role.DGP_ROOM)
    at_unit = posts.heads_of(db, (unit,), roles).items()
    return [name for name, post in at_unit if post.seat == seat] or [seat]


def may_ring(db: firestore.Client, tip: Tip, *, at: datetime) -> bool:
    """Say whether a phone rings for a tip: in the slow lane for the first of each hour only.

    A lane that is full stays full: a flood does not go on writing to one document.
    """
    if tip.has_work or tip.urgent:
        return True
    lane = tip.desk.replace("/", "_")
    ref = db.collection("slow_lane").document(f"{lane}.{hour(at):%Y%m%d%H}")
    if (db.project, ref.id) in _full:
        return False
    fields = {"count": firestore.Increment(1), "expires_at": hour(at) + timedelta(hours=2)}
    batch = db.batch()
    batch.set(ref, fields, merge=True)
    (done,) = batch.commit(**budget.within())
    has_room = bool(done.transform_results[0].integer_value <= SLOW_LANE)
    if not has_room:
        _full.append((db.project, ref.id))
    return has_room
