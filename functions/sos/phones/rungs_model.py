"""Whose phones ring at each rung. No I/O."""

from collections.abc import Container, Mapping

from functions.sos.incident_model import Incident, units
from functions.sos.ladder_model import Rung, rung_at, rungs
from shared.pure.policy import Role
from shared.pure.post import Post

STATE_ROLES = frozenset({Role.STATE_DESK, Role.ROOM_112})
ABOVE = frozenset({Rung.IG, Rung.DESK, Rung.ROOM_112, Rung.STATE, Rung.RING})


def asked(incident: Incident, rung: Rung) -> tuple[str, ...]:
    """Return the units whose posts a rung can tell."""
    here = tuple(one for one in (incident.station, incident.district, incident.neighbour) if one)
    if here and rung not in ABOVE:
        return here
    state = (f"{incident.state}-state",) if incident.state else ()
    return (*here, *(_range(incident) if here else ()), *state)


def told(incident: Incident) -> tuple[str, ...]:
    """Return every unit whose posts may have been told of it."""
    return tuple(dict.fromkeys((*asked(incident, Rung.RING), *units(incident))))


def at_rung(number: int, incident: Incident, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return the posts told at a rung, by its number in the history; at a ring, all of them."""
    return of(rung_at(incident, number), incident, posts)


def of(rung: Rung, incident: Incident, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return the posts that a rung tells."""
    if rung is Rung.RING:
        return _each(incident, posts, rungs(incident))
    if rung is Rung.REMINDER:
        return (incident.acknowledged_by,) if incident.acknowledged_by else ()
    if rung in {Rung.DUTY, Rung.NEXT, Rung.HEAD}:
        return _at_station(rung, incident, posts)
    role, unit = _SEATS[rung], incident.district
    if rung in ABOVE:
        unit = next(iter(_range(incident)), None) if rung is Rung.IG else f"{incident.state}-state"
    return _of(posts, role, unit)


def up_to(number: int, incident: Incident, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return the posts that were told up to a rung, each once; of a former place, all there."""
    ladder = rungs(incident)[: number - incident.rung_from + 1]
    former = tuple(n for n, post in sorted(posts.items()) if post.unit in incident.formers)
    return tuple(dict.fromkeys((*_each(incident, posts, ladder), *former)))


def of_district(district: str, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return the posts that a district is reached by: its control room, else its SP."""
    return _of(posts, {Role.CALL_TAKER}, district) or _of(posts, {Role.SP}, district)


def at_station(station: str | None, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return whoever can be told at a station: its first officer, and its head."""
    heads = _of(posts, {Role.SHO}, station)
    return (*_of(posts, set(Role) - {Role.SHO}, station)[:1], *heads)


_SEATS: dict[Rung, Container[Role]] = {
    Rung.ROOM: {Role.CALL_TAKER},
    Rung.SP: {Role.SP},
    Rung.IG: {Role.IG},
    Rung.DESK: {Role.STATE_DESK},
    Rung.ROOM_112: {Role.ROOM_112},
    Rung.STATE: STATE_ROLES,
}


def _at_station(rung: Rung, incident: Incident, posts: Mapping[str, Post]) -> tuple[str, ...]:
    heads = _of(posts, {Role.SHO}, incident.station)
    others = _of(posts, set(Role) - {Role.SHO}, incident.station)
    if rung is Rung.DUTY:
        return (*(others[:1] or heads), *_of(posts, {Role.CALL_TAKER}, incident.district))
    return (others[1:2] or heads) if rung is Rung.NEXT else heads


def _each(
    incident: Incident, posts: Mapping[str, Post], ladder: tuple[Rung, ...]
) -> tuple[str, ...]:
    names = (name for rung in ladder for name in of(rung, incident, posts))
    helpers = at_station(incident.neighbour, posts) if incident.neighbour else ()
    return tuple(dict.fromkeys((*names, *helpers)))


def _range(incident: Incident) -> tuple[str, ...]:
    found = (one for one in incident.boards if one.startswith(f"{incident.state}-range-"))
    return tuple(found)[:1]


def _of(posts: Mapping[str, Post], roles: Container[Role], unit: str | None) -> tuple[str, ...]:
    found = (n for n, p in posts.items() if p.unit == unit and p.role in roles)
    return tuple(sorted(found))
