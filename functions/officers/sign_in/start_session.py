"""HTTP function `start_session`: a device that was let in gets its session."""

from functions.officers import store
from functions.officers.key_model import is_signed
from functions.officers.model import Session, StartSession
from functions.officers.otp_model import Challenge, is_since, may_come_again
from functions.officers.sign_in import session
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
    """Answer "waiting" until the supervising officer has decided; then a token.

    A repeat gets a token again for ten minutes, if device, post and holder are still in force.
    """
    db, at = clients.database(), clock.now()
    challenge = store.challenge(db, request.challenge_id)
    said = f"{request.challenge_id}.session"
    if (
        challenge is None
        or challenge.expires_at <= at
        or not is_signed(challenge.key, said, request.signature)
    ):
        raise PermissionDeniedError(Reason.BAD_CODE)
    device = devices.get(db, device_id(challenge.key))
    if device is None or not _was_let_in(device, challenge, request.challenge_id):
        return session.waiting(challenge, request.lang)
    post = posts.in_force(db, device.post)
    until = device.valid_until
    is_valid = device.status is Status.ACTIVE and until and until > at
    if post is None or not until or not is_valid or device.holder != post.holder:
        raise PermissionDeniedError(Reason.BAD_CODE)
    begun_at = store.begun_at(db, request.challenge_id, at=at)
    if begun_at is None or not may_come_again(begun_at, at=at):
        raise PermissionDeniedError(Reason.BAD_CODE)
    return session.active(device, post, challenge, request.lang, until=until)


def _was_let_in(device: Device, challenge: Challenge, challenge_id: str) -> bool:
    """Say whether somebody let the device in since it asked.

    A phone let in before needs the code from the station's telephone: the phone alone is not
    enough to sign in again. It may have given it, and the answer was lost.
    """
    if device.status is Status.REMOVED:
        return True  # refused below, like everything else that is over
    if is_since(device.let_in_at, challenge):
        return True
    return device.status is Status.ACTIVE and store.is_used(clients.database(), challenge_id)
