"""How much of a request's time is left. Every outside call asks here for its timeout.

A citizen is answered within 3 s whatever hangs behind us: the edge grants 2.5 s in all, and a
call that finds less than it needs fails at once rather than late.
"""

import functools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from google.api_core.exceptions import Aborted
from google.api_core.retry import Retry, if_exception_type

from shared.pure.errors import unavailable

REQUEST_S = 2.5
COMMIT_S = 1.8
READ_S = 1.5  # a cold channel needs a second to open
PUBLISH_S = 0.5
# A call is made once, and its failure reaches us as it is. (With `retry=None` a query that fails
# raises AttributeError: the library asks None whether to try again.)
ONCE = Retry(predicate=lambda _: False)
_GIVEN_UP = Retry(predicate=if_exception_type(Aborted), initial=0.02, maximum=0.25)
_TOO_LITTLE_S = 0.02


class _Ends:
    """The timeout of a call that may be made again: each try has what is left of the whole.

    Google's own (TimeToDeadlineTimeout) gives the whole time anew once less than a second is left.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __call__(self, call: Callable[..., Any]) -> Callable[..., Any]:
        ends = time.monotonic() + self.seconds

        @functools.wraps(call)
        def timed(*args: Any, **options: Any) -> Any:
            left_s = max(ends - time.monotonic(), _TOO_LITTLE_S)
            return call(*args, **options | {"timeout": left_s})

        return timed


_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)


@contextmanager
def granted(seconds: float) -> Iterator[None]:
    """Run a block under a deadline. Outside of any block there is none."""
    token = _deadline.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _deadline.reset(token)


def left(at_most: float) -> float:
    """Return the timeout in seconds for one outside call.

    Raises:
        UnavailableError: the request's time is used up.
    """
    deadline = _deadline.get()
    if deadline is None:
        return at_most
    remaining = deadline - time.monotonic()
    if remaining < _TOO_LITTLE_S:
        raise unavailable()
    return min(at_most, remaining)


def within(seconds: float | None = None) -> dict[str, Any]:
    """Return how every call to Firestore is made: once, in the time left (None: a commit's).

    Raises:
        UnavailableError: the request's time is used up.
    """
    return writing(COMMIT_S) if seconds is None else {"retry": ONCE, "timeout": left(seconds)}


def writing(seconds: float) -> dict[str, Any]:
    """Return how a write is made that may take longer, or less long, than a commit does.

    One that Firestore gave up for another one's sake (ABORTED: nothing was done) is made again,
    while there is time.

    Raises:
        UnavailableError: the request's time is used up.
    """
    at_most = left(seconds)
    return {"retry": _GIVEN_UP.with_timeout(at_most), "timeout": _Ends(at_most)}
