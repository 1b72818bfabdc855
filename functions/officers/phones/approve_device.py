"""HTTP function `approve_device`: the supervising officer lets a phone in."""

from datetime import datetime
from itertools import count
from typing import Any, NamedTuple

from functions.officers import store
from functions.officers.model import LET_IN, ApproveDevice
from functions.officers.otp_model import Challenge, is_since
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import devices, directory, posts
from shared.force.devices import DEVICES, Device, Status, device_id
from shared.pure import clock, policy
from shared.pure.errors import NotFoundError
from shared.pure.ids import spoken_form
from shared.pure.policy import Action
from shared.pure.post import Post
from shared.pure.reasons import Reason
from shared.pure.replies import Done
from shared.record import audit


@endpoint(ApproveDevice, caller=officer, action=Action.APPROVE_DEVICE)
def approve_device(request: ApproveDevice, caller: Officer) -> Done:
    """Let in the phone whose code was read out; also without an OTP, when none could be sent.

    A repeat finds it let in and changes nothing: the session that began meanwhile goes on.
    """
    db, at = clients.database(), clock.now()
    asked = find(spoken_form(request.device_code), request.post, at=at)
    post = posts.in_force(db, asked.device.post)
    if post is None:
        raise NotFoundError(Reason.NOT_FOUND)
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.APPROVE_DEVICE, post.seat, organisation)
    let_in(asked, post, by=caller, at=at)
    return Done(message=LET_IN.say(request.lang))


class Asked(NamedTuple):
    """A device that asks to be let in, as it was when it was read."""

    name: str
    device: Device
    seen: Any  # the time of its last change; None where there is none yet


def let_in(asked: Asked, post: Post, *, by: Officer, at: datetime) -> None:
    """Make a device active for its post, and say so in the audit trail, in one commit.

    One that was let in since it asked stays as it is.

    Raises:
        NotFoundError: it was removed, or asked for something else, meanwhile.
    """
    if asked.device.status is Status.ACTIVE:
        _require_in(asked.device, post)
        return
    db, device, tries = clients.database(), asked.device, count()
    active = device.model_copy(
        update={
            "status": Status.ACTIVE,
            "holder": post.holder,
            "version": device.version + 1,
            "let_in_at": at,
            "valid_until": at + devices.SIGNED_IN,
        }
    )
    ref = db.collection(DEVICES).document(asked.name)

    def also(batch: store.WriteBatch) -> None:
        if next(tries):
            _require_unchanged(asked, post)
        store.set_device(batch, db, asked.name, active, seen=asked.seen)

    audit.record(
        db,
        directory.organisation().district_of(post.unit),
        by,
        action=Action.APPROVE_DEVICE,
        record=ref.path,
        at=at,
        also=also,
    )


def _require_unchanged(asked: Asked, post: Post) -> None:
    """Look again at a device that could not be let in.

    Raises:
        DoneError: it was let in at the same time.
        NotFoundError: something else happened to it.
    """
    device, seen = store.device(clients.database(), asked.name)
    if seen == asked.seen:
        return
    if device is None or device.post != asked.device.post:
        raise NotFoundError(Reason.NOT_FOUND)
    _require_in(device, post)
    raise audit.DoneError


def _require_in(device: Device, post: Post) -> None:
    """Refuse one that does not act for this post's holder: it has to ask anew."""
    if device.status is not Status.ACTIVE or device.holder != post.holder:
        raise NotFoundError(Reason.NOT_FOUND)


def find(code: str, post: str | None, *, at: datetime) -> Asked:
    """Return the device of a code, as it waits, for the post it is to act for.

    One that was let in for it since it asked is returned as it is: it was let in before.

    Raises:
        NotFoundError: no device asked under this code, or not for such a post, or it was removed
            and has not asked anew.
    """
    db = clients.database()
    found = store.device_by_code(db, code)
    device = found[1] if found else None
    target = post or (device.post if device else None)
    if target is None:
        raise NotFoundError(Reason.NOT_FOUND)
    is_for_it = device is not None and device.post == target
    if found and is_for_it and found[1].status is Status.WAITING:
        return Asked(*found)
    challenge = _challenge(code, target, at=at)
    if device and is_since(device.removed_at, challenge):
        raise NotFoundError(Reason.NOT_FOUND)
    if found and is_for_it and is_since(found[1].let_in_at, challenge):
        return Asked(*found)
    waiting = Device(
        post=target,
        status=Status.WAITING,
        code=code,
        approver="",
        holder="",
        version=device.version if device else 1,
        added_at=at,
        key=challenge.key,
    )
    return Asked(device_id(challenge.key), waiting, found[2] if found else None)


def _challenge(code: str, post: str, *, at: datetime) -> Challenge:
    """Return what the device with this code asked for last, if it may act for this post."""
    challenge = store.challenge_by_code(clients.database(), code)
    if challenge is None or challenge.expires_at <= at:
        raise NotFoundError(Reason.NOT_FOUND)
    if challenge.posts and post not in challenge.posts:
        raise NotFoundError(Reason.NOT_FOUND)
    return challenge
