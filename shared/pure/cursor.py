"""Where a page of a list ended: an opaque text that opens the next one. No I/O."""

import base64
import re
from datetime import UTC, datetime
from typing import NamedTuple

from shared.pure.errors import bad_field
from shared.pure.reasons import Problem

_TEXT = r"(?:(-?[0-9])/)?([0-9]{1,11}(?:\.[0-9]{6})?)/([0-9a-f]{32})"


class Cursor(NamedTuple):
    """The last line of a page: its time, and its record; its rank goes before both."""

    at: datetime
    name: str
    rank: int | None = None


def as_text(cursor: Cursor) -> str:
    """Return a cursor as it is handed out."""
    rank = "" if cursor.rank is None else f"{cursor.rank}/"
    plain = f"{rank}{cursor.at.timestamp():.6f}/{cursor.name}"
    return base64.urlsafe_b64encode(plain.encode()).decode()


def read_cursor(text: str) -> Cursor:
    """Read a cursor.

    Raises:
        InvalidArgumentError: it is none of ours.
    """
    try:
        plain = base64.urlsafe_b64decode(text.encode()).decode("ascii")
    except ValueError:
        plain = ""
    found = re.fullmatch(_TEXT, plain)
    if found is None:
        raise bad_field("cursor", Problem.UNKNOWN)
    rank = None if found[1] is None else int(found[1])
    return Cursor(datetime.fromtimestamp(float(found[2]), UTC), found[3], rank)
