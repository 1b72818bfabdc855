"""The audit trail: what was opened, by which post, when. No record, no opening.

audit/{chain}                 where a chain ends (trail_model.Head); a chain a writer and day
audit/{chain}/entries/{n}     one opening or act (trail_model.Entry), tied to the one before

The entry is written in the commit that grants the opening, so a sealed thing that was opened
always has one. Only one phone's calls write to its chain, so officers do not wait for each other.
A chain whose end was spoilt is left as it is: an alert names it, and the phone's next begins.
Number and tag of each entry stand in the log too: an end that was cut off is missed there.
"""

import itertools
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from google.api_core.exceptions import NotFound
from google.cloud import firestore

from shared import log
from shared.config import ConfigError, settings
from shared.firestore import alerts, budget, races
from shared.pure.errors import unavailable
from shared.pure.policy import Action
from shared.record.trail_model import (
    AUDIT,
    ENTRIES,
    Act,
    End,
    Entry,
    Head,
    Keys,
    Writer,
    follow,
    is_end,
    name_of,
    read,
    short,
)

TRIES = 100  # of a command, which has no deadline; a request's time is over long before
AddWrites = Callable[[firestore.WriteBatch], None]
Snapshot = firestore.DocumentSnapshot[Any]
_OVERTAKEN = (*races.OVERTAKEN, NotFound)  # or its head was taken away


class DoneError(Exception):
    """The same was done before, says `also`: the officer's phone sent it again."""


class _Seen(NamedTuple):
    end: End
    head: Snapshot | None  # None: the chain is not begun


def keys() -> Keys:
    """Return the keys of the trail, the signing one first.

    Raises:
        ConfigError: there are none; nothing may be opened then.
    """
    if not settings().trail_keys:
        raise ConfigError("TRAIL_KEYS is not set")
    return settings().trail_keys


def record(  # noqa: PLR0913 an entry has this many sides
    db: firestore.Client,
    district: str | None,
    by: Writer,
    *,
    action: Action,
    record: str,
    at: datetime,
    also: AddWrites = lambda _: None,
) -> bool:
    """Write an entry, and with it what `also` adds to the batch: both or neither.

    Returns False when `also` found it done before; then nothing is written.

    Raises:
        UnavailableError: the request's time was over first; nothing was done.
    """
    act = Act(
        at=at,
        post=by.post,
        device=by.device,
        action=action.value,
        record=record,
        district=district,
    )
    return append(db, by.device, act, on=at, also=also)


def append(
    db: firestore.Client, writer: str, act: Act, *, on: datetime, also: AddWrites = lambda _: None
) -> bool:
    """Write an entry to a writer's chain of the day of `on`; else as `record`."""
    taken: End | None = None
    for _ in range(TRIES):
        seen = _end(db, writer, taken, at=on)
        entry, batch = follow(seen.end, act, keys()), db.batch()
        try:
            also(batch)
        except DoneError:
            return False
        if _append(db, batch, seen, entry):
            _log(seen.end.chain, entry)
            return True
        taken = _taken(db, seen.end)
    raise unavailable()


def _log(chain: str, entry: Entry) -> None:
    """Say at once what was written, not when the call is answered: a process may die before."""
    log.info(
        "trail",
        chain=short(chain),
        number=entry.number,
        tag=entry.tag,
        call_id=log.call_id(),
    )


def _end(db: firestore.Client, writer: str, taken: End | None, *, at: datetime) -> _Seen:
    """Return the end of the writer's first chain that is whole.

    `taken` is an entry that was found beyond its chain's end: a head that does not know of it
    afterwards was turned back.
    """
    spoilt = ""
    for turn in itertools.count(1):
        seen = _look(db, name_of(writer, turn, at=at))
        if seen and not _is_behind(seen.end, taken):
            if spoilt and seen.head is None:
                alerts.attempt(db, "trail_broken", spoilt, at=at)
            return seen
        spoilt = f"{AUDIT}/{name_of(writer, turn, at=at)}"
    raise AssertionError  # there is always a next turn


def _look(db: firestore.Client, chain: str) -> _Seen | None:
    """Return a chain's end; None when head or last entry is spoilt, or the entry missing."""
    ref = db.document(f"{AUDIT}/{chain}")
    snapshot = ref.get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        return _Seen(End(chain), None)
    head = read(Head, snapshot.to_dict())
    if head is None:
        return None
    last = _entry(ref, head.number).get(**budget.within(budget.READ_S))
    if not is_end(head, read(Entry, last.to_dict()), chain, keys()):
        return None
    return _Seen(End(chain, head.number, head.tag), snapshot)


def _is_behind(end: End, taken: End | None) -> bool:
    return taken is not None and end.chain == taken.chain and end.number < taken.number


def _taken(db: firestore.Client, end: End) -> End | None:
    """Return the place after a chain's end, if an entry stands there."""
    ref = _entry(db.document(f"{AUDIT}/{end.chain}"), end.number + 1)
    is_there = ref.get(**budget.within(budget.READ_S)).exists
    return End(end.chain, end.number + 1) if is_there else None


def _append(db: firestore.Client, batch: firestore.WriteBatch, seen: _Seen, entry: Entry) -> bool:
    """Commit unless another call of this writer, or who is at the same record, was first."""
    ref = db.document(f"{AUDIT}/{seen.end.chain}")
    batch.create(_entry(ref, entry.number), entry.model_dump())
    head = Head(number=entry.number, tag=entry.tag).model_dump()
    if seen.head:
        batch.update(ref, head, db.write_option(last_update_time=seen.head.update_time))
    else:
        batch.create(ref, head)
    try:
        batch.commit(**budget.within())
    except _OVERTAKEN:
        return False
    return True


def _entry(ref: firestore.DocumentReference, number: int) -> firestore.DocumentReference:
    entry: firestore.DocumentReference = ref.collection(ENTRIES).document(str(number))
    return entry
