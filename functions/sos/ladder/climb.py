"""Climbing: what a timer, a sweep and an empty rung have in common."""

from collections.abc import Callable

from functions.sos.ladder import store as ladder_store
from shared.pure import clock
from shared.record import outbox
from shared.record.outbox import Event

Act = Callable[[Event], None]


def climb(sos_id: str, rung: int, *, tell: Act, skips: bool = False) -> None:
    """Climb a rung, once, and have it told.

    Where its news cannot be published whoever climbs tells it: no ladder stands still while
    Pub/Sub is away.
    """
    done = ladder_store.climb(sos_id, rung, at=clock.now(), skips=skips)
    if done.event and not outbox.announce(done.event, done.topic):
        tell(Event(event_id=done.event))
