"""What the health page says. No I/O."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from shared.pure.privacy import Frozen

LATE_S = 180  # three sweeps missed
UNANSWERED_S = 300
SILENT_S = 300  # what runs every minute missed five


class Condition(StrEnum):
    """How we are."""

    OK = "ok"
    LATE = "late"  # news waits longer than it should
    FAILING = "failing"  # somebody must look at once


class CheckHealth(Frozen):
    """A question without fields."""


class Health(Frozen):
    """How the service is: the age in seconds of the oldest news untold, how many are dead.

    `clock_silent_s`: for how long something that runs by the clock has not run.
    `sos_unanswered`: an SOS has had no answer for five minutes; not how many, nor where.
    """

    status: Condition
    outbox_overdue_s: int
    outbox_dead: int
    clock_silent_s: int
    sos_unanswered: bool


def is_unanswered(sos: Mapping[str, Any], *, made: datetime, at: datetime) -> bool:
    """Say whether an SOS waits too long. What a hand edit spoilt counts as not answered."""
    is_over = sos.get("status") == "closed" or isinstance(sos.get("closed_at"), datetime)
    is_answered = isinstance(sos.get("acknowledged_at"), datetime)
    if sos.get("practice") is True or is_over or is_answered:
        return False
    raised = sos.get("raised_at")
    since = min(raised, made) if isinstance(raised, datetime) else made
    return (at - since).total_seconds() >= UNANSWERED_S


def judge(overdue_s: int, dead: int, silent_s: int, *, sos_unanswered: bool) -> Health:
    """Return the condition that news, what runs by the clock and an SOS without answer mean."""
    is_failing = dead or silent_s > SILENT_S or sos_unanswered
    late = Condition.LATE if overdue_s > LATE_S else Condition.OK
    status = Condition.FAILING if is_failing else late
    return Health(
        status=status,
        outbox_overdue_s=overdue_s,
        outbox_dead=dead,
        clock_silent_s=silent_s,
        sos_unanswered=sos_unanswered,
    )
