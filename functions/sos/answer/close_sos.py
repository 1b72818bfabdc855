"""HTTP function `close_sos`: it is over, and what it was."""

from functions.sos.acts_model import changed, close
from functions.sos.answer.closing_model import CloseSos
from functions.sos.answer.desk import line, require_original, step
from functions.sos.answer.model import SosLine
from functions.sos.incident_model import SOS, TOPIC, Incident
from functions.sos.model import SosStatus
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.policy import Action
from shared.record import desk, outbox
from shared.record.kind import Change
from shared.record.trail_model import ACT_DONE


@endpoint(CloseSos, caller=officer, action=Action.CLOSE_SOS)
def close_sos(request: CloseSos, caller: Officer) -> SosLine:
    """Close it as real, test, mistaken, hoax or double of another. Positions are taken no more."""
    at = clock.now()
    closed = step(caller, SosStatus.CLOSED, Action.CLOSE_SOS, at=at)

    def decide(one: Incident) -> Change[Incident] | None:
        first = request.duplicate_of
        changes = close(one, request.outcome, request.call_back, at=at, duplicate_of=first)
        if changes:
            require_original(first, caller, request.sos_id, one)
        return changed(one, changes, closed, topic=TOPIC, relayed=ACT_DONE)

    done = desk.aid(SOS, request.sos_id, caller, Action.CLOSE_SOS, decide, at=at)
    outbox.tell_aside(done)
    return line(request.sos_id, done.record)
