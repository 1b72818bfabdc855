"""Days of the audit trail in Firestore, and the chains that they close.

audit_days/{day}              a day that is over (day_model.Day)
audit_days/{day}/pages/{n}    where its chains ended, at most 1,000 a page (day_model.Page)
"""

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from google.api_core.exceptions import AlreadyExists
from google.cloud import firestore

from functions.upkeep.check_model import Chain
from functions.upkeep.day_model import Day, Page, line
from shared.firestore import budget
from shared.record.trail_model import AUDIT, ENTRIES, Head, read

DAYS, PAGES = "audit_days", "pages"
PAGE = 1_000
MOST = 2_000_000  # entries that a command reads of a day
READ_S = 20  # a page of heads
LONG_S = 600  # a command reads a whole day
_LAST = "\U0010ffff"
Document = dict[str, Any]
S = TypeVar("S")


def find(db: firestore.Client, days: list[str]) -> dict[str, Document]:
    """Return the documents of those days that are closed."""
    refs = [db.collection(DAYS).document(day) for day in days]
    found = db.get_all(refs, **budget.within(READ_S))
    return {one.id: one.to_dict() or {} for one in found if one.exists}


def pages_of_heads(db: firestore.Client, day: str) -> Iterator[Page]:
    """Yield where the chains of a day end, by name, a thousand at a time."""
    query = _chains(db, day).select(list(Head.model_fields))
    while True:
        found = query.limit(PAGE).get(**budget.within(READ_S))
        if found:
            yield Page(heads=tuple(line(one.id, read(Head, one.to_dict())) for one in found))
        if len(found) < PAGE:
            return
        query = query.start_after({"__name__": found[-1].reference})


def put_page(db: firestore.Client, day: str, number: int, page: Page) -> None:
    """Store a page of a day that is not closed yet; again, it is the same."""
    _pages(db, day).document(str(number)).set(page.model_dump(), **budget.within())


def close(db: firestore.Client, made: Day) -> bool:
    """Store a day, whose pages are there. Returns False when it is closed already."""
    try:
        db.collection(DAYS).document(made.day).create(made.model_dump(), **budget.within())
    except AlreadyExists:
        return False
    return True


def pages(db: firestore.Client, day: str) -> dict[str, Document]:
    """Return the pages of a day, by number."""
    found = _pages(db, day).limit(MOST + 1).get(**budget.within(READ_S))
    return {one.id: one.to_dict() or {} for one in _no_more(found)}


def chains(db: firestore.Client, day: str) -> dict[str, Chain]:
    """Return every chain of a day, also one of which only the head or only entries are left."""
    heads = _heads(db, day)
    found = {name: Chain(name, head, {}) for name, head in heads.items()}
    for name, group in itertools.groupby(_entries(db, day), key=lambda one: one[0]):
        entries = {number: document for _, number, document in group}
        found[name] = Chain(name, heads.get(name), entries)
    return found


def _heads(db: firestore.Client, day: str) -> dict[str, Document]:
    found = _chains(db, day).limit(MOST + 1).stream(retry=budget.ONCE, timeout=LONG_S)
    return {one.id: one.to_dict() or {} for one in _no_more(found)}


def _chains(db: firestore.Client, day: str) -> firestore.Query:
    """Return the query for the heads of a day, by name."""
    query = db.collection(AUDIT).order_by("__name__")
    query = query.start_at({"__name__": db.document(f"{AUDIT}/{day}.")})
    return query.end_before({"__name__": db.document(f"{AUDIT}/{day}.{_LAST}")})


def _entries(db: firestore.Client, day: str) -> Iterator[tuple[str, str, Document]]:
    """Yield every entry of a day by chain: the chain, the document's name, what lies there."""
    first, last = f"{AUDIT}/{day}./{ENTRIES}/0", f"{AUDIT}/{day}.{_LAST}/{ENTRIES}/0"
    query = db.collection_group(ENTRIES).order_by("__name__")
    query = query.start_at({"__name__": db.document(first)})
    query = query.end_before({"__name__": db.document(last)})
    found = query.limit(MOST + 1).stream(retry=budget.ONCE, timeout=LONG_S)
    for one in _no_more(found):
        above = one.reference.parent.parent
        if above is not None:
            yield above.id, one.id, one.to_dict() or {}


def _no_more(found: Iterable[S]) -> Iterator[S]:
    """Yield what is there; a day that is too long for the command is never called whole."""
    for n, one in enumerate(found):
        if n >= MOST:
            raise OverflowError("more documents of one day than a command reads")
        yield one


def _pages(db: firestore.Client, day: str) -> firestore.CollectionReference:
    return db.collection(f"{DAYS}/{day}/{PAGES}")
