"""Who is calling. Anonymous functions never import this: they do not look.

A citizen is known by a Firebase ID token of a verified telephone number.
"""

import time
from functools import cache
from typing import Any

import firebase_admin
import flask
from firebase_admin import auth, exceptions
from google.auth import jwt
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from shared import log
from shared.config import settings
from shared.pure.errors import UnauthenticatedError, unavailable
from shared.pure.privacy import Frozen
from shared.pure.reasons import Reason

CLOCK_SKEW_S = 60  # a phone's token may have been made by a clock a minute ahead
OLD_S = 400 * 86_400  # a number that was proven longer ago may be somebody else's by now
LOOKUP_S = 1  # twice fits into a request's time
# Ended at Firebase: a removed phone's sessions are (remove_device), or an admin did it there.
_ENDED = (auth.RevokedIdTokenError, auth.UserDisabledError, auth.UserNotFoundError)


class Citizen(Frozen):
    """A signed-in citizen. `uid` is Firebase's; `phone` is E.164 and P2."""

    uid: str
    phone: str | None
    is_old: bool = False  # their number was proven earlier: the token ran out


def citizen(request: flask.Request) -> Citizen | None:
    """Return the citizen whose ID token came along, or None where no token came.

    Raises:
        UnauthenticatedError: a token came and is not valid.
        UnavailableError: the certificates to check it by could not be had.
    """
    token = bearer(request)
    if token is None:
        return None
    claims = verify(token)
    return Citizen(uid=claims["uid"], phone=claims.get("phone_number"))


def citizen_before(request: flask.Request) -> Citizen | None:
    """Return the citizen of a token that `citizen` says ran out: their number was proven earlier.

    For whoever may not be refused, and for nothing else. Google signed the token for this project,
    not too long ago, and neither the account nor its sessions were ended since.

    Raises:
        UnauthenticatedError: it is no such token.
        UnavailableError: it could not be checked.
    """
    token = bearer(request)
    if token is None:
        return None
    claims = _signed(token)
    _require_not_ended(claims)
    return Citizen(uid=claims["sub"], phone=claims.get("phone_number"), is_old=True)


def _signed(token: str) -> dict[str, Any]:
    """Return the claims of a token, whether or not it ran out."""
    try:
        return verify(token)
    except UnauthenticatedError as exc:
        # Only a token whose signature, project and subject were found right is said to be over.
        if exc.reason is not Reason.TOKEN_EXPIRED:
            raise
    claims: dict[str, Any] = jwt.decode(token, verify=False)
    return claims


def _require_not_ended(claims: dict[str, Any]) -> None:
    if _over_s(claims) > OLD_S:
        raise UnauthenticatedError(Reason.TOKEN_EXPIRED)
    try:
        user = auth.get_user(claims["sub"], app=app())
    except (auth.UserNotFoundError, ValueError):
        raise UnauthenticatedError(Reason.PHONE_REMOVED) from None
    except exceptions.FirebaseError:
        raise unavailable() from None
    issued_ms = 1000 * claims.get("iat", 0)
    if user.disabled or issued_ms < (user.tokens_valid_after_timestamp or 0):
        raise UnauthenticatedError(Reason.PHONE_REMOVED)


def _over_s(claims: dict[str, Any]) -> float:
    """Return for how long a token has been over. Tokens are made by the world's clock."""
    return time.time() - float(claims.get("exp", "inf"))


def signed_in_citizen(request: flask.Request) -> Citizen:
    """Return the citizen, where the function serves nobody without a sign-in.

    Raises:
        UnauthenticatedError: no valid token came.
    """
    caller = citizen(request)
    if caller is None:
        raise UnauthenticatedError(Reason.NO_TOKEN)
    return caller


def bearer(request: flask.Request) -> str | None:
    """Return the token that came along, unchecked, or None where none came.

    Raises:
        UnauthenticatedError: the header is there and holds no bearer token.
    """
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if not scheme:
        return None
    if scheme.lower() != "bearer" or not token:
        raise UnauthenticatedError(Reason.BAD_TOKEN)
    return token


def verify(token: str, *, check_revoked: bool = False) -> dict[str, Any]:
    """Return the claims of a valid Firebase ID token of this project.

    Raises:
        UnauthenticatedError: it is not valid, or (where asked) was revoked.
        UnavailableError: it could not be checked.
    """
    try:
        claims: dict[str, Any] = auth.verify_id_token(
            token, app=app(), check_revoked=check_revoked, clock_skew_seconds=CLOCK_SKEW_S
        )
    except auth.ExpiredIdTokenError:  # a fresh one can be had without anybody
        raise UnauthenticatedError(Reason.TOKEN_EXPIRED) from None
    except _ENDED:  # by us, when the phone was removed
        raise UnauthenticatedError(Reason.PHONE_REMOVED) from None
    except (auth.InvalidIdTokenError, ValueError):
        raise UnauthenticatedError(Reason.BAD_TOKEN) from None
    except exceptions.FirebaseError:  # slow, broken or overloaded: it says nothing of the token
        raise unavailable() from None
    if _over_s(claims) > CLOCK_SKEW_S:  # the Auth emulator's, which the library lets pass
        raise UnauthenticatedError(Reason.TOKEN_EXPIRED)
    return claims


@cache
def app() -> firebase_admin.App:
    """Return the Firebase app of this process."""
    name = f"prahari-{settings().project}"
    if name in firebase_admin._apps:  # noqa: SLF001 the SDK has no public way to ask
        found: firebase_admin.App = firebase_admin.get_app(name)
        return found
    options = {"projectId": settings().project, "httpTimeout": LOOKUP_S}
    made: firebase_admin.App = firebase_admin.initialize_app(options=options, name=name)
    _ask_once(made)
    return made


def _ask_once(made: firebase_admin.App) -> None:
    """Take the SDK's retries away: with them a Firebase Auth that is ill keeps officers for 7 s.

    One stays, for a kept connection that Google closed while we were about to use it.
    """
    again = Retry(total=1, read=1, connect=0, status=0, other=0, allowed_methods=None)
    session = auth._get_client(made)._user_manager.http_client.session  # noqa: SLF001 as above
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(max_retries=again))


def reset() -> None:
    """Forget the app. For tests, between projects."""
    app.cache_clear()


def revoke(uid: str) -> None:
    """End the Firebase sessions of a device, best effort: our own register already ended it."""
    try:
        auth.revoke_refresh_tokens(uid, app=app())
    except (exceptions.FirebaseError, ValueError) as exc:
        log.fault("revoke_later", exc)
