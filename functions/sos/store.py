"""SOS in Firestore.

sos/{sos_id}                     one incident (Incident); the id is a hash of the request_id
sos/{sos_id}/callers/pressed     who pressed, sealed (incident_model.Pressed)
sos/{sos_id}/history/{n}         what became of it, from 0 (incident_model.Step)
"""

from collections.abc import Callable
from typing import Any, TypeVar

from google.api_core.exceptions import AlreadyExists, FailedPrecondition
from google.cloud import firestore
from pydantic import ValidationError

from functions.sos import incident_model as rules
from functions.sos.incident_model import Incident, Step
from shared.firestore import alerts, budget
from shared.pure import clock
from shared.pure.errors import NotFoundError, Reason, unavailable
from shared.pure.privacy import Sealed, Stored

SOS = "sos"
TRIES = 8
PAGE = 100
T = TypeVar("T", bound=Stored)
Snapshot = firestore.DocumentSnapshot[Any]
Rule = Callable[[Incident], dict[str, Any]]
AddWrites = Callable[[firestore.WriteBatch], None]


def path(sos_id: str) -> str:
    """Return the path of an incident."""
    return f"{SOS}/{sos_id}"


def caller_path(sos_id: str) -> str:
    """Return the path of who pressed."""
    return f"{path(sos_id)}/callers/pressed"


def get(db: firestore.Client, sos_id: str) -> Incident:
    """Return an incident, whatever a hand edit did to it.

    Raises:
        NotFoundError: there is none.
    """
    return read(db, db.document(path(sos_id)).get(**budget.within(budget.READ_S)))


def change(  # noqa: PLR0913 a change has this many sides
    db: firestore.Client,
    sos_id: str,
    rule: Rule,
    step: Step,
    *,
    also: AddWrites = lambda _: None,
    name: str | None = None,
) -> tuple[Incident, bool]:
    """Change an incident by a rule, with its history: one commit, nobody's change is lost.

    Returns the incident as it now is, and whether anything new happened. `name` is the history
    entry's where it is not simply the next number: what has such an entry happened before, and
    a hand turned the incident back, so it is changed and not told again.

    Raises:
        NotFoundError: there is none.
        UnavailableError: others were changing it all the time.
    """
    ref, free, is_told = db.document(path(sos_id)), 0, False
    for _ in range(TRIES):
        snapshot = ref.get(**budget.within(budget.READ_S))
        incident = read(db, snapshot)
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


def bad_edit(db: firestore.Client, where: str) -> None:
    """Say that what stands there, `document#field`, cannot be read."""
    alerts.raise_alert(db, "bad_edit", where, at=clock.now())


def sealed(db: firestore.Client, snapshot: Snapshot, field: str) -> Sealed | None:
    """Return one sealed field; None, with an alert, where a hand edit broke it."""
    if not snapshot.exists:
        return None
    try:
        return Sealed.model_validate((snapshot.to_dict() or {}).get(field))
    except ValidationError:
        bad_edit(db, f"{snapshot.reference.path}#{field}")
        return None


def parsed(db: firestore.Client, model: type[T], snapshot: Snapshot) -> T | None:
    """Return a document; None where there is none or, with an alert, where it cannot be read."""
    if not snapshot.exists:
        return None
    try:
        return model.model_validate(snapshot.to_dict())
    except ValidationError as exc:
        for error in exc.errors(include_input=False):
            bad_edit(db, f"{snapshot.reference.path}#{error['loc'][0]}")
        return None


def read(db: firestore.Client, snapshot: Snapshot) -> Incident:
    """Return the incident in a snapshot, with an alert for each field that a hand edit broke.

    Raises:
        NotFoundError: there is none.
    """
    if not snapshot.exists:
        raise NotFoundError(Reason.NOT_FOUND)
    made = snapshot.create_time or clock.now()
    incident, bad = rules.read(snapshot.to_dict() or {}, at=made)
    for field in bad:
        bad_edit(db, f"{snapshot.reference.path}#{field}")
    return incident


def commit(batch: firestore.WriteBatch) -> bool:
    """Commit unless somebody was first."""
    try:
        batch.commit(**budget.within())
    except (AlreadyExists, FailedPrecondition):
        return False
    return True
