"""HTTP function `open_callback`: whom to ring, and about what. Written down first."""

from functions.feedback.callbacks.model import OpenCallback, OpenedCallback, State
from functions.feedback.callbacks.store import CALLBACKS
from functions.feedback.opening import said
from functions.feedback.store import BALLOTS
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.errors import WrongStateError
from shared.pure.policy import Action
from shared.pure.reasons import Reason
from shared.record import desk, store


@endpoint(OpenCallback, caller=officer, action=Action.OPEN_CALLBACK)
def open_callback(request: OpenCallback, caller: Officer) -> OpenedCallback:
    """Show number, name and words of a call that is still to be made."""
    found = desk.reach(CALLBACKS, request.ballot_id, caller, Action.OPEN_CALLBACK)
    call, answer = found.record, store.find(BALLOTS, request.ballot_id)
    if call.state is not State.OPEN or answer is None:
        raise WrongStateError(Reason.WRONG_STATE)
    desk.opened(found, caller, Action.OPEN_CALLBACK, at=clock.now())
    words = said(answer)
    return OpenedCallback(
        unit=call.unit,
        score=answer.record.score,
        due_at=call.due_at,
        choices=answer.record.choices,
        mobile=words.mobile,
        name=words.name,
        text=words.text,
    )
