"""Climbing: what a timer, a sweep and an empty rung have in common."""

from functions.sos import store
from functions.sos.incident_model import TOPIC
from shared import clients, clock, outbox


def climb(sos_id: str, rung: int) -> None:
    """Climb a rung, once, and have it told."""
    event = store.climb(clients.database(), sos_id, rung, at=clock.now())
    if event:
        outbox.announce(event, TOPIC)
