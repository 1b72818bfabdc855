"""HTTP function `cancel_sos`: the caller is safe, or pressed by mistake."""

from functions.sos.acts_model import cancel, changed
from functions.sos.incident_model import PIN_TRIES, SOS, TOPIC, Incident, Step
from functions.sos.model import SosStatus
from functions.sos.press import keys
from functions.sos.press import store as press_store
from functions.sos.press.own_model import CancelSos, SosView
from functions.sos.press.watch_sos import view
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock
from shared.pure.errors import PermissionDeniedError
from shared.pure.reasons import Reason
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
    """Return the id of the SOS that the key or the PIN opens. Where a PIN was chosen, only it.

    Whoever took the phone out of the caller's hand holds its key, too.

    Raises:
        PermissionDeniedError: neither does, there is no such SOS, a PIN is needed, or too many
            were tried: then an officer who rings back closes it.
    """
    db = clients.database()
    is_own = bool(request.sos_id and request.watch_key)
    if request.sos_id and request.watch_key:
        keys.require(request.sos_id, request.watch_key)
    sos_id = request.sos_id or press_store.by_number(db, request.sos_number or "")
    if not sos_id:
        raise keys.not_yours()
    pressed = press_store.pressed(db, sos_id) if is_own else None
    if is_own and (pressed is None or pressed.pin_tag is None):
        return sos_id
    _require_pin(sos_id, request.pin, by_own_phone=is_own)
    return sos_id


def _require_pin(sos_id: str, pin: str | None, *, by_own_phone: bool) -> None:
    """Let in who knows the PIN. A stranger's wrong tries shut out no caller: both are counted."""
    if pin is None:
        raise PermissionDeniedError(Reason.PIN_NEEDED)
    pressed = press_store.try_pin(clients.database(), sos_id, by_own_phone=by_own_phone)
    if pressed is None:
        raise keys.not_yours()
    if (pressed.own_tries if by_own_phone else pressed.pin_tries) > PIN_TRIES:
        raise PermissionDeniedError(Reason.PIN_LOCKED) if by_own_phone else keys.not_yours()
    if not keys.is_pin(sos_id, pin, pressed.pin_tag):
        raise PermissionDeniedError(Reason.PIN_WRONG) if by_own_phone else keys.not_yours()
