"""What the health page says. No I/O."""

from enum import StrEnum

from shared.pure.privacy import Frozen

LATE_S = 180  # three sweeps missed
SILENT_S = 300  # what runs every minute missed five


class Condition(StrEnum):
    """How we are."""

    OK = "ok"
    LATE = "late"  # news waits longer than it should
    FAILING = "failing"  # news was given up: somebody must look


class CheckHealth(Frozen):
    """A question without fields."""


class Health(Frozen):
    """How the service is: the age in seconds of the oldest news untold, how many are dead.

    `clock_silent_s`: for how long something that runs by the clock has not run.
    """

    status: Condition
    outbox_overdue_s: int
    outbox_dead: int
    clock_silent_s: int


def judge(overdue_s: int, dead: int, silent_s: int) -> Health:
    """Return the condition that the backlog, and the silence of what runs by the clock, mean."""
    is_failing = dead or silent_s > SILENT_S
    late = Condition.LATE if overdue_s > LATE_S else Condition.OK
    status = Condition.FAILING if is_failing else late
    return Health(
        status=status, outbox_overdue_s=overdue_s, outbox_dead=dead, clock_silent_s=silent_s
    )
