"""HTTP function `request_otp`: an officer types the station's CUG number."""

import secrets
from datetime import datetime

from functions.officers import store
from functions.officers.model import SENT, OtpRequested, RequestOtp
from functions.officers.otp_model import (
    CHALLENGE_LIFE,
    TOPIC,
    Challenge,
    Wait,
    answers_again,
    next_wait,
    number_in,
    number_tag,
)
from functions.officers.sign_in import demo
from shared.config import settings
from shared.edge.app_check import required
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force.devices import device_code, device_id
from shared.pure import clock
from shared.pure.errors import ResourceExhaustedError, unavailable
from shared.pure.reasons import Reason
from shared.record import outbox
from shared.seal import Purpose, seal


@endpoint(RequestOtp, app_check=required)
def request_otp(request: RequestOtp) -> OtpRequested:
    """Do and answer the same for a number that is ours and one that is not.

    Whether it is ours is not even looked up here: `send_otp` does, when the answer is given.
    A repeat before the wait is over gets the same challenge again, and no second SMS is sent.
    """
    db, at = clients.database(), clock.now()
    device, waits_s = demo.waits_of(device_id(request.device_public_key), request.cug_number)
    asked = number_tag(settings().otp_secret, device, request.cug_number)
    last, option = store.wait_of(db, device)
    if last is None or last.next_at <= at:
        challenge_id = secrets.token_hex(16)
        wait = next_wait(last, challenge_id, asked, at=at, waits_s=waits_s)
        challenge = _challenge(request, challenge_id, at=at)
        event = store.ask(db, challenge_id, challenge, device=device, waits=(wait, option))
        if event:
            outbox.announce(event, TOPIC)
            return _answer(request, wait, at=at)
        last, _ = store.wait_of(db, device)  # the same phone was first
    return _answer(request, _still_open(last, asked, at=at), at=at)


def _still_open(last: Wait | None, asked: str, *, at: datetime) -> Wait:
    """Return the wait in which the same was asked.

    Raises:
        ResourceExhaustedError: it was for another number, or its code is old by now.
    """
    if last is None or last.next_at <= at:  # nobody was first: the database gave both up
        raise unavailable()
    if not answers_again(last, asked, at=at):
        raise ResourceExhaustedError(Reason.TOO_MANY, retry_after_s=last.seconds_left(at))
    return last


def _challenge(request: RequestOtp, challenge_id: str, *, at: datetime) -> Challenge:
    where, number = number_in(challenge_id), request.cug_number.encode()
    return Challenge(
        number=seal(number, Purpose.CONTACT, where=where, at=at),
        # None in any real project: there is nothing to look up there.
        posts=demo.posts_at_once(request.cug_number),
        key=request.device_public_key,
        code=device_code(request.device_public_key),
        lang=request.lang,
        asked_at=at,
        expires_at=at + CHALLENGE_LIFE,
    )


def _answer(request: RequestOtp, wait: Wait, *, at: datetime) -> OtpRequested:
    return OtpRequested(
        challenge_id=wait.challenge,
        device_code=device_code(request.device_public_key),
        resend_after_s=wait.seconds_left(at),
        message=SENT.say(request.lang),
    )
