"""Pub/Sub function `climb_tips`: every minute, tell the post above of what nobody forwarded."""

from datetime import datetime

from pydantic import BaseModel

from functions.tips import desk_store, store
from functions.tips.desk_model import climb
from functions.tips.model import MOVED, next_step
from functions.tips.store import Found
from shared import clients, clock, directory, log, outbox
from shared.pubsub import subscriber


class Tick(BaseModel):
    """What the scheduler publishes. Its content does not matter."""


@subscriber(Tick)
def climb_tips(_tick: Tick) -> None:
    """Move each tip that is due one post up: to the SP, to the IG. Two sweeps do it once."""
    at = clock.now()
    due = desk_store.due(clients.database(), at=at)
    told = [found for found in due if _climb(found, at=at)]
    log.info("tips_climbed", count=len(told))


def _climb(found: Found, *, at: datetime) -> bool:
    db = clients.database()
    climbed = climb(found.tip, directory.organisation(), at=at)
    if climbed is None:
        return store.quiet(db, found)
    moved, post = climbed
    step = next_step(found.tip, moved, kind="climbed", at=at, tell=(post,))
    event = store.try_move(db, found, moved, step=step, at=at)
    if event:
        outbox.announce(event, MOVED)
    return event is not None
