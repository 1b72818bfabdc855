"""When each rung of an SOS is due, and how its phones are rung again. No I/O.

The first rungs tell somebody else each. Those after them are rings: whoever was rung before is
rung again until an officer has it, for a push dies soon (SOS_LIFE in shared/send/push_model.py).
A ring may come a minute late, by the sweep, and once more a minute late, by the relay: that too
is before the push dies that rang last.
"""

from datetime import datetime, timedelta
from typing import Any

from functions.sos.incident_model import Incident
from functions.sos.model import SosStatus

RUNGS_S = (0, 30, 60, 90)  # seconds after the press
LAST_RUNG = len(RUNGS_S) - 1  # of those that tell somebody else
RING = timedelta(minutes=3)
# A day: whoever is on duty in each of its shifts was rung by then, and the board stays red. A
# practice press takes no officer's time for longer than it shows that the ladder goes on.
RINGS_FOR = timedelta(days=1)
DRILL_RINGS_FOR = timedelta(minutes=15)
LAST_RING = LAST_RUNG + RINGS_FOR // RING


def is_ring(rung: int) -> bool:
    """Say whether a rung rings again whoever was rung before, and nobody else."""
    return rung > LAST_RUNG


def is_answered(incident: Incident) -> bool:
    """Say whether an officer has it, or it is over. A cancelled one still waits for an answer."""
    return incident.acknowledged_at is not None or incident.status is SosStatus.CLOSED


def due_at(raised_at: datetime, rung: int) -> datetime:
    """Return when a rung is due."""
    if is_ring(rung):
        return raised_at + (rung - LAST_RUNG) * RING
    return raised_at + timedelta(seconds=RUNGS_S[rung])


def next_due(incident: Incident, rung: int) -> datetime | None:
    """Return when the rung after this one is due; None where the ladder ends."""
    due = due_at(incident.raised_at, rung + 1)
    lasts = DRILL_RINGS_FOR if incident.practice else RINGS_FOR
    return due if due <= incident.raised_at + lasts else None


def next_rung(incident: Incident, *, at: datetime) -> int:
    """Return the rung to climb to: the next one, or the latest ring where some were missed."""
    passed = (at - incident.raised_at) // RING
    following = incident.rung + 1
    return max(following, LAST_RUNG + passed) if is_ring(following) else following


def missing(incident: Incident, rung: int) -> list[int]:
    """Return the rungs to climb up to this one. No ring but the last: they ring the same phones."""
    first = [*range(incident.rung + 1, min(rung, LAST_RUNG) + 1)]
    return [*first, rung] if is_ring(rung) and rung > incident.rung else first


def climb(incident: Incident, rung: int) -> dict[str, Any]:
    """Return what changes when a rung is climbed; nothing when it was, or somebody answered."""
    is_waited_for = incident.next_due is not None and not is_answered(incident)
    if not is_waited_for or rung not in missing(incident, rung)[:1]:
        return {}
    return {"rung": rung, "next_due": next_due(incident, rung)}
