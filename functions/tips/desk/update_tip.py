"""HTTP function `update_tip`: an officer says what became of a tip."""

import secrets

from functions.tips.desk.model import UpdateTip, close
from functions.tips.model import MOVED, TIPS, Tip, drawing, next_step
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.policy import Action
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import desk, outbox
from shared.record.kind import Change, Found

DONE = Text("दर्ज हो गया। सूचना देने वाले इसे देख सकेंगे।", "Recorded. The tipster can see it.")
_LOTS = 2**32


@endpoint(UpdateTip, caller=officer, action=Action.UPDATE_TIP)
def update_tip(request: UpdateTip, caller: Officer) -> Done:
    """Close a tip as acted on or not actionable. Each closing gets a lot for the day's check."""
    at, once = clock.now(), desk.once(request, request.request_id)
    first = desk.reach(TIPS, request.tip_id, caller, Action.UPDATE_TIP)

    def decide(found: Found[Tip]) -> Change[Tip]:
        tip = found.record
        moved = close(tip, request, post=caller.post)
        lot = secrets.randbelow(_LOTS) / _LOTS
        said = {"post": caller.post, "lot": lot, "drawn_from": drawing(tip, at=at)}
        return Change(moved, next_step(tip, moved, kind="closed", at=at, **said), topic=MOVED)

    outbox.tell(desk.act(first, caller, Action.UPDATE_TIP, decide, at=at, once=once))
    return Done(message=DONE.say(request.lang))
