"""Pub/Sub function `take_complaint`: what another service was told of police becomes a tip."""

import json
from contextlib import suppress

from functions.tips import receipt, store
from functions.tips.intake import about
from functions.tips.intake.model import Proof, SubmitTip, content, open_tip, route, tip_id
from functions.tips.model import TOPIC
from shared.edge.pubsub import subscriber
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AlreadyExistsError
from shared.pure.texts import Lang
from shared.record import complaints, outbox
from shared.record.outbox import Entry, Event
from shared.seal import Purpose, seal


@subscriber(Event)
def take_complaint(event: Event) -> None:
    """Store the complaint as the tip it would be had the citizen sent it: once."""
    outbox.consume(clients.database(), event, _take)


def _take(entry: Entry) -> None:
    db, at = clients.database(), clock.now()
    said = complaints.take(db, entry.record)
    if said is None:
        return
    fields = json.loads(said)
    # Not checked again: a complaint must not be lost because its writer's name stands in it.
    request = SubmitTip.model_construct(**fields | {"lang": Lang(fields["lang"])})
    organisation, record = directory.organisation(), tip_id(request)
    named = about.known(request, organisation)
    intake = route(named, organisation, at=at)
    secret = receipt.first(record, request.request_id)
    sealed = seal(
        content(named, organisation), Purpose.CONTENT, where=f"tips/{record}#content", at=at
    )
    proof = Proof(secret.tag, secret.public_key)
    tip = open_tip(request, intake, sealed, proof=proof, at=at)
    # They may have sent it from their own page, in other words, before this came: those stand.
    with suppress(AlreadyExistsError):
        added = store.add(db, record, tip, at=at)
        if added.event:
            outbox.announce(added.event, TOPIC)
    complaints.remove(db, entry.record)
