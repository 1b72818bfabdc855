"""What officers note of tips, in Firestore.

tips/{tip_id}/notes/{act_id}    an internal note (model.Note)
"""

from google.cloud import firestore

from functions.tips.desk.model import Note
from functions.tips.store import TIPS, WriteBatch
from shared.firestore import budget, hand_edits
from shared.pure.errors import AlreadyExistsError, Reason

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


def put_note(batch: WriteBatch, db: firestore.Client, path: str, note: Note) -> None:
    """Put a note into a batch."""
    batch.create(db.document(path), note.model_dump())


def notes(db: firestore.Client, tip_id: str) -> list[tuple[str, Note]]:
    """Return the notes of a tip with their paths, oldest first."""
    query = db.collection(TIPS).document(tip_id).collection("notes").order_by("hour")
    found = query.limit(MOST_NOTES).get(**budget.within(budget.READ_S))
    return [(one.reference.path, note) for one, note in hand_edits.read_each(db, found, Note)]
