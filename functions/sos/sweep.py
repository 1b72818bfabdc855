"""Pub/Sub function `sweep_sos`: every minute, climb what the task queue missed."""

from pydantic import BaseModel

from functions.sos import ladder, store
from functions.sos.incident_model import LAST_RUNG
from shared import clients, clock, log
from shared.errors import AppError
from shared.http import TRANSIENT
from shared.pubsub import subscriber


class Tick(BaseModel):
    """What the scheduler publishes. Its content does not matter."""


@subscriber(Tick)
def sweep_sos(_tick: Tick) -> None:
    """Climb each rung that is due. Two sweeps at once, or a timer beside one, climb it once."""
    db, at = clients.database(), clock.now()
    late = store.due(db, at=at)
    for sos_id, incident in late:
        if incident.rung < LAST_RUNG:
            _climb(sos_id, incident.rung + 1)
    log.info("sos_swept", count=len(late))


def _climb(sos_id: str, rung: int) -> None:
    """Climb; what fails here comes again in a minute and holds up none of those behind it."""
    try:
        ladder.climb(sos_id, rung)
    except (AppError, *TRANSIENT) as exc:
        log.fault("rung_not_climbed", exc, record=sos_id)
