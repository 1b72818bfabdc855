"""Who is calling, where nobody may be refused: what is not well with a sign-in is a flag."""

import time
from concurrent.futures import Future
from typing import TypeVar

import flask

from shared import aside
from shared.edge import app_check, auth
from shared.edge.app_check import Verdict
from shared.edge.auth import Citizen
from shared.pure.errors import UnauthenticatedError
from shared.pure.privacy import Frozen
from shared.pure.reasons import Reason

T = TypeVar("T")
CHECK_S = 0.8  # certificates that cannot be had must not use up the time to store


class Anyone(Frozen):
    """A caller: the citizen where the token is valid, and what an officer should know."""

    citizen: Citizen | None = None
    flags: tuple[str, ...] = ()

    @property
    def phone(self) -> str | None:
        """Their verified number."""
        return self.citizen.phone if self.citizen else None


def anyone(request: flask.Request) -> Anyone:
    """Return whoever calls. Never raises, and takes less than a second."""
    signing, attesting = _signing(request), _attesting(request)
    until = time.monotonic() + CHECK_S
    known, flags = _citizen(signing, until)
    if known and not known.phone:
        flags = (*flags, "no_number")
    attested = _in_time(attesting, until)
    if attested is not Verdict.ATTESTED:
        flags = (*flags, f"app_check_{attested or Verdict.UNKNOWN}")
    return Anyone(citizen=known, flags=flags)


def _signing(request: flask.Request) -> "Future[Citizen | None]":
    if "Authorization" not in request.headers:
        return aside.at_hand(None)
    return aside.start(lambda: _signer(request))


def _signer(request: flask.Request) -> Citizen | None:
    try:
        return auth.citizen(request)
    except UnauthenticatedError as exc:
        if exc.reason is not Reason.TOKEN_EXPIRED:
            raise
    return auth.citizen_before(request)


def _attesting(request: flask.Request) -> "Future[Verdict]":
    if app_check.HEADER not in request.headers:
        return aside.at_hand(Verdict.MISSING)
    return aside.start(lambda: app_check.verdict(request))


def _citizen(
    checking: "Future[Citizen | None]", until: float
) -> tuple[Citizen | None, tuple[str, ...]]:
    known = _in_time(checking, until)
    if known:
        return known, ("token_expired",) if known.is_old else ()
    if not checking.done():
        return None, ("token_unchecked",)
    error = checking.exception()
    if isinstance(error, UnauthenticatedError):
        return None, ("bad_token",)
    return None, ("token_unchecked",) if error else ("no_token",)


def _in_time(work: "Future[T]", until: float) -> T | None:
    """Return what the work returned; None when it failed or is not done by then."""
    try:
        error = work.exception(timeout=max(0, until - time.monotonic()))
    except TimeoutError:
        return None
    return None if error else work.result()
