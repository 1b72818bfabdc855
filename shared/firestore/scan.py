"""A collection from its first document to its last: an admin's command has the time."""

from collections.abc import Iterator
from typing import Any, TypeVar

from google.cloud import firestore
from pydantic import BaseModel, ValidationError

from shared.firestore import budget

S = TypeVar("S", bound=BaseModel)

PAGE = 500
SLOW_S = 30


def documents(
    query: Any, *, under: str, at_once: int = 0
) -> Iterator[firestore.DocumentSnapshot[Any]]:
    """Yield every document of a collection or group that lies under a collection, page by page.

    A group holds the collections of that name in other features, too.
    """
    last, size = None, at_once or PAGE
    while True:
        page = query.order_by("__name__").limit(size)
        if last is not None:
            page = page.start_after({"__name__": last.reference})
        found = list(page.get(retry=budget.ONCE, timeout=SLOW_S))
        yield from (one for one in found if one.reference.path.startswith(f"{under}/"))
        if len(found) < size:
            return
        last = found[-1]


def contents(query: Any, shape: type[S], *, under: str, spoilt: list[str]) -> Iterator[S]:
    """Yield what every document holds; `spoilt` names those that a hand edit made unreadable."""
    for snapshot in documents(query, under=under):
        try:
            yield shape.model_validate(snapshot.to_dict())
        except ValidationError:
            spoilt.append(f"{snapshot.reference.path} cannot be read")
