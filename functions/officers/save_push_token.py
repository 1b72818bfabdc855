"""HTTP function `save_push_token`: where FCM reaches the calling phone."""

from functions.officers import store
from functions.officers.model import SAVED, Done, SavePushToken
from shared import clients, clock, policy
from shared.devices import DEVICES, Kind
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.seal import Purpose, seal


@endpoint(SavePushToken, caller=officer)
def save_push_token(request: SavePushToken, caller: Officer) -> Done:
    """Keep the address sealed; only the senders open it."""
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
