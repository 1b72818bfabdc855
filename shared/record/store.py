"""Records in Firestore: read whatever a hand edit did to them, changed only as they were seen.

A record lies at `{collection}/{name}`, its history beneath it: `history/{n}`, from 0, or under a
name of its own where a thing happens once.
"""

import math
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from shared.firestore import alerts, budget, clients, races, whole
from shared.pure import clock
from shared.pure.errors import AlreadyExistsError, NotFoundError, unavailable
from shared.pure.privacy import Stored
from shared.pure.reasons import Reason
from shared.record import outbox
from shared.record.kind import Change, Changed, Found, Kind, Once

R = TypeVar("R", bound=Stored)
WriteBatch = firestore.WriteBatch
Snapshot = firestore.DocumentSnapshot[Any]
MOST_STEPS = 100  # of a history that anybody is shown
MOST_NUMBERED = 5_000  # of one whose count was lost


def find(kind: Kind[R], name: str) -> Found[R] | None:
    """Return a record; None when there is none, its time is over, or nothing can be read."""
    snapshot = _ref(kind, name).get(**budget.within(budget.READ_S))
    return read(kind, snapshot) if snapshot.exists else None


def is_there(kind: Kind[R], name: str) -> bool:
    """Say whether there is a document, though perhaps none that can be read."""
    return bool(_ref(kind, name).get([], **budget.within(budget.READ_S)).exists)


def get(kind: Kind[R], name: str) -> Found[R]:
    """Return a record.

    Raises:
        NotFoundError: there is none.
    """
    found = find(kind, name)
    if found is None:
        raise NotFoundError(Reason.NOT_FOUND)
    return found


def read(kind: Kind[R], snapshot: Snapshot) -> Found[R] | None:
    """Return the record in a snapshot. Each field that a hand edit spoilt becomes an alert."""
    record = _parsed(kind, snapshot)
    if record is None or kind.is_over(record, at=clock.now()):
        return None
    return Found(kind, snapshot.id, record, snapshot.update_time)


def read_each(kind: Kind[R], found: Iterable[Snapshot]) -> list[Found[R]]:
    """Return what can be read of some documents, in their order."""
    return [one for snapshot in found if (one := read(kind, snapshot))]


def create(batch: WriteBatch, kind: Kind[R], name: str, record: R) -> None:
    """Put a new record into a batch, and what goes along with every change."""
    batch.create(_ref(kind, name), record.model_dump(mode=kind.mode))
    kind.also(batch, None, record)


def put(  # noqa: PLR0913 a change has this many sides
    batch: WriteBatch,
    found: Found[R],
    change: Change[R],
    *,
    at: datetime,
    number: int | None = None,
    is_told: bool = False,
) -> str:
    """Put a change into a batch, which fails if somebody changed the record meanwhile.

    Args:
        batch: To which record, entry of the history, news and the rest are added.
        found: The record as it was read.
        change: What becomes of it.
        at: The time of the news.
        number: The entry's, where the record's own count cannot be believed.
        is_told: The entry is there already: only the record is changed.

    Returns:
        The event to announce; none: there is no news.
    """
    about = change.about
    if change.step and not is_told:
        entry = _history(found).document(change.name or str(number or _steps(found.record)))
        batch.create(entry, change.step.model_dump())
        about = about or entry.path
    topics = (change.topic, change.relayed) if about and not is_told else ()
    db = clients.database()
    events = {t: outbox.add(batch, db, topic=t, record=about, at=at) for t in topics if t}
    if fields := changed(found, counted(found, change, number=number)):
        option = clients.database().write_option(last_update_time=found.seen)
        batch.update(_ref(found.kind, found.name), fields, option)
        found.kind.also(batch, found.record, change.after)
    if not is_told:
        change.also(batch)
    return events.get(change.topic, "")


def counted(found: Found[R], change: Change[R], *, number: int | None = None) -> R:
    """Return what a record becomes, with how many entries its history then has."""
    if change.step is None:
        return change.after
    steps = (number or _steps(found.record)) + 1
    return change.after.model_copy(update={"steps": steps})


def changed(found: Found[R], after: R) -> dict[str, Any]:
    """Return the fields that a change writes: the others stay as they are, known to us or not."""
    old, new = (one.model_dump(mode=found.kind.mode) for one in (found.record, after))
    return {field: new[field] for field in new if new[field] != old[field]}


