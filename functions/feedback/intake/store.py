"""Answers as they are taken, in Firestore.

feedback_spent/{slip}               a slip that was used (Spent)
feedback_devices/{device}           a browser that answered about a place on a day (Seen)
feedback_hours/{name}               how many answers came about a place within an hour (Hour)
complaints/{id}                     a serious allegation on its way (shared/record/complaints.py)
feedback_callbacks/{ballot_id}      a call that an answer asks for (callbacks/store.py)
outbox/{event_id}                   news of it (shared/record/outbox.py)
"""

from datetime import datetime, timedelta
from typing import Annotated, NamedTuple

from google.api_core.exceptions import Aborted, AlreadyExists
from google.cloud import firestore

from functions.feedback import totals_store
from functions.feedback.callbacks.model import LIFE, Callback, State
from functions.feedback.callbacks.store import CALLBACKS
from functions.feedback.intake.model import Complaint, flagged
from functions.feedback.model import (
    HOUR_MOST,
    Ballot,
    Flag,
    Pile,
    change,
    wants_call,
)
from functions.feedback.store import BALLOTS
from shared.firestore import budget, races
from shared.pure.errors import unavailable
from shared.pure.privacy import P1, Stored
from shared.record import complaints, store
from shared.record.kind import Change, Found

TRIES = 6


class Spent(Stored):
    """A slip that was used: nobody else's answer is verified by it."""

    expires_at: Annotated[datetime, P1]


class Seen(Stored):
    """A browser that answered about a place today."""

    expires_at: Annotated[datetime, P1]


class Hour(Stored):
    """How many answers came within an hour."""

    count: Annotated[int, P1]
    expires_at: Annotated[datetime, P1]


class Claim(NamedTuple):
    """A slot that an answer takes, and the flag it gets where somebody took it before."""

    path: str
    flag: Flag
    expires_at: datetime


class Kept(NamedTuple):
    """An answer as it is stored now, and the event to announce if there is one."""

    ballot: Ballot
    event: str | None = None


def add(  # noqa: PLR0913 an answer has this many sides
    db: firestore.Client,
    ballot_id: str,
    ballot: Ballot,
    *,
    claims: tuple[Claim, ...] = (),
    complaint: Complaint | None = None,
    callback: Callback | None = None,
    at: datetime,
) -> Kept | None:
    """Store and count a new answer in one commit. None when it is there already.

    Of all who show one slip or one browser, exactly one takes the slot; the others are stored
    with the flag that says so.

    Raises:
        UnavailableError: others were taking the same slots all the time; nothing was stored.
    """
    made = {"has_callback": callback is not None, "has_complaint": complaint is not None}
    ballot = ballot.model_copy(update=made)
    for _ in range(TRIES):
        batch = db.batch()
        hour = _create(batch, db, ballot_id, ballot, claims)
        event = _complain(batch, db, complaint, at=at)
        if callback:
            store.create(batch, CALLBACKS, ballot_id, callback)
        try:
            done = batch.commit(**budget.within())
        except (AlreadyExists, Aborted):
            taken = _taken(db, ballot_id, claims)
            if taken is None:
                return None
            for claim in taken:
                ballot = flagged(ballot, claim.flag)
            claims = tuple(c for c in claims if c not in taken)
            continue
        if hour is not None:
            count = done[hour].transform_results[0].integer_value
            ballot = _capped(db, ballot_id, ballot, count=count, at=done[0].update_time)
        return Kept(ballot, event)
    raise unavailable()


def alter(  # noqa: PLR0913 the same
    db: firestore.Client,
    found: Found[Ballot],
    after: Ballot,
    *,
    complaint: Complaint | None = None,
    callback: Callback | None = None,
    at: datetime,
) -> Kept | None:
    """Store a new form of an answer and what it changes in the totals: both or neither.

    Returns None when somebody changed it since it was read.
    """
    batch = db.batch()
    before = found.record
    made = {
        "has_callback": before.has_callback or callback is not None,
        "has_complaint": before.has_complaint or complaint is not None,
    }
    after = after.model_copy(update=made)
    store.put(batch, found, Change(after), at=at)
    event = _complain(batch, db, complaint, at=at)
    _recall(batch, found, after, callback=callback, at=at)
    added = change(before, after)
    totals_store.add(batch, db, after.range, after.unit, added=added, at=after.hour)
    return Kept(after, event) if races.won(batch) else None


