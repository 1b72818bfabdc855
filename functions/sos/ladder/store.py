"""The ladder of an SOS in Firestore.

sos/{sos_id}/history/rung-{n}    a rung was climbed; created once, so each is climbed once
sos/{sos_id}/history/told-{n}    phones took the pushes of a rung
sos/{sos_id}/history/sms-{n}-{post}    the SMS of a rung to a post is sent, or being sent
sos/{sos_id}/history/call-{n}-{post}   the call likewise
outbox/{event_id}                news of it (shared/record/outbox.py); the record names the rung
"""

from datetime import datetime
from typing import Literal, NamedTuple

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos import ladder_model
from functions.sos.incident_model import SOS, TOPIC, Incident, Step, changed
from shared.firestore import budget, races
from shared.record import outbox, store
from shared.record.kind import Change, Changed, Found

MOST_DUE = 100


class Errand(NamedTuple):
    """What is done once: the SMS, or the call, of a rung to the telephone of a post."""

    kind: Literal["sms", "call"]
    rung: int
    post: str

    def entry(self, sos_id: str) -> str:
        """Return the path of the history's entry that says it is taken on."""
        return f"{SOS.path(sos_id)}/history/{self.kind}-{self.rung}-{self.post}"


def climb(sos_id: str, rung: int, *, at: datetime) -> Changed[Incident]:
    """Climb a rung and store the news of it. The same rung is climbed once, whoever says so."""
    step, name = Step(what=f"rung_{rung}", at=at), f"rung-{rung}"

    def decide(incident: Incident) -> Change[Incident] | None:
        changes = ladder_model.climb(incident, rung)
        return changed(incident, changes, step, name=name, topic=TOPIC)

    return store.change(SOS, sos_id, decide, at=at)


def due(db: firestore.Client, *, at: datetime) -> list[Found[Incident]]:
    """Return the incidents whose next rung is due, the longest waiting first, at most 100."""
    query = db.collection(SOS.collection).where(filter=FieldFilter("next_due", "<=", at))
    found = query.order_by("next_due").limit(MOST_DUE).get(**budget.within(budget.READ_S))
    return store.read_each(SOS, found)


def note_told(db: firestore.Client, sos_id: str, rung: int, *, at: datetime, first: bool) -> None:
    """Write down, once, that phones took the pushes of a rung."""
    ref = db.document(SOS.path(sos_id))
    batch = db.batch()
    told = Step(what=f"told_{rung}", at=at)
    batch.create(ref.collection("history").document(f"told-{rung}"), told.model_dump())
    if first:
        batch.update(ref, {"told_at": at})
    races.won(batch)


def take(db: firestore.Client, sos_id: str, errand: Errand, *, at: datetime) -> bool:
    """Take on an errand. Returns False when it was taken on before."""
    batch = db.batch()
    step = Step(what=f"{errand.kind}_{errand.rung}", at=at, post=errand.post)
    batch.create(db.document(errand.entry(sos_id)), step.model_dump())
    return races.won(batch)


def give_back(db: firestore.Client, sos_id: str, errand: Errand) -> None:
    """Give an errand back: whoever was to carry it did not take it."""
    db.document(errand.entry(sos_id)).delete(**budget.within())


def waiting(db: firestore.Client, event: outbox.Event) -> str | None:
    """Return what waiting news is about; None when somebody told it already."""
    snapshot = outbox.ref(db, event.event_id).get(**budget.within(budget.READ_S))
    record: str | None = snapshot.get("record") if snapshot.exists else None
    return record


def settle(db: firestore.Client, event: outbox.Event) -> None:
    """Take told news out of the outbox. Told twice is one notification: no claim is needed."""
    outbox.ref(db, event.event_id).delete(**budget.within())
