"""HTTP function `remove_device`: a phone is lost, or its officer has gone."""

from functions.officers import store
from functions.officers.model import REMOVED, RemoveDevice
from shared.edge import auth
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import devices, directory, posts
from shared.force.devices import DEVICES, Status
from shared.pure import clock, policy
from shared.pure.errors import NotFoundError
from shared.pure.policy import Action
from shared.pure.post import Post
from shared.pure.reasons import Reason
from shared.pure.replies import Done
from shared.record import audit


@endpoint(RemoveDevice, caller=officer, action=Action.REMOVE_DEVICE)
def remove_device(request: RemoveDevice, caller: Officer) -> Done:
    """End the phone's sessions within a minute, and its pushes at once.

    A repeat finds it removed, writes nothing down again, and ends what Firebase still holds.
    """
    db = clients.database()
    device = devices.get(db, request.device_id)
    post = posts.in_force(db, device.post) if device else None
    if device is None or post is None:
        raise NotFoundError(Reason.NOT_FOUND)
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.REMOVE_DEVICE, post.seat, organisation)
    if device.status is not Status.REMOVED:
        _end(request.device_id, post, caller)
    auth.revoke(request.device_id)
    return Done(message=REMOVED.say(request.lang))


def _end(name: str, post: Post, caller: Officer) -> None:
    """Remove it and say so in the audit trail, in one commit; sent twice at once, it is one."""
    db, at = clients.database(), clock.now()

    def also(batch: store.WriteBatch) -> None:
        device = devices.get(db, name)  # after the end of the caller's chain was read
        if device and device.status is Status.REMOVED:
            raise audit.DoneError
        store.end_device(batch, db, name, at=at)

    audit.record(
        db,
        directory.organisation().district_of(post.unit),
        caller,
        action=Action.REMOVE_DEVICE,
        record=db.collection(DEVICES).document(name).path,
        at=at,
        also=also,
    )
