"""HTTP function `list_tips`: the officer's queue."""

from functions.tips import queue_store
from functions.tips.queue_model import ListTips, TipList, cursor, desks, line, place
from shared import clients, directory, policy
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ListTips, caller=officer)
def list_tips(request: ListTips, caller: Officer) -> TipList:
    """List the tips at the caller's desk and those below, or those sent to his unit."""
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.LIST_TIPS, caller.seat, organisation)
    is_unit = organisation.unit(caller.seat) is not None
    field = "handler" if is_unit else "desk"
    seats = [caller.seat] if is_unit else desks(caller.seat, request, organisation)
    after = place(request.cursor) if request.cursor else None
    found = queue_store.page(clients.database(), field, seats, asked=request, after=after)
    shown = found[: request.limit]
    more = None
    if len(found) > request.limit:
        last = shown[-1]
        ended = getattr(last.tip, queue_store.BY[request.order])
        more = cursor(last.tip_id, ended)
    return TipList(tips=tuple(line(f.tip_id, f.tip) for f in shown), cursor=more)
