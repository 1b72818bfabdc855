"""The caller's side of an SOS in Firestore.

sos/{sos_id}/positions/{id}      one batch of positions (incident_model.Position)
"""

from google.api_core.exceptions import AlreadyExists, FailedPrecondition, NotFound
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos import incident_model as rules
from functions.sos.incident_model import TOPIC, Incident, Position, Pressed, Step
from functions.sos.model import SosStatus
from functions.sos.store import SOS, TRIES, caller_path, parsed, path, read
from shared.firestore import budget
from shared.pure.errors import unavailable
from shared.record import outbox


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
    first = Step(what=SosStatus.RAISED, at=at)
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
    return parsed(db, Pressed, ref.get(**budget.within(budget.READ_S)))


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
        incident = read(db, snapshot)
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
