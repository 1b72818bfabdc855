"""By which id a press is known when it comes again. No I/O.

Whoever presses with an id is given the key to its SOS. So an id that somebody else may have, or
can guess, is none: two strangers who both send `1` share nothing.
"""

import re
import secrets
from collections.abc import Callable
from typing import Any, NamedTuple

from shared.pure.ids import one_writing, record_id
from shared.pure.text_input import digits

Keyed = Callable[[str], str]
LONG = 22  # characters: 128 bits in base 64
_MOBILE = re.compile(r"[6-9](?:[\s().-]*[0-9]){9}")
_EMAIL = re.compile(r"[^\s@]+(?:@|%40)[^\s@]+\.\w", re.IGNORECASE)
_FOUR_ALIKE = re.compile(r"(.)\1{3}", re.DOTALL)
_EIGHT_ALIKE = re.compile(r"(.)\1{7}")  # of sixteen signs, chance makes four alike too often
HEX = re.compile(r"[0-9a-f]{32}")


class PressId(NamedTuple):
    """The id of a press: 32 hex."""

    value: str
    is_named: bool  # a retry will be known as one
    is_weak: bool = False  # something was sent that is no id


def press_id(sent: str | None, phone: str | None, *, keyed: Keyed) -> PressId:
    """Return the id of a press, from what the app sent and the caller's verified number.

    One that is too short, or holds what others know, counts only together with that number, and
    `keyed`: of numbers there are few enough to try them all.
    """
    if not sent:
        return PressId(secrets.token_hex(16), is_named=False)
    plain = one_writing(sent)
    if HEX.fullmatch(plain) and not _EIGHT_ALIKE.search(plain):
        return PressId(plain, is_named=True)
    if len(sent) >= LONG and not is_guessable(sent) and not HEX.fullmatch(plain):
        return PressId(record_id("sos-sent", sent), is_named=True)
    if phone:
        return PressId(keyed(f"{phone}/{sent}"), is_named=True)
    return PressId(secrets.token_hex(16), is_named=False, is_weak=True)


def is_guessable(sent: str) -> bool:
    """Say whether a telephone number, an e-mail address or the same sign four times is in it."""
    return bool(_MOBILE.search(digits(sent)) or _EMAIL.search(sent) or _FOUR_ALIKE.search(sent))


def again(request_id: str, former: str) -> str:
    """Return the id of a press under an id whose SOS, of this number, is over (32 hex)."""
    return record_id("sos-again", f"{request_id}/{former}")


def as_text(sent: Any) -> Any:
    """Read a number as its digits: apps count, too."""
    return str(sent) if isinstance(sent, int | float) and not isinstance(sent, bool) else sent
