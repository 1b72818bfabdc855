"""HTTP function `open_sos`: the exact place, the trail and the caller's number, for 10 minutes.

Written down once, opened then; asked again within the ten minutes it is not written again.
"""

from datetime import datetime

from functions.sos import desk, store, words
from functions.sos.desk import SosLine
from functions.sos.incident_model import GRANT, Caller, Incident, Trail
from functions.sos.model import Fix, OpenSos
from shared import audit, clients, clock
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.privacy import Frozen, Sealed
from shared.seal import SealError, unseal

STALE_S = 120  # a place older than this is shown as old


class OpenedSos(Frozen):
    """An SOS as the officer who goes there sees it. `call_back` is what to say on the phone."""

    sos: SosLine
    caller: Caller
    trail: tuple[Fix, ...]  # oldest first
    fixed_at: datetime | None
    is_stale: bool
    call_back: str


@endpoint(OpenSos, caller=officer)
def open_sos(request: OpenSos, caller: Officer) -> OpenedSos:
    """Show everything to an officer whose SOS it is."""
    incident = desk.require(caller, Action.OPEN_SOS, request.sos_id)
    at = clock.now()
    _grant(request.sos_id, incident, caller, at=at)
    is_stale = incident.fixed_at is None or (at - incident.fixed_at).total_seconds() > STALE_S
    return OpenedSos(
        sos=desk.line(request.sos_id, incident),
        caller=_caller(request.sos_id),
        trail=_trail(request.sos_id),
        fixed_at=incident.fixed_at,
        is_stale=is_stale,
        call_back=words.SCRIPT.say(request.lang),
    )


def _grant(sos_id: str, incident: Incident, caller: Officer, *, at: datetime) -> None:
    db = clients.database()
    if store.granted(db, sos_id, caller.device, at=at):
        return
    audit.record(
        db,
        incident.district,
        caller,
        action=Action.OPEN_SOS,
        record=store.path(sos_id),
        at=at,
        also=store.grant(db, sos_id, caller.device, until=at + GRANT),
    )


def _caller(sos_id: str) -> Caller:
    """Return who pressed, as far as it can be read: the place is worth more than the rest."""
    sealed = store.caller(clients.database(), sos_id)
    said = sealed and _opened(sealed, f"{store.caller_path(sos_id)}#{store.CALLER}")
    return Caller.model_validate_json(said) if said else Caller()


def _trail(sos_id: str) -> tuple[Fix, ...]:
    """Return every fix that can be read; one that was tampered with does not hide the others."""
    fixes: list[Fix] = []
    for path, sealed in store.trail(clients.database(), sos_id):
        said = _opened(sealed, f"{path}#{store.TRAIL}")
        fixes += Trail.model_validate_json(said).fixes if said else ()
    return tuple(fixes)


def _opened(sealed: Sealed, where: str) -> bytes | None:
    """Return what was sealed; None, with an alert, where it was moved or altered."""
    try:
        return unseal(sealed, where=where)
    except SealError:
        store.bad_edit(clients.database(), where)
        return None
