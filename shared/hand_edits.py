"""Documents that an edit in the console spoilt: an alert names each, and none hides the others."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from google.cloud import firestore
from pydantic import BaseModel, ValidationError

from shared import alerts, clock
from shared.cursor import Place

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


def page_end(found: Sequence[Snapshot], limit: int, field: str) -> Place | None:
    """Return where a page of documents ended, if there are more; a spoilt one may end it."""
    ends = [(one.get(field), one.id) for one in found[:limit] if len(found) > limit]
    dated = [Place(at, name) for at, name in ends if isinstance(at, datetime)]
    return dated[-1] if dated else None
