"""What officers note of tips, in Firestore.

tips/{tip_id}/notes/{act_id}    an internal note (model.Note)
"""

from google.cloud import firestore

from functions.tips.desk.model import Note
from functions.tips.model import TIPS, Tip
from shared.firestore import budget, clients, hand_edits
from shared.record.kind import Found
from shared.record.store import WriteBatch

MOST_NOTES = 100


def note_path(found: Found[Tip], note_id: str) -> str:
    """Return where a note lies."""
    return f"{found.path}/notes/{note_id}"


def put_note(batch: WriteBatch, path: str, note: Note) -> None:
    """Put a note into a batch."""
    batch.create(clients.database().document(path), note.model_dump())


def notes(db: firestore.Client, tip_id: str) -> list[tuple[str, Note]]:
    """Return the notes of a tip with their paths, oldest first."""
    query = db.document(TIPS.path(tip_id)).collection("notes").order_by("hour")
    found = query.limit(MOST_NOTES).get(**budget.within(budget.READ_S))
    return [(one.reference.path, note) for one, note in hand_edits.read_each(db, found, Note)]
