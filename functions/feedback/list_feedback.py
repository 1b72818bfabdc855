"""HTTP function `list_feedback`: all answers about a range or one of its stations, page by page."""

from functions.feedback import store, wall_model
from functions.feedback.wall_model import FeedbackList, ListFeedback
from shared import clients, directory, policy
from shared.cursor import place
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ListFeedback, caller=officer)
def list_feedback(request: ListFeedback, caller: Officer) -> FeedbackList:
    """List what stands on the wall and what stood there before: no words, no names."""
    scope = request.scope or caller.seat.removesuffix("-ig")
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.FEEDBACK_WALL, f"{scope}-ig", organisation)
    after = place(request.cursor) if request.cursor else None
    found = store.page(clients.database(), scope, request.unit, limit=request.limit, after=after)
    return wall_model.listed(found)
