"""HTTP function `raise_sos`: one press. Stored, then told; never refused.

It holds the key of officers' push addresses, and no key that opens what callers sent.
"""

from functools import partial

from functions.sos import texts
from functions.sos.incident_model import OPEN, TOPIC, Incident
from functions.sos.ladder import heap, told
from functions.sos.model import SosStatus
from functions.sos.phones import tell
from functions.sos.press import keys, opening
from functions.sos.press import store as press_store
from functions.sos.press.ids_model import following, press_id
from functions.sos.press.later import learn
from functions.sos.press.model import Press, RaiseSos, SosReceipt
from shared import aside
from shared.edge.anyone import Anyone, anyone
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock
from shared.record import outbox

READ_S = LATER_S = 1.0
MOST_AGAIN = 20  # SOS under one id, each over before the next press


@endpoint(RaiseSos, caller=anyone, forgiving=True)
def raise_sos(request: RaiseSos, caller: Anyone) -> SosReceipt:
    """Store the press and tell the nearest officers. Pressed ten times it is one incident.

    Pressed again once that is over, it is a new one, which names the former.
    """
    known, former = press_id(request.request_id, caller.phone, keyed=keys.id_of), None
    for left in reversed(range(MOST_AGAIN)):
        at = clock.now()
        press = opening.of(request, caller, known, at=at, former=former)
        event = press_store.add(clients.database(), press)
        if event is not None:
            _tell(press, event)
            return _receipt(press, press.incident)
        there = aside.attempt(partial(press_store.there, press.name), seconds=READ_S)
        if there is None or there.status in OPEN:
            break
        former = press._replace(incident=there)
        known = following(known, there.sos_number, left=left - 1, at=at)
    aside.attempt(partial(learn, press, caller), seconds=LATER_S)
    return _receipt(press, there)


def _tell(press: Press, event: str) -> None:
    """Tell the nearest officers; of what cannot be published, the next timer is set here."""
    name, incident = press.name, press.incident
    if incident.heap is not None:
        if not incident.practice:
            tell.at_once(partial(heap.ring, incident.heap))
        return
    if not outbox.announce(event, TOPIC):
        told.set_timer(name, incident)
    tell.at_once(partial(tell.first, name, incident))


def _receipt(press: Press, stored: Incident | None) -> SosReceipt:
    """Return what the caller is told: of what is stored, as far as it can be read."""
    incident, lang = stored or press.incident, press.request.lang
    is_drill_told = incident.practice and incident.told_at is not None
    is_new = incident.status is SosStatus.RAISED and not is_drill_told
    first = texts.receipt(lang, practice=incident.practice)
    return SosReceipt(
        sos_id=press.name,
        sos_number=incident.sos_number,
        watch_key=keys.watch_key(press.name),
        status=incident.status,
        practice=incident.practice,
        message=first if is_new else texts.status(incident, lang),
        call="112",
        warnings=press.request.warnings_for(press.known) or None,
    )
