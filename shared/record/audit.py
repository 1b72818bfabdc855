"""The audit trail: what was opened, by which post, when. No record, no opening.

audit/{district}.{day}                 the head of the day's chain: number and hash of the last
audit/{district}.{day}/entries/{n}     one opening (Entry), chained by hash to the one before

The entry is written in the commit that grants the opening, so a sealed thing that was opened
always has one. An entry changed, removed or put in between breaks the chain at its number.
"""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

from google.api_core.exceptions import AlreadyExists, FailedPrecondition
from google.cloud import firestore
from pydantic import ValidationError

from shared.edge.officer import Officer
from shared.firestore import budget
from shared.pure.clock import IST
from shared.pure.errors import unavailable
from shared.pure.policy import Action
from shared.pure.privacy import P1, Stored

TRIES = 8
START = "0" * 64
AddWrites = Callable[[firestore.WriteBatch], None]


class Entry(Stored):
    """One opening or act. Names the record, never what is in it."""

    number: Annotated[int, P1]
    at: Annotated[datetime, P1]  # UTC
    post: Annotated[str, P1]
    device: Annotated[str, P1]
    action: Annotated[str, P1]
    record: Annotated[str, P1]
    before: Annotated[str, P1]  # hash of the entry before

    @property
    def digest(self) -> str:
        """The hash of this entry, and through it of every one before."""
        said = json.dumps(self.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(said.encode()).hexdigest()


class DoneError(Exception):
    """The same was done before, says `also`: the officer's phone sent it again."""


def record(  # noqa: PLR0913 an entry has this many sides
    db: firestore.Client,
    district: str | None,
    by: Officer,
    *,
    action: Action,
    record: str,
    at: datetime,
    also: AddWrites = lambda _: None,
) -> bool:
    """Write an entry, and with it what `also` adds to the batch: both or neither.

    Returns False when `also` found it done before; then nothing is written.

    Raises:
        UnavailableError: others were writing to the same chain all the time; nothing was done.
    """
    chain = db.document(f"audit/{district or 'state'}.{at.astimezone(IST):%Y-%m-%d}")
    for _ in range(TRIES):
        head = chain.get(**budget.within(budget.READ_S))
        last = head.to_dict() or {"number": 0, "hash": START}
        entry = Entry(
            number=last["number"] + 1,
            at=at,
            post=by.post,
            device=by.device,
            action=action,
            record=record,
            before=last["hash"],
        )
        batch = db.batch()
        try:
            also(batch)
        except DoneError:
            return False
        if _append(db, batch, chain, head, entry):
            return True
    raise unavailable()


def broken(db: firestore.Client, district: str, day: str) -> list[str]:
    """Return what is wrong with a day's chain, entry by entry; nothing when it is whole."""
    chain = db.document(f"audit/{district}.{day}")
    head = chain.get(retry=budget.ONCE, timeout=budget.REQUEST_S).to_dict() or {
        "number": 0,
        "hash": START,
    }
    faults, before, expected = [], START, 1
    entries = chain.collection("entries").order_by("number").limit(100_000)
    for snapshot in entries.stream(retry=budget.ONCE, timeout=60):
        entry = _readable(snapshot)
        if entry is None:
            faults.append(f"{chain.path}: entry {snapshot.id} cannot be read")
            expected += snapshot.id == str(expected)
            continue
        if entry.number != expected or snapshot.id != str(expected):
            faults.append(f"{chain.path}: entry {expected} is missing or misplaced")
        elif entry.before != before:
            faults.append(f"{chain.path}: entry {entry.number - 1} was altered")
        before, expected = entry.digest, entry.number + 1
    if (head["number"], head["hash"]) != (expected - 1, before):
        faults.append(f"{chain.path}: entry {expected - 1} or the head was altered")
    return faults


def _readable(snapshot: firestore.DocumentSnapshot[Any]) -> Entry | None:
    try:
        return Entry.model_validate(snapshot.to_dict())
    except ValidationError:
        return None


def _append(
    db: firestore.Client,
    batch: firestore.WriteBatch,
    chain: firestore.DocumentReference,
    head: firestore.DocumentSnapshot[Any],
    entry: Entry,
) -> bool:
    """Commit unless somebody else appended meanwhile."""
    batch.create(chain.collection("entries").document(str(entry.number)), entry.model_dump())
    new_head = {"number": entry.number, "hash": entry.digest}
    if head.exists:
        batch.update(chain, new_head, db.write_option(last_update_time=head.update_time))
    else:
        batch.create(chain, new_head)
    try:
        batch.commit(**budget.within())
    except (AlreadyExists, FailedPrecondition):
        return False
    return True
