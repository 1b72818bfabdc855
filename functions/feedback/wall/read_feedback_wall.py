"""HTTP function `read_feedback_wall`: what citizens say of a range, the moment they say it."""

from functions.feedback import store, totals_store
from functions.feedback.answers import model as answers_model
from functions.feedback.grades_model import together, whole
from functions.feedback.themes_model import mentions
from functions.feedback.totals_store import CALLS, merged
from functions.feedback.wall import model as wall_model
from functions.feedback.wall.model import ReadFeedbackWall, Wall
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.policy import Action


@endpoint(ReadFeedbackWall, caller=officer, action=Action.READ_FEEDBACK_WALL)
def read_feedback_wall(request: ReadFeedbackWall, caller: Officer) -> Wall:
    """Show the wall; where nothing changed since the last look, say only that: five reads."""
    at, db, organisation = clock.now(), clients.database(), directory.organisation()
    scope = request.scope or caller.seat.removesuffix("-ig")
    policy.require(caller.role, caller.seat, Action.READ_FEEDBACK_WALL, f"{scope}-ig", organisation)
    current = wall_model.unsettled(at)  # on a Monday, Sunday's answers may still be added to
    now = totals_store.read(db, [scope], [*current, CALLS])
    calls = now[CALLS]
    version = wall_model.version(current[-1], *(now[week] for week in current), calls)
    if version == request.seen:
        return Wall(version=version, is_changed=False, scope=scope)
    months, weeks = wall_model.months(at), wall_model.weeks(at)
    found = totals_store.read(db, [scope], [*months, *weeks])
    units = merged(found[month] for month in months)
    listed = answers_model.listed(store.page(db, scope, limit=answers_model.LISTED))
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
