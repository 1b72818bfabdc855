"""What lies beneath an SOS in Firestore, and is read whatever a hand edit did to it.

sos/{sos_id}                     one incident (Incident); the id is a hash of the request_id
sos/{sos_id}/callers/pressed     who pressed, sealed (incident_model.Pressed)
sos/{sos_id}/history/{n}         what became of it, from 0 (incident_model.Step)
"""

from typing import Any, TypeVar

from google.cloud import firestore
from pydantic import ValidationError

from functions.sos.incident_model import SOS
from shared.firestore import alerts
from shared.pure import clock
from shared.pure.privacy import Sealed, Stored

T = TypeVar("T", bound=Stored)
Snapshot = firestore.DocumentSnapshot[Any]


PRESSED, SAID, NUMBER = "pressed", "said", "number"


def caller_path(sos_id: str, which: str = PRESSED) -> str:
    """Return the path of who pressed, or of what a press that came again says of them."""
    return f"{SOS.path(sos_id)}/callers/{which}"


def bad_edit(db: firestore.Client, where: str) -> None:
    """Say that what stands there, `document#field`, cannot be read."""
    alerts.raise_alert(db, "bad_edit", where, at=clock.now())


def sealed(db: firestore.Client, snapshot: Snapshot, field: str) -> Sealed | None:
    """Return one sealed field; None, with an alert, where a hand edit broke it."""
    if not snapshot.exists:
        return None
    try:
        return Sealed.model_validate((snapshot.to_dict() or {}).get(field))
    except ValidationError:
        bad_edit(db, f"{snapshot.reference.path}#{field}")
        return None


def parsed(db: firestore.Client, model: type[T], snapshot: Snapshot) -> T | None:
    """Return a document; None where there is none or, with an alert, where it cannot be read."""
    if not snapshot.exists:
        return None
    try:
        return model.model_validate(snapshot.to_dict())
    except ValidationError as exc:
        for error in exc.errors(include_input=False):
            bad_edit(db, f"{snapshot.reference.path}#{error['loc'][0]}")
        return None
