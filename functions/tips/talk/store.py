"""What tipster and officer write, in Firestore, and how often a receipt was guessed at.

tips/{tip_id}/messages/{message_id}    one message (model.Message)
receipt_tries/{number}.{hour}          wrong receipts for a tip number in an hour (Try)
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from google.cloud import firestore

from functions.tips import store, words_model
from functions.tips.model import TIPS, Tip
from functions.tips.receipt import Receipt
from functions.tips.talk.model import (
    MOST_MESSAGES,
    TRIES,
    ConfirmHelp,
    Message,
    TrackTip,
    WriteToOfficer,
)
from shared.firestore import budget, clients, hand_edits
from shared.pure import clock
from shared.pure.errors import NotFoundError, ResourceExhaustedError
from shared.pure.reasons import Reason
from shared.record.kind import Found
from shared.record.store import WriteBatch

MESSAGES = "messages"
SHOWN = 100


class Opened(NamedTuple):
    """A tip whose words were given."""

    found: Found[Tip]
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
        receipt = Receipt(found.name, numbers)
        if receipt.is_of(found.record.words_tag):
            _commit(db, lambda batch: batch.update(counter, {"count": firestore.Increment(-1)}))
            return Opened(found, receipt)
    raise NotFoundError(Reason.NOT_FOUND)


def message_path(tip_id: str, message_id: str) -> str:
    """Return where a message lies."""
    return f"{TIPS.path(tip_id)}/{MESSAGES}/{message_id}"


def require_room(tip: Tip) -> None:
    """Refuse a message to a thread that is full.

    Raises:
        ResourceExhaustedError: it is.
    """
    if tip.talk >= MOST_MESSAGES:
        raise ResourceExhaustedError(Reason.TOO_MANY)


def put_message(batch: WriteBatch, path: str, message: Message) -> None:
    """Put a message into a batch. The tip's counter is changed by what goes along."""
    batch.create(clients.database().document(path), message.model_dump())


def messages(db: firestore.Client, tip_id: str) -> list[tuple[str, Message]]:
    """Return the last hundred messages of a tip with their paths, oldest first."""
    query = db.document(TIPS.path(tip_id)).collection(MESSAGES)
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


def _commit(db: firestore.Client, write: Callable[[WriteBatch], None]) -> list[Any]:
    batch = db.batch()
    write(batch)
    done: list[Any] = batch.commit(**budget.within())
    return done
