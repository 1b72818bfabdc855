"""What the officer functions share: who may act, and what an officer sees."""

from datetime import datetime

from functions.sos import store
from functions.sos.incident_model import Incident, Step
from functions.sos.model import CallBack, Outcome, Status
from shared import clients, directory, policy
from shared.errors import PermissionDeniedError, Reason
from shared.officer import Officer
from shared.policy import Action, Relation, Role
from shared.privacy import Frozen

AT_THE_PLACE = frozenset({Role.SHO, Role.CONSTABLE})
STATE_ROOMS = frozenset({Role.ROOM_112, Role.DGP_ROOM})


class SosLine(Frozen):
    """An SOS as an officer's list shows it: no name, no number, no exact place."""

    sos_id: str
    sos_number: str
    status: Status
    practice: bool
    flags: tuple[str, ...]
    district: str | None
    station: str | None
    area: str | None
    raised_at: datetime
    fixed_at: datetime | None
    told_at: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str | None
    on_the_way_at: datetime | None
    reached_at: datetime | None
    cancelled_at: datetime | None
    closed_at: datetime | None
    outcome: Outcome | None
    call_back: CallBack | None


def require(caller: Officer, action: Action, sos_id: str) -> Incident:
    """Return the incident, where this officer may do this.

    Raises:
        NotFoundError: there is none.
        PermissionDeniedError: it is not his.
    """
    incident = store.get(clients.database(), sos_id)
    if not policy.allows(caller.role, action, _stands(caller, incident)):
        raise PermissionDeniedError(Reason.NOT_ALLOWED)
    return incident


def _stands(caller: Officer, incident: Incident) -> Relation:
    """Return how the caller stands to an SOS: his own where the place told him of it."""
    is_near = caller.role in AT_THE_PLACE and caller.unit == incident.station
    is_room = caller.role is Role.CALL_TAKER and caller.unit == incident.district
    is_state = caller.role in STATE_ROOMS and caller.unit == f"{incident.state}-state"
    if is_near or is_room or is_state:
        return Relation.OWN
    if caller.role in AT_THE_PLACE:
        return Relation.ELSEWHERE
    return policy.relation(caller.seat, incident.seat, directory.organisation())


def step(caller: Officer, what: Status, action: Action, *, at: datetime) -> Step:
    """Return the history's entry of an officer's help: the trail's follows from it."""
    return Step(what=what, at=at, post=caller.post, device=caller.device, action=action)


def line(sos_id: str, incident: Incident) -> SosLine:
    """Return what a list shows."""
    shown = set(SosLine.model_fields) & set(Incident.model_fields)
    return SosLine(sos_id=sos_id, **incident.model_dump(include=shown))
