"""What is drawn for checking and what proves that a tip helped, in Firestore."""

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips.model import TIPS, Step
from shared.firestore import budget, hand_edits

HAND_OVERS = "hand_overs"  # made by the recovery teams
CHECKED = 5  # closings of a district a day


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
    query = db.collection(TIPS.collection).where(filter=FieldFilter("benefit", "==", proof))
    found = query.limit(1).get(**budget.within(budget.READ_S))
    return next((snapshot.id for snapshot in found), None)


def is_checked(db: firestore.Client, tip_id: str, check: str) -> bool:
    """Say whether a closing was checked."""
    history = db.document(TIPS.path(tip_id)).collection("history")
    found = history.where(filter=FieldFilter("act", "==", check)).limit(1)
    return bool(found.get(**budget.within(budget.READ_S)))
