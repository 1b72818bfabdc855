"""HTTP function `record_visitors`: a station says how many visits its register has for a day."""

from datetime import timedelta

from functions.feedback import slips_store
from functions.feedback.model import act_tag
from functions.feedback.place_model import range_of, whereabouts
from functions.feedback.poster_model import MOST_AHEAD, Done, RecordVisitors
from shared import clients, clock, directory, policy
from shared.clock import IST
from shared.errors import bad_field
from shared.http import endpoint
from shared.ids import record_id
from shared.officer import Officer, officer
from shared.policy import Action
from shared.texts import Text

_DONE = Text("रजिस्टर की संख्या दर्ज हुई।", "The register's number is recorded.")


@endpoint(RecordVisitors, caller=officer)
def record_visitors(request: RecordVisitors, caller: Officer) -> Done:
    """Count the visits of a day, once a request: against them the slips are measured."""
    at = clock.now()
    policy.require_own(caller.role, Action.RECORD_VISITORS)
    unit, district = whereabouts(caller.seat, directory.organisation(), at=at)
    today = at.astimezone(IST).date()
    if not today - timedelta(days=MOST_AHEAD) <= request.day <= today:
        raise bad_field("day", "out_of_range")
    slips_store.visitors(
        clients.database(),
        record_id("visitors", request.request_id),
        unit.code,
        request.day,
        count=request.count,
        range_=range_of(district),
        tag=act_tag(request.request_id, request),
        at=at,
    )
    return Done(message=_DONE.say(request.lang))
