"""SOS in Firestore.

sos/{sos_id}                     one incident (Incident); the id is a hash of the request_id
sos/{sos_id}/callers/pressed     who pressed, sealed (incident_model.Pressed)
sos/{sos_id}/history/{n}         what became of it, from 0 (incident_model.Step)
sos/{sos_id}/history/rung-{n}    a rung was climbed; created once, so each is climbed once
sos/{sos_id}/history/told-{n}    phones took the pushes of a rung
sos/{sos_id}/history/sms-{n}-{post}    the SMS of a rung to a post is sent, or being sent
sos/{sos_id}/history/call-{n}-{post}   the call likewise
sos/{sos_id}/positions/{id}      one batch of positions (incident_model.Position)
sos/{sos_id}/grants/{device}     an officer's ten minutes (incident_model.Grant)
outbox/{event_id}                news of it (shared/outbox.py); the record names the rung
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal, NamedTuple, TypeVar

from google.api_core.exceptions import AlreadyExists, FailedPrecondition, NotFound
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter
from pydantic import ValidationError

from functions.sos import incident_model as rules
from functions.sos.incident_model import TOPIC, Grant, Incident, Position, Pressed, Step
from functions.sos.model import Outcome, Status
from shared import alerts, budget, clock, outbox
from shared.errors import NotFoundError, Reason, unavailable
from shared.privacy import Sealed, Stored

SOS = "sos"
TRIES = 8
PAGE = 100
MOST_REAL = 2_000  # of a period: one SOS in seventy is real
LONGEST_TRAIL = 200  # batches, newest first
CALLER, TRAIL = "caller", "trail"  # the sealed fields
T = TypeVar("T", bound=Stored)
Snapshot = firestore.DocumentSnapshot[Any]
Rule = Callable[[Incident], dict[str, Any]]
AddWrites = Callable[[firestore.WriteBatch], None]


class Errand(NamedTuple):
    """What is done once: the SMS, or the call, of a rung to the telephone of a post."""

    kind: Literal["sms", "call"]
    rung: int
    post: str

    def entry(self, sos_id: str) -> str:
        """Return the path of the history's entry that says it is taken on."""
        return f"{path(sos_id)}/history/{self.kind}-{self.rung}-{self.post}"


def path(sos_id: str) -> str:
    """Return the path of an incident."""
    return f"{SOS}/{sos_id}"


def caller_path(sos_id: str) -> str:
    """Return the path of who pressed."""
    return f"{path(sos_id)}/callers/pressed"


def rung_path(sos_id: str, rung: int) -> str:
    """Return what the news of a rung is about: for the first, the incident."""
    return f"{path(sos_id)}/history/rung-{rung}" if rung else path(sos_id)


def add(
    db: firestore.Client,
    sos_id: str,
    incident: Incident,
    pressed: Pressed,
    position: tuple[str, Position] | None,
) -> str | None:
    """Store a new incident, who pressed, where, its history and the news of it: all or none.

    Returns the event to announce; None, changing nothing, when the incident is there already.
    """
    ref, at = db.document(path(sos_id)), incident.raised_at
    batch = db.batch()
    batch.create(ref, incident.model_dump())
    batch.create(db.document(caller_path(sos_id)), pressed.model_dump())
    first = Step(what=Status.RAISED, at=at)
    batch.create(ref.collection("history").document("0"), first.model_dump())
    if position:
        name, fixes = position
        batch.create(ref.collection("positions").document(name), fixes.model_dump())
    event = outbox.add(batch, db, topic=TOPIC, record=path(sos_id), at=at)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return None
    return event


def get(db: firestore.Client, sos_id: str) -> Incident:
    """Return an incident, whatever a hand edit did to it.

    Raises:
        NotFoundError: there is none.
    """
    return _read(db, db.document(path(sos_id)).get(**budget.within(budget.READ_S)))


def caller(db: firestore.Client, sos_id: str) -> Sealed | None:
    """Return who pressed, still sealed; None where a hand in the console took or broke it."""
    return _sealed(db, db.document(caller_path(sos_id)).get(**budget.within(budget.READ_S)), CALLER)


def by_number(db: firestore.Client, sos_number: str) -> str | None:
    """Return the id of the SOS of a number; None when there is none, or more than one."""
    query = db.collection(SOS).where(filter=FieldFilter("sos_number", "==", sos_number))
    found = query.limit(2).get(**budget.within(budget.READ_S))
    return found[0].id if len(found) == 1 else None


def try_pin(db: firestore.Client, sos_id: str) -> Pressed | None:
    """Count a try before it is looked at. Returns who pressed; None when there was no press."""
    ref, batch = db.document(caller_path(sos_id)), db.batch()
    batch.update(ref, {"pin_tries": firestore.Increment(1)})
    try:
        batch.commit(**budget.within())
    except NotFound:
        return None
    return _parsed(db, Pressed, ref.get(**budget.within(budget.READ_S)))


