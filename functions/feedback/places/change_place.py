"""HTTP function `change_place`: what the IG lets a place's own page say."""

from functions.feedback.places import model
from functions.feedback.places.model import ChangePlace, GradedPlace, PlacePage, whereabouts
from functions.feedback.places.store import PLACES
from shared.config import settings
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.ids import record_id
from shared.pure.policy import Action
from shared.record import audit, desk
from shared.record.kind import Change, Found


@endpoint(ChangePlace, caller=officer, action=Action.CHANGE_PLACE)
def change_place(request: ChangePlace, caller: Officer) -> PlacePage:
    """Add or take out a line, or switch the page's grade on or off; asked nothing, only show."""
    at, organisation = clock.now(), directory.organisation()
    policy.require(caller.role, caller.seat, Action.CHANGE_PLACE, request.unit, organisation)
    unit, _ = whereabouts(request.unit, organisation, at=at)
    line_id = record_id("line", request.request_id)
    found = desk.reach(PLACES, unit.code, caller, Action.CHANGE_PLACE)  # none without a poster
    shown = found.record

    def changed(place: GradedPlace) -> GradedPlace:
        return model.changed(place, request, line_id=line_id, on=at.astimezone(clock.IST))

    def decide(now: Found[GradedPlace]) -> Change[GradedPlace]:
        after = changed(now.record)
        if after == now.record:  # the same request was faster
            raise audit.DoneError
        return Change(after)

    if changed(shown) != shown:
        shown = desk.act(found, caller, Action.CHANGE_PLACE, decide, at=at).record
    return PlacePage(
        unit=unit.code,
        name_hi=unit.name_hi,
        name_en=unit.name_en,
        url=f"{settings().public_origin}/f/{shown.code}",
        is_public=shown.is_public,
        published=shown.published,
        lines=shown.lines,
    )
