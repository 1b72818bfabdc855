"""Where a page of a list ended: an opaque text that opens the next one. No I/O."""

import base64
import re
from datetime import UTC, datetime
from typing import NamedTuple

from shared.pure.errors import bad_field
from shared.pure.reasons import Problem


class Cursor(NamedTuple):
    """The last line of a page: its time, and its record."""

    at: datetime
    name: str


def as_text(cursor: Cursor) -> str:
    """Return a cursor as it is handed out."""
    return base64.urlsafe_b64encode(f"{cursor.at.timestamp():.6f}/{cursor.name}".encode()).decode()


def read_cursor(text: str) -> Cursor:
    """Read a cursor.

    Raises:
        InvalidArgumentError: it is none of ours.
    """
    try:
        plain = base64.urlsafe_b64decode(text.encode()).decode("ascii")
    except ValueError:
        plain = ""
    found = re.fullmatch(r"([0-9]{1,11}(?:\.[0-9]{6})?)/([0-9a-f]{32})", plain)
    if found is None:
        raise bad_field("cursor", Problem.UNKNOWN)
    return Cursor(datetime.fromtimestamp(float(found[1]), UTC), found[2])
