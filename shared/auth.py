"""Who is calling. Anonymous functions never import this: they do not look.

A citizen is known by a Firebase ID token of his verified telephone number.
"""

from functools import cache

import firebase_admin
import flask
from firebase_admin import auth

from shared.config import settings
from shared.errors import Reason, UnauthenticatedError, unavailable
from shared.privacy import Frozen

CLOCK_SKEW_S = 60  # a phone's token may have been made by a clock a minute ahead
LOOKUP_S = 2


class Citizen(Frozen):
    """A signed-in citizen. `uid` is Firebase's; `phone` is E.164 and P2."""

    uid: str
    phone: str | None


def citizen(request: flask.Request) -> Citizen | None:
    """Return the citizen whose ID token came along, or None where no token came.

    Raises:
        UnauthenticatedError: a token came and is not valid.
        UnavailableError: the certificates to check it by could not be had.
    """
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if not scheme:
        return None
    if scheme.lower() != "bearer" or not token:
        raise UnauthenticatedError(Reason.SIGN_IN)
    claims = _verify(token)
    return Citizen(uid=claims["uid"], phone=claims.get("phone_number"))


def signed_in_citizen(request: flask.Request) -> Citizen:
    """Return the citizen, where the function serves nobody without a sign-in.

    Raises:
        UnauthenticatedError: no valid token came.
    """
    caller = citizen(request)
    if caller is None:
        raise UnauthenticatedError(Reason.SIGN_IN)
    return caller


def _verify(token: str) -> dict[str, str]:
    try:
        claims: dict[str, str] = auth.verify_id_token(
            token, app=_app(), clock_skew_seconds=CLOCK_SKEW_S
        )
    except auth.CertificateFetchError:
        raise unavailable() from None
    except (auth.InvalidIdTokenError, ValueError):
        raise UnauthenticatedError(Reason.SIGN_IN) from None
    return claims


@cache
def _app() -> firebase_admin.App:
    name = f"prahari-{settings().project}"
    if name in firebase_admin._apps:  # noqa: SLF001 the SDK has no public way to ask
        app: firebase_admin.App = firebase_admin.get_app(name)
        return app
    options = {"projectId": settings().project, "httpTimeout": LOOKUP_S}
    app = firebase_admin.initialize_app(options=options, name=name)
    return app  # noqa: RET504 the SDK is not annotated; the name is


def reset() -> None:
    """Forget the app. For tests, between projects."""
    _app.cache_clear()
