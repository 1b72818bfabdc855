"""HTTP function `ask_tipster`: an officer asks the tipster something. Neither learns who."""

from functions.tips import reach, store
from functions.tips.talk import messages
from functions.tips.talk import store as talk_store
from functions.tips.talk.model import ASKED, AskTipster, By
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.done import Done
from shared.pure.policy import Action
from shared.record import audit


@endpoint(AskTipster, caller=officer, action=Action.ASK_TIPSTER)
def ask_tipster(request: AskTipster, caller: Officer) -> Done:
    """Store the question, closed to the tipster's words. They find it when they look at the tip."""
    db, at = clients.database(), clock.now()
    first = reach.reach(request.tip_id, caller, Action.ASK_TIPSTER)
    name, tag = messages.message_id(request), messages.tag(request)

    def also(batch: store.WriteBatch) -> None:
        if talk_store.is_there(db, request.tip_id, name, tag):
            raise audit.DoneError
        found = reach.reach(request.tip_id, caller, Action.ASK_TIPSTER)
        talk_store.require_room(found)
        message = messages.closed(found, request, By.OFFICER, at=at)
        talk_store.put_message(batch, db, found, name, message)
        store.change(batch, db, found, talk_store.said(found.tip))

    reach.act(caller, first, Action.ASK_TIPSTER, at=at, also=also)
    return Done(message=ASKED.say(request.lang))
