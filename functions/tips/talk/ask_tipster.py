"""HTTP function `ask_tipster`: an officer asks the tipster something. Neither learns who."""

from functions.tips.model import TIPS, Tip
from functions.tips.talk import messages
from functions.tips.talk import store as talk_store
from functions.tips.talk.model import ASKED, AskTipster, By
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.policy import Action
from shared.pure.replies import Done
from shared.record import desk
from shared.record.kind import Change, Found


@endpoint(AskTipster, caller=officer, action=Action.ASK_TIPSTER)
def ask_tipster(request: AskTipster, caller: Officer) -> Done:
    """Store the question, closed to the tipster's words. They find it when they look at the tip."""
    at, once = clock.now(), messages.once(request, request.tip_id)
    first = desk.reach(TIPS, request.tip_id, caller, Action.ASK_TIPSTER)
    (path,) = once.where

    def decide(found: Found[Tip]) -> Change[Tip]:
        talk_store.require_room(found.record)
        message = messages.closed(found.record, request, By.OFFICER, where=path, at=at)
        after = talk_store.said(found.record)
        return Change(after, also=lambda batch: talk_store.put_message(batch, path, message))

    desk.act(first, caller, Action.ASK_TIPSTER, decide, at=at, once=once)
    return Done(message=ASKED.say(request.lang))
