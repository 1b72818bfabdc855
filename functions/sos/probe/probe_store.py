"""Synthetic SOS in Firestore.

sos_probes/{district}    the last test press there (probe_model.Probe), overwritten by the next
outbox/{event_id}        news of it: the same topic and consumer as an SOS (shared/record/outbox.py)
"""

from datetime import datetime

from google.api_core.exceptions import AlreadyExists
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.sos.incident_model import TOPIC
from functions.sos.probe.probe_model import IN_TIME, Probe
from shared.firestore import budget, whole
from shared.record import outbox
from shared.record.outbox import Entry, State

PROBES = "sos_probes"
MOST = 1_000  # districts


def press(db: firestore.Client, district: str, *, at: datetime) -> str | None:
    """Store a test press and the news of it. Returns the event to announce.

    None, changing nothing, while the one before was not told: its age is what alarms. Where the
    relay gave that one up, its news is announced anew.
    """
    ref, batch = db.collection(PROBES).document(district), db.batch()
    event = outbox.add(batch, db, topic=TOPIC, record=ref.path, at=at)
    batch.set(ref, Probe(pressed_at=at).model_dump())
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return event if _revive(db, event, district, at=at) else None
    return event


def _revive(db: firestore.Client, event: str, district: str, *, at: datetime) -> bool:
    """Let dead news of a test press live again: else the district were never pressed any more.

    The press stays as old as it was, for its age is what alarms.
    """
    ref = outbox.ref(db, event)
    entry = ref.get(**budget.within(budget.READ_S)).to_dict() or {}
    if entry.get("state") != State.DEAD:
        return False
    path, batch = f"{PROBES}/{district}", db.batch()
    batch.set(ref, Entry(topic=TOPIC, record=path, due=at).model_dump())
    batch.commit(**budget.within())
    return True


def note_told(db: firestore.Client, path: str, *, at: datetime) -> None:
    """Write down that FCM would have rung a phone."""
    batch = db.batch()
    batch.update(db.document(path), {"told_at": at})
    batch.commit(**budget.within())


def late(db: firestore.Client, *, at: datetime) -> list[str]:
    """Return the paths of the test presses that were not told within a minute."""
    query = db.collection(PROBES).where(filter=FieldFilter("told_at", "==", None))
    query = query.where(filter=FieldFilter("pressed_at", "<=", at - IN_TIME))
    return [one.reference.path for one in whole.first(db, query, most=MOST, about=PROBES)]
