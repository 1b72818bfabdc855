"""HTTP function `open_sos`: the exact place, the trail and the caller's number, for 10 minutes.

Written down once, opened then; asked again within the ten minutes it is not written again.
"""

from datetime import datetime

from functions.sos import store, texts
from functions.sos.answer import store as answer_store
from functions.sos.answer.desk import line
from functions.sos.answer.model import OpenedSos, OpenSos, SosCaller
from functions.sos.incident_model import GRANT, SOS, Caller, Incident, Trail
from functions.sos.model import Fix
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.policy import Action
from shared.pure.privacy import Sealed
from shared.record import desk
from shared.record.kind import Found
from shared.seal import SealError, unseal

STALE_S = 120  # a place older than this is shown as old


@endpoint(OpenSos, caller=officer, action=Action.OPEN_SOS)
def open_sos(request: OpenSos, caller: Officer) -> OpenedSos:
    """Show everything to an officer whose SOS it is."""
    at = clock.now()
    found = desk.reach(SOS, request.sos_id, caller, Action.OPEN_SOS)
    incident = found.record
    _grant(found, caller, at=at)
    is_stale = incident.fixed_at is None or (at - incident.fixed_at).total_seconds() > STALE_S
    return OpenedSos(
        sos=line(request.sos_id, incident),
        caller=_caller(request.sos_id),
        fixes=_trail(request.sos_id),
        fixed_at=incident.fixed_at,
        is_stale=is_stale,
        script=texts.SCRIPT.say(request.lang),
    )


def _grant(found: Found[Incident], caller: Officer, *, at: datetime) -> None:
    db = clients.database()
    if not answer_store.granted(db, found.name, caller.device, at=at):
        grant = answer_store.grant(db, found.name, caller.device, until=at + GRANT)
        desk.opened(found, caller, Action.OPEN_SOS, at=at, also=grant)


def _caller(sos_id: str) -> SosCaller:
    """Return who pressed, as far as it can be read: the place is worth more than the rest."""
    sealed = answer_store.caller(clients.database(), sos_id)
    said = sealed and _opened(sealed, f"{store.caller_path(sos_id)}#{answer_store.CALLER}")
    who = Caller.model_validate_json(said) if said else Caller()
    return SosCaller(mobile=who.phone, said_mobile=who.said, battery=who.battery)


def _trail(sos_id: str) -> tuple[Fix, ...]:
    """Return every fix that can be read; one that was tampered with does not hide the others."""
    fixes: list[Fix] = []
    for path, sealed in answer_store.trail(clients.database(), sos_id):
        said = _opened(sealed, f"{path}#{answer_store.TRAIL}")
        fixes += Trail.model_validate_json(said).fixes if said else ()
    return tuple(fixes)


def _opened(sealed: Sealed, where: str) -> bytes | None:
    """Return what was sealed; None, with an alert, where it was moved or altered."""
    try:
        return unseal(sealed, where=where)
    except SealError:
        store.bad_edit(clients.database(), where)
        return None
