"""HTTP function `watch_sos`: the caller sees that somebody answers."""

from functions.sos import texts
from functions.sos.incident_model import OPEN, SOS, Incident
from functions.sos.press import keys
from functions.sos.press.own_model import CancelSos, OwnSos, SosView, since
from shared.edge.http import endpoint
from shared.force import directory
from shared.pure.errors import AppError
from shared.pure.texts import Lang, Text
from shared.record import store


@endpoint(OwnSos)
def watch_sos(request: OwnSos) -> SosView:
    """Show callers their SOS: who has it, and since when."""
    keys.require(request.sos_id, request.watch_key)
    incident = store.get(SOS, request.sos_id).record
    return view(request, request.sos_id, incident)


def view(request: OwnSos | CancelSos, sos_id: str, incident: Incident) -> SosView:
    """Return what the caller sees, or that nothing changed since they last looked."""
    shown = set(SosView.model_fields) & set(Incident.model_fields)
    whole = SosView(
        version="",
        is_changed=True,
        is_open=incident.status in OPEN,
        sos_id=sos_id,
        station_name=_station(incident, request.lang),
        message=texts.status(incident, request.lang),
        call="112",
        **incident.model_dump(include=shown),
    )
    return since(whole, request.seen if isinstance(request, OwnSos) else None)


def _station(incident: Incident, lang: Lang) -> str | None:
    """Return the station's name; without it the caller still sees the rest."""
    try:
        unit = directory.organisation().unit(incident.station or "")
    except AppError:
        return None
    return Text(unit.name_hi, unit.name_en).say(lang) if unit else None
