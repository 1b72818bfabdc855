"""When a telephone last had an SMS or a call of SOS, in Firestore.

sos_telephones/{way}-{number}    one telephone of an office (Paced)
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter
from pydantic import AwareDatetime

from functions.sos.incident_model import IN_HEAP, SOS
from functions.sos.store import parsed
from shared.firestore import budget, clients, paged, races
from shared.firestore.queries import count, where
from shared.pure.privacy import P1, Stored
from shared.record import store

TELEPHONES = "sos_telephones"
EVERY = timedelta(minutes=1)
PAGE = 100


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
    """Take the telephone's turn of this minute. False: it had one, and is owed another."""
    ref = _ref(line)
    snapshot = ref.get(**budget.within(budget.READ_S))
    was = parsed(clients.database(), Paced, snapshot)
    if was and was.at > at - EVERY:
        ref.update({"owed": True}, **budget.within())
        return False
    batch, now = clients.database().batch(), Paced(at=at, unit=line.unit).model_dump()
    if snapshot.exists:
        seen = clients.database().write_option(last_update_time=snapshot.update_time)
        batch.update(ref, now, seen)
    else:
        batch.create(ref, now)
    if races.won(batch):
        return True
    ref.update({"owed": True}, **budget.within())
    return False


def give_back(line: Line) -> None:
    """Give a turn back: the gateway did not take it."""
    _ref(line).delete(**budget.within())


def settle(line: Line) -> None:
    """Say that nothing is owed any more."""
    _ref(line).update({"owed": False}, **budget.within())


def owed(*, at: datetime) -> Iterator[Line]:
    """Yield the telephones that are to hear of those who pressed in their last minute."""
    db = clients.database()
    query = where(db.collection(TELEPHONES), owed=True).order_by("__name__")
    for snapshot in paged.every(query, size=PAGE):
        way, _, number = snapshot.id.partition("-")
        paced = parsed(db, Paced, snapshot)
        if paced and paced.at <= at - EVERY:
            yield Line(way, number, paced.unit)


def waiting(unit: str) -> int:
    """Return how many SOS of a unit nobody answered, those in its heaps among them."""
    there = [unit, f"{IN_HEAP}{unit}"]
    every = clients.database().collection(SOS.collection)
    open_ones = where(every, acknowledged_at=None, closed_at=None, practice=False)
    return count(open_ones.where(filter=FieldFilter("boards", "array_contains_any", there)))


def longest(unit: str) -> str | None:
    """Return the number of an SOS of a unit that nobody answered, the longest waiting if it can."""
    every = where(clients.database().collection(SOS.collection), closed_at=None)
    there = every.where(filter=FieldFilter("boards", "array_contains", unit))
    query = there.order_by("rank").order_by("raised_at")
    found = store.read_each(SOS, query.limit(PAGE).get(**budget.within(budget.READ_S)))
    waits = (one.record for one in found if not one.record.practice)
    return next((one.sos_number for one in waits if one.acknowledged_at is None), None)


def _ref(line: Line) -> firestore.DocumentReference:
    return clients.database().document(f"{TELEPHONES}/{line.way}-{line.number}")
