"""Whose an SOS is: the nearest station, or the state desk. No I/O."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from functions.sos.acts_model import into_heap, out_of_heap
from functions.sos.incident_model import CELL_DEG, SERVICE, Incident, units
from functions.sos.model import SosStatus
from shared.pure.clock import IST
from shared.pure.geo import PlaceSource, Point, distance_m
from shared.pure.organisation import FARTHEST_STATION_M, District, Organisation, Unit
from shared.pure.replies import Choice
from shared.pure.texts import Lang

MOST_ROUTES = 3  # an hour, of one SOS; then the control room decides
ROUTES_IN = timedelta(hours=1)
MOVED_M = 3_000  # by less than that nobody else is rung
EXACT_M = 1_000  # a place that is known less well moves nothing
PRACTICE_HEAP = ""  # the heap of no seat: no ladder looks at it
MOST_NEAR = 30  # stations that are offered for a hand-over
MOVED_ON = "moved_on"


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
    if not _is_live(district, at):
        desk, flags = f"{district.state}-state-desk", ("district_not_live",)
        return Route(district.state, None, None, desk, flags, (f"{district.state}-state",))
    return _at_station(nearest, district)


def to_unit(code: str, organisation: Organisation) -> Route | None:
    """Return the route to a station or a district of ours; None where there is none."""
    unit = organisation.unit(code)
    home = organisation.districts.get(unit.district if unit else code)
    if home is None or (unit and unit.kind != "station"):
        return None
    if unit:
        return _at_station(unit, home)
    return Route(home.state, home.code, None, f"{home.code}/call_taker", (), _boards(home))


def _at_station(unit: Unit, home: District) -> Route:
    boards, names = (unit.code, *_boards(home)), (unit.name_hi, unit.name_en)
    return Route(home.state, home.code, unit.code, unit.code, (), boards, names)


def _boards(home: District) -> tuple[str, ...]:
    return home.code, f"{home.state}-range-{home.range}", f"{home.state}-state"


def place_anew(incident: Incident, organisation: Organisation, *, at: datetime) -> dict[str, Any]:
    """Return what changes for an SOS taken while the organisation could not be read.

    By the cell in which the caller is: the exact place is sealed. Nothing for any other SOS.
    """
    if not is_nobodys(incident):
        return {}
    found = route(_middle(incident.area), organisation, at=at)
    return _fields(found) | {"flags": (*incident.flags, *found.flags)}


def anew(
    incident: Incident, to: Route, place: Point, *, has_moved: bool, at: datetime
) -> dict[str, Any]:
    """Return what changes when the caller is known to be elsewhere: a ladder begins there.

    Nothing where it goes to the seat that has it, or the caller did not move far.
    """
    if to.station is None or to.station in {incident.station, incident.neighbour}:
        return {}
    if incident.station and not (has_moved and _is_exact(place)):
        return {}
    lately = tuple(one for one in incident.routed_at if one > at - ROUTES_IN)
    if len(lately) >= MOST_ROUTES:
        is_said = MOVED_ON in incident.flags
        return {} if is_said else {"flags": (*incident.flags, MOVED_ON)}
    return handed_over(incident, to, at=at) | {"routed_at": (*lately, at)}


def handed_over(incident: Incident, to: Route, *, at: datetime) -> dict[str, Any]:
    """Return what changes when an SOS goes to another seat: its ladder begins there, at once.

    Whoever has it keeps it, and whoever was told goes on seeing it.
    """
    formers = tuple(one for one in units(incident) if one not in {to.station, to.district})
    known = incident.boards if incident.heap is None else out_of_heap(incident)["boards"]
    fields = _fields(to) | {"formers": formers, "neighbour": None, "heap": None}
    fields["boards"] = tuple(dict.fromkeys((*to.boards, *known)))
    begins = {"rung_from": incident.rung + 1, "next_due": at}
    return fields | begins if incident.status is not SosStatus.CLOSED else {}


def crowd(incident: Incident) -> dict[str, Any]:
    """Return what changes when an SOS stands at its seat as one of many (ladder/heap.py).

    A practice press is rung for by nobody then, and ends by itself.
    """
    if incident.practice:
        return {"heap": PRACTICE_HEAP}
    waits = {"heap": incident.seat, "boards": into_heap(incident.boards), "next_due": None}
    return waits if incident.seat and incident.acknowledged_at is None else {}


def _is_exact(place: Point) -> bool:
    is_tower = place.source is PlaceSource.CELL
    return not is_tower and (place.accuracy_m is None or place.accuracy_m <= EXACT_M)


def _fields(found: Route) -> dict[str, Any]:
    changes = found._asdict()
    station_hi, station_en = changes.pop("names")
    del changes["flags"]
    return changes | {"station_hi": station_hi, "station_en": station_en}


def neighbours(incident: Incident, organisation: Organisation, *, at: datetime) -> tuple[str, ...]:
    """Return the other stations around an SOS where it has begun, the nearest first."""
    place = _middle(incident.area)
    own = _place_of(organisation.unit(incident.station or ""))
    here = own or (place and (place.lat, place.lng))
    if not here:
        return ()
    live = [d for d in organisation.districts.values() if _is_live(d, at)]
    others = (u for d in live for u in d.units if u.code != incident.station)
    near = [(distance_m(here, there), u.code) for u in others if (there := _place_of(u))]
    return tuple(code for far, code in sorted(near) if far <= FARTHEST_STATION_M)


def _place_of(station: Unit | None) -> tuple[float, float] | None:
    if station is None or station.kind != "station" or station.lat is None or station.lng is None:
        return None
    return station.lat, station.lng


def destinations(
    incident: Incident, organisation: Organisation, lang: Lang, *, at: datetime
) -> tuple[Choice, ...]:
    """Return where an SOS may be handed over to: the nearest stations, then the districts."""
    near = [organisation.unit(one) for one in neighbours(incident, organisation, at=at)]
    stations = [Choice.of(unit, lang, unit.kind) for unit in near[:MOST_NEAR] if unit]
    live = [d for d in organisation.districts.values() if _is_live(d, at)]
    districts = [Choice.of(one, lang, "district") for one in live if one.code != incident.district]
    return (*stations, *sorted(districts, key=lambda one: one.name))


def _is_live(district: District, at: datetime) -> bool:
    return district.is_live(SERVICE, on=at.astimezone(IST).date())


def is_nobodys(incident: Incident) -> bool:
    """Say whether an SOS was taken without knowing to whom it belongs."""
    return incident.state is None and not incident.seat


def _middle(area: str | None) -> Point | None:
    try:
        lat, lng = (float(corner) + CELL_DEG / 2 for corner in (area or "").split(","))
        return Point(lat=lat, lng=lng)
    except ValueError:  # none was sent, or a hand edit broke it
        return None
