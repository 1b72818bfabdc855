"""A query page by page, in the order of a time and then of names."""

from datetime import datetime
from typing import Any

from google.cloud import firestore

from shared.firestore import budget
from shared.pure.cursor import Cursor

Snapshot = firestore.DocumentSnapshot[Any]


def page(
    query: firestore.Query, *, by: str, limit: int, after: Cursor | None
) -> tuple[list[Snapshot], Cursor | None]:
    """Return a page of a query that is ordered by a time and `__name__`, and where more begin."""
    if after:
        query = query.start_after({by: after.at, "__name__": after.name})
    found = list(query.limit(limit + 1).get(**budget.within(budget.READ_S)))
    shown = found[:limit]
    if len(found) <= limit:
        return shown, None
    end = _end(shown, by)
    if end is None:  # a page of spoilt documents alone hides none of those behind it
        more, end = page(query.start_after(shown[-1]), by=by, limit=limit, after=None)
        shown += more
    return shown, end


def _end(shown: list[Snapshot], by: str) -> Cursor | None:
    # A spoilt document may end a page, but not one whose time is no time any more.
    dated = (one for one in reversed(shown) if isinstance(one.get(by), datetime))
    return next((Cursor(one.get(by), one.id) for one in dated), None)
