"""A process whose clock is wrong, as far as our code can see.

Only shared/pure/clock.py is deceived, the one place that asks for the time of day. libfaketime
breaks gunicorn (its clock_nanosleep answers EINVAL), and a shifted `time.time` breaks gRPC's
deadlines, which its C core counts by the real clock.
"""

from datetime import datetime, timedelta, tzinfo

from emulator.faults.points import INSIDE

VARIABLE = "CLOCK_AHEAD_S"


def shifted(seconds: int) -> dict[str, str]:
    """Return the environment of a process whose clock is so many seconds ahead, or behind."""
    return {"PYTHONPATH": str(INSIDE), VARIABLE: str(seconds)}


def install(seconds: int) -> None:
    """Put this process's clock ahead."""
    from shared.pure import clock

    class Shifted(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(seconds=seconds)

    clock.__dict__["datetime"] = Shifted
