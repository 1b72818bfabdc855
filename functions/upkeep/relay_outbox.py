"""Tick function `relay_outbox`: every minute, announce what was stored and not yet told."""

from shared import log
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import clients
from shared.pure import clock
from shared.record import outbox


@on_tick
def relay_outbox(_tick: Tick) -> None:
    """Publish again what is due. Two sweeps at once do no harm."""
    published = outbox.sweep(clients.database(), at=clock.now())
    log.info("outbox_swept", count=published)
