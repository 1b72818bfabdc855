"""What looking at an answer begins with: is it there, and is it this officer's?"""

from functions.feedback import store
from functions.feedback.model import Ballot, Content
from shared.edge.officer import Officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import policy
from shared.pure.errors import NotFoundError, Reason
from shared.pure.policy import Action
from shared.seal import unseal


def reach(ballot_id: str, caller: Officer, action: Action) -> Ballot:
    """Return an answer, if the table lets the caller do this to it.

    Raises:
        NotFoundError: there is none, or none for the caller: the station graded is not told which.
    """
    found = store.find(clients.database(), ballot_id)
    organisation = directory.organisation()
    if found and policy.may(caller.role, caller.seat, action, found.ballot.unit, organisation):
        return found.ballot
    raise NotFoundError(Reason.NOT_FOUND)


def opened(ballot_id: str, ballot: Ballot) -> Content:
    """Return what a citizen wrote. That it is read stands in the audit trail by then."""
    if ballot.content is None:
        return Content()
    where = f"{store.FEEDBACK}/{ballot_id}#content"
    return Content.model_validate_json(unseal(ballot.content, where=where))
