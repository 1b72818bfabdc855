"""HTTP function `change_place`: what the IG lets a place's own page say."""

from collections.abc import Callable
from datetime import datetime

from functions.feedback.places import model, store
from functions.feedback.places.model import ChangePlace, GradedPlace, PlacePage, whereabouts
from functions.feedback.places.store import Seen
from shared.config import settings
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.errors import NotFoundError, Reason
from shared.pure.ids import record_id
from shared.pure.policy import Action
from shared.record import audit


@endpoint(ChangePlace, caller=officer, action=Action.CHANGE_PLACE)
def change_place(request: ChangePlace, caller: Officer) -> PlacePage:
    """Add or take out a line, or switch the page's grade on or off; asked nothing, only show."""
    at, organisation = clock.now(), directory.organisation()
    policy.require(caller.role, caller.seat, Action.CHANGE_PLACE, request.unit, organisation)
    unit, district = whereabouts(request.unit, organisation, at=at)
    line_id = record_id("line", request.request_id)
    shown = _seen(unit.code).place

    def changed(place: GradedPlace) -> GradedPlace:
        return model.changed(place, request, line_id=line_id, on=at.astimezone(clock.IST))

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
    seen = store.get(clients.database(), unit)
    if seen is None:  # no poster was printed yet: there is no page
        raise NotFoundError(Reason.NOT_FOUND)
    return seen


def _change(
    unit: str,
    district: str,
    caller: Officer,
    changed: Callable[[GradedPlace], GradedPlace],
    *,
    at: datetime,
) -> GradedPlace:
    """Store the page's new form and the entry that says who changed it: both or neither."""
    db, after = clients.database(), list[GradedPlace]()

    def also(batch: store.WriteBatch) -> None:
        seen = _seen(unit)
        after[:] = [changed(seen.place)]
        store.put(batch, db, unit, seen, after[0])

    audit.record(
        db,
        district,
        caller,
        action=Action.CHANGE_PLACE,
        record=f"{store.PLACES}/{unit}",
        at=at,
        also=also,
    )
    return after[0]
