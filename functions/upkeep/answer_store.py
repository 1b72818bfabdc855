"""Whether an SOS stands unanswered, read as it lies there: a hand edit must not hide one.

sos/{sos_id}: `practice`, `status`, `raised_at`, `acknowledged_at`, `closed_at`.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.upkeep.model import is_unanswered
from shared.firestore import budget
from shared.firestore.queries import where

SPOILT = 100  # looked at beside the oldest


def is_any_unanswered(db: firestore.Client, *, at: datetime) -> bool:
    """Say whether anybody waits for an answer too long."""
    return any(
        is_unanswered(one.to_dict() or {}, made=one.create_time, at=at) for one in _waiting(db)
    )


def _waiting(db: firestore.Client) -> Iterator[firestore.DocumentSnapshot[Any]]:
    """Yield the one that waits longest; then those that lost a field by which it is found."""
    every = db.collection("sos")
    open_ = where(every, closed_at=None, acknowledged_at=None, practice=False)
    oldest = open_.order_by("raised_at").limit(1)
    yield from oldest.get(**budget.within(budget.READ_S))
    unanswered = every.where(filter=FieldFilter("status", "in", ["raised", "cancelled"]))
    yield from unanswered.limit(SPOILT).get(**budget.within(budget.READ_S))
