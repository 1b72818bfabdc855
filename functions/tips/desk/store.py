"""What officers note of tips, in Firestore.

tips/{tip_id}/notes/{act_id}    an internal note (model.Note)
"""

from google.cloud import firestore

from functions.tips.desk.model import Note
from functions.tips.model import TIPS, Tip
from shared.firestore import clients, hand_edits, whole
from shared.record.kind import Found
from shared.record.store import WriteBatch

MOST_NOTES = 500


def note_path(found: Found[Tip], note_id: str) -> str:
    """Return where a note lies."""
    return f"{found.path}/notes/{note_id}"


def put_note(batch: WriteBatch, path: str, note: Note) -> None:
    """Put a note into a batch."""
    batch.create(clients.database().document(path), note.model_dump())


def notes(db: firestore.Client, tip_id: str) -> list[tuple[str, Note]]:
    """Return the notes of a tip with their paths, oldest first: of very many the newest."""
    query = db.document(TIPS.path(tip_id)).collection("notes")
    newest = query.order_by("hour", direction=firestore.Query.DESCENDING)
    found = whole.first(db, newest, most=MOST_NOTES, about=TIPS.path(tip_id))[::-1]
    return [(one.reference.path, note) for one, note in hand_edits.read_each(db, found, Note)]
