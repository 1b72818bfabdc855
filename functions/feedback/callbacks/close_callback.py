"""HTTP function `close_callback`: an officer says what came of the call."""

from functions.feedback.callbacks import reach, store
from functions.feedback.callbacks.model import CallOutcome, CloseCallback, State
from functions.feedback.callbacks.store import Found, WriteBatch
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.done import Done
from shared.pure.errors import FailedPreconditionError, Reason
from shared.pure.policy import Action
from shared.pure.texts import Text
from shared.record import audit
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
    db, at = clients.database(), clock.now()
    found = reach.reach(request.ballot_id, caller, Action.CLOSE_CALLBACK)
    path, note = store.path(request.ballot_id), None
    if request.note:
        note = seal(request.note.encode(), Purpose.CONTENT, where=f"{path}#note", at=at)

    def also(batch: WriteBatch) -> None:
        now = reach.reach(request.ballot_id, caller, Action.CLOSE_CALLBACK)
        _require_open(now, request, caller)
        closed = {
            "state": State.CLOSED,
            "outcome": request.outcome,
            "closed_by": caller.post,
            "closed_hour": clock.hour(at),
            "note": note,
        }
        store.alter(batch, db, now, now.callback.model_copy(update=closed))

    audit.record(
        db,
        found.callback.district,
        caller,
        action=Action.CLOSE_CALLBACK,
        record=path,
        at=at,
        also=also,
    )
    said = _COMPLAINT if request.outcome is CallOutcome.WANTS_TO_COMPLAIN else _DONE
    return Done(message=said.say(request.lang))


def _require_open(found: Found, request: CloseCallback, caller: Officer) -> None:
    call = found.callback
    if call.state is State.OPEN:
        return
    if (call.outcome, call.closed_by) == (request.outcome, caller.post):
        raise audit.DoneError
    raise FailedPreconditionError(Reason.WRONG_STATE)
