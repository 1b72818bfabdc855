"""Tick function `sweep_sos`: every minute, climb what the task queue missed, and ring the heaps."""

from collections.abc import Callable
from functools import partial

from functions.sos.ladder import climb, heap, heap_store, told
from functions.sos.ladder import store as ladder_store
from functions.sos.phones import telephone_store, telephones
from functions.sos.probe.probe_model import is_time_to_look
from shared import log
from shared.edge.http import TRANSIENT
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import clients
from shared.pure import clock
from shared.pure.errors import AppError


@on_tick
def sweep_sos(_tick: Tick) -> None:
    """Climb each rung that is due. Two sweeps at once, or a timer beside one, climb it once."""
    db, at = clients.database(), clock.now()
    count = 0
    for found in ladder_store.due(db, at=at):
        rung = found.record.rung + 1
        _go_on(found.name, partial(climb.climb, found.name, rung, tell=told.act))
        count += 1
    for seat in heap_store.seats(db, anew=is_time_to_look(at)):
        _go_on(seat, partial(heap.ring, seat))
    for line in telephone_store.owed(at=at):
        _go_on(line.unit, partial(telephones.make_up, line))
    if is_time_to_look(at):
        _go_on("sos", lambda: ladder_store.mend(db, at=at))
    log.info("sos_swept", count=count)


def _go_on(record: str, act: Callable[[], object]) -> None:
    """Act; what fails here comes again in a minute and holds up none of those behind it."""
    try:
        act()
    except (AppError, *TRANSIENT) as exc:
        log.fault("rung_not_climbed", exc, record=record)
