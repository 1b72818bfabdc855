"""HTTP function `acknowledge_sos`: an officer takes it on, is on the way, has arrived."""

from functions.sos.acts_model import advance, called, changed
from functions.sos.answer.desk import line, step
from functions.sos.answer.model import AcknowledgeSos, SosLine
from functions.sos.incident_model import SOS, TOPIC, Incident
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.policy import Action
from shared.record import desk, outbox
from shared.record.kind import Change
from shared.record.trail_model import ACT_DONE


@endpoint(AcknowledgeSos, caller=officer, action=Action.ANSWER_SOS)
def acknowledge_sos(request: AcknowledgeSos, caller: Officer) -> SosLine:
    """Stop the ladder and tell the caller. A state never goes back; twice changes nothing.

    It stops for as long as an answer may stand alone (PATIENCE): then it goes on where it stood.
    """
    at = clock.now()
    answered = step(caller, request.status, Action.ANSWER_SOS, at=at)

    def decide(one: Incident) -> Change[Incident] | None:
        changes = advance(one, request.status, caller.post, at=at)
        after = one.model_copy(update=changes)
        changes |= called(after, request.call_back, at=at)
        topic = TOPIC if "acknowledged_at" in changes else ""  # the first answer stops the others
        return changed(one, changes, answered, topic=topic, relayed=ACT_DONE)

    done = desk.aid(SOS, request.sos_id, caller, Action.ANSWER_SOS, decide, at=at)
    outbox.tell_aside(done)
    return line(request.sos_id, done.record)