def change(  # noqa: PLR0913 a change has this many sides
    db: firestore.Client,
    sos_id: str,
    rule: Rule,
    step: Step,
    *,
    also: AddWrites = lambda _: None,
    name: str | None = None,
    topic: str | None = None,
) -> tuple[Incident, bool]:
    """Change an incident by a rule, with its history: one commit, nobody's change is lost.

    Returns the incident as it now is, and whether anything new happened. `name` is the history
    entry's where it is not simply the next number: what has such an entry happened before, and
    a hand turned the incident back, so it is changed and not told again. `topic` is that of news
    about the history's entry: the relay tells it within a minute, and nobody waits for it.

    Raises:
        NotFoundError: there is none.
        UnavailableError: others were changing it all the time.
    """
    ref, free, is_told = db.document(path(sos_id)), 0, False
    for _ in range(TRIES):
        snapshot = ref.get(**budget.within(budget.READ_S))
        incident = _read(db, snapshot)
        changes = rule(incident)
        if not changes:
            return incident, False
        number = max(incident.steps, free)
        changes = changes | {"steps": number + 1}
        batch = db.batch()
        batch.update(ref, changes, db.write_option(last_update_time=snapshot.update_time))
        if not is_told:
            entry = ref.collection("history").document(name or str(number))
            batch.create(entry, step.model_dump())
            also(batch)
            if topic:
                outbox.add(batch, db, topic=topic, record=entry.path, at=step.at)
        try:
            batch.commit(**budget.within())
        except AlreadyExists:  # somebody was first, or a hand turned the incident back
            is_told, free = name is not None, _after_last(ref)
        except FailedPrecondition:
            continue
        else:
            return incident.model_copy(update=changes), not is_told
    raise unavailable()


def _after_last(ref: firestore.DocumentReference) -> int:
    """Return the number that the next entry of a history may have, whatever `steps` says."""
    found = ref.collection("history").select([]).limit(PAGE).get(**budget.within(budget.READ_S))
    return 1 + max((int(one.id) for one in found if one.id.isdecimal()), default=0)


def climb(db: firestore.Client, sos_id: str, rung: int, *, at: datetime) -> str | None:
    """Climb a rung and store the news of it. Returns the event; None when it is not to be.

    The same rung is climbed once, however many timers say so.
    """
    event: list[str] = []

    def tell(batch: firestore.WriteBatch) -> None:
        record = rung_path(sos_id, rung)
        event[:] = [outbox.add(batch, db, topic=TOPIC, record=record, at=at)]

    _, climbed = change(
        db,
        sos_id,
        lambda incident: rules.climb(incident, rung),
        Step(what=f"rung_{rung}", at=at),
        also=tell,
        name=f"rung-{rung}",
    )
    return event[0] if climbed else None


def append(db: firestore.Client, sos_id: str, name: str, position: Position, area: str) -> Incident:
    """Add a batch of positions while the incident is open. The same batch again adds nothing.

    Raises:
        NotFoundError: there is no such incident.
        FailedPreconditionError: it is over.
        UnavailableError: others were changing it all the time.
    """
    ref = db.document(path(sos_id))
    for _ in range(TRIES):
        snapshot = ref.get(**budget.within(budget.READ_S))
        incident = _read(db, snapshot)
        rules.require_open(incident)
        batch = db.batch()
        batch.create(ref.collection("positions").document(name), position.model_dump())
        option = db.write_option(last_update_time=snapshot.update_time)
        batch.update(ref, {"fixed_at": position.received_at, "area": area}, option)
        try:
            batch.commit(**budget.within())
        except AlreadyExists:
            return incident
        except FailedPrecondition:
            continue
        return incident
    raise unavailable()


def trail(db: firestore.Client, sos_id: str) -> list[tuple[str, Sealed]]:
    """Return the positions, sealed, by path, oldest first: of many, the newest 200 batches.

    One that a hand edit broke does not hide the others.
    """
    query = db.collection(f"{path(sos_id)}/positions").order_by(
        "received_at", direction=firestore.Query.DESCENDING
    )
    found = query.limit(LONGEST_TRAIL).get(**budget.within(budget.READ_S))
    read = [(one.reference.path, _sealed(db, one, TRAIL)) for one in found]
    return [(where, sealed) for where, sealed in read[::-1] if sealed]


def due(db: firestore.Client, *, at: datetime) -> list[tuple[str, Incident]]:
    """Return the incidents whose next rung is due, the longest waiting first, at most 100."""
    query = db.collection(SOS).where(filter=FieldFilter("next_due", "<=", at))
    found = query.order_by("next_due").limit(PAGE).get(**budget.within(budget.READ_S))
    return [(one.id, _read(db, one)) for one in found]


