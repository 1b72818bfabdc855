"""Whose an SOS is: the nearest station, or the state desk. No I/O."""

from datetime import datetime
from typing import Any, NamedTuple

from functions.sos.incident_model import CELL_DEG, SERVICE, Incident
from shared.pure.clock import IST
from shared.pure.geo import Point
from shared.pure.organisation import Organisation


class Route(NamedTuple):
    """Whose SOS it is."""

    state: str | None
    district: str | None
    station: str | None
    seat: str
    flags: tuple[str, ...] = ()
    boards: tuple[str, ...] = ()
    names: tuple[str | None, str | None] = (None, None)


def route(place: Point | None, organisation: Organisation | None, *, at: datetime) -> Route:
    """Find the nearest station. Without one, or where SOS has not begun: the state desk."""
    if organisation is None:
        return Route(None, None, None, "", ("no_organisation",))
    home = organisation.home_state
    nearest = organisation.nearest(place) if place else None
    if nearest is None:
        flags = ("far_away",) if place else ()
        return Route(home, None, None, f"{home}-state-desk", flags, (f"{home}-state",))
    district = organisation.districts[nearest.district]
    if not district.is_live(SERVICE, on=at.astimezone(IST).date()):
        desk, flags = f"{district.state}-state-desk", ("district_not_live",)
        return Route(district.state, None, None, desk, flags, (f"{district.state}-state",))
    state, code = district.state, nearest.code
    boards = (code, district.code, f"{state}-range-{district.range}", f"{state}-state")
    names = (nearest.name_hi, nearest.name_en)
    return Route(state, district.code, code, code, (), boards, names)


def place_anew(incident: Incident, organisation: Organisation, *, at: datetime) -> dict[str, Any]:
    """Return what changes for an SOS taken while the organisation could not be read.

    By the cell in which the caller is: the exact place is sealed. Nothing for any other SOS.
    """
    if not is_nobodys(incident):
        return {}
    found = route(_middle(incident.area), organisation, at=at)
    changes = found._asdict() | {"flags": (*incident.flags, *found.flags)}
    station_hi, station_en = changes.pop("names")
    return changes | {"station_hi": station_hi, "station_en": station_en}


def is_nobodys(incident: Incident) -> bool:
    """Say whether an SOS was taken without knowing to whom it belongs."""
    return incident.state is None and not incident.seat


def _middle(area: str | None) -> Point | None:
    try:
        lat, lng = (float(corner) + CELL_DEG / 2 for corner in (area or "").split(","))
        return Point(lat=lat, lng=lng)
    except ValueError:  # none was sent, or a hand edit broke it
        return None
