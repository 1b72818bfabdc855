"""What opens the caller's own SOS: the phone's watch key, or the PIN. No I/O but the secret."""

import hmac

from shared.config import settings
from shared.pure.errors import PermissionDeniedError
from shared.pure.geo import Point, distance_m
from shared.pure.reasons import Reason

STEP_DEG = 0.0025  # squares of about 270 m: exact places are sealed
STEP_M = 250


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


def id_of(said: str) -> str:
    """Return the id that something names under our secret (32 hex)."""
    return _made(f"id/{said}")[:32]


def group(of: str) -> str:
    """Return the mark that presses of one number share, or of one place and minute."""
    return _made(f"group/{of}")[:16]


def place_tag(sos_id: str, place: Point) -> str:
    """Return what is stored of a place to know later whether the caller moved on from it."""
    return _tag_of(sos_id, round(place.lat / STEP_DEG), round(place.lng / STEP_DEG))


def has_moved(sos_id: str, place: Point, tag: str | None, *, over_m: float) -> bool:
    """Say whether a place lies further than that from the one of a tag, give or take 200 m."""
    if tag is None:
        return True
    here = place.lat, place.lng
    reach = range(-int(over_m / STEP_M) - 1, int(over_m / STEP_M) + 2)
    row, column = round(place.lat / STEP_DEG), round(place.lng / STEP_DEG)
    squares = ((row + up, column + right) for up in reach for right in reach)
    near = (s for s in squares if distance_m(here, (s[0] * STEP_DEG, s[1] * STEP_DEG)) <= over_m)
    return all(not hmac.compare_digest(_tag_of(sos_id, *square), tag) for square in near)


def _tag_of(sos_id: str, row: int, column: int) -> str:
    return _made(f"place/{sos_id}/{row}/{column}")[:32]


def not_yours() -> PermissionDeniedError:
    """Return the one answer to a wrong key, a wrong PIN and an SOS that there is not."""
    return PermissionDeniedError(Reason.NOT_YOUR_SOS)


def _made(of: str) -> str:
    secret = settings().sos_secret
    if not secret:
        raise RuntimeError("SOS_SECRET is not set")
    return hmac.digest(secret.encode(), of.encode(), "sha256").hex()