def real(
    db: firestore.Client, unit: str, *, since: datetime, before: datetime
) -> tuple[list[Incident], bool]:
    """Return the SOS on a unit's board that proved real, newest first, and whether all of them."""
    query = db.collection(SOS).where(filter=FieldFilter("boards", "array_contains", unit))
    query = query.where(filter=FieldFilter("outcome", "==", Outcome.REAL))
    query = query.where(filter=FieldFilter("raised_at", ">=", since))
    query = query.where(filter=FieldFilter("raised_at", "<", before))
    newest = query.order_by("raised_at", direction=firestore.Query.DESCENDING)
    found = newest.limit(MOST_REAL).get(**budget.within(budget.READ_S))
    return [_read(db, one) for one in found], len(found) < MOST_REAL


def note_told(db: firestore.Client, sos_id: str, rung: int, *, at: datetime, first: bool) -> None:
    """Write down, once, that phones took the pushes of a rung."""
    ref = db.document(path(sos_id))
    batch = db.batch()
    told = Step(what=f"told_{rung}", at=at)
    batch.create(ref.collection("history").document(f"told-{rung}"), told.model_dump())
    if first:
        batch.update(ref, {"told_at": at})
    _commit(batch)


def take(db: firestore.Client, sos_id: str, errand: Errand, *, at: datetime) -> bool:
    """Take on an errand. Returns False when it was taken on before."""
    batch = db.batch()
    step = Step(what=f"{errand.kind}_{errand.rung}", at=at, post=errand.post)
    batch.create(db.document(errand.entry(sos_id)), step.model_dump())
    return _commit(batch)


def give_back(db: firestore.Client, sos_id: str, errand: Errand) -> None:
    """Give an errand back: whoever was to carry it did not take it."""
    db.document(errand.entry(sos_id)).delete(**budget.within())


def granted(db: firestore.Client, sos_id: str, device: str, *, at: datetime) -> bool:
    """Say whether an officer's phone was let look within the last ten minutes."""
    snapshot = _grant(db, sos_id, device).get(**budget.within(budget.READ_S))
    held = _parsed(db, Grant, snapshot)
    return held is not None and held.until > at


def grant(db: firestore.Client, sos_id: str, device: str, *, until: datetime) -> AddWrites:
    """Return the write that lets an officer's phone look, to go with the audit's entry."""
    ref = _grant(db, sos_id, device)
    return lambda batch: batch.set(ref, Grant(until=until).model_dump())


def waiting(db: firestore.Client, event: outbox.Event) -> str | None:
    """Return what waiting news is about; None when somebody told it already."""
    snapshot = _news(db, event).get(**budget.within(budget.READ_S))
    record: str | None = snapshot.get("record") if snapshot.exists else None
    return record


def settle(db: firestore.Client, event: outbox.Event) -> None:
    """Take told news out of the outbox. Told twice is one notification: no claim is needed."""
    _news(db, event).delete(**budget.within())


def _news(db: firestore.Client, event: outbox.Event) -> firestore.DocumentReference:
    return db.collection(outbox.OUTBOX).document(event.event_id)


def _grant(db: firestore.Client, sos_id: str, device: str) -> firestore.DocumentReference:
    return db.document(f"{path(sos_id)}/grants/{device}")


def bad_edit(db: firestore.Client, where: str) -> None:
    """Say that what stands there, `document#field`, cannot be read."""
    alerts.raise_alert(db, "bad_edit", where, at=clock.now())


def _sealed(db: firestore.Client, snapshot: Snapshot, field: str) -> Sealed | None:
    """Return one sealed field; None, with an alert, where a hand edit broke it."""
    if not snapshot.exists:
        return None
    try:
        return Sealed.model_validate((snapshot.to_dict() or {}).get(field))
    except ValidationError:
        bad_edit(db, f"{snapshot.reference.path}#{field}")
        return None


def _parsed(db: firestore.Client, model: type[T], snapshot: Snapshot) -> T | None:
    """Return a document; None where there is none or, with an alert, where it cannot be read."""
    if not snapshot.exists:
        return None
    try:
        return model.model_validate(snapshot.to_dict())
    except ValidationError as exc:
        for error in exc.errors(include_input=False):
            bad_edit(db, f"{snapshot.reference.path}#{error['loc'][0]}")
        return None


def _read(db: firestore.Client, snapshot: Snapshot) -> Incident:
    if not snapshot.exists:
        raise NotFoundError(Reason.NOT_FOUND)
    made = snapshot.create_time or clock.now()
    incident, bad = rules.read(snapshot.to_dict() or {}, at=made)
    for field in bad:
        bad_edit(db, f"{snapshot.reference.path}#{field}")
    return incident


def _commit(batch: firestore.WriteBatch) -> bool:
    """Commit unless somebody was first."""
    try:
        batch.commit(**budget.within())
    except (AlreadyExists, FailedPrecondition):
        return False
    return True
