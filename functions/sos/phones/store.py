"""Who was told of an SOS, in Firestore.

sos/{sos_id}/history/told-{n}    phones took the pushes of a rung
sos/{sos_id}/history/sms-{n}-{post}    the SMS of a rung to a post is sent, or being sent
sos/{sos_id}/history/call-{n}-{post}   the call likewise
"""

from datetime import UTC, datetime
from typing import NamedTuple

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos.acts_model import changed
from functions.sos.incident_model import SOS, Incident, Step
from shared.firestore import budget, races
from shared.firestore.queries import where
from shared.record import store
from shared.record.kind import Change, Changed


class Errand(NamedTuple):
    """What is done once: the SMS, or the call, of a rung to the telephone of a post."""

    kind: str  # sms, or call
    rung: int
    post: str

    def entry(self, sos_id: str) -> str:
        """Return the path of the history's entry that says it is taken on."""
        return f"{SOS.path(sos_id)}/history/{self.kind}-{self.rung}-{self.post}"


def note_told(
    db: firestore.Client, sos_id: str, rung: int, *, at: datetime, first: str | None
) -> None:
    """Write down, once, that phones took the pushes of a rung; of the first one, at which unit."""
    ref = db.document(SOS.path(sos_id))
    batch = db.batch()
    told = Step(what=f"told_{rung}", at=at)
    batch.create(ref.collection("history").document(f"told-{rung}"), told.model_dump())
    if first is not None:
        batch.update(ref, {"told_at": at, "rang": first})
    races.won(batch)


def is_first_unsigned(db: firestore.Client, incident: Incident) -> bool:
    """Say whether no other press without a verified number came in its district and hour."""
    # Not by `replace`: what Firestore returns is no datetime any more after it.
    hour = datetime.fromtimestamp(incident.raised_at.timestamp() // 3600 * 3600, UTC)
    there, district = db.collection(SOS.collection), incident.district
    query = where(there, district=district, signed=False, practice=False)
    query = query.where(filter=FieldFilter("raised_at", ">=", hour))
    before = query.where(filter=FieldFilter("raised_at", "<", incident.raised_at))
    return not before.limit(1).get(**budget.within(budget.READ_S))


def add_neighbour(sos_id: str, station: str, *, at: datetime) -> Changed[Incident]:
    """Give an SOS to the nearest station with a phone too, once."""
    step = Step(what="neighbour", at=at)

    def decide(one: Incident) -> Change[Incident] | None:
        changes = {"neighbour": station, "boards": (*one.boards, station)}
        return changed(one, {} if one.neighbour else changes, step)

    return store.change(SOS, sos_id, decide, at=at)


def take(db: firestore.Client, sos_id: str, errand: Errand, *, at: datetime) -> bool:
    """Take on an errand. Returns False when it was taken on before."""
    batch = db.batch()
    step = Step(what=f"{errand.kind}_{errand.rung}", at=at, post=errand.post)
    batch.create(db.document(errand.entry(sos_id)), step.model_dump())
    return races.won(batch)


def give_back(db: firestore.Client, sos_id: str, errand: Errand) -> None:
    """Give an errand back: whoever was to carry it did not take it."""
    db.document(errand.entry(sos_id)).delete(**budget.within())
