"""HTTP function `raise_sos`: one press. Stored, then told; never refused.

It holds the key of officers' push addresses, and no key that opens what callers sent.
"""

from datetime import datetime
from functools import partial

from functions.sos import texts
from functions.sos.incident_model import (
    SOS,
    TOPIC,
    Caller,
    Incident,
    Position,
    Pressed,
    Trail,
    area,
)
from functions.sos.ladder import heap, told
from functions.sos.model import Coordinates, Fix, SosStatus
from functions.sos.phones import tell
from functions.sos.press import follow, keys
from functions.sos.press import store as press_store
from functions.sos.press.model import (
    RaiseSos,
    SosReceipt,
    open_incident,
    position_id,
    sos_id,
    sos_number,
)
from functions.sos.route_model import Route, crowd, route
from functions.sos.store import caller_path
from shared import aside, log
from shared.edge.anyone import Anyone, anyone
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AppError
from shared.pure.organisation import Organisation
from shared.pure.privacy import Sealed
from shared.record import outbox
from shared.seal import Purpose, seal

APPEND_S = 1.0


@endpoint(RaiseSos, caller=anyone, forgiving=True)
def raise_sos(request: RaiseSos, caller: Anyone) -> SosReceipt:
    """Store the press and tell the nearest officers. Pressed ten times it is one incident."""
    at, name = clock.now(), sos_id(request)
    goes_to = route(request.place, _organisation(), at=at)
    known = caller.citizen.model_dump() if caller.citizen else {}
    who = Caller(battery=request.battery, said=request.mobile, **known)
    sealed = _seal(who.model_dump_json(), f"{caller_path(name)}#caller")
    tag = keys.pin_tag(name, request.pin) if request.pin else None
    incident = _opened(request, goes_to, caller, at=at)
    if follow.is_crowd(incident):
        incident = incident.model_copy(update=crowd(incident))
    position = _position(request, name)
    pressed = Pressed(caller=sealed, pin_tag=tag)
    event = press_store.add(clients.database(), name, incident, pressed, position)
    if event is None and position and request.place:
        aside.attempt(partial(_append, request.place, name, position), seconds=APPEND_S)
    elif event is not None:
        _tell(name, incident, event)
    return _receipt(request, name)


def _opened(request: RaiseSos, goes_to: Route, caller: Anyone, *, at: datetime) -> Incident:
    is_signed = bool(caller.citizen and caller.citizen.phone)
    incident = open_incident(request, goes_to, caller.flags, signed=is_signed, at=at)
    if request.place is None:
        return incident
    tag = keys.place_tag(sos_id(request), request.place)
    return incident.model_copy(update={"routed_by": tag})


def _tell(name: str, incident: Incident, event: str) -> None:
    """Tell the nearest officers; of what cannot be published, the next timer is set here."""
    if incident.heap is not None:
        if not incident.practice:
            tell.at_once(partial(heap.ring, incident.heap))
        return
    if not outbox.announce(event, TOPIC):
        told.set_timer(name, incident)
    tell.at_once(partial(tell.first, name, incident))


def _append(place: Coordinates, name: str, position: tuple[str, Position]) -> None:
    incident = press_store.append(clients.database(), name, *position, area(place))
    follow.follow(name, incident, place)


def _organisation() -> Organisation | None:
    """Return the organisation; without one the SOS is stored all the same, and alerts."""
    try:
        return directory.organisation()
    except AppError as exc:
        log.fault("sos_without_organisation", exc)
        return None


def _position(request: RaiseSos, name: str) -> tuple[str, Position] | None:
    if request.place is None:
        return None
    at, here = clock.now(), position_id(request)
    fix = Fix(**request.place.model_dump(), at=at, battery=request.battery)
    where = f"{SOS.path(name)}/positions/{here}#trail"
    trail = _seal(Trail(fixes=(fix,)).model_dump_json(), where)
    return here, Position(received_at=at, count=1, trail=trail)


def _seal(text: str, where: str) -> Sealed:
    return seal(text.encode(), Purpose.CONTENT, where=where, at=clock.now())


def _receipt(request: RaiseSos, name: str) -> SosReceipt:
    return SosReceipt(
        sos_id=name,
        sos_number=sos_number(request),
        watch_key=keys.watch_key(name),
        status=SosStatus.RAISED,
        practice=request.practice,
        message=texts.receipt(request.lang, practice=request.practice),
        call="112",
        warnings=request.warnings or None,
    )
