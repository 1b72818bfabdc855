"""HTTP function `hand_over_sos`: another station, or another district, is nearer to it."""

from functions.sos.acts_model import changed
from functions.sos.answer.desk import line
from functions.sos.answer.model import HandOverSos, SosLine
from functions.sos.incident_model import SOS, TOPIC, Incident, Step
from functions.sos.model import SosStatus
from functions.sos.route_model import Route, handed_over, to_unit
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import WrongStateError, bad_field
from shared.pure.policy import Action
from shared.pure.reasons import Problem, Reason
from shared.record import desk, outbox
from shared.record.kind import Change
from shared.record.trail_model import ACT_DONE

HANDED_OVER = "handed_over"


@endpoint(HandOverSos, caller=officer, action=Action.HAND_OVER_SOS)
def hand_over_sos(request: HandOverSos, caller: Officer) -> SosLine:
    """Give it to the unit that is nearer: a ladder begins there, at once.

    Whoever was told keeps seeing it. Where it is already, nothing changes.
    """
    at, to = clock.now(), _route(request.unit)
    step = Step(
        what=HANDED_OVER,
        at=at,
        post=caller.post,
        device=caller.device,
        action=Action.HAND_OVER_SOS,
    )

    def decide(one: Incident) -> Change[Incident] | None:
        if one.status is SosStatus.CLOSED:
            raise WrongStateError(Reason.SOS_OVER)
        changes = {} if one.seat == to.seat else handed_over(one, to, at=at)
        return changed(one, changes, step, topic=TOPIC, relayed=ACT_DONE)

    done = desk.aid(SOS, request.sos_id, caller, Action.HAND_OVER_SOS, decide, at=at)
    outbox.tell_aside(done)
    return line(request.sos_id, done.record)


def _route(unit: str) -> Route:
    """Return the route to a unit.

    Raises:
        InvalidArgumentError: it is no station or district of ours.
    """
    found = to_unit(unit, directory.organisation())
    if found is None:
        raise bad_field("unit", Problem.UNKNOWN)
    return found
