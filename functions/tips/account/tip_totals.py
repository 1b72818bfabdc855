"""HTTP function `tip_totals`: the account of tips, by unit, period and channel, as on a date."""

from functions.tips.account import totals_store
from functions.tips.account.totals_model import STATE, Account, TipTotals, scopes, total
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.organisation import Organisation
from shared.pure.policy import Action


@endpoint(TipTotals, caller=officer, action=Action.TIP_TOTALS)
def tip_totals(request: TipTotals, caller: Officer) -> Account:
    """Add up a scope that the caller's seat may see. Nothing in it tells of a single tip."""
    organisation = directory.organisation()
    offered = scopes(caller.role, caller.seat, organisation, request.lang)
    scope = request.scope or (offered[0].code if offered else STATE)
    seat = _seat(scope, organisation)
    policy.require(caller.role, caller.seat, Action.TIP_TOTALS, seat, organisation)
    years = totals_store.years(clients.database(), scope, request, at=clock.now())
    counted = total(years, request)
    return Account(scope=scope, scopes=offered, **counted.model_dump())


def _seat(scope: str, organisation: Organisation) -> str:
    """Return the seat whose account a scope is."""
    if scope == STATE:
        return organisation.state_desk
    district = organisation.districts.get(scope)
    return district.ladder[0] if district else scope.removeprefix("by-")
