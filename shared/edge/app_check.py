"""App Check: whether a call comes from our own app. It says nothing about who calls.

Each function that looks at all says how: `flagged` only notes it in the log, `required` refuses
what is not attested where the project has switched that on (APP_CHECK=enforce). Anonymous
functions never look (the header names an app instance); an SOS is never refused for it.

The token is verified with PyJWT: the SDK's own verifier waits 30 s for keys that do not come.
"""

from enum import StrEnum
from functools import cache
from http.client import HTTPException

import flask
import jwt

from shared import log
from shared.config import settings
from shared.pure.errors import UnauthenticatedError, unavailable
from shared.pure.reasons import Reason

HEADER = "X-Firebase-AppCheck"
ISSUER = "https://firebaseappcheck.googleapis.com/"
KEYS_KEPT_S = 6 * 3600
FETCH_S = 1
SKEW_S = 60


class Verdict(StrEnum):
    """What is known of a call's origin."""

    ATTESTED = "attested"
    MISSING = "missing"
    INVALID = "invalid"
    UNKNOWN = "unknown"  # the keys to check it by could not be had


def flagged(request: flask.Request) -> None:
    """Note in the log how a call is attested, and let it go on."""
    log.info("app_check", outcome=verdict(request))


def required(request: flask.Request) -> None:
    """Refuse what is not attested, where the project enforces App Check; else note it.

    Raises:
        UnauthenticatedError: there is no valid App Check token.
        UnavailableError: it could not be checked.
    """
    found = verdict(request)
    log.info("app_check", outcome=found)
    if found is Verdict.ATTESTED or not settings().enforces_app_check:
        return
    if found is Verdict.UNKNOWN:
        raise unavailable()
    raise UnauthenticatedError(Reason.APP_CHECK)


def verdict(request: flask.Request) -> Verdict:
    """Return what the App Check token of a call says. Never raises."""
    token = request.headers.get(HEADER, "")
    if not token:
        return Verdict.MISSING
    try:
        key = _keys().get_signing_key_from_jwt(token)
        claims = jwt.decode(
            token,
            key.key,
            algorithms=["RS256"],
            audience=f"projects/{settings().project}",
            leeway=SKEW_S,
            options={"require": ["exp", "iss", "aud", "sub"]},
        )
    except (jwt.PyJWKClientConnectionError, OSError, HTTPException):
        return Verdict.UNKNOWN
    except (jwt.PyJWTError, ValueError):
        return Verdict.INVALID
    is_ours = str(claims["iss"]).startswith(ISSUER)
    return Verdict.ATTESTED if is_ours else Verdict.INVALID


@cache
def _keys() -> jwt.PyJWKClient:
    url = settings().app_check_keys
    return jwt.PyJWKClient(url, cache_keys=True, lifespan=KEYS_KEPT_S, timeout=FETCH_S)


def reset() -> None:
    """Forget the keys. For tests."""
    _keys.cache_clear()
