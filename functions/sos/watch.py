"""HTTP function `watch_sos`: the caller sees that somebody answers."""

from functions.sos import keys, store, words
from functions.sos.incident_model import OPEN, Incident
from functions.sos.model import OwnSos, SosView
from shared import clients, directory
from shared.errors import AppError
from shared.http import endpoint
from shared.texts import Lang, Text


@endpoint(OwnSos)
def watch_sos(request: OwnSos) -> SosView:
    """Show callers their SOS: who has it, and since when."""
    keys.require(request.sos_id, request.watch_key)
    incident = store.get(clients.database(), request.sos_id)
    return view(request.sos_id, incident, request.lang)


def view(sos_id: str, incident: Incident, lang: Lang) -> SosView:
    """Return what the caller sees."""
    shown = set(SosView.model_fields) & set(Incident.model_fields) - {"station"}
    return SosView(
        sos_id=sos_id,
        is_open=incident.status in OPEN,
        station=_station(incident, lang),
        message=words.status(incident, lang),
        **incident.model_dump(include=shown),
    )


def _station(incident: Incident, lang: Lang) -> str | None:
    """Return the station's name; without it the caller still sees the rest."""
    try:
        unit = directory.organisation().unit(incident.station or "")
    except AppError:
        return None
    return Text(unit.name_hi, unit.name_en).say(lang) if unit else None
