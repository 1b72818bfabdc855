"""HTTP function `close_sos`: it is over, and what it was."""

from functions.sos import desk, store
from functions.sos import incident_model as rules
from functions.sos.desk import SosLine
from functions.sos.model import CloseSos, Status
from shared import clients, clock
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.trail_model import ACT_DONE


@endpoint(CloseSos, caller=officer)
def close_sos(request: CloseSos, caller: Officer) -> SosLine:
    """Close it as real, test, mistaken, hoax or duplicate. Positions are taken no more."""
    desk.require(caller, Action.CLOSE_SOS, request.sos_id)
    at = clock.now()
    incident, _ = store.change(
        clients.database(),
        request.sos_id,
        lambda one: rules.close(one, request.outcome, request.call_back, at=at),
        desk.step(caller, Status.CLOSED, Action.CLOSE_SOS, at=at),
        topic=ACT_DONE,
    )
    return desk.line(request.sos_id, incident)
