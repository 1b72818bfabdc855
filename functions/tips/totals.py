"""HTTP function `tip_totals`: the account of tips, by unit, period and channel, as on a date."""

from functions.tips import totals_store
from functions.tips.totals_model import STATE, TipTotals, Totals, total
from shared import clients, directory, policy
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.organisation import Organisation
from shared.policy import Action


@endpoint(TipTotals, caller=officer)
def tip_totals(request: TipTotals, caller: Officer) -> Totals:
    """Add up a scope that the caller's seat may see. Nothing in it tells of a single tip."""
    organisation = directory.organisation()
    seat = _seat(request.scope, organisation)
    policy.require(caller.role, caller.seat, Action.TIP_TOTALS, seat, organisation)
    return total(totals_store.years(clients.database(), request), request)


def _seat(scope: str, organisation: Organisation) -> str:
    """Return the seat whose account a scope is."""
    if scope == STATE:
        return organisation.state_desk
    district = organisation.districts.get(scope)
    return district.ladder[0] if district else scope.removeprefix("by-")
