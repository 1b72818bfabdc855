"""When a telephone last had an SMS or a call of SOS, in Firestore.

sos_telephones/{way}-{number}    one telephone of an office (Paced)
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, Any, NamedTuple

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter
from pydantic import AwareDatetime

from functions.sos.incident_model import IN_HEAP, SOS
from functions.sos.store import parsed
from shared.firestore import budget, clients, races, whole
from shared.firestore.queries import count, where
from shared.pure.errors import unavailable
from shared.pure.privacy import P1, Stored
from shared.record import store

TELEPHONES = "sos_telephones"
EVERY = timedelta(minutes=1)
PAGE = 100
MOST_COUNTED = 10_000
Snapshot = firestore.DocumentSnapshot[Any]


class Paced(Stored):
    """One telephone of an office."""

    at: Annotated[AwareDatetime, P1]  # of its last SMS, or call
    unit: Annotated[str, P1]  # on whose board is counted who waits
    owed: Annotated[bool, P1] = False  # another SOS came in that minute


class Line(NamedTuple):
    """One telephone, and how it is reached: by SMS or by a call."""

    way: str
    number: str
    unit: str


def take(line: Line, *, at: datetime) -> bool:
    """Take the telephone's turn of this minute. False: it had one, and is owed another.

    Raises:
        UnavailableError: others were at it all the time.
    """
    for _ in range(races.TRIES):
        snapshot = _ref(line).get(**budget.within(budget.READ_S))
        was = parsed(clients.database(), Paced, snapshot)
        is_free = was is None or was.at <= at - EVERY
        now = Paced(at=at if was is None or is_free else was.at, unit=line.unit, owed=not is_free)
        if was == now or _write(line, snapshot, now):
            return is_free
    raise unavailable()


def _write(line: Line, seen: Snapshot, now: Paced) -> bool:
    """Write down a telephone's turn, unless somebody was at it since it was read."""
    batch, ref = clients.database().batch(), _ref(line)
    if seen.exists:
        option = clients.database().write_option(last_update_time=seen.update_time)
        batch.update(ref, now.model_dump(), option)
    else:
        batch.create(ref, now.model_dump())
    return races.won(batch)


def give_back(line: Line) -> None:
    """Give a turn back: the gateway did not take it."""
    _ref(line).delete(**budget.within())


def settle(line: Line) -> None:
    """Say that nothing is owed any more."""
    batch = clients.database().batch()
    batch.update(_ref(line), {"owed": False})
    batch.commit(**budget.within())


def owed(*, at: datetime) -> Iterator[Line]:
    """Yield the telephones that are to hear of those who pressed in their last minute."""
    db = clients.database()
    query = where(db.collection(TELEPHONES), owed=True).order_by("__name__")
    for snapshot in whole.each(query, page=PAGE):
        way, _, number = snapshot.id.partition("-")
        paced = parsed(db, Paced, snapshot)
        if paced and paced.at <= at - EVERY:
            yield Line(way, number, paced.unit)


def waiting(unit: str) -> int:
    """Return how many SOS of a unit nobody answered, those in its heaps among them."""
    there = [unit, f"{IN_HEAP}{unit}"]
    every = clients.database().collection(SOS.collection)
    open_ones = where(every, acknowledged_at=None, closed_at=None, practice=False)
    there_now = open_ones.where(filter=FieldFilter("boards", "array_contains_any", there))
    return count(there_now, most=MOST_COUNTED)


def longest(unit: str) -> str | None:
    """Return the number of the SOS of a unit that nobody answered, by rank and age the first."""
    every = clients.database().collection(SOS.collection)
    open_ones = where(every, acknowledged_at=None, closed_at=None, practice=False)
    there = open_ones.where(filter=FieldFilter("boards", "array_contains", unit))
    query = there.order_by("rank").order_by("raised_at")
    found = store.read_each(SOS, query.limit(1).get(**budget.within(budget.READ_S)))
    return found[0].record.sos_number if found else None


def _ref(line: Line) -> firestore.DocumentReference:
    return clients.database().document(f"{TELEPHONES}/{line.way}-{line.number}")
