"""HTTP function `list_waiting_devices`: which phones wait for this officer to let them in."""

from functions.officers import store
from functions.officers.lines import line
from functions.officers.model import DeviceList, ListDevices
from shared import clients, policy
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ListDevices, caller=officer)
def list_waiting_devices(_request: ListDevices, caller: Officer) -> DeviceList:
    """List what waits for the caller's own seat: nobody else's."""
    policy.require_own(caller.role, Action.MANAGE_OWN_DEVICES)
    waiting = store.waiting_for(clients.database(), caller.seat)
    return DeviceList(devices=tuple(line(*phone) for phone in waiting))
