"""The published organisation, kept in this process for a minute.

organisation/published: `json` (bytes): one document, so that a cold start costs one read. When
it cannot be read anew, the last good copy goes on serving.
"""

import threading
import time
from functools import cache

from google.api_core.exceptions import GoogleAPICallError, RetryError
from pydantic import ValidationError

from shared import log
from shared.firestore import budget, clients
from shared.pure.errors import AppError, unavailable
from shared.pure.organisation import Organisation

PUBLISHED = "organisation/published"
FRESH_S = 60
UNREADABLE = (ValidationError, KeyError, TypeError)  # by an edit in the console
RETRY_S = 1  # how soon a failed reading is tried again: a crowd must not queue behind it


class _Copy:
    """One process's copy. A single thread refreshes it; the others use what there is."""

    def __init__(self) -> None:
        self.value: Organisation | None = None
        self.next_read = 0.0
        self.lock = threading.Lock()

    def get(self) -> Organisation:
        if time.monotonic() >= self.next_read:
            self._refresh()
        if self.value is None:
            raise unavailable()
        return self.value

    def _refresh(self) -> None:
        # With nothing to serve everybody waits for the first reader; else nobody does.
        wait = budget.left(budget.READ_S) if self.value is None else 0
        if not self.lock.acquire(blocking=wait > 0, timeout=wait if wait > 0 else -1):
            return
        try:
            if time.monotonic() >= self.next_read:
                self._read()
        finally:
            self.lock.release()

    def _read(self) -> None:
        try:
            self.value = _fetch()
            self.next_read = time.monotonic() + FRESH_S
        except (GoogleAPICallError, RetryError, AppError, *UNREADABLE) as exc:
            log.fault("organisation_not_read", exc, document=PUBLISHED)
            self.next_read = time.monotonic() + RETRY_S


def organisation() -> Organisation:
    """Return the organisation as published within the last minute.

    Raises:
        UnavailableError: it was never read, and cannot be read now.
    """
    return _copy().get()


def reset() -> None:
    """Forget the copy. For tests, and after publishing."""
    _copy.cache_clear()


@cache
def _copy() -> _Copy:
    return _Copy()


def _fetch() -> Organisation:
    ref = clients.database().document(PUBLISHED)
    snapshot = ref.get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        raise unavailable()
    return Organisation.model_validate_json(bytes(snapshot.get("json") or b"{}"))
