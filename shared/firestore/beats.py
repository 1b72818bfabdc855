"""Heartbeats: what runs by the clock says that it ran, so that its silence shows.

beats/{name}: `at`, the last time. check_health fails when one of them is old.
"""

from datetime import datetime

from google.cloud import firestore

from shared.firestore import budget

BEATS = "beats"


def beat(db: firestore.Client, name: str, *, at: datetime) -> None:
    """Say that it ran."""
    batch = db.batch()
    batch.set(db.collection(BEATS).document(name), {"at": at})
    batch.commit(**budget.within())


def oldest_s(db: firestore.Client, *, at: datetime) -> int:
    """Return how many seconds ago the one that is longest silent ran; 0 when none ever did."""
    first = db.collection(BEATS).order_by("at").limit(1)
    found = first.get(**budget.within(budget.READ_S))
    return max((int((at - one.get("at")).total_seconds()) for one in found), default=0)
