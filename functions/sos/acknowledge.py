"""HTTP function `acknowledge_sos`: an officer takes it on, is on the way, has arrived."""

from functions.sos import desk, store
from functions.sos import incident_model as rules
from functions.sos.desk import SosLine
from functions.sos.model import AcknowledgeSos
from shared import clients, clock
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.trail_model import ACT_DONE


@endpoint(AcknowledgeSos, caller=officer)
def acknowledge_sos(request: AcknowledgeSos, caller: Officer) -> SosLine:
    """Stop the ladder and tell the caller. A state never goes back; twice changes nothing."""
    desk.require(caller, Action.ANSWER_SOS, request.sos_id)
    at = clock.now()
    incident, _ = store.change(
        clients.database(),
        request.sos_id,
        lambda one: rules.advance(one, request.status, caller.post, at=at),
        desk.step(caller, request.status, Action.ANSWER_SOS, at=at),
        topic=ACT_DONE,
    )
    return desk.line(request.sos_id, incident)
