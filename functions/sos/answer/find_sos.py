"""HTTP function `find_sos`: one SOS of the officer's unit by its number, open or closed."""

from functions.sos.answer import store as answer_store
from functions.sos.answer.desk import line
from functions.sos.answer.model import FindSos, SosLine
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import policy
from shared.pure.errors import NotFoundError
from shared.pure.policy import Action
from shared.pure.reasons import Reason


@endpoint(FindSos, caller=officer, action=Action.LIST_SOS)
def find_sos(request: FindSos, caller: Officer) -> SosLine:
    """Show the line of one that stood on the board of the caller's unit; of no other."""
    policy.require_own(caller.role, Action.LIST_SOS)
    found = answer_store.by_number(clients.database(), caller.unit, request.sos_number)
    if found is None:
        raise NotFoundError(Reason.NOT_FOUND)
    return line(found.name, found.record)
