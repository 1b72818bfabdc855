"""What officers open of an SOS, in Firestore.

sos/{sos_id}/grants/{device}     an officer's ten minutes (incident_model.Grant)
"""

from datetime import datetime

from google.cloud import firestore

from functions.sos.incident_model import SOS, Grant
from functions.sos.store import caller_path, parsed, sealed
from shared.firestore import budget
from shared.pure.privacy import Sealed
from shared.record.desk import AddWrites

LONGEST_TRAIL = 200  # batches, newest first
CALLER, TRAIL = "caller", "trail"  # the sealed fields


def caller(db: firestore.Client, sos_id: str) -> Sealed | None:
    """Return who pressed, still sealed; None where a hand in the console took or broke it."""
    return sealed(db, db.document(caller_path(sos_id)).get(**budget.within(budget.READ_S)), CALLER)


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
