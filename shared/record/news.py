"""The news of a step: the record and the entry of its history that it is about."""

from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar

from google.cloud import firestore

from shared.firestore import budget, clients, hand_edits
from shared.pure.privacy import Stored
from shared.record import store
from shared.record.kind import Found, Kind

R = TypeVar("R", bound=Stored)
S = TypeVar("S", bound=Stored)


class Told(NamedTuple, Generic[S]):
    """An entry of a history as it was when it was read."""

    ref: firestore.DocumentReference
    step: S
    seen: datetime  # the time of its last change


def about(kind: Kind[R], shape: type[S], path: str) -> tuple[Found[R] | None, Told[S] | None]:
    """Return the record that news is about and, if it is about a step, the step: in one call.

    Either is missing where a hand in the console deleted or spoilt it.
    """
    db = clients.database()
    entry = db.document(path)
    of: Any = entry.parent.parent
    if entry.parent.id != "history":
        return store.find(kind, of.id), None
    both = db.get_all([of, entry], **budget.within(budget.READ_S))
    there = {one.reference.path: one for one in both if one.exists}
    record, step = there.get(of.path), there.get(path)
    return store.read(kind, record) if record else None, told(shape, step) if step else None


def told(shape: type[S], snapshot: firestore.DocumentSnapshot[Any]) -> Told[S] | None:
    """Return an entry of a history; an alert where a hand edit made it unreadable."""
    step = hand_edits.read(clients.database(), snapshot, shape)
    return Told(snapshot.reference, step, snapshot.update_time) if step else None
