"""Following callers: where they are known to be elsewhere, those who are near are told."""

from functions.sos.acts_model import changed
from functions.sos.incident_model import SOS, TOPIC, Incident, Step
from functions.sos.ladder import heap_store
from functions.sos.press import keys
from functions.sos.route_model import MOVED_M, Route, anew, crowd, route
from shared import aside, log
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AppError
from shared.pure.geo import Point
from shared.record import outbox, store
from shared.record.kind import Change

COUNT_S = 0.5


def follow(name: str, incident: Incident, place: Point) -> Incident:
    """Give an SOS to the station where its caller is now; told at once, with a ladder of its own.

    Nothing where that station has it, or while the organisation cannot be read: the place is
    stored, and comes again.
    """
    try:
        to = route(place, directory.organisation(), at=clock.now())
    except AppError as exc:
        log.fault("sos_without_organisation", exc, record=name)
        return incident
    has_moved = keys.has_moved(name, place, incident.routed_by, over_m=MOVED_M)
    return _give(name, incident, to, place, has_moved=has_moved)


def is_crowd(incident: Incident) -> bool:
    """Say whether a press without a verified number stands as one of many at its seat.

    A count that fails, or is slow, ranks nobody lower.
    """
    if incident.signed or not incident.seat:
        return False
    seat, practice, at = incident.seat, incident.practice, clock.now()
    full = aside.attempt(
        lambda: heap_store.is_full(seat, practice=practice, at=at), seconds=COUNT_S
    )
    return bool(full)


def _give(name: str, incident: Incident, to: Route, place: Point, *, has_moved: bool) -> Incident:
    at, tag = clock.now(), keys.place_tag(name, place)
    if not anew(incident, to, place, has_moved=has_moved, at=at):
        return incident
    is_one_of_many = is_crowd(incident.model_copy(update={"seat": to.seat}))

    def decide(one: Incident) -> Change[Incident] | None:
        changes = anew(one, to, place, has_moved=has_moved, at=at)
        if "seat" not in changes:
            return changed(one, changes, Step(what="moved_on", at=at))
        changes |= {"routed_by": tag}
        if is_one_of_many:
            changes |= crowd(one.model_copy(update=changes))
        return changed(one, changes, Step(what="routed", at=at), topic=TOPIC)

    done = store.change(SOS, name, decide, at=at)
    outbox.tell_aside(done)
    return done.record
