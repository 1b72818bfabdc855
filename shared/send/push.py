"""Pushes to officers' phones through Firebase Cloud Messaging, HTTP v1.

A push is a hint (push_model.py). The app fetches the rest after the officer has unlocked it.

Only the active devices of a post that is in force are told (shared/force/devices.py, posts.py).

The SDK builds and checks the message; we post it ourselves, because its five retries inside a
call cannot be turned off (503: 7 s, 429: up to minutes) and a retried POST is a second push.
"""

from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import cache, partial
from typing import Any, NamedTuple

import google.auth
import requests
from google.api_core.exceptions import FailedPrecondition, NotFound
from google.auth.exceptions import GoogleAuthError
from google.auth.transport.requests import AuthorizedSession
from google.cloud import firestore

from shared import aside, log
from shared.cache import Kept
from shared.config import FCM, settings
from shared.firestore import alerts, budget, clients
from shared.force import devices, posts
from shared.force.devices import Device
from shared.pure import clock
from shared.pure.errors import UnavailableError, unavailable
from shared.seal import SealError, unseal
from shared.send import push_message
from shared.send.push_message import Body
from shared.send.push_model import Push

SCOPE = "https://www.googleapis.com/auth/firebase.messaging"
CONNECT_S, ANSWER_S = 1.0, 3.0
_GONE = frozenset({"UNREGISTERED", "SENDER_ID_MISMATCH"})


class Outcome(StrEnum):
    """What became of one push."""

    SENT = "sent"
    GONE = "gone"  # this device does not exist any more
    REFUSED = "refused"  # it will never be taken; a person must look
    LATER = "later"  # FCM is away or overloaded


class Took(NamedTuple):
    """What became of a push to some posts."""

    posts: tuple[str, ...]  # whose phones took it: of each phone, its post
    later: bool  # one that did not take it may later


def to_post(db: firestore.Client, post: str, push: Push) -> int:
    """Push to every device of a post. Returns how many took it; drops those that are gone.

    Raises:
        UnavailableError: no device took it, and one of them may later.
    """
    took, later = to_posts(db, (post,), push)
    if not took and later:
        raise unavailable()
    return len(took)


def ring(post: str, push: Push) -> None:
    """Push to every phone of a post; an alert where none took it.

    Raises:
        UnavailableError: FCM took nothing now and may later.
    """
    db = clients.database()
    reached = to_post(db, post, push)
    if not reached:
        alerts.raise_alert(db, "desk_unreachable", f"posts/{post}", at=clock.now())


def to_posts(
    db: firestore.Client,
    names: Collection[str],
    push: Push,
    *,
    is_rehearsal: bool = False,
    fresh_s: float = 0,
) -> Took:
    """Push to every device of some posts at the same time: two reads, however many posts.

    Returns whose phones took it, and whether one that did not may later; drops those that are gone.
    A phone whose session ended by its age alone rings, and is relied upon by nobody.
    In a rehearsal FCM checks everything and delivers nothing. `fresh_s`: phones that were read
    so short a while ago are not read again.
    """
    body = push_message.body(push, at=clock.now(), is_rehearsal=is_rehearsal)
    phones = _phones_of(db, names, fresh_s=fresh_s)
    pushes = aside.all_of(partial(_push, db, phone, body, push.id) for phone in phones)
    outcomes = [one.result() for one in pushes]
    took = zip(phones, outcomes, strict=True)
    sent = (one.post for one, out in took if out is Outcome.SENT and not one.is_over)
    return Took(tuple(sent), Outcome.LATER in outcomes)


class _Phone(NamedTuple):
    post: str
    path: str
    seen: Any  # the time of its last change
    address: dict[str, str]  # opened
    is_over: bool  # its session ended by its age alone


_read: Kept[tuple[_Phone, ...]] = Kept()


def _push(db: firestore.Client, phone: _Phone, body: Body, record: str) -> Outcome:
    outcome = _send(body(phone.address), record)
    log.info("push", post=phone.post, record=record, outcome=outcome)
    if outcome is Outcome.GONE:
        _forget(db, phone)
    return outcome


def _phones_of(
    db: firestore.Client, names: Collection[str], *, fresh_s: float
) -> tuple[_Phone, ...]:
    return _read.get((db.project, *names), lambda: tuple(_phones(db, names)), fresh_s=fresh_s)


def _phones(db: firestore.Client, names: Collection[str]) -> Iterator[_Phone]:
    """Yield each phone that these posts are reached by. A former holder's phones get nothing."""
    held = posts.all_in_force(db, names)
    for snapshot in devices.active_of(db, held):
        device = devices.read(db, snapshot)
        if device is None:
            continue
        is_theirs = not device.key or device.holder == held[device.post].holder
        address = _address(db, device, snapshot.reference.path) if is_theirs else None
        if address:
            over = device.valid_until is not None and device.valid_until <= clock.now()
            yield _Phone(device.post, snapshot.reference.path, snapshot.update_time, address, over)


def _address(db: firestore.Client, device: Device, path: str) -> dict[str, str] | None:
    """Open where to reach a phone. One that does not open silences no other."""
    if not (device.kind and device.value):
        return None
    try:
        return {device.kind.value: unseal(device.value, where=f"{path}#value").decode()}
    except SealError as exc:
        log.fault("address_not_opened", exc, document=path)
        alerts.attempt(db, "bad_edit", f"{path}#value", at=clock.now())
        return None


def _forget(db: firestore.Client, phone: _Phone) -> None:
    """Drop an address that FCM does not know any more, unless the app gave a new one meanwhile.

    The device itself stays signed in.
    """
    option = db.write_option(last_update_time=phone.seen)
    try:
        db.document(phone.path).update({"kind": None, "value": None}, option, **budget.within())
    except (FailedPrecondition, NotFound):
        log.info("address_changed", document=phone.path)
    _read.clear()


def _send(body: str, record: str) -> Outcome:
    url = f"{settings().fcm_url}/v1/projects/{settings().project}/messages:send"
    try:
        answer = _session().post(
            url,
            data=body,
            headers={"Content-Type": "application/json"},
            timeout=(CONNECT_S, budget.left(ANSWER_S)),
        )
    except (requests.RequestException, GoogleAuthError, UnavailableError) as exc:
        log.fault("push_failed", exc, record=record)
        return Outcome.LATER
    return _outcome(answer)


def _outcome(answer: requests.Response) -> Outcome:
    """Read FCM's answer: its status, and the error code in its details."""
    if answer.ok:
        return Outcome.SENT
    if answer.status_code == requests.codes.too_many or answer.status_code >= 500:  # noqa: PLR2004
        return Outcome.LATER
    try:
        details = answer.json()["error"].get("details", [])
        codes = {detail.get("errorCode") for detail in details}
    except (ValueError, KeyError, TypeError, AttributeError):
        codes = set()
    log.warn("push_refused", http=answer.status_code)
    return Outcome.GONE if codes & _GONE else Outcome.REFUSED


@cache
def _session() -> requests.Session:
    """Return a session with our credentials; none are needed, or sent, to the local fake."""
    if settings().fcm_url != FCM:
        return requests.Session()
    credentials, _ = google.auth.default(scopes=[SCOPE])
    return AuthorizedSession(credentials, max_refresh_attempts=1, refresh_timeout=CONNECT_S)


def reset() -> None:
    """Forget the session and whose phones were read. For tests, between projects."""
    _session.cache_clear()
    _read.clear()
