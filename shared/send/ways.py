"""Several ways to help, or to count: what becomes of one delays none of the others."""

from collections.abc import Callable, Iterable

from google.api_core.exceptions import GoogleAPICallError, RetryError
from pydantic import ValidationError

from shared import log
from shared.pure.errors import AppError, unavailable
from shared.seal import SealError


def go_each(ways: Iterable[Callable[[], object]]) -> None:
    """Go every way, whatever became of the others: an SMS gateway that is away stops no call.

    Raises:
        UnavailableError: one of them failed, and all must come again.
    """
    failed = False
    for go in ways:
        try:
            go()
        except (AppError, GoogleAPICallError, RetryError, SealError, ValidationError) as exc:
            log.fault("way_not_gone", exc)
            failed = True
    if failed:
        raise unavailable()
