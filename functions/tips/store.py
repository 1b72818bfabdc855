"""Tips in Firestore.

tips/{tip_id}                one tip (model.Tip); the id is a hash of the request_id
slow_lane/{desk}.{hour}      how many tips without work came in an hour (model.LaneHour)
tips/{tip_id}/history/{n}    what became of it, one document a step (model.Step), from 0
outbox/{event_id}            news of it (shared/record/outbox.py)
"""

import math
from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple

from google.api_core.exceptions import AlreadyExists, FailedPrecondition, NotFound
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.tips import stored_model
from functions.tips.model import MOVED, TOPIC, Step, Tip, first_step
from shared.edge import proof_of_work
from shared.firestore import alerts, budget, hand_edits
from shared.pure import clock
from shared.pure.errors import AlreadyExistsError, Reason
from shared.record import outbox

WriteBatch = firestore.WriteBatch
TIPS = "tips"
MOST_STEPS = 100  # of a history that an officer is shown
SHARING = 3  # tips that could share one number; two never did yet


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
    event = outbox.add(batch, db, topic=TOPIC, record=f"{TIPS}/{tip_id}", at=at)
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


class Found(NamedTuple):
    """A tip as it was when it was read."""

    tip_id: str
    tip: Tip
    seen: Any  # the time of its last change, to write only if nobody wrote since

    @property
    def path(self) -> str:
        """Where it lies."""
        return f"{TIPS}/{self.tip_id}"


def find(db: firestore.Client, tip_id: str) -> Found | None:
    """Return a tip with the time of its last change, or None when there is none."""
    snapshot = _ref(db, tip_id).get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        return None
    return read(db, snapshot)


class Told(NamedTuple):
    """A history entry as it was when it was read."""

    ref: firestore.DocumentReference
    step: Step
    seen: Any  # the time of its last change


def news(db: firestore.Client, path: str) -> tuple[Found | None, Told | None]:
    """Return the tip that news is about and, if it is about a step, the step: in one call."""
    entry = db.document(path)
    if entry.parent.id != "history":
        return find(db, _tip_of(entry).id), None
    both = db.get_all([_tip_of(entry), entry], **budget.within(budget.READ_S))
    there = {one.reference.path: one for one in both if one.exists}
    tip, step = there.get(_tip_of(entry).path), there.get(path)
    return read(db, tip) if tip else None, _told(db, step) if step else None


def by_number(db: firestore.Client, tip_number: str) -> list[Found]:
    """Return the tips of a number: hardly ever more than one."""
    query = db.collection(TIPS).where(filter=FieldFilter("tip_number", "==", tip_number))
    found = query.limit(SHARING).get(**budget.within(budget.READ_S))
    return [read(db, snapshot) for snapshot in found]


def read(db: firestore.Client, snapshot: firestore.DocumentSnapshot[Any]) -> Found:
    """Return the tip in a snapshot. What a hand edit made unreadable becomes an alert."""
    made = snapshot.create_time or clock.now()
    tip, bad = stored_model.read(snapshot.to_dict() or {}, at=made)
    for field in bad:
        alerts.raise_alert(db, "bad_edit", f"{TIPS}/{snapshot.id}#{field}", at=clock.now())
    return Found(snapshot.id, tip, snapshot.update_time)


def change(batch: firestore.WriteBatch, db: firestore.Client, found: Found, moved: Tip) -> None:
    """Put the new form of a tip into a batch, which fails if somebody else changed it."""
    before, after = found.tip.model_dump(), moved.model_dump()
    fields = {name: after[name] for name in after if after[name] != before[name]}
    ref = _ref(db, found.tip_id)
    if fields:
        batch.update(ref, fields, db.write_option(last_update_time=found.seen))


def move(  # noqa: PLR0913 a step has this many sides
    batch: firestore.WriteBatch,
    db: firestore.Client,
    found: Found,
    moved: Tip,
    *,
    step: Step,
    at: datetime,
) -> str:
    """Put a step into a batch: the tip, its history and the news of it. Returns the event."""
    number = found.tip.steps
    change(batch, db, found, moved.model_copy(update={"steps": number + 1}))
    entry = _ref(db, found.tip_id).collection("history").document(str(number))
    batch.create(entry, step.model_dump())
    return outbox.add(batch, db, topic=MOVED, record=entry.path, at=at)


def try_move(
    db: firestore.Client, found: Found, moved: Tip, *, step: Step, at: datetime
) -> str | None:
    """Store a step by itself. Returns the event; None when somebody changed the tip meanwhile."""
    batch = db.batch()
    event = move(batch, db, found, moved, step=step, at=at)
    try:
        batch.commit(**budget.within())
    except (AlreadyExists, FailedPrecondition):
        return None
    return event


def history(db: firestore.Client, tip_id: str) -> list[Step]:
    """Return what became of a tip, first things first; of a very long history the newest part."""
    query = _ref(db, tip_id).collection("history")
    last = query.order_by("hour", direction=firestore.Query.DESCENDING).limit(MOST_STEPS)
    found = last.get(**budget.within(budget.READ_S))
    ordered = sorted(found, key=_number)
    return [told.step for snapshot in ordered if (told := _told(db, snapshot))]


def done(db: firestore.Client, tip_id: str, act: str) -> str | None:
    """Return the tag of an act, "" where a hand took it; None when it was not done yet."""
    query = _ref(db, tip_id).collection("history").where(filter=FieldFilter("act", "==", act))
    found = query.limit(1).get(**budget.within(budget.READ_S))
    return next((str((s.to_dict() or {}).get("body_tag") or "") for s in found), None)


def _require_same(ref: firestore.DocumentReference, tip: Tip) -> bool:
    """Say whether the words of the tip that is there are kept."""
    stored = ref.get(["body_tag", "is_kept"], **budget.within(budget.READ_S))
    fields = stored.to_dict() or {}
    if not stored.exists:
        raise AlreadyExistsError(Reason.SPENT_WORK)
    if fields.get("body_tag") != tip.body_tag:
        raise AlreadyExistsError(Reason.OTHER_BODY)
    return fields.get("is_kept") is not False


def _tip_of(entry: firestore.DocumentReference) -> firestore.DocumentReference:
    tip: firestore.DocumentReference = entry.parent.parent
    return tip


def _told(db: firestore.Client, snapshot: firestore.DocumentSnapshot[Any]) -> Told | None:
    """Return a history entry; an alert where a hand edit made it unreadable."""
    step = hand_edits.read(db, snapshot, Step)
    return Told(snapshot.reference, step, snapshot.update_time) if step else None


def _number(entry: firestore.DocumentSnapshot[Any]) -> float:
    """Return an entry's place in the history. One that an admin added by hand comes last."""
    return int(entry.id) if entry.id.isdecimal() else math.inf


def _ref(db: firestore.Client, tip_id: str) -> firestore.DocumentReference:
    return db.collection(TIPS).document(tip_id)
