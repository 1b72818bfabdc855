"""HTTP function `list_sos_times`: how fast help came, by station and period."""

from functions.sos.account import store as account_store
from functions.sos.account.model import ListSosTimes, Times, summed
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import policy
from shared.pure.policy import Action


@endpoint(ListSosTimes, caller=officer, action=Action.LIST_SOS_TIMES)
def list_sos_times(request: ListSosTimes, caller: Officer) -> Times:
    """Sum up the real SOS that stood on the board of the officer's own unit."""
    policy.require_own(caller.role, Action.LIST_SOS_TIMES)
    found, is_whole = account_store.real(clients.database(), caller.unit, request)
    return summed(caller.unit, found, request.lang, is_whole=is_whole)
