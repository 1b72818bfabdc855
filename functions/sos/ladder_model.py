"""When each rung of an SOS is due, and how its phones are rung again. No I/O.

Each of the first rungs tells somebody else. Those after them are rings: whoever was rung before is
rung again, with growing waits, until an officer has it and says so: an answer that nothing follows
is none any more (PATIENCE in incident_model.py), and the ladder goes on where it stood.

It ends with the closing and not before. A caller who cancelled may stand beside whoever forced
them to, so for the ladder that changes nothing.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from functions.sos.acts_model import PATIENCE, REMIND
from functions.sos.incident_model import Incident
from functions.sos.model import CallBack, SosOutcome, SosStatus

DRILL_ENDS = timedelta(minutes=10)


class Rung(StrEnum):
    """Whom a rung tells. A practice press takes nobody's time beyond the first."""

    DUTY = "duty"  # the station's first officer, and the control room
    NEXT = "next"  # the station's next officer
    HEAD = "head"
    ROOM = "room"  # the control room
    SP = "sp"
    IG = "ig"
    DESK = "desk"  # of the state
    ROOM_112 = "room_112"
    STATE = "state"  # the state's desk and the 112 room
    RING = "ring"  # everybody again
    REMINDER = "reminder"  # whoever has it, later the control room: it is not closed yet


AT_STATION = (Rung.DUTY, Rung.NEXT, Rung.HEAD, Rung.SP, Rung.IG, Rung.DESK, Rung.ROOM_112)
IN_DISTRICT = (Rung.ROOM, Rung.SP, Rung.IG, Rung.DESK, Rung.ROOM_112)
IN_STATE = (Rung.STATE, Rung.STATE)
CALLED = frozenset({Rung.SP, Rung.IG, Rung.DESK, Rung.ROOM_112, Rung.STATE})  # from the second on
GAP = timedelta(seconds=30)  # to the rungs of the station and the SP
HIGHER = timedelta(seconds=60)  # to those above
LATE = timedelta(minutes=2)
RINGS = tuple(timedelta(minutes=m) for m in (3, 5, 10, 15, 30))  # the last again and again


def rungs(incident: Incident) -> tuple[Rung, ...]:
    """Return the rungs of the ladder that begins at an SOS's seat."""
    if incident.practice:
        return rungs(incident.model_copy(update={"practice": False}))[:1]
    if incident.station:
        return AT_STATION
    return IN_DISTRICT if incident.district else IN_STATE


def rung_at(incident: Incident, number: int) -> Rung:
    """Return what a rung is, by its number in the history of the SOS."""
    step, ladder = number - incident.rung_from, rungs(incident)
    if is_minded(incident):
        return Rung.REMINDER
    return ladder[step] if 0 <= step < len(ladder) else Rung.RING


def is_minded(incident: Incident) -> bool:
    """Say whether the caller is with an officer, or safe: only reminders come."""
    is_safe = incident.call_back is CallBack.SAFE
    return is_safe or incident.reached_at is not None


def is_answered_since(incident: Incident, at: datetime) -> bool:
    """Say whether an officer answered after a rung was climbed: late news of it wakes nobody."""
    if incident.status is SosStatus.CLOSED:
        return True
    answers = (incident.acknowledged_at, incident.on_the_way_at, incident.reached_at)
    return any(one and one >= at for one in answers)


def first_due(at: datetime, *, practice: bool) -> datetime:
    """Return when the rung after the press is due; of a practice press, its end."""
    return at + (DRILL_ENDS if practice else GAP)


def climb(incident: Incident, rung: int, *, at: datetime, skips: bool = False) -> dict[str, Any]:
    """Return what changes when a rung is climbed; nothing when it was, or none is due.

    `skips`: the one before had nobody to tell, so this one is climbed before its time.
    """
    if incident.next_due is None or rung != incident.rung + 1 or incident.practice:
        return {}
    if incident.next_due > at and not skips:
        return {}
    return {"rung": rung, "next_due": _following(incident, rung, at)}


def end(incident: Incident, *, at: datetime) -> dict[str, Any]:
    """Return what changes when a practice press is over by itself; nothing before its time.

    One that is closed has no next time, whatever a hand wrote into it.
    """
    if incident.next_due is None or incident.next_due > at:
        return {}
    if incident.status is SosStatus.CLOSED:
        return {"next_due": None}
    if not incident.practice:
        return {}
    over = {"status": SosStatus.CLOSED, "closed_at": at, "next_due": None}
    return over | {"outcome": SosOutcome.TEST, "call_back": CallBack.NOT_CALLED}


def mend(incident: Incident, *, at: datetime) -> dict[str, Any]:
    """Return what gives an SOS its next time again that a hand, or an older release, took."""
    if incident.status is SosStatus.CLOSED or incident.heap or incident.next_due:
        return {}
    said = _said(incident)
    return {"next_due": at + PATIENCE[said] if said else at}


def _said(incident: Incident) -> SosStatus | None:
    """Return the last thing that an officer said of it."""
    return next((one for one in reversed([*PATIENCE]) if getattr(incident, f"{one}_at")), None)


def _following(incident: Incident, rung: int, at: datetime) -> datetime:
    """Return when the rung after this one is due. What was missed is made up for at once."""
    if is_minded(incident):
        return at + REMIND
    step, ladder, said = rung - incident.rung_from, rungs(incident), _said(incident)
    if step == 0 and said:  # it went to another seat, and somebody has it
        return at + PATIENCE[said]
    if step >= len(ladder) - 1:
        return at + RINGS[min(step - len(ladder) + 1, len(RINGS) - 1)]
    gap = GAP if ladder[step + 1] in {Rung.NEXT, Rung.HEAD, Rung.SP} else HIGHER
    return min(at, incident.next_due or at) + gap


def waits(incident: Incident, number: int) -> timedelta | None:
    """Return for how long a ring is the last one; None for the first rungs, which others follow.

    By sweep and relay the next one may come two minutes late.
    """
    step = number - incident.rung_from - len(rungs(incident)) + 1
    return RINGS[min(step, len(RINGS) - 1)] + LATE if step >= 0 else None
