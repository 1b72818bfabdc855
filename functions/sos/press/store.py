"""The caller's side of an SOS in Firestore.

sos/{sos_id}/positions/{id}      one batch of positions (incident_model.Position)
sos/{sos_id}/callers/{which}     who pressed: by the first press, and by those that came again
"""

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition, NotFound
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos.acts_model import moved, require_open
from functions.sos.incident_model import SOS, TOPIC, Incident, Position, Pressed, Step
from functions.sos.model import SosStatus
from functions.sos.place_model import Fixed
from functions.sos.press.model import Press
from functions.sos.store import caller_path, parsed
from shared.firestore import budget, clients, races
from shared.pure.errors import unavailable
from shared.pure.privacy import Sealed
from shared.record import outbox, store
from shared.record.kind import Change


def add(db: firestore.Client, press: Press) -> str | None:
    """Store a new incident, who pressed, where, its history and the news of it: all or none.

    Returns the event to announce, none for one of a heap; None, changing nothing, when the
    incident is there already.
    """
    incident, ref = press.incident, db.document(SOS.path(press.name))
    batch, at = db.batch(), incident.raised_at
    batch.create(ref, incident.model_dump())
    batch.create(db.document(caller_path(press.name)), press.pressed.model_dump())
    first = Step(what=SosStatus.RAISED, at=at)
    batch.create(ref.collection("history").document("0"), first.model_dump())
    if press.position:
        name, fixes = press.position
        batch.create(ref.collection("positions").document(name), fixes.model_dump())
    event = ""
    if incident.heap is None:
        event = outbox.add(batch, db, topic=TOPIC, record=SOS.path(press.name), at=at)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return None
    return event


def there(sos_id: str) -> Incident | None:
    """Return the incident that is there already; None when it cannot be read."""
    found = store.find(SOS, sos_id)
    return found.record if found else None


def first_body(sos_id: str) -> str | None:
    """Return the tag of the body that made an incident."""
    db = clients.database()
    pressed = parsed(
        db, Pressed, db.document(caller_path(sos_id)).get(**budget.within(budget.READ_S))
    )
    return pressed.body_tag if pressed else None


def say(db: firestore.Client, path: str, caller: Sealed) -> None:
    """Keep what a later press says of its caller: the first of its kind."""
    batch = db.batch()
    batch.create(db.document(path), Pressed(caller=caller).model_dump())
    races.won(batch)


def set_pin(db: firestore.Client, sos_id: str, tag: str) -> None:
    """Keep a PIN where none was chosen before."""
    ref = db.document(caller_path(sos_id))
    snapshot = ref.get(**budget.within(budget.READ_S))
    pressed = parsed(db, Pressed, snapshot)
    if pressed and pressed.pin_tag is None:
        batch = db.batch()
        seen = db.write_option(last_update_time=snapshot.update_time)
        batch.update(ref, {"pin_tag": tag}, seen)
        races.won(batch)


def by_number(db: firestore.Client, sos_number: str) -> str | None:
    """Return the id of the SOS of a number; None when there is none, or more than one."""
    query = db.collection(SOS.collection).where(filter=FieldFilter("sos_number", "==", sos_number))
    found = query.limit(2).get(**budget.within(budget.READ_S))
    return found[0].id if len(found) == 1 else None


def pressed(db: firestore.Client, sos_id: str) -> Pressed | None:
    """Return who pressed; None when there was no press, or a hand edit broke it."""
    return parsed(db, Pressed, db.document(caller_path(sos_id)).get(**budget.within(budget.READ_S)))


def try_pin(db: firestore.Client, sos_id: str, *, by_own_phone: bool) -> Pressed | None:
    """Count a try before it is looked at. Returns who pressed; None when there was no press."""
    ref, batch = db.document(caller_path(sos_id)), db.batch()
    field = "own_tries" if by_own_phone else "pin_tries"
    batch.update(ref, {field: firestore.Increment(1)})
    try:
        batch.commit(**budget.within())
    except NotFound:
        return None
    return pressed(db, sos_id)


def append(  # noqa: PLR0913 a batch has this many sides
    db: firestore.Client,
    sos_id: str,
    name: str,
    position: Position,
    newest: Fixed | None,
    *,
    has_words: bool = False,
) -> Incident:
    """Add a batch of positions while the incident is open. The same batch again adds nothing.

    `newest` is its current place: the SOS's too, unless a newer one is known (place_model.py).

    Raises:
        NotFoundError: there is no such incident.
        WrongStateError: it is over.
        UnavailableError: others were changing it all the time.
    """
    for _ in range(races.TRIES):
        found = store.get(SOS, sos_id)
        require_open(found.record)
        batch = db.batch()
        batch.create(db.document(f"{found.path}/positions/{name}"), position.model_dump())
        said = {"said_at": position.received_at} if has_words else {}
        after = found.record.model_copy(update=moved(found.record, newest) | said)
        store.put(batch, found, Change(after), at=position.received_at)
        try:
            batch.commit(**budget.within())
        except AlreadyExists:
            return found.record
        except (Aborted, FailedPrecondition):
            continue
        return after
    raise unavailable()
