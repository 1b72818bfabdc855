"""Codes of places and slips of visits: short, made by the server, unforgeable. No I/O.

A place's code is a keyed hash of its unit and a version: eleven symbols that stand in the QR
poster's address. A slip is one of a day's numbered series for one place, its number and a keyed
hash in the same eleven symbols: the server can tell a true one without having kept any, and
nobody can tell who was given which.
"""

import hashlib
import hmac
from datetime import date, timedelta
from typing import Annotated, NamedTuple

from pydantic import Field
from stdnum.iso7064 import mod_37_36

from shared.pure.ids import SPOKEN, is_spoken_number, spoken_form
from shared.pure.text_input import digits

SLIP_DAYS = 7  # a slip may be used on its day and for a week after
LIFE = timedelta(days=SLIP_DAYS + 1)
MOST_SLIPS = len(SPOKEN) ** 2  # of one place and day: its number is two symbols
_SYMBOLS = 10
PlaceCode = Annotated[str, Field(pattern=r"^[2-9A-Z-]{11,13}$")]  # as a request names a place


class Slip(NamedTuple):
    """A slip that is true: of which day, and which of its series."""

    day: date
    number: int


def place_code(secret: str, unit: str, version: int) -> str:
    """Return the code of a place: XXXXXXXXXXX."""
    return _checked(_symbols(secret, f"place/{unit}/{version}", _SYMBOLS))


def bare(typed: str) -> str:
    """Return a code or slip as it stands in an address, however it was typed."""
    return digits(typed).upper().replace("-", "").replace(" ", "").replace("–", "")


def slip(secret: str, unit: str, day: date, number: int) -> str:
    """Return the slip of a number of a place's day, as it is printed: XXXX-XXXX-XXX."""
    first, second = divmod(number, len(SPOKEN))
    proof = _symbols(secret, f"slip/{unit}/{day}/{number}", _SYMBOLS - 2)
    return spoken_form(_checked(SPOKEN[first] + SPOKEN[second] + proof))


def read_slip(secret: str, unit: str, typed: str, *, today: date) -> Slip | None:
    """Return what a slip says; None where it is forged, misread, old, or of another place."""
    symbols = bare(typed)
    if not is_spoken_number(symbols):
        return None
    number = SPOKEN.index(symbols[0]) * len(SPOKEN) + SPOKEN.index(symbols[1])
    for days in range(SLIP_DAYS + 1):
        day = today - timedelta(days=days)
        if hmac.compare_digest(slip(secret, unit, day, number), spoken_form(symbols)):
            return Slip(day, number)
    return None


def spent_id(secret: str, typed: str) -> str:
    """Return the id under which a slip is spent (32 hex). It tells nothing of the slip."""
    return _digest(secret, f"spent/{bare(typed)}").hex()[:32]


def device_tag(secret: str, unit: str, day: date, mark: str) -> str:
    """Return what is kept of a browser's mark: useless at another place or on another day."""
    return _digest(secret, f"device/{unit}/{day}/{mark}").hex()[:32]


def _digest(secret: str, said: str) -> bytes:
    return hmac.new(secret.encode(), said.encode(), hashlib.sha256).digest()


def _symbols(secret: str, said: str, length: int) -> str:
    number, symbols = int.from_bytes(_digest(secret, said), "big"), ""
    for _ in range(length):
        number, rest = divmod(number, len(SPOKEN))
        symbols += SPOKEN[rest]
    return symbols


def _checked(symbols: str) -> str:
    return symbols + str(mod_37_36.calc_check_digit(symbols, SPOKEN))
