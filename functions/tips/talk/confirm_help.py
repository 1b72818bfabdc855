"""HTTP function `confirm_help`: the tipster says, with their words, that the tip helped."""

from functions.tips import store
from functions.tips.model import MOVED, benefit, next_step
from functions.tips.talk import store as talk_store
from functions.tips.talk.model import HELPED, ConfirmHelp, Written
from functions.tips.talk.write_page import WritePage
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock
from shared.pure.errors import unavailable
from shared.record import outbox


@endpoint(ConfirmHelp, methods=("GET", "POST"), page=WritePage("lang", "tip_number", "words"))
def confirm_help(request: ConfirmHelp) -> Written:
    """Count a tip that was acted on as one that benefited somebody. Saying it twice is once."""
    db, at = clients.database(), clock.now()
    found, _ = talk_store.open_with_words(db, request, at=at)
    moved = benefit(found.tip, "words")
    if found.tip.benefit is None:
        step = next_step(found.tip, moved, kind="benefited", at=at)
        event = store.try_move(db, found, moved, step=step, at=at)
        if event is None:  # somebody was at the tip; the same request works a moment later
            raise unavailable()
        outbox.announce(event, MOVED)
    return Written(
        message=HELPED.say(request.lang), tip_number=request.tip_number, words=request.words
    )
