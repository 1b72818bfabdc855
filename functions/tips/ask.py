"""HTTP function `ask_tipster`: an officer asks the tipster something. Neither learns who."""

from functions.tips import desk, store, thread, thread_store
from functions.tips.model import Done
from functions.tips.thread_model import ASKED, AskTipster, By
from shared import audit, clients, clock
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(AskTipster, caller=officer)
def ask_tipster(request: AskTipster, caller: Officer) -> Done:
    """Store the question, closed to the tipster's words. They find it when they look at the tip."""
    db, at = clients.database(), clock.now()
    first = desk.reach(request.tip_id, caller, Action.ASK_TIPSTER)
    name, tag = thread.message_id(request), thread.tag(request)

    def also(batch: store.Batch) -> None:
        if thread_store.is_there(db, request.tip_id, name, tag):
            raise audit.DoneError
        found = desk.reach(request.tip_id, caller, Action.ASK_TIPSTER)
        thread_store.require_room(found)
        message = thread.closed(found, request, By.OFFICER, at=at)
        thread_store.put_message(batch, db, found, name, message)
        store.change(batch, db, found, thread_store.said(found.tip))

    desk.act(caller, first, Action.ASK_TIPSTER, at=at, also=also)
    return Done(message=ASKED.say(request.lang))
