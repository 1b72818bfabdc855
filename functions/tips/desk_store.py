"""The officers' side of tips in Firestore: the queue, notes, what is due.

tips/{tip_id}/notes/{act_id}    an internal note (desk_model.Note)
"""

from collections.abc import Sequence
from datetime import datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips.desk_model import Note
from functions.tips.model import Status, Tip
from functions.tips.store import TIPS, Batch, Found
from shared import budget, posts

MOST_DUE = 50
MOST_NOTES = 100


def note_path(tip_id: str, note_id: str) -> str:
    """Return where a note lies."""
    return f"{TIPS}/{tip_id}/notes/{note_id}"


def has_note(db: firestore.Client, path: str) -> bool:
    """Say whether this note is there already."""
    ref = db.document(path)
    return bool(ref.get(["hour"], retry=None, timeout=budget.left(budget.READ_S)).exists)


def put_note(batch: Batch, db: firestore.Client, path: str, note: Note) -> None:
    """Put a note into a batch."""
    batch.create(db.document(path), note.model_dump())


def notes(db: firestore.Client, tip_id: str) -> list[tuple[str, Note]]:
    """Return the notes of a tip with their paths, oldest first."""
    query = db.collection(TIPS).document(tip_id).collection("notes").order_by("hour")
    found = query.limit(MOST_NOTES).get(retry=None, timeout=budget.left(budget.READ_S))
    return [(s.reference.path, Note.model_validate(s.to_dict())) for s in found]


def due(db: firestore.Client, *, at: datetime) -> list[Found]:
    """Return the tips that nobody forwarded in time, longest waiting first."""
    query = db.collection(TIPS).where(filter=FieldFilter("due_hour", "<=", at))
    found = query.order_by("due_hour").limit(MOST_DUE)
    snapshots = found.get(retry=None, timeout=budget.left(budget.READ_S))
    return [Found(s.id, Tip.model_validate(s.to_dict()), s.update_time) for s in snapshots]


def posts_at(db: firestore.Client, seat: str) -> list[str]:
    """Return the posts whose phones ring for a seat: itself a post, or the head of a unit."""
    query = db.collection(posts.ROSTER).where(filter=FieldFilter("unit", "==", seat))
    found = query.limit(posts.MAX_SHARING).get(retry=None, timeout=budget.left(budget.READ_S))
    heads = [s.id for s in found if posts.Post.model_validate(s.to_dict()).seat == seat]
    return heads or [seat]


def queue(  # noqa: PLR0913 a question has this many sides
    db: firestore.Client,
    desks: Sequence[str],
    *,
    field: str,
    status: Status | None,
    category: str | None,
    after: tuple[datetime, str] | None,
    limit: int,
) -> list[Found]:
    """Return one page of the tips at some desks, or at one handler, oldest first."""
    query = db.collection(TIPS).where(filter=FieldFilter(field, "in", list(desks)))
    if status:
        query = query.where(filter=FieldFilter("status", "==", status))
    if category:
        query = query.where(filter=FieldFilter("category", "==", category))
    query = query.order_by("received_hour").order_by("__name__")
    if after:
        place = {"received_hour": after[0], "__name__": db.collection(TIPS).document(after[1])}
        query = query.start_after(place)
    found = query.limit(limit).get(retry=None, timeout=budget.left(budget.READ_S))
    return [Found(s.id, Tip.model_validate(s.to_dict()), s.update_time) for s in found]
