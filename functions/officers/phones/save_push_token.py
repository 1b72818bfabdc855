"""HTTP function `save_push_token`: where FCM reaches the calling phone."""

from functions.officers import store
from functions.officers.model import SAVED, SavePushToken
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force.devices import DEVICES, Kind
from shared.pure import clock, policy
from shared.pure.policy import Action
from shared.pure.replies import Done
from shared.seal import Purpose, seal


@endpoint(SavePushToken, caller=officer, action=Action.MANAGE_OWN_DEVICES)
def save_push_token(request: SavePushToken, caller: Officer) -> Done:
    """Keep the address sealed; only the senders open it.

    A repeat keeps the same address again; of two addresses the one that came last counts.
    """
    policy.require_own(caller.role, Action.MANAGE_OWN_DEVICES)
    where = f"{DEVICES}/{caller.device}#value"
    sealed = seal(request.value.encode(), Purpose.CONTACT, where=where, at=clock.now())
    store.change_device(
        clients.database(),
        caller.device,
        kind=Kind(request.kind),
        value=sealed.model_dump(),
    )
    return Done(message=SAVED.say(request.lang))
