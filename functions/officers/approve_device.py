"""HTTP function `approve_device`: the supervising officer lets a phone in."""

from datetime import datetime

from functions.officers import store
from functions.officers.model import LET_IN, ApproveDevice, Done
from shared import audit, clients, clock, devices, directory, policy, posts
from shared.devices import DEVICES, Device, Status, device_id
from shared.errors import NotFoundError, Reason
from shared.http import endpoint
from shared.ids import spoken_form
from shared.officer import Officer, officer
from shared.policy import Action
from shared.posts import Post


@endpoint(ApproveDevice, caller=officer)
def approve_device(request: ApproveDevice, caller: Officer) -> Done:
    """Let in the phone whose code was read out; also without an OTP, when none could be sent."""
    db, at = clients.database(), clock.now()
    name, device = find(spoken_form(request.device_code), request.post, at=at)
    post = posts.in_force(db, device.post)
    if post is None:
        raise NotFoundError(Reason.NOT_FOUND)
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.APPROVE_DEVICE, post.seat, organisation)
    let_in(name, device, post, by=caller, at=at)
    return Done(message=LET_IN.say(request.lang))


def let_in(name: str, device: Device, post: Post, *, by: Officer, at: datetime) -> None:
    """Make a device active for its post, and say so in the audit trail, in one commit."""
    db = clients.database()
    active = device.model_copy(
        update={
            "status": Status.ACTIVE,
            "holder": post.holder,
            "version": device.version + 1,
            "let_in_at": at,
            "valid_until": at + devices.SIGNED_IN,
        }
    )
    ref = db.collection(DEVICES).document(name)
    audit.record(
        db,
        directory.organisation().district_of(post.unit),
        by,
        action=Action.APPROVE_DEVICE,
        record=ref.path,
        at=at,
        also=lambda batch: batch.set(ref, active.model_dump()),
    )


def find(code: str, post: str | None, *, at: datetime) -> tuple[str, Device]:
    """Return the device of a code, as it waits, for the post it is to act for.

    Raises:
        NotFoundError: no device asked under this code, or not for such a post.
    """
    db = clients.database()
    found = store.device_by_code(db, code)
    if found and found[1].status is Status.WAITING and post in {None, found[1].post}:
        return found
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
    return device_id(challenge.key), device
