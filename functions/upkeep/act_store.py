"""News of an officer's act of help, and the step of a history that it is about.

outbox/{event_id} (record/outbox.py); the record is any `…/history/{n}` whose step says who did
what (at, post, device, action), below a document that may name its district.
"""

from collections.abc import Callable
from typing import NamedTuple

from google.cloud import firestore

from shared.firestore import budget
from shared.record import outbox
from shared.record.audit import DoneError
from shared.record.outbox import Event
from shared.record.trail_model import Act, read


class News(NamedTuple):
    """What waiting news is about; no act where the step is missing or a hand edit spoilt it."""

    record: str
    act: Act | None


def waiting(db: firestore.Client, event: Event) -> News | None:
    """Return what news is about; None when it was written down before."""
    snapshot = outbox.ref(db, event.event_id).get(**budget.within(budget.READ_S))
    entry = read(outbox.Entry, snapshot.to_dict())
    if entry is None:
        return None
    return News(entry.record, _act(db, entry.record))


def _act(db: firestore.Client, record: str) -> Act | None:
    step = db.document(record).get(**budget.within(budget.READ_S)).to_dict()
    of = db.document(record).parent.parent
    above = of.get(**budget.within(budget.READ_S)).to_dict() if of else None
    district = (above or {}).get("district")
    known = {"record": record, "district": district if isinstance(district, str) else None}
    return read(Act, step | known) if step else None


def settle(db: firestore.Client, event: Event) -> Callable[[firestore.WriteBatch], None]:
    """Return the write that takes the news away, to go with the trail's entry: once, both.

    The write raises DoneError where the news is gone: another delivery wrote the entry.
    """

    def also(batch: firestore.WriteBatch) -> None:
        snapshot = outbox.ref(db, event.event_id).get(**budget.within(budget.READ_S))
        if not snapshot.exists:
            raise DoneError
        option = db.write_option(last_update_time=snapshot.update_time)
        batch.delete(snapshot.reference, option)

    return also


def drop(db: firestore.Client, event: Event) -> None:
    """Take news away of which no entry can be made."""
    outbox.ref(db, event.event_id).delete(**budget.within())
