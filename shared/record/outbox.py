"""The outbox: a record and the news of it are stored in one commit, so neither is lost alone.

outbox/{event_id}: what is still to be announced. The entry is deleted once somebody acted on
it; while it is there the relay publishes it again, with growing waits, until it is declared
dead and an alert is raised. Where somebody waits for help (URGENT) it goes first, every minute,
and never dies: only the alert comes, again and again.

An event arrives at least once. Whoever acts first claims the entry for 30 s under an
update-time precondition; a duplicate finds it claimed, or gone, and does nothing.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Annotated, Any, NamedTuple, TypeVar

from google.api_core.exceptions import (
    FailedPrecondition,
    GoogleAPICallError,
    InvalidArgument,
    NotFound,
    PermissionDenied,
)
from google.cloud import firestore
from google.cloud.firestore import WriteOption
from google.cloud.firestore_v1.base_query import FieldFilter
from google.pubsub_v1 import PubsubMessage
from pydantic import ValidationError

from shared import aside, log
from shared.config import settings
from shared.firestore import alerts, budget, clients
from shared.pure import clock
from shared.pure.errors import UnavailableError
from shared.pure.ids import event_id
from shared.pure.privacy import P1, Frozen, Stored
from shared.record.kind import Changed

T = TypeVar("T")

OUTBOX = "outbox"
LEASE = timedelta(seconds=30)
ACT_S = 25  # who claimed an entry is done, or has given it back, before the lease runs out
LONGEST_WAIT = timedelta(minutes=10)
URGENT = ("sos-raised",)  # topics; a test holds that none of SOS is missing
URGENT_WAIT = timedelta(seconds=45)  # less than a minute, so that no tick just misses it
MAX_ATTEMPTS = 20
PAGE = 100
CLAIM_TRIES = 3
MOMENT_S = 0.3


_Page = Iterator[firestore.DocumentSnapshot[Any]]


class State(StrEnum):
    """Whether the relay still tries."""

    PENDING = "pending"
    DEAD = "dead"


class Entry(Stored):
    """News not yet acted on. Holds ids only."""

    topic: Annotated[str, P1]
    record: Annotated[str, P1]  # path of the document the news is about
    state: Annotated[State, P1] = State.PENDING
    due: Annotated[datetime, P1]  # UTC; the relay publishes it again from then on
    leased_until: Annotated[datetime | None, P1] = None
    attempts: Annotated[int, P1] = 0


class Event(Frozen):
    """What is published: the key of the entry. Topics are read widely."""

    event_id: str


class _Held(NamedTuple):
    entry: Entry
    option: WriteOption  # holds only as long as nobody else changed the entry


def add(
    batch: firestore.WriteBatch, db: firestore.Client, *, topic: str, record: str, at: datetime
) -> str:
    """Put news of a record into the batch that creates it. Returns the event's id."""
    event = event_id(record, topic)
    entry = Entry(topic=topic, record=record, due=at)
    batch.create(ref(db, event), entry.model_dump())
    return event


def announce(event: str, topic: str) -> bool:
    """Publish at once, best effort: what fails here the relay publishes within a minute.

    Returns whether it was published.
    """
    try:
        _publish(event, topic)
    except (GoogleAPICallError, UnavailableError) as exc:
        log.fault("publish_later", exc, event_id=event, topic=topic)
        return False
    return True


def tell(done: Changed[Any]) -> None:
    """Announce the news of a change, if there is any."""
    if done.event:
        announce(done.event, done.topic)


def tell_aside(done: Changed[Any]) -> None:
    """Announce the news of a change. Whoever made it waits a moment for that, and for no error."""
    if done.event:
        aside.attempt(lambda: tell(done), seconds=MOMENT_S)


def consume(db: firestore.Client, event: Event, act: Callable[[Entry], None]) -> None:
    """Act on an event unless it was acted on before or somebody else is at it.

    When `act` raises, the claim is given back and the exception goes on, so that redelivery
    or the relay tries again.
    """
    held = _claim(db, event)
    if held is None:
        log.info("duplicate_event", event_id=event.event_id)
        return
    try:
        with budget.granted(ACT_S):
            act(held.entry)
    except Exception:
        _give_back(db, event, held, at=clock.now())
        raise
    _if_held(lambda: ref(db, event.event_id).delete(held.option, **budget.within()))


def sweep(db: firestore.Client, *, at: datetime, pages: int = 20) -> int:
    """Publish again everything that is due. Returns how many events were published.

    Raises:
        GoogleAPICallError: Pub/Sub or Firestore is away. Nothing is counted as an attempt.
    """
    first = _sweep(db, partial(_due_first, db, at=at), at=at, pages=pages)
    return first + _sweep(db, partial(_due, db, at=at), at=at, pages=pages)


def _sweep(db: firestore.Client, due: Callable[[], _Page], *, at: datetime, pages: int) -> int:
    published = 0
    for _ in range(pages):
        page = list(due())
        for snapshot in page:
            published += _republish(db, snapshot, at=at)
        if len(page) < PAGE:
            break
    return published


