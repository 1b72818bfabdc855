"""Task function `climb_sos`: nobody answered in time, so somebody else is told."""

from functions.sos import ladder_model
from functions.sos.incident_model import SOS
from functions.sos.ladder import climb
from functions.sos.ladder.model import ClimbSos
from functions.sos.model import SosStatus
from shared.edge.http import endpoint
from shared.pure import clock
from shared.pure.errors import WrongStateError
from shared.pure.privacy import Frozen
from shared.pure.reasons import Reason
from shared.record import store


class Climbed(Frozen):
    """Where the SOS stands now."""

    status: SosStatus
    rung: int


@endpoint(ClimbSos)
def climb_sos(request: ClimbSos) -> Climbed:
    """Climb every rung up to this one. Before it is due: refused, and the queue comes again."""
    incident = store.get(SOS, request.sos_id).record
    if clock.now() < ladder_model.due_at(incident.raised_at, request.rung):
        raise WrongStateError(Reason.WRONG_STATE)
    for rung in ladder_model.missing(incident, request.rung):
        climb.climb(request.sos_id, rung)
    now = store.get(SOS, request.sos_id).record
    return Climbed(status=now.status, rung=now.rung)
