"""A phone as officers see it in a list."""

from functions.officers.model import DeviceLine
from shared.force.devices import Device


def line(name: str, device: Device, *, this: str = "") -> DeviceLine:
    """Return one line; `this` is the id of the calling phone."""
    return DeviceLine(
        device_id=name,
        device_code=device.code,
        post=device.post,
        status=device.status,
        added_at=device.added_at,
        is_this=name == this,
    )
