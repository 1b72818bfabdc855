"""HTTP function `list_sos`: the SOS board, for apps that do not listen to it."""

from functions.sos.answer import store as answer_store
from functions.sos.answer.desk import page
from functions.sos.answer.model import ListSos, SosList
from functions.sos.incident_model import IN_HEAP
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import policy
from shared.pure.cursor import read_cursor
from shared.pure.policy import Action


@endpoint(ListSos, caller=officer, action=Action.LIST_SOS)
def list_sos(request: ListSos, caller: Officer) -> SosList:
    """List the open SOS of the caller's unit: no name, no number, no exact place.

    Who asks again and again asks for the first page: what nobody answered stands on top of it.
    """
    policy.require_own(caller.role, Action.LIST_SOS)
    after = read_cursor(request.cursor) if request.cursor else None
    db, board = clients.database(), f"{IN_HEAP}{caller.unit}" if request.heap else caller.unit
    found, more = answer_store.board(db, board, limit=request.limit, after=after)
    lines = page(found, more)
    if after or request.heap:
        return lines
    return lines.model_copy(update={"heaps": tuple(answer_store.heaps(db, caller.unit))})
