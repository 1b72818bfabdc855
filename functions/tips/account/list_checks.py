"""HTTP function `list_checks`: which closings of a day were drawn for checking."""

from datetime import date

from functions.tips.account import store as account_store
from functions.tips.account.model import DrawnTip, DrawnTips, ListChecks, check_id
from functions.tips.model import Step, pot
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.clock import IST
from shared.pure.errors import PermissionDeniedError, bad_field
from shared.pure.policy import Action
from shared.pure.reasons import Problem, Reason


@endpoint(ListChecks, caller=officer, action=Action.CHECK_CLOSURE)
def list_checks(request: ListChecks, caller: Officer) -> DrawnTips:
    """List the five, once the day is over: before, nobody can tell which they will be."""
    organisation = directory.organisation()
    district = organisation.districts.get(request.district)
    if district is None:
        raise bad_field("district", Problem.UNKNOWN)

    def may(desk: str) -> bool:
        return policy.may(caller.role, caller.seat, Action.CHECK_CLOSURE, desk, organisation)

    if not may(district.ladder[0]):
        raise PermissionDeniedError(Reason.NOT_ALLOWED)
    if request.day >= clock.now().astimezone(IST).date():
        raise bad_field("day", Problem.NOT_OVER)
    drawn = account_store.drawn(clients.database(), pot(request.district, request.day))
    # Of a closing at a desk above, perhaps about themselves, callers are not told.
    shown = [(tip_id, step) for tip_id, step in drawn if may(step.desk)]
    return DrawnTips(tips=tuple(_shown(tip_id, step, request.day) for tip_id, step in shown))


def _shown(tip_id: str, step: Step, day: date) -> DrawnTip:
    is_checked = account_store.is_checked(clients.database(), tip_id, check_id(tip_id, day))
    return DrawnTip(tip_id=tip_id, status=step.status, post=step.post, is_checked=is_checked)
