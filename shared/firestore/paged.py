"""A query page by page, in the order of a time and then of names."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from google.cloud import firestore

from shared.firestore import budget
from shared.pure.cursor import Cursor

Snapshot = firestore.DocumentSnapshot[Any]


def page(
    query: firestore.Query, *, by: str, limit: int, after: Cursor | None, rank: str = ""
) -> tuple[list[Snapshot], Cursor | None]:
    """Return a page of a query that is ordered by a time and `__name__`, and where more begin.

    `rank`: the field by which it is ordered before both.
    """
    if after:
        ranked = {rank: after.rank} if rank else {}
        query = query.start_after(ranked | {by: after.at, "__name__": after.name})
    found = list(query.limit(limit + 1).get(**budget.within(budget.READ_S)))
    shown = found[:limit]
    if len(found) <= limit:
        return shown, None
    end = _end(shown, by, rank)
    if end is None:  # a page of spoilt documents alone hides none of those behind it
        more, end = page(query.start_after(shown[-1]), by=by, limit=limit, after=None, rank=rank)
        shown += more
    return shown, end


def every(query: firestore.Query, *, size: int) -> Iterator[Snapshot]:
    """Yield all that a query finds, page by page; what is changed meanwhile is not read twice."""
    found = list(query.limit(size).get(**budget.within(budget.READ_S)))
    yield from found
    while len(found) == size:
        after = query.start_after(found[-1]).limit(size)
        found = list(after.get(**budget.within(budget.READ_S)))
        yield from found


def _end(shown: list[Snapshot], by: str, rank: str) -> Cursor | None:
    # A spoilt document may end a page, but not one whose time, or rank, is none any more.
    dated = (one for one in reversed(shown) if isinstance(one.get(by), datetime))
    ranked = (one for one in dated if not rank or isinstance(one.get(rank), int))
    return next((Cursor(o.get(by), o.id, o.get(rank) if rank else None) for o in ranked), None)
