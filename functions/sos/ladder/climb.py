"""Climbing: what a timer, a sweep and an empty rung have in common."""

from functions.sos.ladder import store as ladder_store
from shared.pure import clock
from shared.record import outbox


def climb(sos_id: str, rung: int) -> None:
    """Climb a rung, once, and have it told."""
    climbed = ladder_store.climb(sos_id, rung, at=clock.now())
    outbox.tell(climbed)
