"""HTTP function `remove_device`: a phone is lost, or its officer has gone."""

from functions.officers import store
from functions.officers.model import REMOVED, RemoveDevice
from shared.edge import auth
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import devices, directory, posts
from shared.force.devices import DEVICES
from shared.pure import clock, policy
from shared.pure.errors import NotFoundError
from shared.pure.policy import Action
from shared.pure.reasons import Reason
from shared.pure.replies import Done
from shared.record import audit


@endpoint(RemoveDevice, caller=officer, action=Action.REMOVE_DEVICE)
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
        organisation.district_of(post.unit),
        caller,
        action=Action.REMOVE_DEVICE,
        record=ref.path,
        at=clock.now(),
        also=lambda batch: store.end_device(batch, db, request.device_id),
    )
    auth.revoke(request.device_id)
    return Done(message=REMOVED.say(request.lang))
