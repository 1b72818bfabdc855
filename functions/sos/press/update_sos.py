"""HTTP function `update_sos`: where the caller is now, while help is under way."""

from datetime import datetime

from functions.sos.acts_model import require_open
from functions.sos.incident_model import SERVICE, SOS, Incident, Position, Trail
from functions.sos.model import Fix
from functions.sos.place_model import corrected, newest
from functions.sos.press import follow, keys
from functions.sos.press import store as press_store
from functions.sos.press.own_model import SosView, UpdateSos
from functions.sos.press.watch_sos import view
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock
from shared.pure.ids import record_id
from shared.record import store
from shared.seal import Purpose, seal


@endpoint(UpdateSos, salvaging=True)
def update_sos(request: UpdateSos) -> SosView:
    """Add positions, sealed. Closed or cancelled: refused, and the phone stops sending."""
    keys.require(request.sos_id, request.watch_key)
    has_news = bool(request.fixes or request.message)
    incident = _append(request) if has_news else _none_readable(request)
    taken = {"taken": len(request.kept), "of": request.sent, "warnings": request.warnings or None}
    return view(request, request.sos_id, incident).model_copy(update=taken)


def _append(request: UpdateSos) -> Incident:
    at, name = clock.now(), record_id(f"{SERVICE}-trail", request.request_id)
    fixes = tuple(_by_our_clock(fix, request, at) for fix in request.kept)
    said = Trail(fixes=fixes, message=request.message).model_dump_json().encode()
    where = f"{SOS.path(request.sos_id)}/positions/{name}#trail"
    trail = seal(said, Purpose.CONTENT, where=where, at=at)
    position, here = Position(received_at=at, count=len(fixes), trail=trail), newest(fixes)
    incident = press_store.append(
        clients.database(), request.sos_id, name, position, here, has_words=bool(request.message)
    )
    is_current = here is not None and here.at == incident.fixed_at
    return follow.follow(request.sos_id, incident, here) if here and is_current else incident


def _by_our_clock(fix: Fix, request: UpdateSos, arrived: datetime) -> Fix:
    return fix.model_copy(update={"at": corrected(fix.at, request.now, arrived=arrived)})


def _none_readable(request: UpdateSos) -> Incident:
    incident = store.get(SOS, request.sos_id).record
    require_open(incident)
    return incident
