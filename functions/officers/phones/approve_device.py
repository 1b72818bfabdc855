"""HTTP function `approve_device`: the supervising officer lets a phone in."""

from datetime import datetime
from itertools import count
from typing import Any, NamedTuple

from functions.officers import store
from functions.officers.model import LET_IN, ApproveDevice
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
    """Let in the phone whose code was read out; also without an OTP, when none could be sent."""
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

    Raises:
        NotFoundError: it was removed, or let in by somebody else, meanwhile.
    """
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
        if next(tries) and store.device(db, asked.name)[1] != asked.seen:
            raise NotFoundError(Reason.NOT_FOUND)
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


def find(code: str, post: str | None, *, at: datetime) -> Asked:
    """Return the device of a code, as it waits, for the post it is to act for.

    Raises:
        NotFoundError: no device asked under this code, or not for such a post.
    """
    db = clients.database()
    found = store.device_by_code(db, code)
    if found and found[1].status is Status.WAITING and post in {None, found[1].post}:
        return Asked(*found)
    challenge = store.challenge_by_code(db, code)
    target = post or (found[1].post if found else None)
    if challenge is None or challenge.expires_at <= at or target is None:
        raise NotFoundError(Reason.NOT_FOUND)
    if challenge.posts and target not in challenge.posts:
        raise NotFoundError(Reason.NOT_FOUND)
    version = found[1].version if found else 1
    device = Device(
        post=target,
        status=Status.WAITING,
        code=code,
        approver="",
        holder="",
        version=version,
        added_at=at,
        key=challenge.key,
    )
    return Asked(device_id(challenge.key), device, found[2] if found else None)
