"""Tick function `close_trail`: each night, where every chain of the day before ended.

What is closed is signed and tied to the day before, and its tag is logged: a chain or a day that
is taken away afterwards is missed. A night that was missed is made up for.
"""

from datetime import datetime

from functions.upkeep import day_model, day_store
from functions.upkeep.day_model import Day
from shared import log
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import alerts, budget, clients
from shared.pure import clock
from shared.record import audit
from shared.record.trail_model import START, read

ACT_S = 40


@on_tick
def close_trail(_tick: Tick) -> None:
    """Close each day that is over and not closed, oldest first. Twice a night does it once."""
    at = clock.now()
    with budget.granted(ACT_S):
        found = day_store.find(clients.database(), day_model.recent(at))
        before = _last(found, at=at)
        for day in day_model.due(found, at=at):
            before = _close(day, before)


def _last(found: dict[str, day_store.Document], *, at: datetime) -> str:
    """Return the tag of the last closed day. One that was altered stops nothing; it is named."""
    if not found:
        return START
    day = max(found)
    made = read(Day, found[day])
    if made is None or not day_model.is_genuine(made, day, audit.keys()):
        alerts.attempt(clients.database(), "trail_broken", f"{day_store.DAYS}/{day}", at=at)
    if made is None:
        return START
    _log(made)  # whoever closed it may have died before
    return made.tag


def _close(day: str, before: str) -> str:
    """Close a day, also one without a chain. Returns its tag."""
    db = clients.database()
    pages = list(day_store.pages_of_heads(db, day))
    for number, page in enumerate(pages):
        day_store.put_page(db, day, number, page)
    made = day_model.close(day, pages, before, audit.keys())
    if day_store.close(db, made):
        _log(made)
    return made.tag


def _log(made: Day) -> None:
    log.info("trail_day", chain=made.day, number=made.chains, tag=made.tag)
