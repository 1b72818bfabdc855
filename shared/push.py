"""Pushes to officers' phones through Firebase Cloud Messaging, HTTP v1.

A push is a hint: `{type, id}` and nothing else. The app fetches the rest after the officer
has unlocked it. One collapse key a record, so a push sent twice is seen once.

Only the active devices of a post that is in force are told (shared/devices.py, posts.py).

The SDK builds and checks the message; we post it ourselves, because its five retries inside a
call cannot be turned off (503: 7 s, 429: up to minutes) and a retried POST is a second push.
"""

import json
from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from functools import cache

import google.auth
import requests
from firebase_admin import messaging
from google.auth.exceptions import GoogleAuthError
from google.auth.transport.requests import AuthorizedSession
from google.cloud import firestore

from shared import budget, devices, log, posts
from shared.config import FCM, settings
from shared.devices import Device, Status
from shared.errors import UnavailableError, unavailable
from shared.seal import unseal

SCOPE = "https://www.googleapis.com/auth/firebase.messaging"
TTL = timedelta(hours=12)
CONNECT_S, ANSWER_S = 1.0, 3.0
_GONE = frozenset({"UNREGISTERED", "SENDER_ID_MISMATCH"})


class Outcome(StrEnum):
    """What became of one push."""

    SENT = "sent"
    GONE = "gone"  # this device does not exist any more
    REFUSED = "refused"  # it will never be taken; a person must look
    LATER = "later"  # FCM is away or overloaded


def to_post(db: firestore.Client, post: str, *, type: str, record: str) -> int:  # noqa: A002
    """Push to every device of a post. Returns how many took it; drops those that are gone.

    Raises:
        UnavailableError: no device took it, and one of them may later.
    """
    outcomes = []
    for path, address in _addresses(db, post):
        outcome = _send(address, type=type, record=record)
        log.info("push", post=post, record=record, outcome=outcome)
        if outcome is Outcome.GONE:
            _forget(db, path)
        outcomes.append(outcome)
    sent = outcomes.count(Outcome.SENT)
    if not sent and Outcome.LATER in outcomes:
        raise unavailable()
    return sent


def _addresses(db: firestore.Client, post: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each device's path and FCM address, opened. A former holder's phones get nothing."""
    held = posts.in_force(db, post)
    for snapshot in devices.of_post(db, post, status=Status.ACTIVE) if held else ():
        device = Device.model_validate(snapshot.to_dict())
        is_his = held is not None and (not device.key or device.holder == held.holder)
        if is_his and device.kind and device.value:
            path = snapshot.reference.path
            yield path, {device.kind.value: unseal(device.value, where=f"{path}#value").decode()}


def _forget(db: firestore.Client, path: str) -> None:
    """Drop an address that FCM does not know any more. The device itself stays signed in."""
    batch = db.batch()
    batch.update(db.document(path), {"kind": None, "value": None})
    batch.commit(retry=None, timeout=budget.left(budget.COMMIT_S))


def _send(address: dict[str, str], *, type: str, record: str) -> Outcome:  # noqa: A002
    message = messaging.Message(
        data={"type": type, "id": record},
        android=messaging.AndroidConfig(priority="high", collapse_key=record, ttl=TTL),
        **address,
    )
    url = f"{settings().fcm_url}/v1/projects/{settings().project}/messages:send"
    try:
        answer = _session().post(
            url,
            data=json.dumps({"message": json.loads(str(message))}),
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
    """Forget the session. For tests, between projects."""
    _session.cache_clear()
