"""Time. Stored in UTC, spoken in Indian Standard Time. No I/O but the clock itself."""

from datetime import UTC, datetime, timedelta, timezone

IST = timezone(timedelta(hours=5, minutes=30), "IST")


def now() -> datetime:
    """Return the server's time in UTC. The phone's clock is never trusted."""
    return datetime.now(UTC)


def hour(at: datetime) -> datetime:
    """Return the start of the IST hour, in UTC: all that an anonymous record keeps of its time."""
    return at.astimezone(IST).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
