"""A collection from its first document to its last: an admin's command has the time."""

from collections.abc import Iterator
from typing import Any

from google.cloud import firestore

from shared import budget

PAGE = 500
SLOW_S = 30


def documents(query: Any, *, under: str) -> Iterator[firestore.DocumentSnapshot[Any]]:
    """Yield every document of a collection or group that lies under a collection, page by page.

    A group holds the collections of that name in other features, too.
    """
    last = None
    while True:
        page = query.order_by("__name__").limit(PAGE)
        if last is not None:
            page = page.start_after({"__name__": last.reference})
        found = list(page.get(retry=budget.ONCE, timeout=SLOW_S))
        yield from (one for one in found if one.reference.path.startswith(f"{under}/"))
        if len(found) < PAGE:
            return
        last = found[-1]
