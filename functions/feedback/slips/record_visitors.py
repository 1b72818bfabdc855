"""HTTP function `record_visitors`: a station says how many visits its register has for a day."""

from datetime import timedelta

from functions.feedback.places.model import range_of, whereabouts
from functions.feedback.slips import store
from functions.feedback.slips.model import MOST_AHEAD, RecordVisitors
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.clock import IST
from shared.pure.errors import bad_field
from shared.pure.ids import record_id, said_tag
from shared.pure.policy import Action
from shared.pure.reasons import Problem
from shared.pure.replies import Done
from shared.pure.texts import Text

_DONE = Text("रजिस्टर की संख्या दर्ज हुई।", "The register's number is recorded.")


@endpoint(RecordVisitors, caller=officer, action=Action.RECORD_VISITORS)
def record_visitors(request: RecordVisitors, caller: Officer) -> Done:
    """Count the visits of a day, once a request: against them the slips are measured."""
    at = clock.now()
    policy.require_own(caller.role, Action.RECORD_VISITORS)
    unit, district = whereabouts(caller.seat, directory.organisation(), at=at)
    today = at.astimezone(IST).date()
    if not today - timedelta(days=MOST_AHEAD) <= request.day <= today:
        raise bad_field("day", Problem.OUT_OF_RANGE)
    store.visitors(
        clients.database(),
        record_id("visitors", request.request_id),
        unit.code,
        request.day,
        count=request.count,
        range_=range_of(district),
        tag=said_tag(request.request_id, request),
        at=at,
    )
    return Done(message=_DONE.say(request.lang))
