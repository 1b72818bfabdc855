"""HTTP function `open_callback`: whom to ring, and about what. Written down first."""

from functions.feedback import callback_desk, callbacks_store, desk, store
from functions.feedback.callback_model import OpenCallback, OpenedCallback, State
from shared import audit, clients, clock
from shared.errors import FailedPreconditionError, Reason
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(OpenCallback, caller=officer)
def open_callback(request: OpenCallback, caller: Officer) -> OpenedCallback:
    """Show number, name and words of a call that is still to be made."""
    db = clients.database()
    found = callback_desk.reach(request.ballot_id, caller, Action.OPEN_CALLBACK)
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
    said = desk.opened(request.ballot_id, answer.ballot)
    return OpenedCallback(
        unit=call.unit,
        score=answer.ballot.score,
        due_at=call.due_at,
        choices=answer.ballot.choices,
        mobile=said.mobile,
        name=said.name,
        text=said.text,
    )
