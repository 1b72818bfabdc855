"""HTTP function `open_sos`: the exact place, the trail and the caller's number, for 10 minutes.

Written down once, opened then; asked again within the ten minutes it is not written again.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from functions.sos import store, texts
from functions.sos.answer import store as answer_store
from functions.sos.answer.desk import line, may_go
from functions.sos.answer.model import OpenedSos, OpenSos, SosCaller, SosPosition
from functions.sos.incident_model import GRANT, SOS, Caller, Incident, Trail
from functions.sos.place_model import doubtful
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.policy import Action
from shared.pure.privacy import Sealed
from shared.record import desk
from shared.record.kind import Found
from shared.seal import SealError, unseal

T = TypeVar("T")
STALE_S = 120  # a place older than this is shown as old


@endpoint(OpenSos, caller=officer, action=Action.OPEN_SOS)
def open_sos(request: OpenSos, caller: Officer) -> OpenedSos:
    """Show everything to an officer whose SOS it is."""
    at = clock.now()
    found = desk.reach(SOS, request.sos_id, caller, Action.OPEN_SOS)
    incident = found.record
    _grant(found, caller, at=at)
    trail = _trail(request.sos_id)
    is_stale = incident.fixed_at is None or (at - incident.fixed_at).total_seconds() > STALE_S
    return OpenedSos(
        sos=line(request.sos_id, incident),
        caller=_caller(request.sos_id),
        fixes=_shown(trail),
        messages=tuple(batch.message for batch in trail if batch.message),
        fixed_at=incident.fixed_at,
        is_stale=is_stale,
        script=texts.SCRIPT.say(request.lang),
        units=may_go(caller, found, request.lang),
    )


def _grant(found: Found[Incident], caller: Officer, *, at: datetime) -> None:
    db = clients.database()
    if not answer_store.granted(db, found.name, caller.device, at=at):
        grant = answer_store.grant(db, found.name, caller.device, until=at + GRANT)
        desk.opened(found, caller, Action.OPEN_SOS, at=at, also=grant)


def _caller(sos_id: str) -> SosCaller:
    """Return who pressed, as far as it can be read: the place is worth more than the rest."""
    found = answer_store.callers(clients.database(), sos_id)
    found.sort(key=lambda one: one[0] != store.caller_path(sos_id))  # the first press speaks first
    opened = (_opened(sealed, f"{path}#{answer_store.CALLER}") for path, sealed in found)
    each = [Caller.model_validate_json(said) for said in opened if said]
    return SosCaller(
        mobile=_first(who.phone for who in each),
        said_mobile=_first(who.said for who in each),
        battery=_first(who.battery for who in each),
        place_text=_first(who.place_text for who in each),
        message=_first(who.message for who in each),
    )


def _first(said: Iterable[T | None]) -> T | None:
    """Return what was said first."""
    return next((one for one in said if one is not None), None)


def _trail(sos_id: str) -> list[Trail]:
    """Return every batch that can be read; one that was tampered with hides no other."""
    found = answer_store.trail(clients.database(), sos_id)
    opened = (_opened(sealed, f"{path}#{answer_store.TRAIL}") for path, sealed in found)
    return [Trail.model_validate_json(said) for said in opened if said]


def _shown(trail: list[Trail]) -> tuple[SosPosition, ...]:
    """Return the fixes in the order in which they were taken, however they arrived."""
    fixes = [fix for batch in trail for fix in batch.fixes]
    fixes.sort(key=lambda fix: fix.at.timestamp() if fix.at else 0)
    marks = zip(fixes, doubtful(fixes), strict=True)
    return tuple(SosPosition(**fix.model_dump(), is_doubtful=mark) for fix, mark in marks)


def _opened(sealed: Sealed, where: str) -> bytes | None:
    """Return what was sealed; None, with an alert, where it was moved or altered."""
    try:
        return unseal(sealed, where=where)
    except SealError:
        store.bad_edit(clients.database(), where)
        return None
