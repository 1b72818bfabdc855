"""What the health page says. No I/O."""

from enum import StrEnum

from shared.privacy import Frozen

LATE_S = 180  # three sweeps missed


class Condition(StrEnum):
    """How we are."""

    OK = "ok"
    LATE = "late"  # news waits longer than it should
    FAILING = "failing"  # news was given up: somebody must look


class CheckHealth(Frozen):
    """A question without fields."""


class Health(Frozen):
    """How the service is: the age in seconds of the oldest news untold, and how many are dead."""

    status: Condition
    outbox_overdue_s: int
    outbox_dead: int


def judge(overdue_s: int, dead: int) -> Health:
    """Return the condition that the outbox's backlog amounts to."""
    status = Condition.FAILING if dead else Condition.LATE if overdue_s > LATE_S else Condition.OK
    return Health(status=status, outbox_overdue_s=overdue_s, outbox_dead=dead)
