"""What every act of an officer on a record begins and ends with: may they, and it is written down.

*Opening* and *acting* write the trail's entry in the commit that grants or does it: no entry, no
act. *Helping* waits for nothing: the step in the record's history says who did it, and the
trail's entry follows from that.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from shared.edge.officer import Officer
from shared.firestore import clients
from shared.force import directory
from shared.pure.errors import NotFoundError
from shared.pure.ids import record_id, said_tag
from shared.pure.policy import Action
from shared.pure.privacy import Frozen, Stored
from shared.pure.reasons import Reason
from shared.record import audit, store
from shared.record.kind import Change, Changed, Found, Kind, Once

R = TypeVar("R", bound=Stored)
AddWrites = Callable[[store.WriteBatch], None]


def reach(kind: Kind[R], name: str, caller: Officer, action: Action) -> Found[R]:
    """Return a record as it is now, if the caller may do this to it.

    Raises:
        NotFoundError: there is none, or none for this officer: who may not, is not told which.
    """
    found = store.find(kind, name)
    if found and kind.may(caller, action, found, directory.organisation):
        return found
    raise NotFoundError(Reason.NOT_FOUND)


def opened(
    found: Found[R],
    caller: Officer,
    action: Action,
    *,
    at: datetime,
    also: AddWrites = lambda _: None,
) -> None:
    """Write down that a record is opened. Without the entry nothing may be shown."""
    _record(found, caller, action, at=at, also=also)


def act(  # noqa: PLR0913 an act has this many sides
    found: Found[R],
    caller: Officer,
    action: Action,
    decide: Callable[[Found[R]], Change[R]],
    *,
    at: datetime,
    once: Once | None = None,
    record: str = "",
) -> Changed[R]:
    """Change a record with the entry that says who did it: both or neither.

    The news of it is for outbox.tell.

    Of two officers at the same record the later decides anew, of what it is by then. `once` tells
    an act that comes again; where there is none, `decide` raises audit.DoneError. `record` is
    what the trail names, where it is not the record itself.

    Raises:
        AlreadyExistsError: another act came under this request_id before.
    """
    done, again = Changed(found.record, is_new=False), False

    def also(batch: store.WriteBatch) -> None:
        nonlocal done, again
        # In this order: what moved the record since may have been this very act.
        now = reach(found.kind, found.name, caller, action) if again else found
        number = store.free(now) if again and hasattr(now.record, "steps") else None
        again = True
        done = Changed(now.record, is_new=False)
        if once and store.is_done(now, once):
            raise audit.DoneError
        change = _tagged(decide(now), once)
        event = store.put(batch, now, change, at=at, number=number)
        after = store.counted(now, change, number=number)
        done = Changed(after, is_new=True, event=event, topic=change.topic)

    _record(found, caller, action, at=at, also=also, record=record)
    return done


def aid(  # noqa: PLR0913 an act has this many sides
    kind: Kind[R],
    name: str,
    caller: Officer,
    action: Action,
    decide: Callable[[R], Change[R] | None],
    *,
    at: datetime,
) -> Changed[R]:
    """Change a record to help somebody: the step in its history is what is written down.

    Raises:
        NotFoundError: there is none, or none for this officer.
        UnavailableError: others were changing it all the time.
    """
    found = reach(kind, name, caller, action)
    return store.change(kind, name, decide, at=at, seen=found)


def once(request: Frozen, request_id: str, *, name: str = "") -> Once:
    """Return what tells an officer's act from others: by its id, and by all that it says."""
    name = name or record_id("act", request_id)
    return Once(name, said_tag(name, request))


def _tagged(change: Change[R], once: Once | None) -> Change[R]:
    """Return a change whose entry in the history says which act made it."""
    if once is None or once.where or change.step is None:
        return change
    made_by = {"act": once.name, once.field: once.tag}
    return replace(change, step=change.step.model_copy(update=made_by))


def _record(  # noqa: PLR0913 an entry has this many sides
    found: Found[R],
    caller: Officer,
    action: Action,
    *,
    at: datetime,
    also: AddWrites,
    record: str = "",
) -> bool:
    return audit.record(
        clients.database(),
        found.kind.district(found),
        caller,
        action=action,
        record=record or found.path,
        at=at,
        also=also,
    )
