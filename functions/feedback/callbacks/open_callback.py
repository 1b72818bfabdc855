"""HTTP function `open_callback`: whom to ring, and about what. Written down first."""

from functions.feedback import opening, store
from functions.feedback.callbacks import reach
from functions.feedback.callbacks import store as callbacks_store
from functions.feedback.callbacks.model import OpenCallback, OpenedCallback, State
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.errors import FailedPreconditionError, Reason
from shared.pure.policy import Action
from shared.record import audit


@endpoint(OpenCallback, caller=officer, action=Action.OPEN_CALLBACK)
def open_callback(request: OpenCallback, caller: Officer) -> OpenedCallback:
    """Show number, name and words of a call that is still to be made."""
    db = clients.database()
    found = reach.reach(request.ballot_id, caller, Action.OPEN_CALLBACK)
    call = found.callback
    answer = store.find(db, request.ballot_id)
    if call.state is not State.OPEN or answer is None:
        raise FailedPreconditionError(Reason.WRONG_STATE)
    audit.record(
        db,
        call.district,
        caller,
        action=Action.OPEN_CALLBACK,
        record=callbacks_store.path(request.ballot_id),
        at=clock.now(),
    )
    said = opening.opened(request.ballot_id, answer.ballot)
    return OpenedCallback(
        unit=call.unit,
        score=answer.ballot.score,
        due_at=call.due_at,
        choices=answer.ballot.choices,
        mobile=said.mobile,
        name=said.name,
        text=said.text,
    )
