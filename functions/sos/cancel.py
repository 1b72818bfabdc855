"""HTTP function `cancel_sos`: the caller is safe, or pressed by mistake."""

from functions.sos import incident_model as rules
from functions.sos import keys, store
from functions.sos.incident_model import Step
from functions.sos.model import OwnSos, SosView, Status
from functions.sos.watch import view
from shared import clients, clock
from shared.http import endpoint


@endpoint(OwnSos)
def cancel_sos(request: OwnSos) -> SosView:
    """Cancel, with the same phone. Positions stop; an officer still sees it and calls back."""
    keys.require(request.sos_id, request.watch_key)
    at = clock.now()
    incident, _ = store.change(
        clients.database(),
        request.sos_id,
        lambda one: rules.cancel(one, at=at),
        Step(what=Status.CANCELLED, at=at),
    )
    return view(request.sos_id, incident, request.lang)
