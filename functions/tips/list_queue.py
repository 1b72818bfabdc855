"""HTTP function `list_tips`: the officer's queue."""

from functions.tips import desk, queue_store
from functions.tips.queue_model import (
    ListTips,
    Order,
    TipList,
    desks,
    districts_below,
    line,
)
from functions.tips.shown_model import Choice
from shared import clients, directory, policy
from shared.cursor import cursor, place
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.organisation import Organisation
from shared.policy import Action


@endpoint(ListTips, caller=officer)
def list_tips(request: ListTips, caller: Officer) -> TipList:
    """List the tips at the caller's desk and those below, or those sent to their unit."""
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.LIST_TIPS, caller.seat, organisation)
    if request.tip_id:
        found = desk.reach(request.tip_id, caller, Action.LIST_TIPS)
        return TipList(tips=(line(found.tip_id, found.tip, organisation, request.lang),))
    return _page(request, caller.seat, organisation)


def _page(request: ListTips, seat: str, organisation: Organisation) -> TipList:
    asked, field, seats = request, "desk", desks(seat, request, organisation)
    if organisation.unit(seat):
        # At a unit no timer runs: the desk above has sent the tip on.
        asked = request.model_copy(update={"order": Order.AGE})
        field, seats = "informed" if request.informed else "handler", [seat]
    after = place(request.cursor) if request.cursor else None
    found, more = queue_store.page(clients.database(), field, seats, asked=asked, after=after)
    is_first, lang = not request.cursor, request.lang
    categories = sorted(organisation.categories.values(), key=lambda one: one.order)
    return TipList(
        tips=tuple(line(f.tip_id, f.tip, organisation, lang) for f in found),
        cursor=cursor(more) if more else None,
        categories=tuple(Choice.of(c, lang) for c in categories) if is_first else (),
        districts=districts_below(seat, organisation, lang) if is_first else (),
    )
