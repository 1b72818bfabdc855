"""Pushes to officers' phones through Firebase Cloud Messaging, HTTP v1.

A push is a hint: `{type, id}` and nothing else. The app fetches the rest after the officer
has unlocked it. One collapse key a record, so a push sent twice is seen once.

posts/{post}/devices/{device}: one phone of a post (Device).

The SDK builds and checks the message; we post it ourselves, because its five retries inside a
call cannot be turned off (503: 7 s, 429: up to minutes) and a retried POST is a second push.
"""

import json
from datetime import timedelta
from enum import StrEnum
from functools import cache
from typing import Annotated, Any

import google.auth
import requests
from firebase_admin import messaging
from google.auth.exceptions import GoogleAuthError
from google.auth.transport.requests import AuthorizedSession
from google.cloud import firestore

from shared import budget, log
from shared.config import FCM, settings
from shared.errors import unavailable
from shared.privacy import P1, P2, Sealed, Stored
from shared.seal import unseal

SCOPE = "https://www.googleapis.com/auth/firebase.messaging"
MAX_DEVICES = 20
TTL = timedelta(hours=12)
CONNECT_S, ANSWER_S = 1.0, 3.0
_GONE = frozenset({"UNREGISTERED", "SENDER_ID_MISMATCH"})


class Kind(StrEnum):
    """How FCM names a device: a registration token, or the newer installation id."""

    TOKEN = "token"  # noqa: S105 a word, not a secret
    FID = "fid"


class Device(Stored):
    """One phone of a post. Where to reach it is sealed: only senders open it."""

    kind: Annotated[Kind, P1]
    value: Annotated[Sealed, P2]


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
    devices = db.collection("posts").document(post).collection("devices").limit(MAX_DEVICES)
    outcomes = []
    for snapshot in devices.get(retry=None, timeout=budget.left(budget.READ_S)):
        outcome = _send(snapshot, type=type, record=record)
        log.info("push", post=post, record=record, outcome=outcome)
        if outcome is Outcome.GONE:
            snapshot.reference.delete(retry=None, timeout=budget.left(budget.COMMIT_S))
        outcomes.append(outcome)
    sent = outcomes.count(Outcome.SENT)
    if not sent and Outcome.LATER in outcomes:
        raise unavailable()
    return sent


def _send(snapshot: firestore.DocumentSnapshot[Any], *, type: str, record: str) -> Outcome:  # noqa: A002
    device = Device.model_validate(snapshot.to_dict())
    value = unseal(device.value, where=f"{snapshot.reference.path}#value").decode()
    message = messaging.Message(
        data={"type": type, "id": record},
        android=messaging.AndroidConfig(priority="high", collapse_key=record, ttl=TTL),
        **{device.kind.value: value},
    )
    url = f"{settings().fcm_url}/v1/projects/{settings().project}/messages:send"
    try:
        answer = _session().post(
            url,
            data=json.dumps({"message": json.loads(str(message))}),
            headers={"Content-Type": "application/json"},
            timeout=(CONNECT_S, budget.left(ANSWER_S)),
        )
    except (requests.RequestException, GoogleAuthError) as exc:
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
