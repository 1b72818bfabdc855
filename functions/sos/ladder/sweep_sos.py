"""Pub/Sub function `sweep_sos`: every minute, climb what the task queue missed."""

from functions.sos import ladder_model
from functions.sos.ladder import climb
from functions.sos.ladder import store as ladder_store
from shared import log
from shared.edge.http import TRANSIENT
from shared.edge.pubsub import Tick, subscriber
from shared.firestore import clients
from shared.pure import clock
from shared.pure.errors import AppError


@subscriber(Tick)
def sweep_sos(_tick: Tick) -> None:
    """Climb each rung that is due. Two sweeps at once, or a timer beside one, climb it once."""
    db, at = clients.database(), clock.now()
    late = ladder_store.due(db, at=at)
    for found in late:
        _climb(found.name, ladder_model.next_rung(found.record, at=at))
    log.info("sos_swept", count=len(late))


def _climb(sos_id: str, rung: int) -> None:
    """Climb; what fails here comes again in a minute and holds up none of those behind it."""
    try:
        climb.climb(sos_id, rung)
    except (AppError, *TRANSIENT) as exc:
        log.fault("rung_not_climbed", exc, record=sos_id)
