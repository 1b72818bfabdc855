"""HTTP function `acknowledge_sos`: an officer takes it on, is on the way, has arrived."""

from functions.sos import incident_model as rules
from functions.sos import store
from functions.sos.answer import desk
from functions.sos.answer.model import AcknowledgeSos, SosLine
from functions.sos.incident_model import Step
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.policy import Action


@endpoint(AcknowledgeSos, caller=officer, action=Action.ANSWER_SOS)
def acknowledge_sos(request: AcknowledgeSos, caller: Officer) -> SosLine:
    """Stop the ladder and tell the caller. A state never goes back; twice changes nothing."""
    desk.require(caller, Action.ANSWER_SOS, request.sos_id)
    at = clock.now()
    incident, _ = store.change(
        clients.database(),
        request.sos_id,
        lambda one: rules.advance(one, request.status, caller.post, at=at),
        Step(what=request.status, at=at, post=caller.post),
    )
    return desk.line(request.sos_id, incident)
