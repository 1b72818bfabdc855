"""What a phone is told of its session: that it waits, or its token and who it acts for."""

from datetime import datetime

from functions.officers.model import SIGNED_IN, WAITING, Session, SessionStatus
from functions.officers.otp_model import Challenge
from functions.officers.titles_model import post_name
from shared.edge import officer
from shared.force import directory
from shared.force.devices import Device, device_id
from shared.pure.post import Post
from shared.pure.texts import Lang


def waiting(challenge: Challenge, lang: Lang) -> Session:
    """Say that the supervising officer has yet to let the phone in, and by which code."""
    message = WAITING.say(lang).format(code=challenge.code)
    return Session(status=SessionStatus.WAITING, device_code=challenge.code, message=message)


def active(
    device: Device, post: Post, challenge: Challenge, lang: Lang, *, until: datetime
) -> Session:
    """Give the device its token, and what it shows of itself: a post, never its holder."""
    unit_name = directory.organisation().name(post.unit, lang)
    return Session(
        status=SessionStatus.ACTIVE,
        device_code=challenge.code,
        message=SIGNED_IN.say(lang),
        token=officer.token_for(device_id(challenge.key), device, post),
        post=device.post,
        post_name=post_name(post.role, unit_name, lang),
        role=post.role,
        unit=post.unit,
        unit_name=unit_name,
        valid_until=until,
    )
