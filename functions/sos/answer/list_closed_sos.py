"""HTTP function `list_closed_sos`: what was pressed in a period and is over, by its outcome."""

from functions.sos.answer import store as answer_store
from functions.sos.answer.desk import page
from functions.sos.answer.model import ListClosedSos, SosList
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import policy
from shared.pure.cursor import read_cursor
from shared.pure.policy import Action


@endpoint(ListClosedSos, caller=officer, action=Action.LIST_SOS)
def list_closed_sos(request: ListClosedSos, caller: Officer) -> SosList:
    """List the closed SOS of the caller's unit by the day of the press, as `sos_totals` counts."""
    policy.require_own(caller.role, Action.LIST_SOS)
    after = read_cursor(request.cursor) if request.cursor else None
    found, more = answer_store.closed(clients.database(), caller.unit, request, after=after)
    return page(found, more)
