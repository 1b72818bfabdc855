"""HTTP function `list_tips`: the officer's queue."""

from functions.tips.desk import queue_store
from functions.tips.desk.queue_model import ListTips, Order, TipList, desks, districts_below, line
from functions.tips.model import TIPS
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import policy
from shared.pure.cursor import as_text, read_cursor
from shared.pure.organisation import Organisation
from shared.pure.policy import Action
from shared.pure.replies import Choice
from shared.record import desk


@endpoint(ListTips, caller=officer, action=Action.LIST_TIPS)
def list_tips(request: ListTips, caller: Officer) -> TipList:
    """List the tips at the caller's desk and those below, or those sent to their unit."""
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.LIST_TIPS, caller.seat, organisation)
    if request.tip_id:
        found = desk.reach(TIPS, request.tip_id, caller, Action.LIST_TIPS)
        return TipList(tips=(line(found.name, found.record, organisation, request.lang),))
    return _page(request, caller.seat, organisation)


def _page(request: ListTips, seat: str, organisation: Organisation) -> TipList:
    asked, field, seats = request, "desk", desks(seat, request, organisation)
    if organisation.unit(seat):
        # At a unit no timer runs: the desk above has sent the tip on.
        asked = request.model_copy(update={"order": Order.AGE})
        field, seats = "informed" if request.informed else "handler", [seat]
    after = read_cursor(request.cursor) if request.cursor else None
    found, more = queue_store.page(clients.database(), field, seats, asked=asked, after=after)
    is_first, lang = not request.cursor, request.lang
    categories = sorted(organisation.categories.values(), key=lambda one: one.order)
    return TipList(
        tips=tuple(line(f.name, f.record, organisation, lang) for f in found),
        cursor=as_text(more) if more else None,
        categories=tuple(Choice.of(c, lang) for c in categories) if is_first else (),
        districts=districts_below(seat, organisation, lang) if is_first else (),
    )
