"""Documents that an edit in the console spoilt: an alert names each, and none hides the others."""

from collections.abc import Iterable
from typing import Any, TypeVar

from google.cloud import firestore
from pydantic import BaseModel, ValidationError

from shared.firestore import alerts
from shared.pure import clock

S = TypeVar("S", bound=BaseModel)
Snapshot = firestore.DocumentSnapshot[Any]


def read(db: firestore.Client, snapshot: Snapshot, shape: type[S]) -> S | None:
    """Return what a document holds; None, and an alert, where a hand edit spoilt it."""
    try:
        return shape.model_validate(snapshot.to_dict())
    except ValidationError:
        alerts.attempt(db, "bad_edit", snapshot.reference.path, at=clock.now())
        return None


def read_each(
    db: firestore.Client, found: Iterable[Snapshot], shape: type[S]
) -> list[tuple[Snapshot, S]]:
    """Return what can be read of some documents, in their order."""
    both = ((snapshot, read(db, snapshot, shape)) for snapshot in found)
    return [(snapshot, held) for snapshot, held in both if held is not None]
