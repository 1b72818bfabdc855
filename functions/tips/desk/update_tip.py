"""HTTP function `update_tip`: an officer says what became of a tip."""

import secrets

from functions.tips import reach
from functions.tips.desk.model import UpdateTip, close
from functions.tips.model import drawing, next_step
from functions.tips.store import Found
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.done import Done
from shared.pure.policy import Action
from shared.pure.texts import Text

DONE = Text("दर्ज हो गया। सूचना देने वाले इसे देख सकेंगे।", "Recorded. The tipster can see it.")
_LOTS = 2**32


@endpoint(UpdateTip, caller=officer, action=Action.UPDATE_TIP)
def update_tip(request: UpdateTip, caller: Officer) -> Done:
    """Close a tip as acted on or not actionable. Each closing gets a lot for the day's check."""
    at = clock.now()

    def decide(found: Found, act: str) -> reach.Move:
        moved = close(found.tip, request, post=caller.post)
        lot = secrets.randbelow(_LOTS) / _LOTS
        said = {"post": caller.post, "act": act, "lot": lot}
        pot = drawing(found.tip, at=at)
        step = next_step(found.tip, moved, kind="closed", at=at, drawn_from=pot, **said)
        return reach.Move(moved, step)

    reach.move(caller, request, Action.UPDATE_TIP, decide=decide, at=at)
    return Done(message=DONE.say(request.lang))
