"""The code by SMS that lets a phone in: how it is made, guessed at and rationed. No I/O."""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta
from typing import Annotated

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key

from shared.pure.clock import IST
from shared.pure.privacy import P1, P2, Sealed, Stored
from shared.pure.texts import Lang

TOPIC = "otp-requested"
CODE_LIFE = timedelta(minutes=5)
CHALLENGE_LIFE = timedelta(hours=24)  # how long an officer may wait to be let in
GUESSES = 5
DIGITS = 6
_P256_POINT_BYTES = 32
WAITS_S = (60, 120, 300, 3600)  # between one device's requests; the last one stays
DAILY_SMS = 5  # to one telephone: as many for strangers, as many for each known device


class Challenge(Stored):
    """One request for a code. The code itself is nowhere: it is worked out again when needed."""

    number: Annotated[Sealed, P2]  # as typed: it may be anybody's
    posts: Annotated[tuple[str, ...], P1] = ()  # reached by it; only the sender looks that up
    key: Annotated[str, P1]  # the asking device's public key
    code: Annotated[str, P1]  # the device's short code
    lang: Annotated[Lang, P1]
    asked_at: Annotated[datetime, P1]
    expires_at: Annotated[datetime, P1]  # TTL


class Wait(Stored):
    """How long a device must wait before it may ask again."""

    count: Annotated[int, P1]
    next_at: Annotated[datetime, P1]
    expires_at: Annotated[datetime, P1]  # TTL


class Slot(Stored):
    """One guess, or one use, of a challenge."""

    expires_at: Annotated[datetime, P1]  # TTL


class BudgetSlot(Stored):
    """One SMS of a telephone's day."""

    challenge: Annotated[str, P1]
    expires_at: Annotated[datetime, P1]  # TTL


def one_time_code(secret: str, challenge_id: str, key: str) -> str:
    """Return the six digits of a challenge: the same for sender and checker, stored nowhere."""
    if not secret:
        raise RuntimeError("OTP_SECRET is not set")
    said = f"{challenge_id}.{key}".encode()
    number = int.from_bytes(hmac.new(secret.encode(), said, hashlib.sha256).digest(), "big")
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def number_in(challenge_id: str) -> str:
    """Return the place to which a challenge's number is sealed."""
    return f"otp/{challenge_id}#number"


def is_right(challenge: Challenge, expected: str, code: str) -> bool:
    """Compare a guess, in the same time whatever it is."""
    return hmac.compare_digest(expected, code) and bool(challenge.posts)


def is_signed(key: str, message: str, signature: str) -> bool:
    """Say whether the device with this public key signed the message (ECDSA, SHA-256)."""
    raw = base64.urlsafe_b64decode(signature + "==")
    halves = raw[:_P256_POINT_BYTES], raw[_P256_POINT_BYTES:]
    r, s = (int.from_bytes(half, "big") for half in halves)
    public = load_der_public_key(base64.b64decode(key))
    if not isinstance(public, ec.EllipticCurvePublicKey):
        return False
    try:
        encoded = encode_dss_signature(r, s)
        public.verify(encoded, message.encode(), ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True


def may_be_tried(challenge: Challenge, *, at: datetime) -> bool:
    """Say whether a code can still be typed: five minutes and not a second more."""
    return at <= challenge.asked_at + CODE_LIFE


def next_wait(last: Wait | None, *, at: datetime, waits_s: tuple[int, ...] = WAITS_S) -> Wait:
    """Return the wait that follows one more request: 60 s, 2 min, 5 min, then an hour each."""
    count = last.count if last and last.expires_at > at else 0
    seconds = waits_s[min(count, len(waits_s) - 1)]
    return Wait(
        count=count + 1,
        next_at=at + timedelta(seconds=seconds),
        expires_at=at + timedelta(days=1),
    )


def budget_slots(secret: str, number: str, who: str, *, at: datetime) -> list[str]:
    """Return the slots of a telephone's SMS for a day: for strangers, or for a known device.

    Strangers can use up only their own: the station's known devices keep theirs.
    """
    tag = hmac.new(secret.encode(), number.encode(), hashlib.sha256).hexdigest()[:24]
    day = f"{at.astimezone(IST):%Y%m%d}"
    return [f"{tag}-{day}-{who}-{n}" for n in range(DAILY_SMS)]
