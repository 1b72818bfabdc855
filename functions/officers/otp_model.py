"""The code by SMS that lets a phone in: how it is made, guessed at and rationed. No I/O."""

import hashlib
import hmac
import math
from datetime import datetime, timedelta
from typing import Annotated

from shared.pure.clock import IST
from shared.pure.privacy import P1, P2, Sealed, Stored
from shared.pure.texts import Lang

TOPIC = "otp-requested"
CODE_LIFE = timedelta(minutes=5)
CHALLENGE_LIFE = timedelta(hours=24)  # how long an officer may wait to be let in
AGAIN = timedelta(minutes=10)  # how long a lost answer can be had again
GUESSES = 5
DIGITS = 6
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
    challenge: Annotated[str, P1] = ""  # the last: asked for again, it is answered again
    asked: Annotated[str, P1] = ""  # a tag of the number it was for
    asked_at: Annotated[datetime | None, P1] = None
    expires_at: Annotated[datetime, P1]  # TTL

    def seconds_left(self, at: datetime) -> int:
        """Return after how many seconds the device may ask anew: full ones, never too early."""
        return math.ceil((self.next_at - at).total_seconds())


class Slot(Stored):
    """One guess, or one use, of a challenge: when it first came, and a tag of what was guessed."""

    used_at: Annotated[datetime, P1]
    guess: Annotated[str, P1] = ""
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


def guess_tag(secret: str, challenge_id: str, guess: str) -> str:
    """Return what tells whether the same was guessed before, and nothing without the secret."""
    return _tag(secret, f"guess.{challenge_id}.{guess}")


def number_tag(secret: str, device: str, number: str) -> str:
    """Return what tells whether a device asked for the same number before."""
    return _tag(secret, f"number.{device}.{number}")


def _tag(secret: str, said: str) -> str:
    if not secret:
        raise RuntimeError("OTP_SECRET is not set")
    return hmac.new(secret.encode(), said.encode(), hashlib.sha256).hexdigest()[:32]


def may_be_tried(challenge: Challenge, *, at: datetime) -> bool:
    """Say whether a code can still be typed: five minutes and not a second more."""
    return at <= challenge.asked_at + CODE_LIFE


def is_since(moment: datetime | None, challenge: Challenge) -> bool:
    """Say whether something happened to the device after it asked."""
    return moment is not None and moment >= challenge.asked_at


def may_come_again(first_at: datetime, *, at: datetime) -> bool:
    """Say whether what first came then is still answered again: its answer may have been lost."""
    return at <= first_at + AGAIN


def answers_again(last: Wait, asked: str, *, at: datetime) -> bool:
    """Say whether a device asks for the same number, and the code that is on its way still works.

    The answer was lost: it goes on with the same challenge, and without another SMS.
    """
    is_same = hmac.compare_digest(last.asked, asked)
    return is_same and last.asked_at is not None and at <= last.asked_at + CODE_LIFE


def next_wait(
    last: Wait | None,
    challenge_id: str,
    asked: str,
    *,
    at: datetime,
    waits_s: tuple[int, ...] = WAITS_S,
) -> Wait:
    """Return the wait that follows one more request: 60 s, 2 min, 5 min, then an hour each."""
    count = last.count if last and last.expires_at > at else 0
    seconds = waits_s[min(count, len(waits_s) - 1)]
    return Wait(
        count=count + 1,
        next_at=at + timedelta(seconds=seconds),
        challenge=challenge_id,
        asked=asked,
        asked_at=at,
        expires_at=at + timedelta(days=1),
    )


def budget_slots(secret: str, number: str, who: str, *, at: datetime) -> list[str]:
    """Return the slots of a telephone's SMS for a day: for strangers, or for a known device.

    Strangers can use up only their own: the station's known devices keep theirs.
    """
    tag = hmac.new(secret.encode(), number.encode(), hashlib.sha256).hexdigest()[:24]
    day = f"{at.astimezone(IST):%Y%m%d}"
    return [f"{tag}-{day}-{who}-{n}" for n in range(DAILY_SMS)]
