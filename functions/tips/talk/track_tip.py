"""HTTP function `track_tip`: the tipster sees how the tip stands, and what was written."""

from functions.tips.receipt import Receipt
from functions.tips.talk import store
from functions.tips.talk.model import Message, TipMessage, TrackedTip, TrackTip, opened, plainly
from functions.tips.talk.track_page import TrackPage
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock
from shared.seal import unseal_with


@endpoint(TrackTip, methods=("GET", "POST"), page=TrackPage())
def track_tip(request: TrackTip) -> TrackedTip:
    """Show a tip to who has its number and words. This function holds no key to any tip."""
    db, at = clients.database(), clock.now()
    found, receipt = store.open_with_words(db, request, at=at)
    written = store.messages(db, found.name) if found.record.talk else []
    return TrackedTip(
        tip_number=found.record.tip_number,
        status=found.record.status,
        message=plainly(found.record).say(request.lang),
        is_benefited=found.record.benefit is not None,
        messages=tuple(_read(path, message, receipt) for path, message in written),
        words=request.words,
    )


def _read(path: str, message: Message, receipt: Receipt) -> TipMessage:
    where = f"{path}#copy_for_tipster"
    text = unseal_with(receipt.private_key, message.copy_for_tipster, where=where)
    return opened(message, text)
