"""HTTP function `list_station_feedback`: what a station is told of how it is graded."""

from functions.feedback.stations import store as stations_store
from functions.feedback.stations.model import (
    Batches,
    ListStationFeedback,
    ReleasedLine,
    shown_weeks,
)
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.policy import Action
from shared.pure.texts import Text

_SOME = Text(
    "हर समूह में कम से कम 10 जवाब हैं; किसने क्या कहा, यह IG कार्यालय में रहता है।",
    "Every batch holds at least 10 answers; who said what stays with the IG's office.",
)
_NONE = Text(
    "अभी 10 जवाब पूरे नहीं हुए। पूरे होने पर सप्ताह के अंत में यहाँ दिखेंगे।",
    "There are not 10 answers yet. When there are, they appear here at the end of a week.",
)


@endpoint(ListStationFeedback, caller=officer, action=Action.LIST_STATION_FEEDBACK)
def list_station_feedback(request: ListStationFeedback, caller: Officer) -> Batches:
    """Show the batches of the caller's own station, or of one below."""
    at, organisation = clock.now(), directory.organisation()
    unit = request.unit or caller.seat
    policy.require(caller.role, caller.seat, Action.LIST_STATION_FEEDBACK, unit, organisation)
    db, weeks = clients.database(), shown_weeks(at)
    found = tuple(stations_store.of_unit(db, unit, weeks))
    words = stations_store.released(db, unit, since=weeks[-1])
    return Batches(
        unit=unit,
        batches=found,
        message=(_SOME if found else _NONE).say(request.lang),
        released=tuple(ReleasedLine(week=one.week, text=one.text) for one in words),
    )
