"""Two at one document: the later one finds out, and decides anew while there is time.

A commit under a condition fails in three ways when somebody else was first: FAILED_PRECONDITION
(the document changed since it was read), ALREADY_EXISTS (it was to be created), and ABORTED (two
commits met; the server gave one of them up). None of them is an outage.
"""

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition
from google.cloud import firestore

from shared.firestore import budget

OVERTAKEN = (Aborted, AlreadyExists, FailedPrecondition)
TRIES = 8


def won(batch: firestore.WriteBatch) -> bool:
    """Commit; False when somebody was first, and then nothing was written."""
    try:
        batch.commit(**budget.within())
    except OVERTAKEN:
        return False
    return True
