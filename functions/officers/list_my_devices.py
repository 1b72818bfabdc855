"""HTTP function `list_my_devices`: the phones that act for the caller's post."""

from functions.officers.model import DeviceLine, DeviceList, ListDevices
from shared import clients, devices, policy
from shared.devices import Device, Status
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ListDevices, caller=officer)
def list_my_devices(_request: ListDevices, caller: Officer) -> DeviceList:
    """List the caller's own post's phones; those removed are left out."""
    policy.require_own(caller.role, Action.MANAGE_OWN_DEVICES)
    found = devices.of_post(clients.database(), caller.post)
    lines = (_line(snapshot.id, snapshot.to_dict() or {}, caller) for snapshot in found)
    return DeviceList(devices=tuple(line for line in lines if line.status != Status.REMOVED))


def _line(name: str, fields: dict[str, object], caller: Officer) -> DeviceLine:
    device = Device.model_validate(fields)
    return DeviceLine(
        device_id=name,
        device_code=device.code,
        post=device.post,
        status=device.status,
        added_at=device.added_at,
        is_this=name == caller.device,
    )
