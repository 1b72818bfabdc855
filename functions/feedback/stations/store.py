"""What stations were told, in Firestore.

feedback_batches/{unit.week}     a batch (model.Batch), made once
feedback_releases/{range}        how far a range's weeks were given out (model.Release)
feedback_released/{act}          words that a station may read (model.Released)
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.feedback.stations import model
from functions.feedback.stations.model import MOST_RELEASED, Release, Released, Settled
from shared.firestore import budget, hand_edits, whole

BATCHES = "feedback_batches"
RELEASES = "feedback_releases"
RELEASED = "feedback_released"


SLOW_S = 20
WriteBatch = firestore.WriteBatch


class Seen(NamedTuple):
    """A release as it was when it was read."""

    release: Release | None
    at: datetime | None


def release(db: firestore.Client, range_: str) -> Seen:
    """Return how far a range's weeks were given out."""
    ref = db.collection(RELEASES).document(range_)
    snapshot = ref.get(**budget.within(SLOW_S))
    if not snapshot.exists:
        return Seen(None, None)
    return Seen(Release.model_validate(snapshot.to_dict()), snapshot.update_time)


def give_out(db: firestore.Client, range_: str, seen: Seen, settled: Settled) -> bool:
    """Store a week's batches and that it was given out: all or none, and once."""
    ref = db.collection(RELEASES).document(range_)
    batch = db.batch()
    for made in settled.batches:
        name = f"{made.unit}.{made.week}"
        batch.create(db.collection(BATCHES).document(name), made.model_dump())
    if seen.at is None:
        batch.create(ref, settled.release.model_dump())
    else:
        option = db.write_option(last_update_time=seen.at)
        batch.update(ref, settled.release.model_dump(), option)
    try:
        batch.commit(**budget.writing(SLOW_S))
    except (Aborted, AlreadyExists, FailedPrecondition):
        return False
    return True


def published(db: firestore.Client, range_: str, seen: Seen, *, left: Mapping[str, str]) -> None:
    """Note which places' pages are still to be written; whoever was faster notes it."""
    batch = db.batch()
    option = db.write_option(last_update_time=seen.at)
    batch.update(db.collection(RELEASES).document(range_), {"unpublished": left}, option)
    try:
        batch.commit(**budget.writing(SLOW_S))
    except (Aborted, FailedPrecondition):
        return


def of_unit(db: firestore.Client, unit: str, weeks: Iterable[str]) -> list[model.Batch]:
    """Return the batches of a unit that lie in some weeks, the latest first."""
    refs = [db.collection(BATCHES).document(f"{unit}.{week}") for week in weeks]
    found = db.get_all(refs, **budget.within(budget.READ_S))
    there = (one for one in found if one.exists)
    batches = [batch for _, batch in hand_edits.read_each(db, there, model.Batch)]
    return sorted(batches, key=lambda b: b.week, reverse=True)


def released(db: firestore.Client, unit: str, *, since: str) -> list[Released]:
    """Return the words that a unit may read, since a week, the latest first."""
    query = (
        db.collection(RELEASED)
        .where(filter=FieldFilter("unit", "==", unit))
        .where(filter=FieldFilter("week", ">=", since))
        .order_by("week", direction=firestore.Query.DESCENDING)
    )
    found = whole.first(db, query, most=MOST_RELEASED, about=f"{RELEASED}/{unit}")
    return [words for _, words in hand_edits.read_each(db, found, Released)]
