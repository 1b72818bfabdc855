"""HTTP function `request_otp`: an officer types the station's CUG number."""

import secrets

from functions.officers import store
from functions.officers.model import SENT, OtpRequested, RequestOtp
from functions.officers.otp_model import CHALLENGE_LIFE, TOPIC, Challenge, next_wait, number_in
from shared.edge.app_check import required
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force.devices import device_code, device_id
from shared.pure import clock
from shared.pure.errors import ResourceExhaustedError
from shared.pure.reasons import Reason
from shared.record import outbox
from shared.seal import Purpose, seal


@endpoint(RequestOtp, app_check=required)
def request_otp(request: RequestOtp) -> OtpRequested:
    """Do and answer the same for a number that is ours and one that is not.

    Whether it is ours is not even looked up here: `send_otp` does, when the answer is given.
    """
    db, at = clients.database(), clock.now()
    device = device_id(request.device_public_key)
    last, option = store.wait_of(db, device)
    if last and last.next_at > at:
        seconds = int((last.next_at - at).total_seconds()) + 1
        raise ResourceExhaustedError(Reason.TOO_MANY, retry_after_s=seconds)
    wait = next_wait(last, at=at)
    challenge_id = secrets.token_hex(16)
    challenge = Challenge(
        number=seal(
            request.cug_number.encode(), Purpose.CONTACT, where=number_in(challenge_id), at=at
        ),
        key=request.device_public_key,
        code=device_code(request.device_public_key),
        lang=request.lang,
        asked_at=at,
        expires_at=at + CHALLENGE_LIFE,
    )
    event = store.ask(db, challenge_id, challenge, device=device, waits=(wait, option))
    outbox.announce(event, TOPIC)
    return OtpRequested(
        challenge_id=challenge_id,
        device_code=challenge.code,
        resend_after_s=int((wait.next_at - at).total_seconds()),
        message=SENT.say(request.lang),
    )
