"""What officers see and open of an SOS, in Firestore.

sos/{sos_id}                     what stands on a unit's board (incident_model.Incident)
sos/{sos_id}/grants/{device}     an officer's ten minutes (incident_model.Grant)
"""

from datetime import datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos.answer.model import ListClosedSos, SosHeap
from functions.sos.incident_model import IN_HEAP, SOS, Grant, Incident
from functions.sos.ladder.heap_store import HEAPS, Heap, seat_of
from functions.sos.model import SosStatus
from functions.sos.store import parsed, sealed
from shared.firestore import budget, paged, whole
from shared.pure.cursor import Cursor
from shared.pure.privacy import Sealed
from shared.record import store
from shared.record.desk import AddWrites
from shared.record.kind import Found

MOST_HEAPS = 100
MOST_CALLERS = 20
LONGEST_TRAIL = 200  # batches, newest first
CALLER, TRAIL = "caller", "trail"  # the sealed fields


def board(
    db: firestore.Client, unit: str, *, limit: int, after: Cursor | None
) -> tuple[list[Found[Incident]], Cursor | None]:
    """Return a page of the open SOS of a unit, by rank and age, and where another begins.

    It is the query by which the officer app listens (web/officer/sos/live.ts), page by page.
    """
    query = (
        db.collection(SOS.collection)
        .where(filter=FieldFilter("boards", "array_contains", unit))
        .where(filter=FieldFilter("closed_at", "==", None))
        .order_by("rank")
        .order_by("raised_at")
        .order_by("__name__")
    )
    found, more = paged.page(query, by="raised_at", limit=limit, after=after, rank="rank")
    return store.read_each(SOS, found), more


def heaps(db: firestore.Client, unit: str) -> list[SosHeap]:
    """Return the heaps of a unit: a station has one. Of more than 100, the first and an alert."""
    query = db.collection(HEAPS).where(filter=FieldFilter("boards", "array_contains", unit))
    found = whole.first(db, query, most=MOST_HEAPS, about=f"{HEAPS}/{unit}")
    read = ((one.id, parsed(db, Heap, one)) for one in found)
    return [_shown(name, heap) for name, heap in read if heap]


def _shown(name: str, heap: Heap) -> SosHeap:
    shown = heap.model_dump(include={"waiting", "oldest", "rung_at"})
    return SosHeap(seat=seat_of(name), **shown)


def closed(
    db: firestore.Client, unit: str, asked: ListClosedSos, *, after: Cursor | None
) -> tuple[list[Found[Incident]], Cursor | None]:
    """Return a page of the closed SOS of a unit, the last pressed first, and where more begin."""
    query = (
        db.collection(SOS.collection)
        .where(filter=FieldFilter("boards", "array_contains", unit))
        .where(filter=FieldFilter("status", "==", SosStatus.CLOSED))
        .where(filter=FieldFilter("raised_at", ">=", asked.begins))
        .where(filter=FieldFilter("raised_at", "<", asked.ends))
    )
    if asked.outcome:
        query = query.where(filter=FieldFilter("outcome", "==", asked.outcome))
    query = query.order_by("raised_at", direction=firestore.Query.DESCENDING)
    query = query.order_by("__name__", direction=firestore.Query.DESCENDING)
    found, more = paged.page(query, by="raised_at", limit=asked.limit, after=after)
    return store.read_each(SOS, found), more


def by_number(db: firestore.Client, unit: str, number: str) -> Found[Incident] | None:
    """Return the SOS of this number that stood on a unit's board; None where none did."""
    query = (
        db.collection(SOS.collection)
        .where(filter=FieldFilter("boards", "array_contains_any", [unit, f"{IN_HEAP}{unit}"]))
        .where(filter=FieldFilter("sos_number", "==", number))
    )
    found = query.limit(1).get(**budget.within(budget.READ_S))
    return next(iter(store.read_each(SOS, found)), None)


def callers(db: firestore.Client, sos_id: str) -> list[tuple[str, Sealed]]:
    """Return who pressed, still sealed, by path: as first said, and by presses that came again.

    What a hand in the console took or broke is not among them; a verified number always is.
    """
    query = db.collection(f"{SOS.path(sos_id)}/callers").order_by("__name__")
    found = query.limit(MOST_CALLERS).get(**budget.within(budget.READ_S))
    read = [(one.reference.path, sealed(db, one, CALLER)) for one in found]
    return [(where, sealed) for where, sealed in read if sealed]


def trail(db: firestore.Client, sos_id: str) -> list[tuple[str, Sealed]]:
    """Return the positions, sealed, by path, oldest first: of many, the newest 200 batches.

    One that a hand edit broke does not hide the others.
    """
    query = db.collection(f"{SOS.path(sos_id)}/positions").order_by(
        "received_at", direction=firestore.Query.DESCENDING
    )
    found = query.limit(LONGEST_TRAIL).get(**budget.within(budget.READ_S))
    read = [(one.reference.path, sealed(db, one, TRAIL)) for one in found]
    return [(where, sealed) for where, sealed in read[::-1] if sealed]


def granted(db: firestore.Client, sos_id: str, device: str, *, at: datetime) -> bool:
    """Say whether an officer's phone was let look within the last ten minutes."""
    snapshot = _grant(db, sos_id, device).get(**budget.within(budget.READ_S))
    held = parsed(db, Grant, snapshot)
    return held is not None and held.until > at


def grant(db: firestore.Client, sos_id: str, device: str, *, until: datetime) -> AddWrites:
    """Return the write that lets an officer's phone look, to go with the audit's entry."""
    ref = _grant(db, sos_id, device)
    return lambda batch: batch.set(ref, Grant(until=until).model_dump())


def _grant(db: firestore.Client, sos_id: str, device: str) -> firestore.DocumentReference:
    return db.document(f"{SOS.path(sos_id)}/grants/{device}")