def backlog(db: firestore.Client, *, at: datetime) -> tuple[int, int]:
    """Return how many seconds the oldest entry is overdue, and how many are dead (at most 100)."""
    oldest = next(iter(_due(db, at=at, limit=1)), None)
    overdue = int((at - oldest.get("due")).total_seconds()) if oldest else 0
    dead = db.collection(OUTBOX).where(filter=FieldFilter("state", "==", State.DEAD)).limit(PAGE)
    return overdue, len(dead.get(**budget.within(budget.READ_S)))


def _due_first(db: firestore.Client, *, at: datetime) -> _Page:
    query = (
        db.collection(OUTBOX)
        .where(filter=FieldFilter("topic", "in", URGENT))
        .where(filter=FieldFilter("state", "==", State.PENDING))
        .where(filter=FieldFilter("due", "<=", at))
        .order_by("due")
        .limit(PAGE)
    )
    return iter(query.get(**budget.within(budget.READ_S)))


def _due(db: firestore.Client, *, at: datetime, limit: int = PAGE) -> _Page:
    query = (
        db.collection(OUTBOX)
        .where(filter=FieldFilter("state", "==", State.PENDING))
        .where(filter=FieldFilter("due", "<=", at))
        .order_by("due")
        .limit(limit)
    )
    return iter(query.get(**budget.within(budget.READ_S)))


def _republish(
    db: firestore.Client, snapshot: firestore.DocumentSnapshot[Any], *, at: datetime
) -> int:
    """Publish one entry and put its next turn off; declare it dead when it had all its turns."""
    option = db.write_option(last_update_time=snapshot.update_time)
    try:
        entry = Entry.model_validate(snapshot.to_dict())
    except ValidationError:  # edited by hand in the console; the others must still go out
        entry = None
    if entry and entry.topic in URGENT:
        _alert_if_stuck(db, snapshot.reference.path, entry, at=at)
    elif entry is None or entry.attempts >= MAX_ATTEMPTS:
        # Alert first: a crash between the two alerts again, and nothing dies in silence.
        alerts.raise_alert(db, "outbox_dead", snapshot.reference.path, at=at)
        dead = {"state": State.DEAD}
        _if_held(lambda: snapshot.reference.update(dead, option, **budget.within()))
        return 0
    published = _is_taken(snapshot.id, entry.topic)
    later = {"due": at + _wait(entry.topic, entry.attempts), "attempts": entry.attempts + 1}
    _if_held(lambda: snapshot.reference.update(later, option, **budget.within()))
    return int(published)


def _is_taken(event: str, topic: str) -> bool:
    """Publish, unless this topic takes nothing: that must not hold up the entries behind it."""
    try:
        _publish(event, topic)
    except (InvalidArgument, NotFound, PermissionDenied) as exc:
        log.fault("topic_refused", exc, event_id=event, topic=topic)
        return False
    return True


def _claim(db: firestore.Client, event: Event) -> _Held | None:
    """Take the entry for the length of the lease, or return None when it is not to be had."""
    entry_ref = ref(db, event.event_id)
    for _ in range(CLAIM_TRIES):
        snapshot = entry_ref.get(**budget.within(budget.READ_S))
        at = clock.now()
        if not snapshot.exists:
            return None
        entry = Entry.model_validate(snapshot.to_dict())
        if entry.leased_until and entry.leased_until > at:
            return None
        lease = {"leased_until": at + LEASE, "due": at + LEASE}
        option = db.write_option(last_update_time=snapshot.update_time)
        result = _if_held(lambda: entry_ref.update(lease, option, **budget.within()))  # noqa: B023
        if result is not None:
            return _Held(entry, db.write_option(last_update_time=result.update_time))
    return None


def _give_back(db: firestore.Client, event: Event, held: _Held, *, at: datetime) -> None:
    again = {"leased_until": None, "due": at + _wait(held.entry.topic, held.entry.attempts)}
    _if_held(lambda: ref(db, event.event_id).update(again, held.option, **budget.within()))


def _if_held(write: Callable[[], T]) -> T | None:
    """Write, unless somebody changed the entry since we read it: then they go on with it."""
    try:
        return write()
    except (FailedPrecondition, NotFound):
        return None


def _alert_if_stuck(db: firestore.Client, path: str, entry: Entry, *, at: datetime) -> None:
    """Alert at each so many attempts. What cannot be alerted is published all the same."""
    if entry.attempts and entry.attempts % MAX_ATTEMPTS == 0:
        alerts.attempt(db, "sos_not_told", path, at=at)


def _wait(topic: str, attempts: int) -> timedelta:
    if topic in URGENT:
        return URGENT_WAIT
    return min(timedelta(minutes=2 ** min(attempts, 10)), LONGEST_WAIT)


def ref(db: firestore.Client, event: str) -> firestore.DocumentReference:
    """Return where news lies that is still to be announced."""
    return db.collection(OUTBOX).document(event)


def _publish(event: str, topic: str) -> None:
    clients.publisher().publish(
        topic=f"projects/{settings().project}/topics/{topic}",
        messages=[PubsubMessage(data=Event(event_id=event).model_dump_json().encode())],
        **budget.within(budget.PUBLISH_S),
    )
