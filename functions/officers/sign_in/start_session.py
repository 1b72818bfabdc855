"""HTTP function `start_session`: a device that was let in gets its session."""

from functions.officers import store
from functions.officers.model import SIGNED_IN, WAITING, Session, SessionState, StartSession
from functions.officers.otp_model import Challenge, is_signed
from shared.edge import officer
from shared.edge.app_check import required
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force import devices, posts
from shared.force.devices import Device, Status, device_id
from shared.pure import clock
from shared.pure.errors import PermissionDeniedError
from shared.pure.reasons import Reason


@endpoint(StartSession, app_check=required)
def start_session(request: StartSession) -> Session:
    """Answer "waiting" until the supervising officer has decided; then one token a challenge."""
    db, at = clients.database(), clock.now()
    challenge = store.challenge(db, request.challenge_id)
    said = f"{request.challenge_id}.session"
    if (
        challenge is None
        or challenge.expires_at <= at
        or not is_signed(challenge.key, said, request.signature)
    ):
        raise PermissionDeniedError(Reason.BAD_CODE)
    name = device_id(challenge.key)
    device = devices.get(db, name)
    if device is None or not _was_let_in(device, challenge, request.challenge_id):
        message = WAITING.say(request.lang).format(code=challenge.code)
        return Session(state=SessionState.WAITING, device_code=challenge.code, message=message)
    post = posts.in_force(db, device.post)
    is_valid = device.status is Status.ACTIVE and device.valid_until and device.valid_until > at
    if post is None or not is_valid or device.holder != post.holder:
        raise PermissionDeniedError(Reason.BAD_CODE)
    if not store.spend(db, request.challenge_id, "session", at=at):
        raise PermissionDeniedError(Reason.BAD_CODE)
    return Session(
        state=SessionState.ACTIVE,
        device_code=challenge.code,
        message=SIGNED_IN.say(request.lang),
        token=officer.token_for(name, device, post),
    )


def _was_let_in(device: Device, challenge: Challenge, challenge_id: str) -> bool:
    """Say whether somebody let the device in since it asked.

    A phone let in before needs the code from the station's telephone: the phone alone is not
    enough to sign in again. It may have given it, and the answer was lost.
    """
    if device.status is Status.REMOVED:
        return True  # refused below, like everything else that is over
    if device.let_in_at is not None and device.let_in_at >= challenge.asked_at:
        return True
    return device.status is Status.ACTIVE and store.is_used(clients.database(), challenge_id)
