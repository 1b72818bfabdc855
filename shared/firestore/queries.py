"""Queries in few words: what is equal, and how many there are."""

from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from shared.firestore import budget


def where(of: firestore.CollectionReference | firestore.Query, **equal: Any) -> firestore.Query:
    """Return the query for documents of which each of these fields has this value."""
    query: Any = of
    for field, value in equal.items():
        query = query.where(filter=FieldFilter(field, "==", value))
    found: firestore.Query = query
    return found


def count(query: firestore.Query, *, most: int) -> int:
    """Return how many documents a query finds, up to `most`: one read a thousand."""
    counted: Any = query.limit(most).count("found").get(**budget.within(budget.READ_S))
    return int(counted[0][0].value)
