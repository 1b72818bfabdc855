"""HTTP function `update_sos`: where the caller is now, while help is under way."""

from functions.sos.acts_model import require_open
from functions.sos.incident_model import SERVICE, SOS, Incident, Position, Trail, area
from functions.sos.press import follow, keys
from functions.sos.press import store as press_store
from functions.sos.press.model import SosView, UpdateSos
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
    incident = _append(request) if request.fixes else _none_readable(request)
    taken = {"taken": len(request.fixes), "of": request.sent, "warnings": request.warnings or None}
    return view(request, request.sos_id, incident).model_copy(update=taken)


def _append(request: UpdateSos) -> Incident:
    at, name = clock.now(), record_id(f"{SERVICE}-trail", request.request_id)
    said = Trail(fixes=request.fixes).model_dump_json().encode()
    where = f"{SOS.path(request.sos_id)}/positions/{name}#trail"
    trail = seal(said, Purpose.CONTENT, where=where, at=at)
    position = Position(received_at=at, count=len(request.fixes), trail=trail)
    here = request.fixes[-1]
    incident = press_store.append(clients.database(), request.sos_id, name, position, area(here))
    return follow.follow(request.sos_id, incident, here)


def _none_readable(request: UpdateSos) -> Incident:
    incident = store.get(SOS, request.sos_id).record
    require_open(incident)
    return incident
