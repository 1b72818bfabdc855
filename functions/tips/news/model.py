"""Whom a tip climbs to, and how many ring in an hour. No I/O."""

from datetime import datetime
from typing import Annotated

from functions.tips.model import FORWARD_IN, Tip
from shared.pure import policy
from shared.pure.clock import hour
from shared.pure.organisation import Organisation
from shared.pure.privacy import P1, Stored


class LaneHour(Stored):
    """How many tips without work reached a desk in one hour."""

    count: Annotated[int, P1]
    expires_at: Annotated[datetime, P1]  # TTL


def climb(tip: Tip, organisation: Organisation, *, at: datetime) -> tuple[Tip, str] | None:
    """Return a tip that nobody forwarded in time, and the post above that is told.

    None when nobody is left above. The desk keeps it: it is told to more, not taken away.
    """
    above = [p for p in policy.chain(tip.desk, organisation) if p not in tip.climbed]
    if not above:
        return None
    due = hour(at) + FORWARD_IN if above[1:] else None
    return tip.model_copy(update={"climbed": (*tip.climbed, above[0]), "due_hour": due}), above[0]
