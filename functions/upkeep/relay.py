"""Pub/Sub function `relay_outbox`: every minute, announce what was stored and not yet told."""

from pydantic import BaseModel

from shared import clients, clock, log, outbox
from shared.pubsub import subscriber


class Tick(BaseModel):
    """What the scheduler publishes. Its content does not matter."""


@subscriber(Tick)
def relay_outbox(_tick: Tick) -> None:
    """Publish again what is due. Two sweeps at once do no harm."""
    published = outbox.sweep(clients.database(), at=clock.now())
    log.info("outbox_swept", count=published)
