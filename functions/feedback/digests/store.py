"""Letters to IG and SP, in Firestore.

feedback_digests/{period.post}    one letter to one post (model.Digest); made once
outbox/{event_id}                 news that it is to be sent (shared/record/outbox.py)
"""

from datetime import datetime

from google.api_core.exceptions import AlreadyExists
from google.cloud import firestore

from functions.feedback.digests.model import DIGEST_DUE, Digest, name_of
from shared.firestore import budget
from shared.record import outbox

DIGESTS = "feedback_digests"


def make(db: firestore.Client, digest: Digest, *, at: datetime) -> str | None:
    """Store a letter that is to be sent and the news of it, once. Returns the event's id.

    Of a letter that is there and was not sent, as where an address was wrong, there is news again.
    """
    path = f"{DIGESTS}/{name_of(digest)}"
    batch = db.batch()
    batch.create(db.document(path), digest.model_dump())
    event = outbox.add(batch, db, topic=DIGEST_DUE, record=path, at=at)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return _again(db, path, at=at)
    return event


def _again(db: firestore.Client, path: str, *, at: datetime) -> str | None:
    before = find(db, path)
    if before is None or before.sent_at:
        return None
    batch = db.batch()
    event = outbox.add(batch, db, topic=DIGEST_DUE, record=path, at=at)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:  # it is on its way
        return None
    return event


def find(db: firestore.Client, path: str) -> Digest | None:
    """Return a letter; None when somebody deleted it."""
    snapshot = db.document(path).get(**budget.within(budget.READ_S))
    return Digest.model_validate(snapshot.to_dict()) if snapshot.exists else None


def mark_sent(db: firestore.Client, path: str, *, at: datetime) -> None:
    """Note that the relay took a letter."""
    batch = db.batch()
    batch.update(db.document(path), {"sent_at": at})
    batch.commit(**budget.within())
