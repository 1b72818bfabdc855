"""Complaints that another service was told of, on their way to the protected path of tips.

complaints/{id}    a tip's request, sealed (Handed); gone when the tip is stored
"""

from datetime import datetime
from typing import Annotated

from google.cloud import firestore

from shared.firestore import budget
from shared.pure.privacy import P3, Sealed, Stored
from shared.record import outbox
from shared.seal import Purpose, seal, unseal

COMPLAINTS = "complaints"
COMPLAINT_MADE = "complaint-made"


class Handed(Stored):
    """What was said, and about whom: nobody but the receiver opens it."""

    content: Annotated[Sealed, P3]


def put(
    batch: firestore.WriteBatch, db: firestore.Client, name: str, body: bytes, *, at: datetime
) -> str:
    """Put a complaint and the news of it into a batch. Returns the event's id."""
    path = f"{COMPLAINTS}/{name}"
    handed = Handed(content=seal(body, Purpose.CONTENT, where=f"{path}#content", at=at))
    batch.create(db.document(path), handed.model_dump())
    return outbox.add(batch, db, topic=COMPLAINT_MADE, record=path, at=at)


def take(db: firestore.Client, path: str) -> bytes | None:
    """Return what a complaint says, opened; None when it became a tip before."""
    snapshot = db.document(path).get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        return None
    return unseal(Handed.model_validate(snapshot.to_dict()).content, where=f"{path}#content")


def remove(db: firestore.Client, path: str) -> None:
    """Forget a complaint that became a tip."""
    db.document(path).delete(**budget.within())
