"""What opening and closing a call begin with: is it there, and is it this officer's?"""

from functions.feedback import callbacks_store
from functions.feedback.callbacks_store import Found
from shared import clients, directory, policy
from shared.errors import NotFoundError, Reason
from shared.officer import Officer
from shared.policy import Action


def reach(ballot_id: str, caller: Officer, action: Action) -> Found:
    """Return a call as it is now, if the table lets the caller do this to it.

    Raises:
        NotFoundError: there is none, or none for the caller: the station graded is not told which.
    """
    found = callbacks_store.find(clients.database(), ballot_id)
    organisation = directory.organisation()
    if found and policy.may(caller.role, caller.seat, action, found.callback.owner, organisation):
        return found
    raise NotFoundError(Reason.NOT_FOUND)
