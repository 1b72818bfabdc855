"""Every query the code can make has its index."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from infra.queries import Shape, missing, shape
from tests import tree
from tests.infra.recorder import LACKING, check, shape_of
from tests.tree import ROOT

INDEXES = json.loads((ROOT / "firestore.indexes.json").read_text(encoding="utf-8"))


def kinds() -> Iterator[tuple[str, str]]:
    """Every declared kind of records, and the collection in which it lies."""
    for path in tree.modules():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            made = node.value if isinstance(node, ast.Assign) else None
            if isinstance(made, ast.Call) and _name(made.func) == "Kind":
                given = {k.arg: k.value for k in made.keywords}
                yield _name(node.targets[0]), given["collection"].value


def queries(path: Path) -> Iterator[tuple[int, Shape]]:
    """The queries a file builds, read without running it: one a function, all its filters."""
    code = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        target.id: node.value.value
        for node in code.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }

    def text(node: ast.expr) -> str:
        if isinstance(node, ast.Constant):
            return str(node.value)
        if isinstance(node, ast.Attribute) and node.attr == "collection":
            return KINDS.get(_name(node.value), "?")
        name = _name(node) or "?"
        return str(constants.get(name, name.lower()))

    links = {id(node.func.value) for node in ast.walk(code) if _is_link(node)}
    # A query that goes on from a variable grew under conditions: the recorder sees it whole.
    grown = {
        node.func.value.id
        for node in ast.walk(code)
        if _is_link(node)
        and node.func.attr in {"where", "order_by"}
        and isinstance(node.func.value, ast.Name)
    }
    links |= {
        id(node.value)
        for node in ast.walk(code)
        if isinstance(node, ast.Assign) and {getattr(t, "id", "") for t in node.targets} & grown
    }
    for node in ast.walk(code):
        if _is_link(node) and id(node) not in links:
            found = _built(node, text)
            if found:
                yield node.lineno, found


def _is_link(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)


def _built(call: ast.Call, text) -> Shape | None:
    """The shape of one chain of calls that begins at a collection."""
    collection, is_group, filters, orders = "", False, [], []
    while _is_link(call):
        name = call.func.attr
        if name in {"collection", "collection_group"} and not collection:
            collection, is_group = text(call.args[0]), name == "collection_group"
        if name == "where":
            filters += _filters(call, text)
        if name == "order_by":
            ways = [*call.args[1:], *(k.value for k in call.keywords if k.arg == "direction")]
            orders.insert(0, (text(call.args[0]), text(ways[0]).upper() if ways else "ASCENDING"))
        call = call.func.value
    if filters and not collection and not isinstance(call, ast.Name):
        raise AssertionError(f"line {call.lineno}: begin the query at its collection")
    if not collection or not filters + orders:
        return None
    return shape(collection, filters, orders, is_group=is_group)


def _filters(where: ast.Call, text) -> list[tuple[str, str]]:
    """The fields and operators of one `where`: FieldFilters, or both written out."""
    given = [*where.args, *(k.value for k in where.keywords)]
    made = [n for one in given for n in ast.walk(one) if isinstance(n, ast.Call)]
    tests = [n.args for n in made if _name(n.func) == "FieldFilter"] or [where.args]
    if any(len(one) < 2 for one in tests):
        raise AssertionError(f"line {where.lineno}: write field and operator where they are asked")
    return [(text(field), text(operator)) for field, operator, *_ in tests]


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


KINDS = dict(kinds())


@pytest.mark.parametrize("path", tree.modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_every_query_in_the_code_has_an_index(path: Path) -> None:
    for line, query in queries(path):
        lacking = missing(query, INDEXES)
        assert lacking is None, f"{path.relative_to(ROOT)}:{line}: {lacking}"


def test_the_reading_of_the_code_finds_the_outbox_queries() -> None:
    found = {str(query) for _, query in queries(ROOT / "shared" / "record" / "outbox.py")}
    assert "outbox: state ==, due ascending" in found


@pytest.mark.parametrize(
    "asked",
    [
        "where(filter=FieldFilter('district', '==', x))",
        "where(filter=base_query.FieldFilter('district', '==', x))",
        "where(filter=And([FieldFilter('district', '==', x)]))",
        "where(FieldFilter('district', '==', x))",
        "where('district', '==', x)",
    ],
)
@pytest.mark.parametrize("order", ["'hour', direction='DESCENDING'", "'hour', Query.DESCENDING"])
def test_a_query_without_an_index_is_found_however_it_is_written(
    tmp_path: Path, asked: str, order: str
) -> None:
    planted = tmp_path / "functions" / "tips" / "desk" / "store.py"
    planted.parent.mkdir(parents=True)
    planted.write_text(f"found = db.collection('tips').{asked}.order_by({order}).get()\n", "utf-8")
    ((_, query),) = (one for path in tree.modules(root=tmp_path) for one in queries(path))
    assert str(query) == "tips: district ==, hour descending"
    assert missing(query, INDEXES)


@pytest.mark.parametrize(
    "asked",
    [
        "db.collection('tips').where(filter=wanted)",
        "db.collection('tips').where(filter=FieldFilter(*wanted))",
        "db.collection('tips').where(field_path='district', op_string='==', value=x)",
        "tips(db).where(filter=FieldFilter('district', '==', x))",
    ],
)
def test_a_query_that_cannot_be_read_is_refused(tmp_path: Path, asked: str) -> None:
    planted = tmp_path / "store.py"
    planted.write_text(f"\nfound = {asked}.order_by('hour').get()\n", "utf-8")
    with pytest.raises(AssertionError, match="line 2: "):
        list(queries(planted))


@pytest.mark.parametrize(
    ("query", "is_served"),
    [
        (shape("tips", [("district", "==")], []), True),
        (shape("tips", [("a", "=="), ("b", "==")], []), True),
        (shape("tips", [("hour", ">=")], [("hour", "DESCENDING")]), True),
        (shape("tips", [("district", "==")], [("hour", "DESCENDING")]), False),
        (shape("tips", [("district", "=="), ("hour", ">")], []), False),
        (shape("tips", [], [("hour", "ASCENDING"), ("urgent", "DESCENDING")]), False),
        (shape("tips", [("tags", "array"), ("hour", "<")], []), False),
        (shape("outbox", [("state", "=="), ("due", "<=")], [("due", "ASCENDING")]), True),
        (shape("outbox", [("state", "=="), ("due", "<=")], [("due", "DESCENDING")]), False),
        (shape("history", [("status", "==")], [], is_group=True), False),
    ],
)
def test_what_needs_an_index(query: Shape, *, is_served: bool) -> None:
    assert (missing(query, INDEXES) is None) is is_served


def test_the_recorder_reads_what_goes_over_the_wire_and_refuses_it() -> None:
    query = (
        firestore.Client(project="demo-x", credentials=_Nobody())
        .collection("tips")
        .where(filter=FieldFilter("desk", "==", "x"))
        .where(filter=FieldFilter("status", "in", ["a", "b"]))
        .order_by("received_hour", direction="DESCENDING")
    )
    sent = query._to_protobuf()
    assert str(shape_of(sent)) == "tips: desk ==, status ==, received_hour descending"
    check(sent)
    assert [one.partition(": add")[0] for one in LACKING] == [str(shape_of(sent))]
    LACKING.clear()


class _Nobody:
    """Credentials that are never used."""

    def __new__(cls):
        from google.auth.credentials import AnonymousCredentials

        return AnonymousCredentials()
