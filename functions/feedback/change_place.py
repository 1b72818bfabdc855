"""HTTP function `change_place`: what the IG lets a place's own page say."""

from collections.abc import Callable
from datetime import datetime

from functions.feedback import place_model, places_store
from functions.feedback.place_model import ChangePlace, Place, PlacePage, whereabouts
from functions.feedback.places_store import Seen
from shared import audit, clients, clock, directory, policy
from shared.config import settings
from shared.errors import NotFoundError, Reason
from shared.http import endpoint
from shared.ids import record_id
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ChangePlace, caller=officer)
def change_place(request: ChangePlace, caller: Officer) -> PlacePage:
    """Add or take out a line, or switch the page's grade on or off; asked nothing, only show."""
    at, organisation = clock.now(), directory.organisation()
    policy.require(caller.role, caller.seat, Action.CHANGE_PLACE, request.unit, organisation)
    unit, district = whereabouts(request.unit, organisation, at=at)
    line_id = record_id("line", request.request_id)
    shown = _seen(unit.code).place

    def changed(place: Place) -> Place:
        return place_model.changed(place, request, line_id=line_id, on=at.astimezone(clock.IST))

    if changed(shown) != shown:
        shown = _change(unit.code, district.code, caller, changed, at=at)
    return PlacePage(
        unit=unit.code,
        name_hi=unit.name_hi,
        name_en=unit.name_en,
        url=f"{settings().public_origin}/f/{shown.code}",
        is_public=shown.is_public,
        published=shown.published,
        lines=shown.lines,
    )


def _seen(unit: str) -> Seen:
    seen = places_store.get(clients.database(), unit)
    if seen is None:  # no poster was printed yet: there is no page
        raise NotFoundError(Reason.NOT_FOUND)
    return seen


def _change(
    unit: str, district: str, caller: Officer, changed: Callable[[Place], Place], *, at: datetime
) -> Place:
    """Store the page's new form and the entry that says who changed it: both or neither."""
    db, after = clients.database(), list[Place]()

    def also(batch: places_store.Batch) -> None:
        seen = _seen(unit)
        after[:] = [changed(seen.place)]
        places_store.put(batch, db, unit, seen, after[0])

    audit.record(
        db,
        district,
        caller,
        action=Action.CHANGE_PLACE,
        record=f"{places_store.PLACES}/{unit}",
        at=at,
        also=also,
    )
    return after[0]
