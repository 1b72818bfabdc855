"""Tips in Firestore.

tips/{tip_id}                one tip (model.Tip); the id is a hash of the request_id
tips/{tip_id}/history/{n}    what became of it, one document a step (model.Step), from 0
outbox/{event_id}            news of it (shared/outbox.py)
"""

from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from google.api_core.exceptions import AlreadyExists, NotFound
from google.cloud import firestore

from functions.tips.model import TOPIC, Step, Tip
from shared import budget, outbox
from shared.errors import AlreadyExistsError, Reason

TIPS = "tips"


class Added(NamedTuple):
    """What came of storing: the event to announce, and whether the words may be shown."""

    event: str | None
    is_kept: bool


def add(db: firestore.Client, tip_id: str, tip: Tip, *, at: datetime) -> Added:
    """Store a new tip, its first history entry and the news of it: all three or none.

    Returns no event, changing nothing, when the same tip is already there because the phone
    sent it again.

    Raises:
        AlreadyExistsError: another tip came under this request_id before.
    """
    ref = _ref(db, tip_id)
    batch = db.batch()
    batch.create(ref, tip.model_dump())
    first = Step(status=tip.status, desk=tip.desk, hour=tip.received_hour)
    batch.create(ref.collection("history").document("0"), first.model_dump())
    event = outbox.add(batch, db, topic=TOPIC, record=f"{TIPS}/{tip_id}", at=at)
    try:
        batch.commit(retry=None, timeout=budget.left(budget.COMMIT_S))
    except AlreadyExists:
        return Added(None, _require_same(ref, tip))
    return Added(event, is_kept=False)


def keep(db: firestore.Client, tip_id: str) -> None:
    """Note that the citizen wrote his words down. Where there is no such tip, nothing happens."""
    batch = db.batch()
    batch.update(_ref(db, tip_id), {"is_kept": True})
    with suppress(NotFound):
        batch.commit(retry=None, timeout=budget.left(budget.COMMIT_S))


def get(db: firestore.Client, path: str) -> Tip | None:
    """Return the tip at a path `tips/{tip_id}`, or None when there is none."""
    snapshot = db.document(path).get(retry=None, timeout=budget.left(budget.READ_S))
    return Tip.model_validate(snapshot.to_dict()) if snapshot.exists else None


def _require_same(ref: firestore.DocumentReference, tip: Tip) -> bool:
    """Say whether the words of the tip that is there are kept."""
    stored = ref.get(["body_tag", "is_kept"], retry=None, timeout=budget.left(budget.READ_S))
    fields = stored.to_dict() or {}
    if stored.exists and fields.get("body_tag") != tip.body_tag:
        raise AlreadyExistsError(Reason.OTHER_BODY)
    return fields.get("is_kept") is not False


def _ref(db: firestore.Client, tip_id: str) -> firestore.DocumentReference:
    return db.collection(TIPS).document(tip_id)
