"""HTTP function `forward_tip`: the desk sends a tip to the unit that is to act on it."""

from functions.tips import reach
from functions.tips.desk.model import ForwardTip, forward
from functions.tips.model import next_step
from functions.tips.store import Found
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.force import directory
from shared.pure import clock
from shared.pure.done import Done
from shared.pure.policy import Action
from shared.pure.texts import Text

SENT = Text("सूचना आगे भेज दी गई।", "The tip was sent on.")


@endpoint(ForwardTip, caller=officer, action=Action.FORWARD_TIP)
def forward_tip(request: ForwardTip, caller: Officer) -> Done:
    """Send a tip on, never to the unit it is about: whom it is about is opened under audit."""
    at, organisation = clock.now(), directory.organisation()
    first = reach.reach(request.tip_id, caller, Action.FORWARD_TIP)
    about = reach.opened(caller, first, at=at).about_unit

    def decide(found: Found, act: str) -> reach.Move:
        moved = forward(found.tip, request, about, organisation)
        said = {"post": caller.post, "act": act, "tell": (request.unit, *moved.informed)}
        return reach.Move(moved, next_step(found.tip, moved, kind="forwarded", at=at, **said))

    reach.move(caller, request, Action.FORWARD_TIP, decide=decide, at=at)
    return Done(message=SENT.say(request.lang))
