"""Task function `climb_sos`: nobody answered in time, so somebody else is told."""

from datetime import timedelta

from functions.sos.incident_model import SOS, Incident
from functions.sos.ladder import climb, told
from functions.sos.ladder.model import ClimbSos
from functions.sos.model import SosStatus
from shared.edge.http import endpoint
from shared.pure import clock
from shared.pure.errors import WrongStateError
from shared.pure.privacy import Frozen
from shared.pure.reasons import Reason
from shared.record import store

EARLY = timedelta(seconds=30)  # by which a queue may come; a timer that is more off is another's


class Climbed(Frozen):
    """Where the SOS stands now."""

    status: SosStatus
    rung: int


@endpoint(ClimbSos)
def climb_sos(request: ClimbSos) -> Climbed:
    """Climb a rung. Before it is due: refused, and the queue comes again."""
    if _is_early(store.get(SOS, request.sos_id).record, request.rung):
        raise WrongStateError(Reason.WRONG_STATE)
    climb.climb(request.sos_id, request.rung, tell=told.act)
    now = store.get(SOS, request.sos_id).record
    return Climbed(status=now.status, rung=now.rung)


def _is_early(incident: Incident, rung: int) -> bool:
    """Say whether a timer came a moment too soon. Of one that an answer overtook: no."""
    if incident.next_due is None or rung != incident.rung + 1:
        return False
    return timedelta() < incident.next_due - clock.now() <= EARLY
