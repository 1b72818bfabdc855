"""What the officer functions share: who did it, and what an officer sees."""

from datetime import datetime

from functions.sos.answer import store as answer_store
from functions.sos.answer.closing_model import require_first
from functions.sos.answer.model import SosLine, SosList
from functions.sos.incident_model import SOS, Incident, Step
from functions.sos.model import SosStatus
from functions.sos.route_model import destinations
from shared.edge.officer import Officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.cursor import Cursor, as_text
from shared.pure.errors import AppError
from shared.pure.policy import Action
from shared.pure.replies import Choice
from shared.pure.texts import Lang
from shared.record.kind import Found


def step(caller: Officer, what: SosStatus, action: Action, *, at: datetime) -> Step:
    """Return the history's entry of an officer's help: the trail's follows from it."""
    return Step(what=what, at=at, post=caller.post, device=caller.device, action=action)


def line(sos_id: str, incident: Incident) -> SosLine:
    """Return what a list shows."""
    shown = set(SosLine.model_fields) & set(Incident.model_fields)
    return SosLine(sos_id=sos_id, **incident.model_dump(include=shown))


def page(found: list[Found[Incident]], more: Cursor | None) -> SosList:
    """Return a page of a list, and where the next begins."""
    lines = tuple(line(one.name, one.record) for one in found)
    return SosList(sos=lines, cursor=as_text(more) if more else None)


def require_original(number: str | None, caller: Officer, sos_id: str, incident: Incident) -> None:
    """Let an SOS be put down as a double of one on the caller's board; None: of none.

    Raises:
        InvalidArgumentError: there is none, or it is itself a double.
    """
    if number:
        other = answer_store.by_number(clients.database(), caller.unit, number)
        require_first(other, sos_id, incident)


def may_go(caller: Officer, found: Found[Incident], lang: Lang) -> tuple[Choice, ...]:
    """Return the units to which they may hand it over; none while the organisation is away."""
    try:
        organisation = directory.organisation()
    except AppError:
        return ()
    is_open = found.record.status is not SosStatus.CLOSED
    if not is_open or not SOS.may(caller, Action.HAND_OVER_SOS, found, directory.organisation):
        return ()
    return destinations(found.record, organisation, lang, at=clock.now())
