"""HTTP function `list_callbacks`: whom an officer is still to ring, the most urgent first."""

from functions.feedback.callbacks import model, store
from functions.feedback.callbacks.model import CallbackList, ListCallbacks
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.cursor import as_text, read_cursor
from shared.pure.policy import Action


@endpoint(ListCallbacks, caller=officer, action=Action.LIST_CALLBACKS)
def list_callbacks(request: ListCallbacks, caller: Officer) -> CallbackList:
    """List the calls of the caller's seat and of those below it: no number, no words."""
    at, organisation = clock.now(), directory.organisation()
    policy.require(caller.role, caller.seat, Action.LIST_CALLBACKS, caller.seat, organisation)
    owners = model.owners(caller.seat, request.district, organisation)
    after = read_cursor(request.cursor) if request.cursor else None
    shown, end = store.page(clients.database(), owners, limit=request.limit, after=after)
    lines = (model.line(f.name, f.record, caller.seat, organisation, at=at) for f in shown)
    return CallbackList(callbacks=tuple(lines), cursor=as_text(end) if end else None)
