"""HTTP function `feedback_wall`: what citizens say of a range, the moment they say it."""

from functions.feedback import store, totals_store, wall_model
from functions.feedback.grade_model import together, whole
from functions.feedback.theme_model import mentions
from functions.feedback.totals_store import CALLS, merged
from functions.feedback.wall_model import FeedbackWall, Wall
from shared import clients, clock, directory, policy
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(FeedbackWall, caller=officer)
def feedback_wall(request: FeedbackWall, caller: Officer) -> Wall:
    """Show the wall; where nothing changed since the last look, say only that: five reads."""
    at, db, organisation = clock.now(), clients.database(), directory.organisation()
    scope = request.scope or caller.seat.removesuffix("-ig")
    policy.require(caller.role, caller.seat, Action.FEEDBACK_WALL, f"{scope}-ig", organisation)
    current = wall_model.unsettled(at)  # on a Monday, Sunday's answers may still be added to
    now = totals_store.read(db, [scope], [*current, CALLS])
    calls = now[CALLS]
    version = wall_model.version(current[-1], *(now[week] for week in current), calls)
    if version == request.seen:
        return Wall(version=version, is_changed=False, scope=scope)
    months, weeks = wall_model.months(at), wall_model.weeks(at)
    found = totals_store.read(db, [scope], [*months, *weeks])
    units = merged(found[month] for month in months)
    listed = wall_model.listed(store.page(db, scope, limit=wall_model.LISTED))
    return Wall(
        version=version,
        is_changed=True,
        scope=scope,
        whole=whole(units.values()),
        calls=wall_model.calls_of(together(calls.values())),
        themes=mentions(together(units.values())),
        stations=wall_model.stations(units, calls, organisation),
        districts=wall_model.districts(units, organisation),
        trend=wall_model.trend({w: found[w] for w in weeks}),
        latest=listed.answers,
        cursor=listed.cursor,
    )
