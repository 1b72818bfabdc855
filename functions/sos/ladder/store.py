"""The ladder of an SOS in Firestore.

sos/{sos_id}/history/rung-{n}    a rung was climbed; created once, so each is climbed once
outbox/{event_id}                news of it (shared/record/outbox.py); the record names the rung
"""

from collections.abc import Iterator
from datetime import datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos import ladder_model
from functions.sos.acts_model import changed
from functions.sos.incident_model import SOS, TOPIC, Incident, Step
from functions.sos.model import SosStatus
from shared.firestore import budget, whole
from shared.firestore.queries import where
from shared.record import outbox, store
from shared.record.kind import Change, Changed, Found

PAGE = 100


def climb(sos_id: str, rung: int, *, at: datetime, skips: bool = False) -> Changed[Incident]:
    """Climb a rung and store the news of it. The same rung is climbed once, whoever says so."""
    step, name = Step(what=f"rung_{rung}", at=at), f"rung-{rung}"
    ended = Step(what=SosStatus.CLOSED, at=at)

    def decide(incident: Incident) -> Change[Incident] | None:
        if over := ladder_model.end(incident, at=at):
            return changed(incident, over, ended)
        changes = ladder_model.climb(incident, rung, at=at, skips=skips)
        return changed(incident, changes, step, name=name, topic=TOPIC)

    return store.change(SOS, sos_id, decide, at=at)


def due(db: firestore.Client, *, at: datetime) -> Iterator[Found[Incident]]:
    """Yield the incidents whose next rung is due, the longest waiting first."""
    query = db.collection(SOS.collection).where(filter=FieldFilter("next_due", "<=", at))
    for snapshot in whole.each(query.order_by("next_due"), page=PAGE):
        if one := store.read(SOS, snapshot):
            yield one


def mend(db: firestore.Client, *, at: datetime) -> int:
    """Give open incidents their next time again where a hand took it. Returns to how many."""
    query = where(db.collection(SOS.collection), closed_at=None, heap=None, next_due=None)
    found = query.limit(PAGE).get(**budget.within(budget.READ_S))
    lost = store.read_each(SOS, found)
    return sum(_mend(one.name, at=at) for one in lost)


def _mend(sos_id: str, *, at: datetime) -> bool:
    mended = Step(what="mended", at=at)
    done = store.change(
        SOS, sos_id, lambda one: changed(one, ladder_model.mend(one, at=at), mended), at=at
    )
    return done.is_new


def waiting(db: firestore.Client, event: outbox.Event) -> str | None:
    """Return what waiting news is about; None when somebody told it already."""
    snapshot = outbox.ref(db, event.event_id).get(**budget.within(budget.READ_S))
    record: str | None = snapshot.get("record") if snapshot.exists else None
    return record


def settle(db: firestore.Client, event: outbox.Event) -> None:
    """Take told news out of the outbox. Told twice is one notification: no claim is needed."""
    outbox.ref(db, event.event_id).delete(**budget.within())