def _create(
    batch: firestore.WriteBatch,
    db: firestore.Client,
    ballot_id: str,
    ballot: Ballot,
    claims: tuple[Claim, ...],
) -> int | None:
    """Create an answer first of all, then its slots; count it.

    Returns which of the batch's writes says how many came within the hour.
    """
    store.create(batch, BALLOTS, ballot_id, ballot)
    for claim in claims:
        batch.create(db.document(claim.path), {"expires_at": claim.expires_at})
    added = change(None, ballot)
    totals_store.add(batch, db, ballot.range, ballot.unit, added=added, at=ballot.hour)
    return None if ballot.pile is Pile.FLAGGED else _count_hour(batch, db, ballot)


def _complain(
    batch: firestore.WriteBatch,
    db: firestore.Client,
    complaint: Complaint | None,
    *,
    at: datetime,
) -> str | None:
    if complaint is None:
        return None
    body = complaint.model_dump_json().encode()
    return complaints.put(batch, db, complaint.request_id, body, at=at)


def _recall(
    batch: firestore.WriteBatch,
    found: Found[Ballot],
    after: Ballot,
    *,
    callback: Callback | None,
    at: datetime,
) -> None:
    """Make a call's task where an answer now asks for one; rest it where it no longer does."""
    before, is_wanted = found.record, wants_call(after)
    if callback and not before.has_callback:
        store.create(batch, CALLBACKS, found.name, callback)
    if not before.has_callback or is_wanted == wants_call(before):
        return
    call = store.find(CALLBACKS, found.name)
    act, to = ("ask_again", State.OPEN) if is_wanted else ("withdraw", State.WITHDRAWN)
    if call and CALLBACKS.allows(act, call.record, to):  # a call that was made stays as it ended
        ends = None if is_wanted else at + LIFE
        moved = CALLBACKS.moved(act, call.record, to, expires_at=ends)
        store.put(batch, call, Change(moved), at=at)


def _count_hour(batch: firestore.WriteBatch, db: firestore.Client, ballot: Ballot) -> int:
    """Count the answer within its hour. Returns which of the batch's writes says how many."""
    name = f"{ballot.unit}.{ballot.hour:%Y%m%d%H%M}.{ballot.pile}"
    fields = {"count": firestore.Increment(1), "expires_at": ballot.hour + timedelta(hours=2)}
    which = len(batch)
    batch.set(db.collection("feedback_hours").document(name), fields, merge=True)
    return which


def _capped(
    db: firestore.Client, ballot_id: str, ballot: Ballot, *, count: int, at: datetime
) -> Ballot:
    """Flag an answer that is one of too many within an hour."""
    if count <= HOUR_MOST[ballot.pile]:
        return ballot
    found: Found[Ballot] | None = Found(BALLOTS, ballot_id, ballot, at)
    for _ in range(TRIES):
        if found is None or Flag.BURST in found.record.flags:
            break
        kept = alter(db, found, flagged(found.record, Flag.BURST), at=at)
        if kept:
            return kept.ballot
        found = store.find(BALLOTS, ballot_id)  # more was told of it in between
    return found.record if found else ballot


def _taken(db: firestore.Client, ballot_id: str, claims: tuple[Claim, ...]) -> list[Claim] | None:
    """Return the slots that others hold; None when the answer itself is there."""
    refs = {db.document(claim.path): claim for claim in claims}
    own = db.document(BALLOTS.path(ballot_id))
    asked = [own, *refs]
    there = db.get_all(asked, **budget.within(budget.READ_S))
    held = {snapshot.reference for snapshot in there if snapshot.exists}
    if own in held:
        return None
    return [claim for ref, claim in refs.items() if ref in held]
