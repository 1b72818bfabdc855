"""HTTP function `submit_tip`: a citizen reports something without saying who they are."""

from datetime import datetime

from functions.tips import receipt as receipts
from functions.tips import store
from functions.tips.intake import about
from functions.tips.intake.model import (
    Proof,
    SubmitTip,
    TipReceipt,
    content,
    open_tip,
    receipt,
    route,
    tip_id,
)
from functions.tips.intake.page import TipPage
from functions.tips.model import TOPIC, Tip
from shared.edge import proof_of_work
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import PermissionDeniedError
from shared.record import outbox
from shared.seal import Purpose, seal

ROUTE = "submit_tip"


@endpoint(SubmitTip, methods=("GET", "POST"), page=TipPage())
def submit_tip(request: SubmitTip) -> TipReceipt:
    """Store the tip sealed and tell the desk. Sending it again stores and tells nothing more."""
    at = clock.now()
    organisation = directory.organisation()
    named, record = about.known(request, organisation), tip_id(request)
    intake = route(named, organisation, at=at)
    said = content(named, organisation)
    sealed = seal(said, Purpose.CONTENT, where=f"tips/{record}#content", at=at)
    secret = receipts.first(record, request.request_id)
    proof = Proof(secret.tag, secret.public_key)
    tip = open_tip(request, intake, sealed, proof=proof, at=at)
    added = _add(record, tip, request, at=at)
    if added.event:
        outbox.announce(added.event, TOPIC)
    return receipt(request, intake, words=None if added.is_kept else secret.words)


def _add(record: str, tip: Tip, request: SubmitTip, *, at: datetime) -> store.Added:
    """Store the tip. One that is there already needs no proof: the phone sends it again late."""
    db = clients.database()
    try:
        paid = proof_of_work.check(request.work, ROUTE) if request.work else None
    except PermissionDeniedError:
        if there := store.stored(db, record, tip):
            return there
        raise
    return store.add(db, record, tip, paid=paid, at=at)
