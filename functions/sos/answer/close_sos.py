"""HTTP function `close_sos`: it is over, and what it was."""

from functions.sos import incident_model as rules
from functions.sos import store
from functions.sos.answer import desk
from functions.sos.answer.model import CloseSos, SosLine
from functions.sos.incident_model import Step
from functions.sos.model import SosStatus
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.policy import Action


@endpoint(CloseSos, caller=officer, action=Action.CLOSE_SOS)
def close_sos(request: CloseSos, caller: Officer) -> SosLine:
    """Close it as real, test, mistaken, hoax or duplicate. Positions are taken no more."""
    desk.require(caller, Action.CLOSE_SOS, request.sos_id)
    at = clock.now()
    incident, _ = store.change(
        clients.database(),
        request.sos_id,
        lambda one: rules.close(one, request.outcome, request.call_back, at=at),
        Step(what=SosStatus.CLOSED, at=at, post=caller.post),
    )
    return desk.line(request.sos_id, incident)
