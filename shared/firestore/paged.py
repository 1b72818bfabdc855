"""A query page by page, in the order of a time and then of names."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from google.cloud import firestore

from shared.firestore import budget
from shared.pure.cursor import Cursor

Snapshot = firestore.DocumentSnapshot[Any]
_NEVER = datetime.min.replace(tzinfo=UTC)  # spoilt: shown first, as Firestore has it


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


def merged(
    queries: Iterable[firestore.Query], *, by: str, limit: int, after: Cursor | None
) -> tuple[list[Snapshot], Cursor | None]:
    """Return a page of several such queries, oldest first, as if they were one."""
    pages = [page(one, by=by, limit=limit, after=after) for one in queries]
    if len(pages) == 1:
        return pages[0]
    ends = [end for _, end in pages if end]
    found = sorted((one for shown, _ in pages for one in shown), key=lambda one: _place(one, by))
    # Behind the nearest end lies what its query has not shown yet.
    sure = [one for one in found if not ends or _place(one, by) <= min(map(_key, ends))]
    dated = [one for one in sure if isinstance(one.get(by), datetime)]
    shown = [one for one in sure if one not in dated] + dated[:limit]
    return shown, _end(shown, by, "") if len(shown) < len(found) or ends else None


def _place(one: Snapshot, by: str) -> tuple[datetime, str]:
    at = one.get(by)
    return at if isinstance(at, datetime) else _NEVER, one.id


def _key(end: Cursor) -> tuple[datetime, str]:
    return end.at, end.name


def _end(shown: list[Snapshot], by: str, rank: str) -> Cursor | None:
    # A spoilt document may end a page, but not one whose time, or rank, is none any more.
    dated = (one for one in reversed(shown) if isinstance(one.get(by), datetime))
    ranked = (one for one in dated if not rank or isinstance(one.get(rank), int))
    return next((Cursor(o.get(by), o.id, o.get(rank) if rank else None) for o in ranked), None)
