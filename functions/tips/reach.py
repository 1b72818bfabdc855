"""What every act of an officer on a tip begins and ends with: may they, and it is written down."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from functions.tips import store
from functions.tips.model import MOVED, Step, Tip, TipAct, TipContent, may
from functions.tips.store import Found
from shared.edge.officer import Officer
from shared.firestore import clients
from shared.force import directory
from shared.pure.errors import AlreadyExistsError, NotFoundError, Reason
from shared.pure.ids import body_tag, record_id
from shared.pure.policy import Action
from shared.record import audit, outbox
from shared.seal import unseal


class Move(NamedTuple):
    """What a tip becomes, and the entry in its history that says so."""

    moved: Tip
    step: Step


def reach(tip_id: str, caller: Officer, action: Action) -> Found:
    """Return a tip as it is now, if the table lets the caller's seat do this to it.

    Raises:
        NotFoundError: there is none, or none for the caller.
    """
    found = store.find(clients.database(), tip_id)
    organisation = directory.organisation()
    if found is None or not may(caller.role, caller.seat, action, found.tip, organisation):
        raise NotFoundError(Reason.NOT_FOUND)
    return found


def act(
    caller: Officer,
    found: Found,
    action: Action,
    *,
    at: datetime,
    also: Callable[[store.WriteBatch], None] = lambda _: None,
) -> bool:
    """Write an act into the audit trail, and with it what `also` adds: both or neither.

    Returns False when `also` found it done before; then nothing is written.
    """
    return audit.record(
        clients.database(),
        found.tip.district,
        caller,
        action=action,
        record=found.path,
        at=at,
        also=also,
    )


def opened(caller: Officer, found: Found, *, at: datetime) -> TipContent:
    """Return what a tip says. The opening stands in the audit trail before it is opened."""
    act(caller, found, Action.READ_TIP, at=at)
    sealed = unseal(found.tip.content, where=f"{found.path}#content")
    return TipContent.model_validate_json(sealed)


def move(  # noqa: PLR0913 an act has this many sides
    caller: Officer,
    request: TipAct,
    action: Action,
    *,
    decide: Callable[[Found, str], Move],
    at: datetime,
    name: str = "",
) -> None:
    """Move a tip one step, once. Of two officers at the same tip the later decides anew.

    Raises:
        AlreadyExistsError: another act came under this request_id before.
    """
    db, name, events = clients.database(), name or act_id(request), list[str]()
    tag = body_tag(name, request.model_dump(mode="json", exclude={"request_id", "lang"}))
    first = reach(request.tip_id, caller, action)

    def also(batch: store.WriteBatch) -> None:
        # In this order: what closed the tip since may have been this very act.
        found = reach(request.tip_id, caller, action)
        done = store.done(db, request.tip_id, name)
        if done is not None:
            raise audit.DoneError if done == tag else AlreadyExistsError(Reason.OTHER_BODY)
        moved, step = decide(found, name)
        step = step.model_copy(update={"body_tag": tag})
        events[:] = [store.move(batch, db, found, moved, step=step, at=at)]

    if act(caller, first, action, at=at, also=also):
        outbox.announce(events[0], MOVED)


def act_id(request: TipAct) -> str:
    """Return what tells a repeated request from a new one."""
    return record_id("act", request.request_id)
