"""HTTP function `remove_device`: a phone is lost, or its officer has gone."""

from functions.officers import store
from functions.officers.model import REMOVED, Done, RemoveDevice
from shared import audit, auth, clients, clock, devices, directory, policy, posts
from shared.devices import DEVICES
from shared.errors import NotFoundError, Reason
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(RemoveDevice, caller=officer)
def remove_device(request: RemoveDevice, caller: Officer) -> Done:
    """End the phone's sessions within a minute, and its pushes at once."""
    db = clients.database()
    device = devices.get(db, request.device_id)
    post = posts.in_force(db, device.post) if device else None
    if device is None or post is None:
        raise NotFoundError(Reason.NOT_FOUND)
    organisation = directory.organisation()
    policy.require(caller.role, caller.seat, Action.REMOVE_DEVICE, post.seat, organisation)
    ref = db.collection(DEVICES).document(request.device_id)
    audit.record(
        db,
        directory.organisation().district_of(post.unit),
        caller,
        action=Action.REMOVE_DEVICE,
        record=ref.path,
        at=clock.now(),
        also=lambda batch: store.end_device(batch, db, request.device_id),
    )
    auth.revoke(request.device_id)
    return Done(message=REMOVED.say(request.lang))
