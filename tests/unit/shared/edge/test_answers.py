"""How moments are written in an answer."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from shared.edge.answers import _moment

EAST, WEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 11, 30, 5, 30, 59, 999_999, UTC), "2026-11-30T05:30:59Z"),
        (datetime(2026, 11, 30, 5, 30, tzinfo=EAST), "2026-11-29T15:30:00Z"),
        (datetime(99, 1, 1, tzinfo=UTC), "0099-01-01T00:00:00Z"),
        (datetime(1, 1, 1, tzinfo=EAST), "0001-01-01T00:00:00Z"),
        (datetime(9999, 12, 31, 23, tzinfo=WEST), "9999-12-31T23:00:00Z"),
    ],
)
def test_a_moment_is_whole_seconds_utc_and_never_an_error(at: datetime, said: str) -> None:
    assert _moment(at) == said
