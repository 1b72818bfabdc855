"""The heaps in Firestore: presses of one seat that are beyond those which climb by themselves.

sos/{sos_id}.heap        the seat in whose heap it waits: that alone makes a heap
sos_heaps/{seat}         how far the heap was rung (Heap), and the line that boards show of it;
                         deleted by hand it is made anew
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, Any, NamedTuple

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter
from pydantic import AwareDatetime

from functions.sos.incident_model import SOS, Incident
from functions.sos.store import parsed
from shared.firestore import budget, clients, races, whole
from shared.firestore.queries import count, where
from shared.pure.privacy import P1, Stored
from shared.record import store
from shared.record.kind import Found

HEAPS = "sos_heaps"
BY_ITSELF = 5  # presses without a verified number, of a seat and hour: those beyond are a heap
HOUR = timedelta(hours=1)
PAGE = 100
MOST_COUNTED = 10_000  # then a line says as many


class Heap(Stored):
    """How far a heap was rung, and what a board shows of it."""

    rung: Annotated[int, P1]
    rung_at: Annotated[AwareDatetime, P1]
    next_due: Annotated[AwareDatetime, P1]
    waiting: Annotated[int, P1]  # when it was rung
    oldest: Annotated[str, P1]  # its sos_id
    boards: Annotated[tuple[str, ...], P1]


class Waiting(NamedTuple):
    """Who waits in a heap."""

    oldest: Found[Incident]
    newest_at: datetime
    number: int


class Read(NamedTuple):
    """A heap as it was when it was read; none: it was never rung."""

    heap: Heap | None
    seen: Any


def seat_of(name: str) -> str:
    """Return the seat whose heap a document is of."""
    return name.replace(".", "/")


def is_full(seat: str, *, practice: bool, at: datetime) -> bool:
    """Say whether so many pressed at a seat within the hour that the next one joins the heap."""
    query = where(_all(), seat=seat, signed=False, practice=practice)
    lately = query.where(filter=FieldFilter("raised_at", ">", at - HOUR))
    return count(lately, most=BY_ITSELF) >= BY_ITSELF


def seats(db: firestore.Client, *, anew: bool) -> Iterator[str]:
    """Yield the seats at which a heap waits, or stands on a board though nobody waits any more.

    `anew`: found by who waits, too: the line of a heap may have been deleted by hand.
    """
    there = set(_waited_for()) if anew else set()
    lines = whole.each(db.collection(HEAPS).select([]).order_by("__name__"), page=PAGE)
    yield from there | {seat_of(one.id) for one in lines}


def _waited_for() -> Iterator[str]:
    query = _all().where(filter=FieldFilter("heap", ">", "")).order_by("heap")
    found = query.limit(1).get(**budget.within(budget.READ_S))
    while found:
        seat = found[0].get("heap")
        yield seat
        after = query.start_after({"heap": seat}).limit(1)
        found = after.get(**budget.within(budget.READ_S))


def waiting(seat: str) -> Waiting | None:
    """Return who waits in a heap; None when nobody does."""
    there = where(_all(), heap=seat)
    first = there.order_by("raised_at").limit(1).get(**budget.within(budget.READ_S))
    oldest = next(iter(store.read_each(SOS, first)), None)
    if oldest is None:
        return None
    last = there.order_by("raised_at", direction=firestore.Query.DESCENDING).limit(1)
    newest = store.read_each(SOS, last.get(**budget.within(budget.READ_S)))
    newest_at = newest[0].record.raised_at if newest else oldest.record.raised_at
    return Waiting(oldest, newest_at, count(there, most=MOST_COUNTED))


def read(db: firestore.Client, seat: str) -> Read:
    """Return how far a heap was rung."""
    snapshot = _ref(db, seat).get(**budget.within(budget.READ_S))
    return Read(parsed(db, Heap, snapshot), snapshot.update_time if snapshot.exists else None)


def take_turn(db: firestore.Client, seat: str, was: Read, heap: Heap) -> bool:
    """Take the turn to ring a heap. False when somebody else is at it."""
    batch, ref = db.batch(), _ref(db, seat)
    if was.seen is None:
        batch.create(ref, heap.model_dump())
    else:
        batch.update(ref, heap.model_dump(), db.write_option(last_update_time=was.seen))
    return races.won(batch)


def clear(db: firestore.Client, seat: str, was: Read) -> None:
    """Take the line of a heap off the boards in which nobody waits any more."""
    if was.seen is None:
        return
    batch = db.batch()
    batch.delete(_ref(db, seat), db.write_option(last_update_time=was.seen))
    races.won(batch)


def _all() -> firestore.CollectionReference:
    return clients.database().collection(SOS.collection)


def _ref(db: firestore.Client, seat: str) -> firestore.DocumentReference:
    return db.collection(HEAPS).document(seat.replace("/", "."))
