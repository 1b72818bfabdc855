"""What the officer functions share: who may act, and what an officer sees."""

from functions.sos import store
from functions.sos.answer.model import SosLine
from functions.sos.incident_model import Incident
from shared.edge.officer import Officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import policy
from shared.pure.errors import PermissionDeniedError, Reason
from shared.pure.policy import Action, Relation, Role

AT_THE_PLACE = frozenset({Role.SHO, Role.CONSTABLE})
STATE_ROOMS = frozenset({Role.ROOM_112, Role.DGP_ROOM})


def require(caller: Officer, action: Action, sos_id: str) -> Incident:
    """Return the incident, where this officer may do this.

    Raises:
        NotFoundError: there is none.
        PermissionDeniedError: it is not the caller's.
    """
    incident = store.get(clients.database(), sos_id)
    if not policy.allows(caller.role, action, _stands(caller, incident)):
        raise PermissionDeniedError(Reason.NOT_ALLOWED)
    return incident


def _stands(caller: Officer, incident: Incident) -> Relation:
    """Return how the caller stands to an SOS: own where the place told them of it."""
    is_near = caller.role in AT_THE_PLACE and caller.unit == incident.station
    is_room = caller.role is Role.CALL_TAKER and caller.unit == incident.district
    is_state = caller.role in STATE_ROOMS and caller.unit == f"{incident.state}-state"
    if is_near or is_room or is_state:
        return Relation.OWN
    if caller.role in AT_THE_PLACE:
        return Relation.ELSEWHERE
    return policy.relation(caller.seat, incident.seat, directory.organisation())


def line(sos_id: str, incident: Incident) -> SosLine:
    """Return what a list shows."""
    shown = set(SosLine.model_fields) & set(Incident.model_fields)
    return SosLine(sos_id=sos_id, **incident.model_dump(include=shown))
