"""HTTP function `list_callbacks`: whom an officer is still to ring, the most urgent first."""

from functions.feedback import callback_model, callbacks_store
from functions.feedback.callback_model import CallbackList, ListCallbacks
from shared import clients, clock, directory, policy
from shared.cursor import cursor, place
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ListCallbacks, caller=officer)
def list_callbacks(request: ListCallbacks, caller: Officer) -> CallbackList:
    """List the calls of the caller's seat and of those below it: no number, no words."""
    at, organisation = clock.now(), directory.organisation()
    policy.require(caller.role, caller.seat, Action.LIST_CALLBACKS, caller.seat, organisation)
    owners = callback_model.owners(caller.seat, request.district, organisation)
    after = place(request.cursor) if request.cursor else None
    shown, end = callbacks_store.page(clients.database(), owners, limit=request.limit, after=after)
    lines = (
        callback_model.line(f.name, f.callback, caller.seat, organisation, at=at) for f in shown
    )
    return CallbackList(callbacks=tuple(lines), cursor=cursor(end) if end else None)
