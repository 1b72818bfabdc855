"""Tick function `release_feedback`: each night, what is settled and what is late.

Stations are told of the weeks that are settled. Calls to citizens that nobody made in time are
marked on the IG's wall, each with an alert of its own.
"""

from datetime import datetime

from functions.feedback import totals_store
from functions.feedback.callbacks import store as callbacks_store
from functions.feedback.callbacks.model import Callback
from functions.feedback.model import SERVICE
from functions.feedback.places.model import GradedPlace, Published, range_of
from functions.feedback.places.store import PLACES
from functions.feedback.stations import store as stations_store
from functions.feedback.stations.model import Given, fell, settle, settled_weeks
from functions.feedback.stations.store import Seen
from functions.feedback.wall.model import weeks
from shared import log
from shared.edge.http import TRANSIENT
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import alerts, clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AppError, NotFoundError, UnavailableError
from shared.record import store, sweep
from shared.record.kind import Change, Found


@on_tick
def release_feedback(_tick: Tick) -> None:
    """Give out each range's weeks, oldest first. Twice a night does it once."""
    at, districts = clock.now(), directory.organisation().districts.values()
    for range_ in sorted({range_of(d) for d in districts if SERVICE in d.live}):
        _release(range_, at=at)
    _mark_late(at=at)
    sweep.remove_over(callbacks_store.CALLBACKS, at=at)


def _mark_late(*, at: datetime) -> None:
    """Alert first, then mark: a crash between the two alerts again, and forgets nothing."""
    db = clients.database()
    for found in callbacks_store.late(db, at=at):
        alerts.raise_alert(db, "callback_late", found.path, at=at)
        _mark(found, at=at)


def _mark(found: Found[Callback], *, at: datetime) -> None:
    """Mark a call; one that fails comes again the next night and holds up none behind it."""
    try:
        callbacks_store.mark(found, at=at)
    except (AppError, *TRANSIENT) as exc:
        log.fault("call_not_marked", exc, document=found.path)


def _release(range_: str, *, at: datetime) -> None:
    db = clients.database()
    seen = stations_store.release(db, range_)
    for week in settled_weeks(seen.release.through if seen.release else None, at=at):
        units = totals_store.read(db, [range_], [week])[week]
        settled = settle(seen.release, week, units)
        # Alert first: a crash after it alerts again, and a week that was given out is over.
        _alert(range_, week, at=at)
        if not stations_store.give_out(db, range_, seen, settled):
            return  # another run is at it
        log.info("feedback_released", count=len(settled.batches), document=f"{range_}.{week}")
        seen = stations_store.release(db, range_)
    _publish_all(range_, seen, at=at)


def _publish_all(range_: str, seen: Seen, *, at: datetime) -> None:
    """Write the places' pages; what fails, or is cut short, is left for the next night."""
    release = seen.release
    if release is None or not release.unpublished:
        return
    left = {
        unit: week
        for unit, week in release.unpublished.items()
        if not _publish(unit, release.given[unit], week=week, at=at)
    }
    if left != release.unpublished:
        stations_store.published(clients.database(), range_, seen, left=left)


def _publish(unit: str, given: Given, *, week: str, at: datetime) -> bool:
    """Put on a place's page what batches gave out; it is shown where the IG made it public."""
    mean = round(given.total / given.answers, 1)
    published = Published(mean=mean, answers=given.answers, as_on=week)

    def decide(place: GradedPlace) -> Change[GradedPlace]:
        return Change(place.model_copy(update={"published": published}))

    try:
        store.change(PLACES, unit, decide, at=at)
    except NotFoundError:  # none has a page; one that a hand edit spoilt gets it another night
        return not store.is_there(PLACES, unit)
    except (UnavailableError, *TRANSIENT) as exc:
        log.fault("place_not_published", exc, document=PLACES.path(unit))
        return False
    return True


def _alert(range_: str, week: str, *, at: datetime) -> None:
    """Tell of units that fell: this week against the weeks before."""
    db = clients.database()
    before = [w for w in weeks(at) if w < week]
    found = totals_store.read(db, [range_], [*before, week])
    for unit, cells in found[week].items():
        if fell(cells, [found[w].get(unit, {}) for w in before]):
            alerts.raise_alert(db, "feedback_fell", f"feedback_places/{unit}", at=at)
