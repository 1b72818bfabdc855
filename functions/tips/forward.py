"""HTTP function `forward_tip`: the desk sends a tip to the unit that is to act on it."""

from functions.tips import desk
from functions.tips.desk_model import ForwardTip, forward
from functions.tips.model import Done, next_step
from functions.tips.store import Found
from shared import clock, directory
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.texts import Text

SENT = Text("सूचना आगे भेज दी गई।", "The tip was sent on.")


@endpoint(ForwardTip, caller=officer)
def forward_tip(request: ForwardTip, caller: Officer) -> Done:
    """Send a tip on, never to the unit it is about: whom it is about is opened under audit."""
    at, organisation = clock.now(), directory.organisation()
    first = desk.reach(request.tip_id, caller, Action.FORWARD_TIP)
    about = desk.opened(caller, first, at=at).about_unit

    def decide(found: Found, act: str) -> desk.Move:
        moved = forward(found.tip, request, about, organisation)
        said = {"post": caller.post, "act": act, "tell": (request.unit, *moved.informed)}
        return desk.Move(moved, next_step(found.tip, moved, kind="forwarded", at=at, **said))

    desk.move(caller, request, Action.FORWARD_TIP, decide=decide, at=at)
    return Done(message=SENT.say(request.lang))
