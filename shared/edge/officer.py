"""Which officer is calling: a device that was let in, acting for a post that is in force.

The Firebase ID token says device, role, unit and session version. Whether that still holds is
asked of the database, at most 30 s ago: a device that was removed, a post that was disabled or
given to somebody else is refused within the minute, everywhere.
"""

from typing import Any

import flask
from firebase_admin import auth as firebase_auth

from shared.cache import Kept
from shared.edge import auth
from shared.firestore import clients
from shared.force import devices, posts
from shared.force.devices import Status
from shared.pure import clock
from shared.pure import post as pure_post
from shared.pure.errors import UnauthenticatedError
from shared.pure.policy import Role
from shared.pure.privacy import Frozen
from shared.pure.reasons import Reason

FRESH_S = 30


class Officer(Frozen):
    """Who calls, as a post: there is no person in it."""

    device: str
    post: str
    role: Role
    unit: str
    seat: str


_checked: Kept[Officer] = Kept()  # by token


def officer(request: flask.Request) -> Officer:
    """Return the officer whose ID token came along.

    Raises:
        UnauthenticatedError: no token, or its device or post is not in force any more.
        UnavailableError: it could not be checked.
    """
    token = auth.bearer(request)
    if token is None:
        raise UnauthenticatedError(Reason.NO_TOKEN)
    return _checked.get(token, lambda: _check(token), fresh_s=FRESH_S)


def _check(token: str) -> Officer:
    claims = auth.verify(token, check_revoked=True)
    device_id = str(claims.get("device", ""))
    if not device_id:  # a citizen's token
        raise UnauthenticatedError(Reason.BAD_TOKEN)
    db = clients.database()
    device = devices.get_whole(db, device_id)
    post = posts.in_force(db, device.post) if device else None
    why = ended(device, post, claims)
    if device is None or post is None or why:
        raise UnauthenticatedError(why or Reason.PHONE_REMOVED)
    return Officer(
        device=device_id, post=device.post, role=post.role, unit=post.unit, seat=post.seat
    )


def ended(
    device: devices.Device | None, post: pure_post.Post | None, claims: dict[str, Any]
) -> Reason | None:
    """Return why what the token claims is no longer so; None while it is."""
    if device is None or device.status is Status.REMOVED:
        return Reason.PHONE_REMOVED
    if post is None:
        return Reason.POST_CLOSED
    if not _lasts(device, claims):
        return Reason.SESSION_OVER
    if device.holder != post.holder:
        return Reason.POST_CLOSED
    if (claims.get("role"), claims.get("unit")) != (post.role, post.unit):
        return Reason.POST_CLOSED
    return None


def _lasts(device: devices.Device, claims: dict[str, Any]) -> bool:
    """Say whether this is the phone's last session, and its thirty days are not over."""
    return (
        device.status is Status.ACTIVE
        and claims.get("sv") == device.version
        and device.valid_until is not None
        and device.valid_until > clock.now()
    )


def token_for(device_id: str, device: devices.Device, post: pure_post.Post) -> str:
    """Return the Firebase custom token of a device: posts and versions, never a person."""
    claims = {"role": post.role, "unit": post.unit, "device": device_id, "sv": device.version}
    token: bytes = firebase_auth.create_custom_token(device_id, claims, app=auth.app())
    return token.decode()


def reset() -> None:
    """Forget what was checked. For tests."""
    _checked.clear()
