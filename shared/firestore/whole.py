"""All that a query finds. Where there is a bound, going beyond it is said aloud.

A bound that was thought far away loses people in silence; this one raises the alert `too_many`.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from google.cloud import firestore

from shared.firestore import alerts, budget
from shared.pure import clock

Snapshot = firestore.DocumentSnapshot[Any]
MOST_VALUES = 30  # that Firestore compares in one query, over all its `in` together
MOST_PAGES = 200  # of one turn of a sweep


def by_query(values: Iterable[str], *, times: int = 1) -> list[tuple[str, ...]]:
    """Return some values in lots that one query takes each, beside a filter of `times` values."""
    all_, size = tuple(values), MOST_VALUES // times
    return [all_[n : n + size] for n in range(0, len(all_), size)]


def first(
    db: firestore.Client, query: Any, *, most: int, about: str, seconds: float = budget.READ_S
) -> list[Snapshot]:
    """Return what a query finds; of more than `most` the first, and an alert about a document."""
    found = list(query.limit(most + 1).get(**budget.within(seconds)))
    if len(found) > most:
        alerts.attempt(db, "too_many", about, at=clock.now())
    return found[:most]


def each(query: Any, *, page: int, seconds: float = budget.READ_S) -> Iterator[Snapshot]:
    """Yield what an ordered query finds, page by page to its end.

    For sweeps: what cannot be read, or fails at every turn, holds up none of those behind it.
    """
    for _ in range(MOST_PAGES):
        found = list(query.limit(page).get(**budget.within(seconds)))
        yield from found
        if len(found) < page:
            return
        query = query.start_after(found[-1])
