"""Where a page ended, to the microsecond: two SOS of one second are two."""

import base64
from datetime import UTC, datetime, timedelta

import pytest

from shared.pure.cursor import Cursor, as_text, read_cursor
from shared.pure.errors import InvalidArgumentError

NOON = datetime(2026, 11, 30, 6, 30, tzinfo=UTC)
NAME = "0" * 31 + "a"


@pytest.mark.parametrize("microseconds", [0, 1, 499_999, 500_000, 999_999])
def test_a_page_goes_on_at_the_very_microsecond(microseconds: int) -> None:
    cursor = Cursor(NOON + timedelta(microseconds=microseconds), NAME)
    assert read_cursor(as_text(cursor)) == cursor


def test_a_cursor_in_whole_seconds_is_read() -> None:
    text = base64.urlsafe_b64encode(f"{NOON.timestamp():.0f}/{NAME}".encode()).decode()
    assert read_cursor(text) == Cursor(NOON, NAME)


@pytest.mark.parametrize("plain", ["", "1/x", f"1.5/{NAME}", f"-1/{NAME}", f"nan/{NAME}"])
def test_what_is_no_cursor_of_ours_is_refused(plain: str) -> None:
    with pytest.raises(InvalidArgumentError):
        read_cursor(base64.urlsafe_b64encode(plain.encode()).decode())