def attempt(found: Found[R], wanted: Change[R], *, at: datetime) -> Changed[R]:
    """Change a record by itself, as it was read. Not new when somebody else was first."""
    batch = clients.database().batch()
    event = put(batch, found, wanted, at=at)
    is_new = races.won(batch)
    if not is_new:
        return Changed(found.record, is_new=False)
    return Changed(counted(found, wanted), is_new=True, event=event, topic=wanted.topic)


def change(  # noqa: PLR0913 a change has this many sides
    kind: Kind[R],
    name: str,
    decide: Callable[[R], Change[R] | None],
    *,
    at: datetime,
    seen: Found[R] | None = None,
    once: Once | None = None,
) -> Changed[R]:
    """Change a record by itself. Of two at it the later decides anew, while there is time.

    `decide` returns None where nothing is to be done. An entry of the history under a name of its
    own that is there already happened before, and a hand turned the record back: then the record
    is changed and nothing is told again. `seen` spares the first reading; `once` tells an act
    that comes again by the document that it makes.

    Raises:
        NotFoundError: there is none.
        AlreadyExistsError: another act came under this request_id before.
        UnavailableError: others were changing it all the time.
    """
    number, is_told = None, False
    for _ in range(races.TRIES):
        found = seen or get(kind, name)
        seen, wanted = None, decide(found.record)
        number = number and max(number, _steps(found.record))
        if wanted is None:
            return Changed(found.record, is_new=False)
        batch = clients.database().batch()
        event = put(batch, found, wanted, at=at, number=number, is_told=is_told)
        if not len(batch):
            return Changed(found.record, is_new=False)
        try:
            batch.commit(**budget.within())
        except AlreadyExists:
            if once and is_done(found, once):
                return Changed(found.record, is_new=False)
            is_told, number = bool(wanted.name), free(found)
        except (Aborted, FailedPrecondition):
            continue
        else:
            now = counted(found, wanted, number=number)
            return Changed(now, is_new=not is_told, event=event, topic=wanted.topic)
    raise unavailable()


def is_done(found: Found[R], once: Once) -> bool:
    """Say whether an act was done before.

    Raises:
        AlreadyExistsError: another one was, under the same request_id.
    """
    tag = _tag(found, once)
    if tag not in {None, once.tag}:
        raise AlreadyExistsError(Reason.OTHER_BODY)
    return tag is not None


def history(found: Found[R]) -> list[Snapshot]:
    """Return the entries of a history, first things first; of a very long one the newest part."""
    last = _history(found).order_by("hour", direction=firestore.Query.DESCENDING)
    entries = last.limit(MOST_STEPS).get(**budget.within(budget.READ_S))
    return sorted(entries, key=_number)


def _tag(found: Found[R], once: Once) -> str | None:
    """Return the tag of an act, "" where a hand took it; None when it was not done yet."""
    if once.where:
        db = clients.database()
        refs = [db.document(path) for path in once.where]
        there = db.get_all(refs, field_paths=[once.field], **budget.within(budget.READ_S))
        entries = [one for one in there if one.exists]
    else:
        steps = _ref(found.kind, found.name).collection("history")
        query = steps.where(filter=FieldFilter("act", "==", once.name)).limit(1)
        entries = query.get(**budget.within(budget.READ_S))
    return next((str((one.to_dict() or {}).get(once.field) or "") for one in entries), None)


def _parsed(kind: Kind[R], snapshot: Snapshot) -> R | None:
    made = snapshot.create_time or clock.now()
    record, bad = kind.read(snapshot.to_dict() or {}, made=made)
    subjects = [f"#{field}" for field in bad] if record else [""]
    for subject in subjects if bad else ():
        where = f"{kind.path(snapshot.id)}{subject}"
        alerts.attempt(clients.database(), "bad_edit", where, at=clock.now())
    return record


def free(found: Found[R]) -> int:
    """Return the number that the next entry may have, whatever the record's count says."""
    query = _history(found).select([])
    there = whole.first(clients.database(), query, most=MOST_NUMBERED, about=found.path)
    last = max((int(one.id) for one in there if one.id.isdecimal()), default=0)
    return max(last + 1, _steps(found.record))


def _steps(record: Stored) -> int:
    return max(0, int(getattr(record, "steps", 1)))


def _number(entry: Snapshot) -> float:
    """Return an entry's place in the history. One that an admin added by hand comes last."""
    return int(entry.id) if entry.id.isdecimal() else math.inf


def _history(found: Found[R]) -> firestore.CollectionReference:
    entries: firestore.CollectionReference = _ref(found.kind, found.name).collection("history")
    return entries


def _ref(kind: Kind[R], name: str) -> firestore.DocumentReference:
    return clients.database().collection(kind.collection).document(name)
