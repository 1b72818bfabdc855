"""HTTP function `verify_otp`: the device that asked types the code from the station's telephone."""

from collections.abc import Mapping
from datetime import datetime

from functions.officers import store
from functions.officers.model import SIGNED_IN, WAITING, Session, SessionState, VerifyOtp
from functions.officers.otp_model import Challenge, is_right, is_signed, may_be_tried
from functions.officers.sign_in import demo
from shared.edge import officer
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
    """Sign a known device in; let a new one wait for the supervising officer."""
    db, at = clients.database(), clock.now()
    challenge = _require_right(request, at=at)
    known, seen = store.device(db, device_id(challenge.key))
    own = (known.post,) if known and known.post in challenge.posts else ()
    names = tuple(dict.fromkeys(own + challenge.posts))
    held = store.held(db, names)
    name = next((post for post in names if post in held), None)
    if name is None:
        raise PermissionDeniedError(Reason.BAD_CODE)
    if known and _is_let_in(known, held):
        return _sign_in(known, held[known.post], challenge, request.lang, at=at)
    if known is None or known.status is not Status.WAITING:
        waiting = _waiting(challenge, name, held[name], before=known, at=at)
        store.put_device(db, device_id(challenge.key), waiting, seen=seen)
    message = WAITING.say(request.lang).format(code=challenge.code)
    return Session(state=SessionState.WAITING, device_code=challenge.code, message=message)


def _require_right(request: VerifyOtp, *, at: datetime) -> Challenge:
    """Return the challenge if the guess is right. Every refusal looks the same.

    A guess without the asking device's signature is refused before it costs a guess: a
    stranger cannot use up an officer's five. The right one again has the same answer: the
    first may have been lost on the line.
    """
    db = clients.database()
    challenge = store.challenge(db, request.challenge_id)
    said = f"{request.challenge_id}.{request.code}"
    if (
        challenge is None
        or not may_be_tried(challenge, at=at)
        or not is_signed(challenge.key, said, request.signature)
        or not store.take_guess(db, request.challenge_id, at=at)
        or not is_right(challenge, _code_of(request.challenge_id, challenge), request.code)
    ):
        raise PermissionDeniedError(Reason.BAD_CODE)
    store.spend(db, request.challenge_id, store.USED, at=at)
    return challenge


def _code_of(challenge_id: str, challenge: Challenge) -> str:
    return demo.code_of(challenge_id, challenge, demo.numbers_of(challenge.posts))


def _is_let_in(device: Device, held: Mapping[str, Post]) -> bool:
    """Say whether a device acts for one of these posts: whoever was let in must still hold it."""
    post = held.get(device.post)
    return device.status is Status.ACTIVE and post is not None and post.holder == device.holder


def _sign_in(
    device: Device, post: Post, challenge: Challenge, lang: Lang, *, at: datetime
) -> Session:
    """Lengthen a known device's session."""
    db, name = clients.database(), device_id(challenge.key)
    store.change_device(db, name, valid_until=at + devices.SIGNED_IN)
    return Session(
        state=SessionState.ACTIVE,
        device_code=challenge.code,
        message=SIGNED_IN.say(lang),
        token=officer.token_for(name, device, post),
    )


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
