"""HTTP function `list_waiting_devices`: which phones wait for this officer to let them in."""

from functions.officers import store
from functions.officers.model import DeviceList, ListDevices
from functions.officers.phones.lines import line
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import policy
from shared.pure.policy import Action


@endpoint(ListDevices, caller=officer, action=Action.MANAGE_OWN_DEVICES)
def list_waiting_devices(_request: ListDevices, caller: Officer) -> DeviceList:
    """List what waits for the caller's own seat: nobody else's. A repeat is answered anew."""
    policy.require_own(caller.role, Action.MANAGE_OWN_DEVICES)
    waiting = store.waiting_for(clients.database(), caller.seat)
    return DeviceList(devices=tuple(line(*phone) for phone in waiting))
