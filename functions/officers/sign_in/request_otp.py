"""HTTP function `request_otp`: an officer types the station's CUG number."""

import secrets

from functions.officers import store
from functions.officers.model import SENT, OtpRequested, RequestOtp
from functions.officers.otp_model import CHALLENGE_LIFE, TOPIC, Challenge, next_wait, number_in
from functions.officers.sign_in import demo
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
    device, waits_s = demo.waits_of(device_id(request.device_public_key), request.cug_number)
    last, option = store.wait_of(db, device)
    if last and last.next_at > at:
        seconds = int((last.next_at - at).total_seconds()) + 1
        raise ResourceExhaustedError(Reason.TOO_MANY, retry_after_s=seconds)
    wait = next_wait(last, at=at, waits_s=waits_s)
    challenge_id = secrets.token_hex(16)
    challenge = Challenge(
        number=seal(
            request.cug_number.encode(), Purpose.CONTACT, where=number_in(challenge_id), at=at
        ),
        # None in any real project: there is nothing to look up there.
        posts=demo.posts_at_once(request.cug_number),
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
