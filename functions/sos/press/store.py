"""The caller's side of an SOS in Firestore.

sos/{sos_id}/positions/{id}      one batch of positions (incident_model.Position)
"""

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition, NotFound
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos.acts_model import require_open
from functions.sos.incident_model import SOS, TOPIC, Incident, Position, Pressed, Step
from functions.sos.model import SosStatus
from functions.sos.store import caller_path, parsed
from shared.firestore import budget, races
from shared.pure.errors import unavailable
from shared.record import outbox, store
from shared.record.kind import Change


def add(
    db: firestore.Client,
    sos_id: str,
    incident: Incident,
    pressed: Pressed,
    position: tuple[str, Position] | None,
) -> str | None:
    """Store a new incident, who pressed, where, its history and the news of it: all or none.

    Returns the event to announce, none for one of a heap; None, changing nothing, when the
    incident is there already.
    """
    ref, at = db.document(SOS.path(sos_id)), incident.raised_at
    batch = db.batch()
    batch.create(ref, incident.model_dump())
    batch.create(db.document(caller_path(sos_id)), pressed.model_dump())
    first = Step(what=SosStatus.RAISED, at=at)
    batch.create(ref.collection("history").document("0"), first.model_dump())
    if position:
        name, fixes = position
        batch.create(ref.collection("positions").document(name), fixes.model_dump())
    event = ""
    if incident.heap is None:
        event = outbox.add(batch, db, topic=TOPIC, record=SOS.path(sos_id), at=at)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return None
    return event


def by_number(db: firestore.Client, sos_number: str) -> str | None:
    """Return the id of the SOS of a number; None when there is none, or more than one."""
    query = db.collection(SOS.collection).where(filter=FieldFilter("sos_number", "==", sos_number))
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
    return parsed(db, Pressed, ref.get(**budget.within(budget.READ_S)))


def append(db: firestore.Client, sos_id: str, name: str, position: Position, area: str) -> Incident:
    """Add a batch of positions while the incident is open. The same batch again adds nothing.

    Raises:
        NotFoundError: there is no such incident.
        WrongStateError: it is over.
        UnavailableError: others were changing it all the time.
    """
    for _ in range(races.TRIES):
        found = store.get(SOS, sos_id)
        require_open(found.record)
        batch, here = db.batch(), {"fixed_at": position.received_at, "area": area}
        batch.create(db.document(f"{found.path}/positions/{name}"), position.model_dump())
        store.put(
            batch, found, Change(found.record.model_copy(update=here)), at=position.received_at
        )
        try:
            batch.commit(**budget.within())
        except AlreadyExists:
            return found.record
        except (Aborted, FailedPrecondition):
            continue
        return found.record
    raise unavailable()
