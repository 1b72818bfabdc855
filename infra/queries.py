"""Which composite index a query needs, and whether firestore.indexes.json has it.

The emulator answers every query; a real database refuses those without an index. The rules are
Firestore's own (https://firebase.google.com/docs/firestore/query-data/index-overview): equalities
alone, or one field alone, are served by the automatic indexes; equalities together with a range
or an order on another field, and two ordered fields, need a composite one.
"""

from dataclasses import dataclass
from typing import Any

RANGES = frozenset({"<", "<=", ">", ">=", "!=", "not-in"})


@dataclass(frozen=True)
class Shape:
    """A query without its values: what decides about its index."""

    collection: str
    is_group: bool = False
    equal: frozenset[str] = frozenset()
    contains: str | None = None
    ordered: tuple[tuple[str, str], ...] = ()  # ranges first, then orders: (field, direction)

    def __str__(self) -> str:
        parts = [f"{field} ==" for field in sorted(self.equal)]
        parts += [f"{self.contains} contains"] if self.contains else []
        parts += [f"{field} {way.lower()}" for field, way in self.ordered]
        return f"{self.collection}: {', '.join(parts) or 'everything'}"


def shape(
    collection: str,
    filters: list[tuple[str, str]],
    orders: list[tuple[str, str]],
    *,
    is_group: bool = False,
) -> Shape:
    """Return the shape of a query, from its filters (field, operator) and orders (field, way)."""
    equal = {field for field, operator in filters if operator in {"==", "in"}}
    contains = [field for field, operator in filters if operator.startswith("array")]
    ranges = dict.fromkeys(field for field, operator in filters if operator in RANGES)
    ways = {field: way for field, way in orders if field != "__name__"}
    # Ranges sort the answer too, before what was asked for, unless they stand in it.
    implied = [(field, "ASCENDING") for field in ranges if field not in ways]
    asked = [(field, way) for field, way in ways.items() if field not in equal]
    return Shape(
        collection,
        is_group,
        frozenset(equal),
        contains[0] if contains else None,
        tuple([*implied, *asked] if implied else asked),
    )


def missing(query: Shape, indexes: dict[str, Any]) -> str | None:
    """Return what firestore.indexes.json lacks for a query, or None when it is served."""
    fields = len(query.equal) + bool(query.contains)
    if query.is_group and not (fields and query.ordered) and len(query.ordered) < 2:  # noqa: PLR2004
        single = [*query.equal, *(field for field, _ in query.ordered)]
        single += [query.contains] if query.contains else []
        lacking = [f for f in single if not _group_override(query.collection, f, indexes)]
        return (
            f"{query}: fieldOverrides with scope COLLECTION_GROUP for {lacking}" * bool(lacking)
            or None
        )
    if not query.ordered or (not fields and len(query.ordered) == 1):
        return None
    if any(_covers(index, query) for index in indexes["indexes"]):
        return None
    return f"{query}: add a composite index to firestore.indexes.json"


def _covers(index: dict[str, Any], query: Shape) -> bool:
    scope = "COLLECTION_GROUP" if query.is_group else "COLLECTION"
    if (index["collectionGroup"], index["queryScope"]) != (query.collection, scope):
        return False
    fields = [
        (f["fieldPath"], f.get("order") or f["arrayConfig"])
        for f in index["fields"]
        if f["fieldPath"] != "__name__"
    ]
    head = len(fields) - len(query.ordered)
    first = {field for field, _ in fields[:head]}
    return (
        tuple(fields[head:]) == query.ordered
        and len(first) == head
        and first == query.equal | ({query.contains} if query.contains else set())
    )


def _group_override(collection: str, field: str, indexes: dict[str, Any]) -> bool:
    return any(
        override["collectionGroup"] == collection
        and override["fieldPath"] == field
        and any(index.get("queryScope") == "COLLECTION_GROUP" for index in override["indexes"])
        for override in indexes["fieldOverrides"]
    )
