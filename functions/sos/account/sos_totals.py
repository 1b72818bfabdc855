"""HTTP function `sos_totals`: what was pressed and what it proved to be, by unit and period."""

from functions.sos.account import store as account_store
from functions.sos.account.totals_model import SosAccount, SosTotals, account, place_of, places
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import policy
from shared.pure.policy import Action


@endpoint(SosTotals, caller=officer, action=Action.SOS_TOTALS)
def sos_totals(request: SosTotals, caller: Officer) -> SosAccount:
    """Count what stood on the board of the caller's unit, or of one below. It tells of no SOS."""
    policy.require_own(caller.role, Action.SOS_TOTALS)
    organisation = directory.organisation()
    unit, known = request.unit or caller.unit, places(organisation)
    seat = place_of(unit, known).seat
    policy.require(caller.role, caller.seat, Action.SOS_TOTALS, seat, organisation)
    counted = account_store.counts(clients.database(), unit, request)
    return account(counted, unit, known, request.lang)
