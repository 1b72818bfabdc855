"""What runs by the clock over records: those whose time to be kept is over go."""

from datetime import datetime
from typing import Any, TypeVar

from google.cloud.firestore_v1.base_query import FieldFilter

from shared.firestore import clients, races, whole
from shared.pure.privacy import Stored
from shared.record.kind import Kind

R = TypeVar("R", bound=Stored)
PAGE = 200
SLOW_S = 20


def remove_over(kind: Kind[R], *, at: datetime) -> int:
    """Delete what a kind keeps no longer. Returns how many went.

    Firestore's own TTL does the same within a day or three; the sweep is for databases without
    the policy, and for the day on which somebody counts what is there.
    """
    if kind.keeps.life is None:
        return 0
    over = clients.database().collection(kind.collection)
    query = over.where(filter=FieldFilter("expires_at", "<=", at)).order_by("expires_at")
    found = whole.each(query, page=PAGE, seconds=SLOW_S)
    return sum(_remove(one) for one in found if _is_over(kind, one, at=at))


def _is_over(kind: Kind[R], snapshot: Any, *, at: datetime) -> bool:
    """Say whether a record can be read and is over: a hand may have opened it again."""
    record, _ = kind.read(snapshot.to_dict() or {}, made=at)
    return record is not None and kind.is_over(record, at=at)


def _remove(snapshot: Any) -> bool:
    """Delete, unless a hold was put on it meanwhile."""
    db = clients.database()
    batch = db.batch()
    batch.delete(snapshot.reference, db.write_option(last_update_time=snapshot.update_time))
    return races.won(batch)
