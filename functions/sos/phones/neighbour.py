"""The nearest station with a phone, where an SOS's own station has none."""

from collections.abc import Collection

from functions.sos.incident_model import Incident
from functions.sos.route_model import neighbours
from shared.firestore import clients
from shared.force import devices, directory, posts
from shared.pure import clock

NEAREST = 10  # stations that are asked: beyond them nobody is near


def has_phone(names: Collection[str]) -> bool:
    """Say whether one of some posts is reached by a phone."""
    found = devices.active_of(clients.database(), names) if names else []
    return any(one.get("value") for one in found)


def nearest(incident: Incident) -> str | None:
    """Return the nearest other station of a live district with a phone; None where none is near."""
    near = neighbours(incident, directory.organisation(), at=clock.now())[:NEAREST]
    staffed = posts.of_units(clients.database(), near) if near else {}
    found = devices.active_of(clients.database(), staffed)
    units = {staffed[one.get("post")].unit for one in found if one.get("value")}
    return next((station for station in near if station in units), None)
