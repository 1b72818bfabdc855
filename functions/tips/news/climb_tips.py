"""Pub/Sub function `climb_tips`: every minute, tell the post above of what nobody forwarded."""

from datetime import datetime

from functions.tips import store
from functions.tips.model import MOVED, next_step
from functions.tips.news import store as news_store
from functions.tips.news.model import climb
from functions.tips.store import Found
from shared import log
from shared.edge.pubsub import Tick, subscriber
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.record import outbox


@subscriber(Tick)
def climb_tips(_tick: Tick) -> None:
    """Move each tip that is due one post up: to the SP, to the IG. Two sweeps do it once."""
    at = clock.now()
    due = news_store.due(clients.database(), at=at)
    told = [found for found in due if _climb(found, at=at)]
    log.info("tips_climbed", count=len(told))


def _climb(found: Found, *, at: datetime) -> bool:
    db = clients.database()
    climbed = climb(found.tip, directory.organisation(), at=at)
    if climbed is None:
        return news_store.quiet(db, found)
    moved, post = climbed
    step = next_step(found.tip, moved, kind="climbed", at=at, tell=(post,))
    event = store.try_move(db, found, moved, step=step, at=at)
    if event:
        outbox.announce(event, MOVED)
    return event is not None
