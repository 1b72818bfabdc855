"""Climbing: what a timer, a sweep and an empty rung have in common."""

from functions.sos.incident_model import TOPIC
from functions.sos.ladder import store as ladder_store
from shared.firestore import clients
from shared.pure import clock
from shared.record import outbox


def climb(sos_id: str, rung: int) -> None:
    """Climb a rung, once, and have it told."""
    event = ladder_store.climb(clients.database(), sos_id, rung, at=clock.now())
    if event:
        outbox.announce(event, TOPIC)
