"""HTTP function `confirm_help`: the tipster says, with their words, that the tip helped."""

from functions.tips.model import MOVED, benefited, next_step
from functions.tips.talk import store as talk_store
from functions.tips.talk.model import HELPED, ConfirmHelp, Written
from functions.tips.talk.write_page import WritePage
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock
from shared.pure.errors import unavailable
from shared.record import outbox, store
from shared.record.kind import Change


@endpoint(ConfirmHelp, methods=("GET", "POST"), page=WritePage("lang", "tip_number", "words"))
def confirm_help(request: ConfirmHelp) -> Written:
    """Count a tip that was acted on as one that benefited somebody. Saying it twice is once."""
    at = clock.now()
    found, _ = talk_store.open_with_words(clients.database(), request, at=at)
    tip, moved = found.record, benefited(found.record, "words")
    if tip.benefit is None:
        step = next_step(tip, moved, kind="benefited", at=at)
        done = store.attempt(found, Change(moved, step, topic=MOVED), at=at)
        if not done.is_new:  # somebody was at the tip; the same request works a moment later
            raise unavailable()
        outbox.tell(done)
    return Written(
        message=HELPED.say(request.lang), tip_number=request.tip_number, words=request.words
    )
