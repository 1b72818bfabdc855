"""What callers and officers do to an SOS, and what becomes of it. No I/O."""

from datetime import datetime, timedelta
from typing import Any

from functions.sos.incident_model import IN_HEAP, IN_ORDER, OPEN, SOS, Incident, Step, area
from functions.sos.model import CallBack, SosOutcome, SosStatus
from functions.sos.place_model import Current, Fixed, current, replaces
from shared.pure.errors import WrongStateError
from shared.pure.reasons import Reason
from shared.record.kind import Change

# Then an answer without another is none any more: the ladder goes on where it stood.
PATIENCE = {
    SosStatus.ACKNOWLEDGED: timedelta(minutes=2),
    SosStatus.ON_THE_WAY: timedelta(minutes=20),
    SosStatus.REACHED: timedelta(minutes=60),
}
REMIND = timedelta(minutes=60)
DOUBTED = frozenset({SosOutcome.HOAX, SosOutcome.MISTAKEN})  # only after a call-back was tried


def advance(incident: Incident, to: SosStatus, post: str, *, at: datetime) -> dict[str, Any]:
    """Return what changes when an officer answers; nothing when they said so before.

    A cancelled one stays cancelled: the answer says who calls back.

    Raises:
        WrongStateError: it is closed.
    """
    if incident.status is SosStatus.CLOSED:
        raise WrongStateError(Reason.SOS_OVER)
    if getattr(incident, f"{to}_at") or not _is_further(incident, to):
        return {}
    answered = out_of_heap(incident) | {f"{to}_at": at, "next_due": at + PATIENCE[to]}
    if incident.acknowledged_at is None:
        answered |= {"acknowledged_at": at, "acknowledged_by": post}
    return answered if incident.status is SosStatus.CANCELLED else answered | {"status": to}


def _is_further(incident: Incident, to: SosStatus) -> bool:
    later = IN_ORDER[IN_ORDER.index(to) :]
    return not any(getattr(incident, f"{one}_at") for one in later)


def called(incident: Incident, said: CallBack, *, at: datetime) -> dict[str, Any]:
    """Return what changes when an officer rang the caller; nothing when it was so before.

    Nobody picked up: the ladder goes on at once. They are safe: reminders are all that comes.

    Raises:
        WrongStateError: it is closed.
    """
    if incident.status is SosStatus.CLOSED:
        raise WrongStateError(Reason.SOS_OVER)
    if said is CallBack.NOT_CALLED or incident.call_back is said:
        return {}
    soon = at + PATIENCE[SosStatus.ON_THE_WAY if incident.on_the_way_at else SosStatus.ACKNOWLEDGED]
    due = {CallBack.NO_ANSWER: at, CallBack.SAFE: at + REMIND}.get(said, soon)
    if incident.reached_at:
        due = incident.next_due or soon
    return out_of_heap(incident) | {"call_back": said, "called_at": at, "next_due": due}


def out_of_heap(incident: Incident) -> dict[str, Any]:
    """Return what changes when it stands for itself again; nothing when it does."""
    if incident.heap is None:
        return {}
    boards = tuple(one.removeprefix(IN_HEAP) for one in incident.boards)
    return {"heap": None, "boards": boards}


def into_heap(boards: tuple[str, ...]) -> tuple[str, ...]:
    """Return the boards of one that stands there as one of many."""
    return tuple(f"{IN_HEAP}{one}" for one in boards)


def rank(incident: Incident) -> int:
    """Return its place on a board, before its age: by verified numbers first, then unanswered."""
    if incident.practice:
        return 4
    return 2 * (not incident.signed) + (incident.acknowledged_at is not None)


def cancel(incident: Incident, *, at: datetime) -> dict[str, Any]:
    """Return what changes when the caller cancels. The ladder goes on until somebody answers.

    Raises:
        WrongStateError: it is closed.
    """
    if incident.status is SosStatus.CLOSED:
        raise WrongStateError(Reason.SOS_OVER)
    cancelled = {"status": SosStatus.CANCELLED, "cancelled_at": at}
    return cancelled if SOS.allows("cancel", incident, SosStatus.CANCELLED) else {}


def close(
    incident: Incident,
    outcome: SosOutcome,
    call_back: CallBack,
    *,
    at: datetime,
    duplicate_of: str | None = None,
) -> dict[str, Any]:
    """Return what changes when an officer closes it; nothing when they closed it so before.

    Raises:
        WrongStateError: it was closed as something else, or nobody tried to call back.
    """
    if SOS.allows("close", incident, SosStatus.CLOSED):
        done = {"status": SosStatus.CLOSED, "closed_at": at, "next_due": None}
        truth = proved(incident, outcome, call_back, duplicate_of)
        return out_of_heap(incident) | done | truth
    if (incident.outcome, incident.duplicate_of) != (outcome, duplicate_of):
        raise WrongStateError(Reason.SOS_OVER)
    return {}


def proved(
    incident: Incident, outcome: SosOutcome, call_back: CallBack, duplicate_of: str | None
) -> dict[str, Any]:
    """Return what is recorded of what an SOS was. A call-back recorded before is not lost.

    Raises:
        WrongStateError: it is put down as nothing, and nobody tried to call back.
    """
    called = call_back
    if call_back is CallBack.NOT_CALLED:
        called = incident.call_back or CallBack.NOT_CALLED
    if outcome in DOUBTED and called is CallBack.NOT_CALLED:
        raise WrongStateError(Reason.CALL_BACK_FIRST)
    return {"outcome": outcome, "call_back": called, "duplicate_of": duplicate_of}


def moved(incident: Incident, newest: Fixed | None) -> dict[str, Any]:
    """Return what changes with the current place of a batch: nothing where a newer one is known."""
    if newest is None or newest.at is None:
        return {}
    held = Current(incident.fixed_at, incident.is_tower) if incident.fixed_at else None
    now = current(newest)
    if not replaces(now, held):
        return {}
    return {"fixed_at": now.at, "is_tower": now.is_tower, "area": area(newest)}


def require_open(incident: Incident) -> None:
    """Let positions in.

    Raises:
        WrongStateError: it is closed or cancelled.
    """
    if incident.status not in OPEN:
        raise WrongStateError(Reason.SOS_OVER)


def changed(  # noqa: PLR0913 a change has this many sides
    incident: Incident,
    changes: dict[str, Any],
    step: Step,
    *,
    name: str = "",
    topic: str = "",
    relayed: str = "",
) -> Change[Incident] | None:
    """Return what becomes of an incident; None where nothing does."""
    if not changes:
        return None
    after = incident.model_copy(update=changes)
    after = after.model_copy(update={"rank": rank(after)})
    return Change(after, step, name, topic, relayed)
