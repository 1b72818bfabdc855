"""The officers' side of tips in Firestore: the queue, notes, what is due.

tips/{tip_id}/notes/{act_id}    an internal note (desk_model.Note)
"""

from datetime import datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips.desk_model import Note
from functions.tips.model import Step
from functions.tips.store import TIPS, Batch, Found, read
from shared import budget, hand_edits, posts
from shared.errors import AlreadyExistsError, Reason

HAND_OVERS = "hand_overs"  # made by the recovery teams
CHECKED = 5  # closings of a district a day
MOST_DUE = 50
MOST_NOTES = 100


def note_path(tip_id: str, note_id: str) -> str:
    """Return where a note lies."""
    return f"{TIPS}/{tip_id}/notes/{note_id}"


def has_note(db: firestore.Client, path: str, body_tag: str) -> bool:
    """Say whether this note is there already.

    Raises:
        AlreadyExistsError: another one is, under the same request_id.
    """
    noted = db.document(path).get(["body_tag"], **budget.within(budget.READ_S))
    if noted.exists and noted.get("body_tag") != body_tag:
        raise AlreadyExistsError(Reason.OTHER_BODY)
    return bool(noted.exists)


def put_note(batch: Batch, db: firestore.Client, path: str, note: Note) -> None:
    """Put a note into a batch."""
    batch.create(db.document(path), note.model_dump())


def notes(db: firestore.Client, tip_id: str) -> list[tuple[str, Note]]:
    """Return the notes of a tip with their paths, oldest first."""
    query = db.collection(TIPS).document(tip_id).collection("notes").order_by("hour")
    found = query.limit(MOST_NOTES).get(**budget.within(budget.READ_S))
    return [(one.reference.path, note) for one, note in hand_edits.read_each(db, found, Note)]


def due(db: firestore.Client, *, at: datetime) -> list[Found]:
    """Return the tips that nobody forwarded in time, longest waiting first."""
    query = db.collection(TIPS).where(filter=FieldFilter("due_hour", "<=", at))
    found = query.order_by("due_hour").limit(MOST_DUE)
    snapshots = found.get(**budget.within(budget.READ_S))
    return [read(db, snapshot) for snapshot in snapshots]


def posts_at(db: firestore.Client, seat: str) -> list[str]:
    """Return the posts whose phones ring for a seat: itself a post, or the head of a unit."""
    query = db.collection(posts.ROSTER).where(filter=FieldFilter("unit", "==", seat))
    found = query.limit(posts.MAX_SHARING).get(**budget.within(budget.READ_S))
    read_posts = hand_edits.read_each(db, found, posts.Post)
    heads = [one.id for one, post in read_posts if post.seat == seat]
    return heads or [seat]


def drawn(db: firestore.Client, pot: str) -> list[tuple[str, Step]]:
    """Return the five closings of a day with the lowest lots, with the ids of their tips."""
    query = db.collection_group("history").where(filter=FieldFilter("drawn_from", "==", pot))
    found = query.order_by("lot").limit(CHECKED).get(**budget.within(budget.READ_S))
    steps = hand_edits.read_each(db, found, Step)
    return [(one.reference.parent.parent.id, step) for one, step in steps]


def is_handed_over(db: firestore.Client, record: str) -> bool:
    """Say whether there is a record of a thing given back."""
    ref = db.collection(HAND_OVERS).document(record)
    return bool(ref.get(**budget.within(budget.READ_S)).exists)


def proved_by(db: firestore.Client, proof: str) -> str | None:
    """Return the tip that a proof is of already; None when it proves nothing yet."""
    query = db.collection(TIPS).where(filter=FieldFilter("benefit", "==", proof))
    found = query.limit(1).get(**budget.within(budget.READ_S))
    return next((snapshot.id for snapshot in found), None)
