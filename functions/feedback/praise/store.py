"""Words that were passed on, in Firestore.

feedback_praise/{act}      thanks to a post (model.Praise)
"""

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.feedback.praise.model import Praise
from shared.firestore import budget, hand_edits, paged
from shared.pure.cursor import Cursor

PRAISE = "feedback_praise"


def praise(db: firestore.Client, path: str) -> Praise | None:
    """Return one citizen's thanks; None when they were deleted."""
    snapshot = db.document(path).get(**budget.within(budget.READ_S))
    return Praise.model_validate(snapshot.to_dict()) if snapshot.exists else None


def praise_of(
    db: firestore.Client, post: str, holder: str, *, limit: int, after: Cursor | None
) -> tuple[list[Praise], Cursor | None]:
    """Return the thanks to whoever holds a post, the latest first, and where more begin."""
    query = (
        db.collection(PRAISE)
        .where(filter=FieldFilter("post", "==", post))
        .where(filter=FieldFilter("holder", "==", holder))
        .order_by("hour", direction=firestore.Query.DESCENDING)
        .order_by("__name__", direction=firestore.Query.DESCENDING)
    )
    found, more = paged.page(query, by="hour", limit=limit, after=after)
    return [thanks for _, thanks in hand_edits.read_each(db, found, Praise)], more
