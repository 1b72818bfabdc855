"""Every query that the tests make, held against firestore.indexes.json while they run.

The emulator answers queries for which a real database has no index. This plugin reads each
query on its way out and fails the test that made it, naming the index to add. The shapes seen
are written to .local/queries.txt.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from google.cloud.firestore_v1.services.firestore import FirestoreClient
from google.cloud.firestore_v1.types import StructuredQuery

from infra.queries import Shape, missing, shape

ROOT = Path(__file__).parents[2]
OPERATORS = {
    "EQUAL": "==", "IN": "in", "LESS_THAN": "<", "LESS_THAN_OR_EQUAL": "<=",
    "GREATER_THAN": ">", "GREATER_THAN_OR_EQUAL": ">=", "NOT_EQUAL": "!=", "NOT_IN": "not-in",
    "ARRAY_CONTAINS": "array", "ARRAY_CONTAINS_ANY": "array",
    "IS_NULL": "==", "IS_NAN": "==", "IS_NOT_NULL": "!=", "IS_NOT_NAN": "!=",
}  # fmt: skip
SEEN: set[Shape] = set()
LACKING: set[str] = set()


def shape_of(query: StructuredQuery) -> Shape:
    """Return the shape of a query as it goes over the wire."""
    orders = [(order.field.field_path, order.direction.name) for order in query.order_by]
    source = query.from_[0]
    return shape(
        source.collection_id,
        list(_filters(query.where)),
        orders,
        is_group=source.all_descendants,
    )


def _filters(where: Any) -> Iterator[tuple[str, str]]:
    if where.composite_filter.filters:
        for part in where.composite_filter.filters:
            yield from _filters(part)
    elif where.field_filter.field.field_path:
        one = where.field_filter
        yield one.field.field_path, OPERATORS[one.op.name]
    elif where.unary_filter.field.field_path:
        yield where.unary_filter.field.field_path, OPERATORS[where.unary_filter.op.name]


@pytest.fixture(autouse=True, scope="session")
def _indexes_are_required() -> Iterator[None]:
    """Read every query of this process before it is sent."""
    patch = pytest.MonkeyPatch()
    for name in ("run_query", "run_aggregation_query"):
        real = getattr(FirestoreClient, name)
        patch.setattr(FirestoreClient, name, _watched(real))
    yield
    patch.undo()
    if SEEN:
        file = ROOT / ".local" / "queries.txt"
        file.parent.mkdir(exist_ok=True)
        file.write_text("".join(f"{line}\n" for line in sorted(map(str, SEEN))), "utf-8")


@pytest.fixture(autouse=True)
def _queries_have_indexes() -> Iterator[None]:
    """Fail the test that made a query which a real database would refuse.

    It fails afterwards and not in the call, where the code under test could swallow it.
    """
    LACKING.clear()
    yield
    assert not LACKING, "\n".join(sorted(LACKING))


def _watched(real: Any) -> Any:
    def watched(self: FirestoreClient, request: Any = None, **named: Any) -> Any:
        check(_structured(request))
        return real(self, request, **named)

    return watched


def _structured(request: Any) -> StructuredQuery:
    if isinstance(request, dict):
        aggregated = request.get("structured_aggregation_query")
        return aggregated.structured_query if aggregated else request["structured_query"]
    if hasattr(request, "structured_aggregation_query"):
        return request.structured_aggregation_query.structured_query
    return request.structured_query


def check(query: StructuredQuery) -> None:
    """Note a query, and what it lacks."""
    seen = shape_of(query)
    SEEN.add(seen)
    indexes = json.loads((ROOT / "firestore.indexes.json").read_text(encoding="utf-8"))
    if lacking := missing(seen, indexes):
        LACKING.add(lacking)
