"""HTTP function `station_feedback`: what a station is told of how it is graded."""

from functions.feedback import batches_store, passed_store
from functions.feedback.batch_model import Batches, StationFeedback, shown_weeks
from functions.feedback.passed_model import ReleasedLine
from shared import clients, clock, directory, policy
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.texts import Text

_SOME = Text(
    "हर समूह में कम से कम 10 जवाब हैं; किसने क्या कहा, यह IG कार्यालय में रहता है।",
    "Every batch holds at least 10 answers; who said what stays with the IG's office.",
)
_NONE = Text(
    "अभी 10 जवाब पूरे नहीं हुए। पूरे होने पर सप्ताह के अंत में यहाँ दिखेंगे।",
    "There are not 10 answers yet. When there are, they appear here at the end of a week.",
)


@endpoint(StationFeedback, caller=officer)
def station_feedback(request: StationFeedback, caller: Officer) -> Batches:
    """Show the batches of the caller's own station, or of one below."""
    at, organisation = clock.now(), directory.organisation()
    unit = request.unit or caller.seat
    policy.require(caller.role, caller.seat, Action.STATION_FEEDBACK, unit, organisation)
    db, weeks = clients.database(), shown_weeks(at)
    found = tuple(batches_store.of_unit(db, unit, weeks))
    words = passed_store.released(db, unit, since=weeks[-1])
    return Batches(
        unit=unit,
        batches=found,
        message=(_SOME if found else _NONE).say(request.lang),
        released=tuple(ReleasedLine(week=one.week, text=one.text) for one in words),
    )
