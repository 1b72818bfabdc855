"""HTTP function `close_callback`: an officer says what came of a call."""

from functions.feedback.callbacks.model import (
    LIFE,
    Callback,
    CallOutcome,
    CloseCallback,
    State,
    is_closed_so,
)
from functions.feedback.callbacks.store import CALLBACKS
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.policy import Action
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import audit, desk
from shared.record.kind import Change, Found
from shared.seal import Purpose, seal

_DONE = Text("फ़ोन का नतीजा दर्ज हुआ।", "What came of the call is recorded.")
_COMPLAINT = Text(
    "दर्ज हुआ। नागरिक को बताइए: शिकायत पोस्टर वाले पन्ने से या /t पर लिखें; वह थाने को नहीं दिखती।",
    "Recorded. Tell the citizen: a complaint goes through the poster's page or /t; the station "
    "does not see it.",
)


@endpoint(CloseCallback, caller=officer, action=Action.CLOSE_CALLBACK)
def close_callback(request: CloseCallback, caller: Officer) -> Done:
    """Close a call, once: outcome, trail and counts in one commit."""
    at = clock.now()
    found = desk.reach(CALLBACKS, request.ballot_id, caller, Action.CLOSE_CALLBACK)
    note = None
    if request.note:
        where = f"{found.path}#note"
        note = seal(request.note.encode(), Purpose.CONTENT, where=where, at=at)

    def decide(now: Found[Callback]) -> Change[Callback]:
        if is_closed_so(now.record, request, caller.post):
            raise audit.DoneError
        closed = CALLBACKS.moved(
            "close",
            now.record,
            State.CLOSED,
            outcome=request.outcome,
            closed_by=caller.post,
            closed_hour=clock.hour(at),
            expires_at=at + LIFE,
            note=note,
        )
        return Change(closed)

    desk.act(found, caller, Action.CLOSE_CALLBACK, decide, at=at)
    said = _COMPLAINT if request.outcome is CallOutcome.WANTS_TO_COMPLAIN else _DONE
    return Done(message=said.say(request.lang))
