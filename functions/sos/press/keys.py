"""What opens the caller's own SOS: the phone's watch key, or the PIN. No I/O but the secret."""

import hmac

from shared.config import settings
from shared.pure.errors import PermissionDeniedError
from shared.pure.reasons import Reason


def watch_key(sos_id: str) -> str:
    """Return the key of an SOS: the same for every retry, and stored nowhere (32 hex).

    The incident's id does not lead to it.
    """
    return _made(f"watch/{sos_id}")[:32]


def pin_tag(sos_id: str, pin: str) -> str:
    """Return what is stored of a PIN: without our secret all PINs may be tried in vain."""
    return _made(f"pin/{sos_id}/{pin}")


def require(sos_id: str, key: str) -> None:
    """Let the caller's own phone in.

    Raises:
        PermissionDeniedError: this is not the key of this SOS, or there is no such SOS.
    """
    if not hmac.compare_digest(watch_key(sos_id), key):
        raise not_yours()


def is_pin(sos_id: str, pin: str, tag: str | None) -> bool:
    """Say whether a PIN is the one that a tag was made of; where none was chosen, no PIN is."""
    return tag is not None and hmac.compare_digest(pin_tag(sos_id, pin), tag)


def not_yours() -> PermissionDeniedError:
    """Return the one answer to a wrong key, a wrong PIN and an SOS that there is not."""
    return PermissionDeniedError(Reason.NOT_YOUR_SOS)


def _made(of: str) -> str:
    secret = settings().sos_secret
    if not secret:
        raise RuntimeError("SOS_SECRET is not set")
    return hmac.digest(secret.encode(), of.encode(), "sha256").hex()
