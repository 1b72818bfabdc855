"""Slips and visitors in Firestore.

feedback_slips/{unit.day}         how many slips of a day were printed (Printed)
feedback_acts/{act}               an entry that was counted: sent twice, it counts once (Act)
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Annotated, Any

from google.api_core.exceptions import AlreadyExists
from google.cloud import firestore

from functions.feedback import totals_store
from functions.feedback.codes_model import MOST_SLIPS
from shared.firestore import budget, races
from shared.pure.clock import IST
from shared.pure.errors import AlreadyExistsError, WrongStateError, unavailable
from shared.pure.privacy import P1, Stored
from shared.pure.reasons import Reason

ACTS = "feedback_acts"
TRIES = 5


@dataclass(frozen=True, kw_only=True)
class Issue:
    """An act that takes slips of a place's day, with the tag of its body: sent twice, the same."""

    act: str
    tag: str
    unit: str
    range_: str
    day: date
    count: int = 1
    most: int = MOST_SLIPS

    @property
    def path(self) -> str:
        """Where it is written that it was done."""
        return f"{ACTS}/{self.act}"


class Printed(Stored):
    """How many slips of a place's day there are."""

    count: Annotated[int, P1]


class Act(Stored):
    """An entry that was counted, and the first number it printed."""

    first: Annotated[int, P1] = 0
    tag: Annotated[str, P1] = ""  # keyed with the request_id, which is not stored
    at: Annotated[datetime, P1]


def issue(db: firestore.Client, asked: Issue, *, at: datetime) -> int:
    """Take the next numbers of a place's day and count them as issued, once an act.

    Returns the first number.

    Raises:
        AlreadyExistsError: the same act came with another body.
        WrongStateError: a day has no more numbers than that.
        UnavailableError: others were taking numbers all the time.
    """
    ref = db.collection("feedback_slips").document(f"{asked.unit}.{asked.day}")
    done = db.document(asked.path)
    for _ in range(TRIES):
        seen, before = _both(db, ref, done)
        if before.exists:
            return _again(asked, Act.model_validate(before.to_dict()))
        first = Printed.model_validate(seen.to_dict()).count if seen.exists else 0
        if first + asked.count > asked.most:
            raise WrongStateError(Reason.WRONG_STATE)
        batch = db.batch()
        batch.create(done, Act(first=first, tag=asked.tag, at=at).model_dump())
        _take(batch, db, seen, first + asked.count)
        noon, issued = _noon(asked.day), {"issued": asked.count}
        totals_store.add(batch, db, asked.range_, asked.unit, added=issued, at=noon)
        if races.won(batch):
            return first
    raise unavailable()


def _again(asked: Issue, before: Act) -> int:
    if before.tag != asked.tag:
        raise AlreadyExistsError(Reason.OTHER_BODY)
    return before.first


def _take(
    batch: firestore.WriteBatch,
    db: firestore.Client,
    seen: firestore.DocumentSnapshot[Any],
    count: int,
) -> None:
    """Count the slips of a day up, if nobody did since they were counted."""
    if seen.exists:
        option = db.write_option(last_update_time=seen.update_time)
        batch.update(seen.reference, {"count": count}, option)
    else:
        batch.create(seen.reference, Printed(count=count).model_dump())


def visitors(  # noqa: PLR0913 an entry has this many sides
    db: firestore.Client,
    act: str,
    unit: str,
    day: date,
    *,
    count: int,
    range_: str,
    tag: str,
    at: datetime,
) -> bool:
    """Count what a station's register says of a day, once an act. Says whether it was new.

    Raises:
        AlreadyExistsError: the same act came with another body.
    """
    batch = db.batch()
    done = db.collection(ACTS).document(act)
    batch.create(done, Act(tag=tag, at=at).model_dump())
    totals_store.add(batch, db, range_, unit, added={"visitors": count}, at=_noon(day))
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        before = done.get(**budget.within(budget.READ_S)).to_dict() or {}
        if before.get("tag", "") != tag:
            raise AlreadyExistsError(Reason.OTHER_BODY) from None
        return False
    return True


def _noon(day: date) -> datetime:
    """Return when a day's slips and visitors are counted: whatever the clock says, on that day."""
    return datetime.combine(day, time(12), IST).astimezone(UTC)


def _both(
    db: firestore.Client, *refs: firestore.DocumentReference
) -> list[firestore.DocumentSnapshot[Any]]:
    found = db.get_all(list(refs), **budget.within(budget.READ_S))
    by_path = {snapshot.reference.path: snapshot for snapshot in found}
    return [by_path[ref.path] for ref in refs]
