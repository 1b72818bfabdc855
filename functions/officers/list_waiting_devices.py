"""HTTP function `list_waiting_devices`: which phones wait for this officer to let them in."""

from functions.officers import store
from functions.officers.model import DeviceLine, DeviceList, ListDevices
from shared import clients, policy
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ListDevices, caller=officer)
def list_waiting_devices(_request: ListDevices, caller: Officer) -> DeviceList:
    """List what waits for the caller's own seat: nobody else's."""
    policy.require_own(caller.role, Action.MANAGE_OWN_DEVICES)
    waiting = store.waiting_for(clients.database(), caller.seat)
    lines = (
        DeviceLine(
            device_id=name,
            device_code=device.code,
            post=device.post,
            status=device.status,
            added_at=device.added_at,
        )
        for name, device in waiting
    )
    return DeviceList(devices=tuple(lines))
