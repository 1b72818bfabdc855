"""HTTP function `verify_otp`: the device that asked types the code from the station's telephone."""

from collections.abc import Mapping
from datetime import datetime

from functions.officers import store
from functions.officers.key_model import is_signed
from functions.officers.model import Session, VerifyOtp
from functions.officers.otp_model import (
    Challenge,
    guess_tag,
    is_right,
    is_since,
    may_be_tried,
    may_come_again,
)
from functions.officers.sign_in import demo, session
from shared.config import settings
from shared.edge.app_check import required
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force import devices, directory
from shared.force.devices import Device, Status, device_id
from shared.pure import clock, policy
from shared.pure.errors import PermissionDeniedError
from shared.pure.post import Post
from shared.pure.reasons import Reason
from shared.pure.texts import Lang


@endpoint(VerifyOtp, app_check=required)
def verify_otp(request: VerifyOtp) -> Session:
    """Sign a known device in; let a new one wait for the supervising officer.

    A repeat is answered again for ten minutes as the device stands then, and makes nothing anew.
    """
    db, at = clients.database(), clock.now()
    challenge = _require_right(request, at=at)
    # Read before the device: of two at once, the one that finds it used finds the device, too.
    is_again = store.is_used(db, request.challenge_id)
    known, seen = store.device(db, device_id(challenge.key))
    own = (known.post,) if known and known.post in challenge.posts else ()
    names = tuple(dict.fromkeys(own + challenge.posts))
    held = store.held(db, names)
    name = next((post for post in names if post in held), None)
    if name is None:
        raise PermissionDeniedError(Reason.BAD_CODE)
    if known and (_is_let_in(known, held) or known.status is Status.WAITING):
        store.spend(db, request.challenge_id, at=at)
        return _as_known(known, held, challenge, request.lang, at=at)
    if is_again or (known and is_since(known.removed_at, challenge)):
        # It was removed, or its post was given to somebody else: it has to ask anew.
        raise PermissionDeniedError(Reason.BAD_CODE)
    device = _waiting(challenge, name, held[name], before=known, at=at)
    where = device_id(challenge.key)
    store.put_device(db, where, device, seen=seen, challenge_id=request.challenge_id, at=at)
    return session.waiting(challenge, request.lang)


def _require_right(request: VerifyOtp, *, at: datetime) -> Challenge:
    """Return the challenge if the guess is right. Every refusal looks the same.

    A guess without the asking device's signature is refused before it costs a guess: a
    stranger cannot use up an officer's five. The same one again costs none and has the time of
    the first: the answer may have been lost on the line, or we died before we gave it.
    """
    db, secret = clients.database(), settings().otp_secret
    challenge = store.challenge(db, request.challenge_id)
    said = f"{request.challenge_id}.{request.otp}"
    if challenge is None or not is_signed(challenge.key, said, request.signature):
        raise PermissionDeniedError(Reason.BAD_CODE)
    guess = guess_tag(secret, request.challenge_id, request.otp)
    first_at = store.guessed_at(db, request.challenge_id, guess, at=at)
    if (
        first_at is None
        or not may_be_tried(challenge, at=first_at)
        or not may_come_again(first_at, at=at)
        or not is_right(challenge, _code_of(request.challenge_id, challenge), request.otp)
    ):
        raise PermissionDeniedError(Reason.BAD_CODE)
    return challenge


def _code_of(challenge_id: str, challenge: Challenge) -> str:
    return demo.code_of(challenge_id, challenge, demo.numbers_of(challenge.posts))


def _is_let_in(device: Device, held: Mapping[str, Post]) -> bool:
    """Say whether a device acts for one of these posts: whoever was let in must still hold it."""
    post = held.get(device.post)
    return device.status is Status.ACTIVE and post is not None and post.holder == device.holder


def _as_known(
    device: Device, held: Mapping[str, Post], challenge: Challenge, lang: Lang, *, at: datetime
) -> Session:
    """Lengthen the session of a device that was let in; else it waits on."""
    if device.status is Status.WAITING:
        return session.waiting(challenge, lang)
    until = at + devices.SIGNED_IN
    store.change_device(clients.database(), device_id(challenge.key), valid_until=until)
    return session.active(device, held[device.post], challenge, lang, until=until)


def _waiting(
    challenge: Challenge, name: str, post: Post, *, before: Device | None, at: datetime
) -> Device:
    """Return a device that waits. Sessions that it had before stay ended (`version`)."""
    above = policy.chain(post.seat, directory.organisation())
    return Device(
        post=name,
        status=Status.WAITING,
        code=challenge.code,
        approver=above[0] if above else "",
        holder="",
        version=before.version if before else 1,
        added_at=at,
        key=challenge.key,
    )
