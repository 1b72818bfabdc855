"""Tips in Firestore.

tips/{tip_id}                one tip (model.Tip); the id is a hash of the request_id
tips/{tip_id}/history/{n}    what became of it, one document a step (model.Step), from 0
outbox/{event_id}            news of it (shared/record/outbox.py)
"""

from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from google.api_core.exceptions import AlreadyExists, NotFound
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips.model import TIPS, TOPIC, Step, Tip, first_step
from shared.edge import proof_of_work
from shared.firestore import budget, whole
from shared.pure.errors import AlreadyExistsError
from shared.pure.reasons import Reason
from shared.record import news, outbox, store
from shared.record.kind import Found

SHARING = 20  # tips that could share one number; two never did yet


class Added(NamedTuple):
    """What came of storing: the event to announce, and whether the words may be shown."""

    event: str | None
    is_kept: bool


def add(
    db: firestore.Client, tip_id: str, tip: Tip, *, at: datetime, paid: str | None = None
) -> Added:
    """Store a new tip, its first history entry and the news of it: all three or none.

    Returns no event, changing nothing, when the same tip is already there because the phone
    sent it again.

    Raises:
        AlreadyExistsError: another tip came under this request_id before, or the proof of work
            paid for another tip.
    """
    ref = _ref(db, tip_id)
    batch = db.batch()
    if paid:
        proof_of_work.spend(batch, db, paid, at=at)
    batch.create(ref, tip.model_dump())
    batch.create(ref.collection("history").document("0"), first_step(tip).model_dump())
    event = outbox.add(batch, db, topic=TOPIC, record=TIPS.path(tip_id), at=at)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return Added(None, _require_same(ref, tip))
    return Added(event, is_kept=False)


def stored(db: firestore.Client, tip_id: str, tip: Tip) -> Added | None:
    """Return what storing a tip again comes to; None where this very tip is not there."""
    with suppress(AlreadyExistsError):
        return Added(None, _require_same(_ref(db, tip_id), tip))
    return None


def keep(db: firestore.Client, tip_id: str) -> None:
    """Note that the citizen wrote the words down. Where there is no such tip, nothing happens."""
    batch = db.batch()
    batch.update(_ref(db, tip_id), {"is_kept": True})
    with suppress(NotFound):
        batch.commit(**budget.within())


def by_number(db: firestore.Client, tip_number: str) -> list[Found[Tip]]:
    """Return the tips of a number: hardly ever more than one."""
    query = db.collection(TIPS.collection).where(filter=FieldFilter("tip_number", "==", tip_number))
    found = whole.first(db, query, most=SHARING, about=f"{TIPS.collection}/number")
    return store.read_each(TIPS, found)


def history(found: Found[Tip]) -> list[Step]:
    """Return what became of a tip, first things first; of a very long history the newest part."""
    entries = (news.told(Step, entry) for entry in store.history(found))
    return [entry.step for entry in entries if entry]


def _require_same(ref: firestore.DocumentReference, tip: Tip) -> bool:
    """Say whether the words of the tip that is there are kept."""
    stored = ref.get(["body_tag", "is_kept"], **budget.within(budget.READ_S))
    fields = stored.to_dict() or {}
    if not stored.exists:
        raise AlreadyExistsError(Reason.SPENT_WORK)
    if fields.get("body_tag") != tip.body_tag:
        raise AlreadyExistsError(Reason.OTHER_BODY)
    return fields.get("is_kept") is not False


def _ref(db: firestore.Client, tip_id: str) -> firestore.DocumentReference:
    return db.document(TIPS.path(tip_id))
