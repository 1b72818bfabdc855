"""What tipster and officer write, in Firestore, and how often a receipt was guessed at.

tips/{tip_id}/messages/{message_id}    one message (model.Message)
receipt_tries/{number}.{hour}          wrong receipts for a tip number in an hour (Try)
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from google.api_core.exceptions import AlreadyExists, FailedPrecondition
from google.cloud import firestore

from functions.tips import store, words_model
from functions.tips.model import MOVED, Tip
from functions.tips.receipt import Receipt
from functions.tips.store import Found
from functions.tips.talk.model import (
    MOST_MESSAGES,
    TRIES,
    ConfirmHelp,
    Message,
    TrackTip,
    WriteToOfficer,
)
from shared.firestore import budget, hand_edits
from shared.pure import clock
from shared.pure.errors import (
    AlreadyExistsError,
    NotFoundError,
    Reason,
    ResourceExhaustedError,
    unavailable,
)
from shared.record import outbox

MESSAGES = "messages"
RACES = 5
SHOWN = 100


class Opened(NamedTuple):
    """A tip whose words were given."""

    found: Found
    receipt: Receipt


def open_with_words(
    db: firestore.Client, request: TrackTip | WriteToOfficer | ConfirmHelp, *, at: datetime
) -> Opened:
    """Return the tip that a number and words open.

    A try is counted before anything is looked up, and given back when it was right: guessing
    at many at once gains nothing. Wrong, deleted and never given out are the same.

    Raises:
        NotFoundError: they open none.
        ResourceExhaustedError: too many were wrong within the hour.
    """
    counter = _count_try(db, request.tip_number, at=at)
    numbers = words_model.numbers(request.words) or ()
    for found in store.by_number(db, request.tip_number):
        receipt = Receipt(found.tip_id, numbers)
        if receipt.is_of(found.tip.words_tag):
            _commit(db, lambda batch: batch.update(counter, {"count": firestore.Increment(-1)}))
            return Opened(found, receipt)
    raise NotFoundError(Reason.NOT_FOUND)


def add_message(
    db: firestore.Client,
    found: Found,
    message_id: str,
    *,
    write: Callable[[Found], Message],
    also: Callable[[store.WriteBatch, Found], None],
) -> bool:
    """Store a message with what goes along, once; False when it was there already.

    Raises:
        AlreadyExistsError: another message came under this request_id before.
        ResourceExhaustedError: the thread is full.
    """
    for _ in range(RACES):
        require_room(found)
        message = write(found)
        batch = db.batch()
        put_message(batch, db, found, message_id, message)
        also(batch, found)
        try:
            batch.commit(**budget.within())
        except (AlreadyExists, FailedPrecondition):
            if is_there(db, found.tip_id, message_id, message.body_tag):
                return False
            found = _again(db, found)
        else:
            return True
    raise unavailable()


def require_room(found: Found) -> None:
    """Refuse a message to a thread that is full.

    Raises:
        ResourceExhaustedError: it is.
    """
    if found.tip.talk >= MOST_MESSAGES:
        raise ResourceExhaustedError(Reason.TOO_MANY)


def put_message(
    batch: store.WriteBatch, db: firestore.Client, found: Found, message_id: str, message: Message
) -> None:
    """Put a message into a batch. The tip's counter is changed by what goes along."""
    batch.create(_ref(db, found.tip_id, message_id), message.model_dump())


def is_there(db: firestore.Client, tip_id: str, message_id: str, body_tag: str) -> bool:
    """Say whether this message is stored already.

    Raises:
        AlreadyExistsError: another one is, under the same request_id.
    """
    ref = _ref(db, tip_id, message_id)
    stored = ref.get(["body_tag"], **budget.within(budget.READ_S))
    if stored.exists and stored.get("body_tag") != body_tag:
        raise AlreadyExistsError(Reason.OTHER_BODY)
    return bool(stored.exists)


def announce_message(
    batch: store.WriteBatch, db: firestore.Client, tip_id: str, message_id: str, *, at: datetime
) -> str:
    """Put the news of a message into its batch. Returns the event."""
    record = _ref(db, tip_id, message_id).path
    return outbox.add(batch, db, topic=MOVED, record=record, at=at)


def messages(db: firestore.Client, tip_id: str) -> list[tuple[str, Message]]:
    """Return the last hundred messages of a tip with their paths, oldest first."""
    query = db.collection(store.TIPS).document(tip_id).collection(MESSAGES)
    last = query.order_by("number", direction=firestore.Query.DESCENDING).limit(SHOWN)
    found = last.get(**budget.within(budget.READ_S))
    read = hand_edits.read_each(db, reversed(found), Message)
    return [(one.reference.path, message) for one, message in read]


def said(tip: Tip) -> Tip:
    """Return a tip with one message more."""
    return tip.model_copy(update={"talk": tip.talk + 1})


def _count_try(
    db: firestore.Client, tip_number: str, *, at: datetime
) -> firestore.DocumentReference:
    hour = clock.hour(at)
    ref = db.collection("receipt_tries").document(f"{tip_number}.{hour:%Y%m%d%H}")
    fields = {"count": firestore.Increment(1), "expires_at": hour + timedelta(hours=2)}
    (result,) = _commit(db, lambda batch: batch.set(ref, fields, merge=True))
    if result.transform_results[0].integer_value > TRIES:
        left = hour + timedelta(hours=1) - at
        raise ResourceExhaustedError(Reason.TOO_MANY, retry_after_s=int(left.total_seconds()) + 1)
    return ref


def _commit(db: firestore.Client, write: Callable[[store.WriteBatch], None]) -> list[Any]:
    batch = db.batch()
    write(batch)
    done: list[Any] = batch.commit(**budget.within())
    return done


def _again(db: firestore.Client, found: Found) -> Found:
    newer = store.find(db, found.tip_id)
    if newer is None:
        raise NotFoundError(Reason.NOT_FOUND)
    return newer


def _ref(db: firestore.Client, tip_id: str, message_id: str) -> firestore.DocumentReference:
    tip: firestore.DocumentReference = db.collection(store.TIPS).document(tip_id)
    message: firestore.DocumentReference = tip.collection(MESSAGES).document(message_id)
    return message
