"""HTTP function `verify_otp`: the device that asked types the code from the station's telephone."""

from datetime import datetime

from functions.officers import store
from functions.officers.model import (
    SIGNED_IN,
    WAITING,
    Challenge,
    Session,
    SessionState,
    VerifyOtp,
    is_right,
    is_signed,
    may_be_tried,
)
from shared import clients, clock, devices, directory, officer, policy, posts
from shared.app_check import required
from shared.config import settings
from shared.devices import Device, Status, device_id
from shared.errors import PermissionDeniedError, Reason
from shared.http import endpoint
from shared.posts import Post
from shared.texts import Lang


@endpoint(VerifyOtp, app_check=required)
def verify_otp(request: VerifyOtp) -> Session:
    """Sign a known device in; let a new one wait for the supervising officer."""
    db, at = clients.database(), clock.now()
    challenge = _require_right(request, at=at)
    name = challenge.posts[0]
    post = posts.in_force(db, name)
    if post is None:
        raise PermissionDeniedError(Reason.BAD_CODE)
    known = devices.get(db, device_id(challenge.key))
    if known and known.status is Status.ACTIVE and known.post in challenge.posts:
        return _sign_in(known, challenge, request.lang, at=at)
    if known is None or known.status is not Status.WAITING:
        store.put_device(db, device_id(challenge.key), _waiting(challenge, name, post, at=at))
    message = WAITING.say(request.lang).format(code=challenge.code)
    return Session(state=SessionState.WAITING, device_code=challenge.code, message=message)


def _require_right(request: VerifyOtp, *, at: datetime) -> Challenge:
    """Return the challenge if the guess is right. Every refusal looks the same.

    A guess without the asking device's signature is refused before it costs a guess: a
    stranger cannot use up an officer's five.
    """
    db = clients.database()
    challenge = store.challenge(db, request.challenge_id)
    said = f"{request.challenge_id}.{request.code}"
    if (
        challenge is None
        or not may_be_tried(challenge, at=at)
        or not is_signed(challenge.key, said, request.signature)
        or not store.take_guess(db, request.challenge_id, at=at)
        or not is_right(settings().otp_secret, request.challenge_id, challenge, request.code)
        or not store.spend(db, request.challenge_id, "used", at=at)
    ):
        raise PermissionDeniedError(Reason.BAD_CODE)
    return challenge


def _sign_in(device: Device, challenge: Challenge, lang: Lang, *, at: datetime) -> Session:
    """Lengthen a known device's session; its officer must still hold the post."""
    db, name = clients.database(), device_id(challenge.key)
    post = posts.in_force(db, device.post)
    if post is None or device.holder != post.holder:
        raise PermissionDeniedError(Reason.BAD_CODE)
    store.change_device(db, name, valid_until=at + devices.SIGNED_IN)
    return Session(
        state=SessionState.ACTIVE,
        device_code=challenge.code,
        message=SIGNED_IN.say(lang),
        token=officer.token_for(name, device, post),
    )


def _waiting(challenge: Challenge, name: str, post: Post, *, at: datetime) -> Device:
    above = policy.chain(post.seat, directory.organisation())
    return Device(
        post=name,
        status=Status.WAITING,
        code=challenge.code,
        approver=above[0] if above else "",
        holder="",
        added_at=at,
        key=challenge.key,
    )
