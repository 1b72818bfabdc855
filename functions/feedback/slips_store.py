"""Slips and visitors in Firestore.

feedback_slips/{unit.day}         how many slips of a day were printed (Printed)
feedback_acts/{act}               an entry that was counted: sent twice, it counts once (Act)
"""

from datetime import UTC, date, datetime, time
from typing import Annotated, Any

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition
from google.cloud import firestore

from functions.feedback import totals_store
from functions.feedback.slip_model import MOST_SLIPS
from shared import budget
from shared.clock import IST
from shared.errors import FailedPreconditionError, Reason, unavailable
from shared.privacy import P1, Stored

TRIES = 5


class Printed(Stored):
    """How many slips of a place's day there are."""

    count: Annotated[int, P1]


class Act(Stored):
    """An entry that was counted, and the first number it printed."""

    first: Annotated[int, P1] = 0
    at: Annotated[datetime, P1]


def issue(  # noqa: PLR0913 an issue has this many sides
    db: firestore.Client,
    act: str,
    unit: str,
    day: date,
    *,
    count: int,
    range_: str,
    at: datetime,
) -> int:
    """Take the next numbers of a place's day and count them as issued, once an act.

    Returns the first number.

    Raises:
        FailedPreconditionError: a day has no more numbers than that.
        UnavailableError: others were taking numbers all the time.
    """
    ref = db.collection("feedback_slips").document(f"{unit}.{day}")
    done = db.collection("feedback_acts").document(act)
    for _ in range(TRIES):
        seen, before = _both(db, ref, done)
        if before.exists:
            return Act.model_validate(before.to_dict()).first
        first = Printed.model_validate(seen.to_dict()).count if seen.exists else 0
        if first + count > MOST_SLIPS:
            raise FailedPreconditionError(Reason.WRONG_STATE)
        batch = db.batch()
        batch.create(done, Act(first=first, at=at).model_dump())
        if seen.exists:
            option = db.write_option(last_update_time=seen.update_time)
            batch.update(ref, {"count": first + count}, option)
        else:
            batch.create(ref, Printed(count=count).model_dump())
        noon = datetime.combine(day, time(12), IST).astimezone(UTC)
        totals_store.add(batch, db, range_, unit, added={"issued": count}, at=noon)
        try:
            batch.commit(**budget.within())
        except (Aborted, AlreadyExists, FailedPrecondition):
            continue
        return first
    raise unavailable()


def visitors(  # noqa: PLR0913 the same
    db: firestore.Client,
    act: str,
    unit: str,
    day: date,
    *,
    count: int,
    range_: str,
    at: datetime,
) -> bool:
    """Count what a station's register says of a day, once an act. Says whether it was new."""
    batch = db.batch()
    batch.create(db.collection("feedback_acts").document(act), Act(at=at).model_dump())
    noon = datetime.combine(day, time(12), IST).astimezone(UTC)
    totals_store.add(batch, db, range_, unit, added={"visitors": count}, at=noon)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return False
    return True


def _both(
    db: firestore.Client, *refs: firestore.DocumentReference
) -> list[firestore.DocumentSnapshot[Any]]:
    found = db.get_all(list(refs), **budget.within(budget.READ_S))
    by_path = {snapshot.reference.path: snapshot for snapshot in found}
    return [by_path[ref.path] for ref in refs]
