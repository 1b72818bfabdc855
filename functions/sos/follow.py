"""HTTP function `update_sos`: where the caller is now, while help is under way."""

from functions.sos import keys, store
from functions.sos.incident_model import (
    SERVICE,
    Incident,
    Position,
    Trail,
    area,
    require_open,
)
from functions.sos.model import SosView, UpdateSos
from functions.sos.watch import view
from shared import clients, clock
from shared.http import endpoint
from shared.ids import record_id
from shared.seal import Purpose, seal


@endpoint(UpdateSos)
def update_sos(request: UpdateSos) -> SosView:
    """Add positions, sealed. Closed or cancelled: refused, and the phone stops sending."""
    keys.require(request.sos_id, request.watch_key)
    incident = _append(request) if request.fixes else _none_readable(request)
    return view(request.sos_id, incident, request.lang)


def _append(request: UpdateSos) -> Incident:
    at, name = clock.now(), record_id(f"{SERVICE}-trail", request.request_id)
    said = Trail(fixes=request.fixes).model_dump_json().encode()
    where = f"{store.path(request.sos_id)}/positions/{name}#trail"
    trail = seal(said, Purpose.CONTENT, where=where, at=at)
    position = Position(received_at=at, count=len(request.fixes), trail=trail)
    cell = area(request.fixes[-1])
    return store.append(clients.database(), request.sos_id, name, position, cell)


def _none_readable(request: UpdateSos) -> Incident:
    incident = store.get(clients.database(), request.sos_id)
    require_open(incident)
    return incident
