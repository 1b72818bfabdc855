"""By which id a press is known when it comes again. No I/O.

Whoever presses with an id is given the key to its SOS. So an id that somebody else may have, or
can guess, is none: two strangers who both send `1` share nothing.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import unquote

from shared.pure.ids import one_writing, record_id
from shared.pure.text_input import digits

Keyed = Callable[[str], str]
LONG = 22  # characters: 128 bits in base 64
# None of these looks at a sign more than some times: whoever sends 60,000 of them waits alone.
_MOBILE = re.compile(r"[6-9](?:[\W_]*[0-9]){9}")  # whatever stands between its digits
_ADDRESS = re.compile(r"[^\s@]@\w")  # of e-mail, or of payments
_FOUR_ALIKE = re.compile(r"(.)\1{3}", re.DOTALL)
_EIGHT_ALIKE = re.compile(r"(.)\1{7}")  # of sixteen signs, chance makes four alike too often
HEX = re.compile(r"[0-9a-f]{32}")
_H = "[0-9a-f]"
# A UUID or a digest, alone or in an id. Chance puts ten digits in a row into each tenth of them.
_MADE = re.compile(
    rf"(?<!{_H})(?:{_H}{{64}}|{_H}{{40}}|{_H}{{8}}(?:-?{_H}{{4}}){{3}}-?{_H}{{12}})(?!{_H})"
)


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
    if len(sent) >= LONG and not is_guessable(sent):
        plain = one_writing(sent.strip().lower())
        is_plain = HEX.fullmatch(plain)
        return PressId(plain if is_plain else record_id("sos-sent", sent), is_named=True)
    if phone:
        return PressId(keyed(f"{phone}/{sent}"), is_named=True)
    return PressId(secrets.token_hex(16), is_named=False, is_weak=True)


def is_guessable(sent: str) -> bool:
    """Say whether a telephone number, an e-mail address or the same sign four times is in it."""
    plain = digits(unicodedata.normalize("NFKC", unquote(sent))).lower()
    rest = _MADE.sub(_kept, plain)
    return any(known.search(rest) for known in (_MOBILE, _ADDRESS, _FOUR_ALIKE))


def _kept(found: re.Match[str]) -> str:
    """Return what is to be looked at of 32 hex or more: all of it where nobody drew it by lot."""
    bare = found[0].replace("-", "")
    return found[0] if bare.isdigit() or _EIGHT_ALIKE.search(bare) else "\n"


def again(request_id: str, former: str) -> str:
    """Return the id of a press under an id whose SOS, of this number, is over (32 hex)."""
    return record_id("sos-again", f"{request_id}/{former}")


def following(known: PressId, former: str, *, left: int, at: datetime) -> PressId:
    """Return the next id under which a press is tried, `left` more times, once its SOS is over.

    The last but one is of this minute, so that its retries are one; the last is always free:
    rather two SOS than none.
    """
    if left > 1:
        return known._replace(value=again(known.value, former))
    if left:
        return known._replace(value=again(known.value, f"{former}/{at:%Y%m%d%H%M}"))
    return known._replace(value=secrets.token_hex(16))


def as_text(sent: Any) -> Any:
    """Read a number as its digits: apps count, too."""
    return str(sent) if isinstance(sent, int | float) and not isinstance(sent, bool) else sent
