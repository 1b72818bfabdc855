"""Tick function `climb_tips`: every minute, tell the post above of what nobody forwarded."""

from datetime import datetime

from functions.tips.model import MOVED, Tip, next_step
from functions.tips.news import store as news_store
from functions.tips.news.model import climb
from shared import log
from shared.edge.http import TRANSIENT
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AppError
from shared.record import outbox, store
from shared.record.kind import Change, Found


@on_tick
def climb_tips(_tick: Tick) -> None:
    """Move each tip that is due one post up: to the SP, to the IG. Two sweeps do it once."""
    at = clock.now()
    due = news_store.due(clients.database(), at=at)
    told = [found for found in due if _try(found, at=at)]
    log.info("tips_climbed", count=len(told))


def _try(found: Found[Tip], *, at: datetime) -> bool:
    """Climb; what fails here comes again in a minute and holds up none of those behind it."""
    try:
        return _climb(found, at=at)
    except (AppError, *TRANSIENT) as exc:
        log.fault("tip_not_climbed", exc, record=found.name)
        return False


def _climb(found: Found[Tip], *, at: datetime) -> bool:
    climbed = climb(found.record, directory.organisation(), at=at)
    if climbed is None:  # nobody is left above to tell: the timer stops
        store.attempt(found, Change(found.record.model_copy(update={"due_hour": None})), at=at)
        return False
    moved, post = climbed
    step = next_step(found.record, moved, kind="climbed", at=at, tell=(post,))
    done = store.attempt(found, Change(moved, step, topic=MOVED), at=at)
    outbox.tell(done)
    return done.is_new
