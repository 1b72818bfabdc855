"""Demo numbers: telephones whose code is known beforehand, for who develops an app.

Only a demo project has any: shared/config.py refuses DEMO_NUMBERS in every other one, and where
there are none nothing here does or reads anything.
"""

from collections.abc import Iterable

from functions.officers.otp_model import WAITS_S, Challenge, one_time_code
from shared.config import settings
from shared.firestore import clients
from shared.force import posts

CODE = "123456"
NO_WAITS = (0,)


def is_demo(number: str) -> bool:
    """Say whether this is a demo number."""
    return number in settings().demo_numbers


def waits_of(device: str, number: str) -> tuple[str, tuple[int, ...]]:
    """Return under which name a device waits that asks for this number, and how long.

    Asking for a demo number leaves the wait for all others as it is.
    """
    return (f"{device}-demo", NO_WAITS) if is_demo(number) else (device, WAITS_S)


def posts_at_once(number: str) -> tuple[str, ...]:
    """Return the posts that a demo number reaches: its code need not arrive before it is typed."""
    return posts.by_number(clients.database(), number) if is_demo(number) else ()


def numbers_of(names: tuple[str, ...]) -> Iterable[str]:
    """Return the telephones of some posts, where there are demo numbers at all."""
    if not settings().demo_numbers:
        return ()
    return [post.cug_number for post in posts.all_in_force(clients.database(), names).values()]


def code_of(challenge_id: str, challenge: Challenge, numbers: Iterable[str]) -> str:
    """Return the code of a challenge that reaches these telephones."""
    if any(map(is_demo, numbers)):
        return CODE
    return one_time_code(settings().otp_secret, challenge_id, challenge.key)
