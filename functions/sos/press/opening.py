"""What a press becomes: the incident, who pressed and where, sealed, before it is stored."""

from datetime import datetime, timedelta
from functools import partial

from functions.sos.incident_model import SOS, Caller, Incident, Position, Pressed, Trail
from functions.sos.model import SosStatus
from functions.sos.press import follow, keys
from functions.sos.press import store as press_store
from functions.sos.press.ids_model import PressId
from functions.sos.press.model import (
    Opening,
    Press,
    RaiseSos,
    body_tag,
    open_incident,
    position_id,
    sos_id,
)
from functions.sos.route_model import crowd, route
from functions.sos.store import caller_path
from shared import aside, log
from shared.edge.anyone import Anyone
from shared.force import directory
from shared.pure.errors import AppError
from shared.pure.organisation import Organisation
from shared.pure.privacy import Sealed
from shared.seal import Purpose, seal

READ_S = 0.5
A_RETRY = timedelta(seconds=60)  # after a cancelling, by the very same body


def of(
    request: RaiseSos, caller: Anyone, known: PressId, *, at: datetime, former: Press | None = None
) -> Press:
    """Return what a press becomes. `former`: the one under its id that is over."""
    name = sos_id(request, known.value)
    goes_to = route(request.place, _organisation(), at=at)
    opening = Opening(known, caller.flags, is_signed=bool(caller.phone), at=at)
    incident = open_incident(request, goes_to, opening)
    incident = incident.model_copy(update=_more(incident, name, request, caller, former))
    if follow.is_crowd(incident):
        incident = incident.model_copy(update=crowd(incident))
    tag = keys.pin_tag(name, request.pin) if request.pin else None
    who = sealed_caller(request, caller, f"{caller_path(name)}#caller", at=at)
    pressed = Pressed(caller=who, pin_tag=tag, body_tag=body_tag(request))
    return Press(name, request, known, incident, pressed, _position(request, known, name, at=at))


def sealed_caller(request: RaiseSos, caller: Anyone, where: str, *, at: datetime) -> Sealed:
    """Return who pressed and what they say, sealed for the place where it is kept."""
    known = caller.citizen
    who = Caller(
        uid=known.uid if known else None,
        phone=caller.phone,
        battery=request.battery,
        said=request.mobile,
        place_text=request.place_text,
        message=request.message,
    )
    return _seal(who.model_dump_json(), where, at=at)


def _more(
    incident: Incident, name: str, request: RaiseSos, caller: Anyone, former: Press | None
) -> dict[str, object]:
    more: dict[str, object] = {"group": _group(incident, caller)}
    if request.place:
        more["routed_by"] = keys.place_tag(name, request.place)
    if former:
        retry = ("perhaps_a_retry",) if _is_perhaps_a_retry(former, incident.raised_at) else ()
        more |= {"former": former.incident.sos_number, "flags": (*incident.flags, *retry)}
    return more


def _group(incident: Incident, caller: Anyone) -> str | None:
    """Return the mark that presses share which may be one: of a number, or of a place and time."""
    if caller.phone:
        return keys.group(caller.phone)
    if "weak_request_id" not in incident.flags:
        return None
    return keys.group(f"{incident.area}/{incident.raised_at:%Y%m%d%H%M}")


def _is_perhaps_a_retry(former: Press, at: datetime) -> bool:
    """Say whether a press may be one that was on its way when the caller cancelled."""
    over = former.incident
    if over.status is not SosStatus.CANCELLED or not over.cancelled_at:
        return False
    if at - over.cancelled_at > A_RETRY:
        return False
    first = aside.attempt(partial(press_store.first_body, former.name), seconds=READ_S)
    return first == body_tag(former.request)


def _organisation() -> Organisation | None:
    """Return the organisation; without one the SOS is stored all the same, and alerts."""
    try:
        return directory.organisation()
    except AppError as exc:
        log.fault("sos_without_organisation", exc)
        return None


def _position(
    request: RaiseSos, known: PressId, name: str, *, at: datetime
) -> tuple[str, Position] | None:
    if request.place is None:
        return None
    here = position_id(request, known.value)
    seen = {"at": request.fixed_at(at), "battery": request.place.battery or request.battery}
    where = f"{SOS.path(name)}/positions/{here}#trail"
    said = Trail(fixes=(request.place.model_copy(update=seen),)).model_dump_json()
    return here, Position(received_at=at, count=1, trail=_seal(said, where, at=at))


def _seal(text: str, where: str, *, at: datetime) -> Sealed:
    return seal(text.encode(), Purpose.CONTENT, where=where, at=at)
