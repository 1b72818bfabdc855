"""What opening and closing a call begin with: is it there, and is it this officer's?"""

from functions.feedback.callbacks import store
from functions.feedback.callbacks.store import Found
from shared.edge.officer import Officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import policy
from shared.pure.errors import NotFoundError, Reason
from shared.pure.policy import Action


def reach(ballot_id: str, caller: Officer, action: Action) -> Found:
    """Return a call as it is now, if the table lets the caller do this to it.

    Raises:
        NotFoundError: there is none, or none for the caller: the station graded is not told which.
    """
    found = store.find(clients.database(), ballot_id)
    organisation = directory.organisation()
    if found and policy.may(caller.role, caller.seat, action, found.callback.owner, organisation):
        return found
    raise NotFoundError(Reason.NOT_FOUND)
