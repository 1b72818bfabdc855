"""HTTP function `correct_sos`: a closed SOS was something else than its closing says."""

from functions.sos.answer.closing_model import CorrectSos, correct
from functions.sos.answer.desk import line, require_original
from functions.sos.answer.model import SosLine
from functions.sos.incident_model import SOS, Incident
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.policy import Action
from shared.record import desk
from shared.record.audit import DoneError
from shared.record.kind import Change, Found


@endpoint(CorrectSos, caller=officer, action=Action.CORRECT_SOS)
def correct_sos(request: CorrectSos, caller: Officer) -> SosLine:
    """Correct an outcome within 30 days. What it was before stays in the history."""
    at, once = clock.now(), desk.once(request, request.request_id)
    first = desk.reach(SOS, request.sos_id, caller, Action.CORRECT_SOS)

    def decide(found: Found[Incident]) -> Change[Incident]:
        change = correct(found.record, request, caller.post, at=at)
        if change is None:
            raise DoneError
        require_original(request.duplicate_of, caller, found.name, found.record)
        return change

    done = desk.act(first, caller, Action.CORRECT_SOS, decide, at=at, once=once)
    return line(request.sos_id, done.record)
