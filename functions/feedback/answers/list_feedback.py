"""HTTP function `list_feedback`: all answers about a range or one of its stations, page by page."""

from functions.feedback import store
from functions.feedback.answers import model as answers_model
from functions.feedback.answers.model import FeedbackList, ListFeedback
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import policy
from shared.pure.cursor import read_cursor
from shared.pure.policy import Action


@endpoint(ListFeedback, caller=officer, action=Action.READ_FEEDBACK_WALL)
def list_feedback(request: ListFeedback, caller: Officer) -> FeedbackList:
    """List what stands on the wall and what stood there before: no words, no names."""
    scope = request.scope or caller.seat.removesuffix("-ig")
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.READ_FEEDBACK_WALL, f"{scope}-ig", organisation)
    after = read_cursor(request.cursor) if request.cursor else None
    found = store.page(clients.database(), scope, request.unit, limit=request.limit, after=after)
    return answers_model.listed(found)
