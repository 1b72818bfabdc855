"""HTTP function `cancel_sos`: the caller is safe, or pressed by mistake."""

from functions.sos.acts_model import cancel, changed
from functions.sos.incident_model import PIN_TRIES, SOS, TOPIC, Incident, Step
from functions.sos.model import SosStatus
from functions.sos.press import keys
from functions.sos.press import store as press_store
from functions.sos.press.model import CancelSos, SosView
from functions.sos.press.watch_sos import view
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock
from shared.record import outbox, store
from shared.record.kind import Change


@endpoint(CancelSos)
def cancel_sos(request: CancelSos) -> SosView:
    """Cancel, with the same phone or the PIN. Positions stop; an officer still calls back."""
    sos_id, at = _own(request), clock.now()
    cancelled = Step(what=SosStatus.CANCELLED, at=at)

    def decide(one: Incident) -> Change[Incident] | None:
        return changed(one, cancel(one, at=at), cancelled, topic=TOPIC)

    done = store.change(SOS, sos_id, decide, at=at)
    outbox.tell_aside(done)
    return view(request, sos_id, done.record)


def _own(request: CancelSos) -> str:
    """Return the id of the SOS that the key or the PIN opens.

    Raises:
        PermissionDeniedError: neither does, there is no such SOS, or too many PINs were tried.
    """
    if request.sos_id and request.watch_key:
        keys.require(request.sos_id, request.watch_key)
        return request.sos_id
    db = clients.database()
    sos_id = request.sos_id or press_store.by_number(db, request.sos_number or "")
    pressed = press_store.try_pin(db, sos_id) if sos_id else None
    if not sos_id or not pressed or pressed.pin_tries > PIN_TRIES:
        raise keys.not_yours()
    if not keys.is_pin(sos_id, request.pin or "", pressed.pin_tag):
        raise keys.not_yours()
    return sos_id
