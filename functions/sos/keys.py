"""The watch key: what the caller's phone opens its own SOS with. No I/O but the secret."""

import hmac

from shared.config import settings
from shared.errors import PermissionDeniedError, Reason


def watch_key(sos_id: str) -> str:
    """Return the key of an SOS: the same for every retry, and stored nowhere (32 hex).

    The incident's id does not lead to it.
    """
    secret = settings().sos_secret
    if not secret:
        raise RuntimeError("SOS_SECRET is not set")
    return hmac.digest(secret.encode(), f"watch/{sos_id}".encode(), "sha256").hex()[:32]


def require(sos_id: str, key: str) -> None:
    """Let the caller's own phone in.

    Raises:
        PermissionDeniedError: this is not the key of this SOS, or there is no such SOS.
    """
    if not hmac.compare_digest(watch_key(sos_id), key):
        raise PermissionDeniedError(Reason.NOT_ALLOWED)
