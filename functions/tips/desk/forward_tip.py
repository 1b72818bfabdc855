"""HTTP function `forward_tip`: the desk sends a tip to the unit that is to act on it."""

from functions.tips.desk.model import ForwardTip, forward
from functions.tips.desk.opening import opened
from functions.tips.model import MOVED, TIPS, Tip, next_step
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.force import directory
from shared.pure import clock
from shared.pure.policy import Action
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import desk, outbox
from shared.record.kind import Change, Found

SENT = Text("सूचना आगे भेज दी गई।", "The tip was sent on.")


@endpoint(ForwardTip, caller=officer, action=Action.FORWARD_TIP)
def forward_tip(request: ForwardTip, caller: Officer) -> Done:
    """Send a tip on, never to the unit it is about: whom it is about is opened under audit."""
    at, organisation = clock.now(), directory.organisation()
    first = desk.reach(TIPS, request.tip_id, caller, Action.FORWARD_TIP)
    about, once = opened(caller, first, at=at).about_unit, desk.once(request, request.request_id)

    def decide(found: Found[Tip]) -> Change[Tip]:
        tip = found.record
        moved = forward(tip, request, about, organisation)
        said = {"post": caller.post, "tell": (request.unit, *moved.informed)}
        return Change(moved, next_step(tip, moved, kind="forwarded", at=at, **said), topic=MOVED)

    outbox.tell(desk.act(first, caller, Action.FORWARD_TIP, decide, at=at, once=once))
    return Done(message=SENT.say(request.lang))
