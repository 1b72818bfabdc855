"""What the officer functions share: who did it, and what an officer sees."""

from datetime import datetime

from functions.sos.answer.model import SosLine
from functions.sos.incident_model import Incident, Step
from functions.sos.model import SosStatus
from shared.edge.officer import Officer
from shared.pure.policy import Action


def step(caller: Officer, what: SosStatus, action: Action, *, at: datetime) -> Step:
    """Return the history's entry of an officer's help: the trail's follows from it."""
    return Step(what=what, at=at, post=caller.post, device=caller.device, action=action)


def line(sos_id: str, incident: Incident) -> SosLine:
    """Return what a list shows."""
    shown = set(SosLine.model_fields) & set(Incident.model_fields)
    return SosLine(sos_id=sos_id, **incident.model_dump(include=shown))
