"""HTTP function `feedback_wall`: what citizens say of a range, the moment they say it."""

from functions.feedback import store, totals_store, wall_model
from functions.feedback.model import periods
from functions.feedback.totals_store import merged
from functions.feedback.wall_model import FeedbackWall, Wall
from shared import clients, clock, directory, policy
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(FeedbackWall, caller=officer)
def feedback_wall(request: FeedbackWall, caller: Officer) -> Wall:
    """Show the wall; where nothing changed since the last look, say only that: four reads."""
    at, db, organisation = clock.now(), clients.database(), directory.organisation()
    scope = request.scope or caller.seat.removesuffix("-ig")
    policy.require(caller.role, caller.seat, Action.FEEDBACK_WALL, f"{scope}-ig", organisation)
    week = periods(at)[1]
    now = totals_store.read(db, [scope], [week])[week]
    version = wall_model.version(week, now)
    if version == request.seen:
        return Wall(version=version, is_changed=False, scope=scope)
    months, weeks = wall_model.months(at), wall_model.weeks(at)
    found = totals_store.read(db, [scope], [*months, *weeks])
    units = merged(found[month] for month in months)
    return Wall(
        version=version,
        is_changed=True,
        scope=scope,
        whole=wall_model.whole(units),
        stations=wall_model.stations(units, organisation),
        districts=wall_model.districts(units, organisation),
        trend=wall_model.trend({w: found[w] for w in weeks}),
        latest=wall_model.latest(store.latest(db, scope, most=wall_model.LATEST)),
    )
