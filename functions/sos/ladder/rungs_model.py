"""Whose phones ring at each rung. No I/O."""

from collections.abc import Container, Mapping

from functions.sos.incident_model import Incident
from functions.sos.ladder_model import LAST_RUNG, is_ring
from shared.pure.policy import Role
from shared.pure.post import Post

STATE_ROLES = frozenset({Role.STATE_DESK, Role.ROOM_112})


def units(incident: Incident) -> tuple[str, ...]:
    """Return the units whose posts can be told."""
    if incident.station and incident.district:
        return incident.station, incident.district
    return (f"{incident.state}-state",) if incident.state else ()


def at_rung(rung: int, incident: Incident, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return the posts told at a rung: duty officer and control room, next officer, SHO, SP.

    At a ring: all of them.
    """
    if is_ring(rung):
        return up_to(LAST_RUNG, incident, posts)
    if not incident.station:
        return _of(posts, STATE_ROLES, f"{incident.state}-state")
    heads = _of(posts, {Role.SHO}, incident.station)
    others = _of(posts, set(Role) - {Role.SHO}, incident.station)
    room = _of(posts, {Role.CALL_TAKER}, incident.district)
    if rung == 0:
        return (*(others[:1] or heads), *room)
    if rung == LAST_RUNG:
        return _of(posts, {Role.SP}, incident.district)
    return (others[1:2] or heads) if rung == 1 else heads


def up_to(rung: int, incident: Incident, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return the posts that were told up to a rung, each once."""
    rungs = range(min(rung, LAST_RUNG) + 1)
    return tuple(dict.fromkeys(name for n in rungs for name in at_rung(n, incident, posts)))


def of_district(district: str, posts: Mapping[str, Post]) -> tuple[str, ...]:
    """Return the posts that a district is reached by: its control room, else its SP."""
    return _of(posts, {Role.CALL_TAKER}, district) or _of(posts, {Role.SP}, district)


def _of(posts: Mapping[str, Post], roles: Container[Role], unit: str | None) -> tuple[str, ...]:
    found = (n for n, p in posts.items() if p.unit == unit and p.role in roles)
    return tuple(sorted(found))
