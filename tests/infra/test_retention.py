"""How long everything is kept: each stored collection says it, and each kind of records."""

import pytest

from emulator.canary.table import COLLECTIONS
from infra.inputs import Inputs, load
from shared.record.kind import Kind
from tests import tree

INPUTS = load()
KINDS = {
    f"{tree.dotted(path)}.{name}": value
    for path in tree.modules("functions")
    if "Kind(" in path.read_text(encoding="utf-8")
    for name, value in vars(tree.imported(path)).items()
    if isinstance(value, Kind) and f"{name} = Kind(" in path.read_text(encoding="utf-8")
}
by_kind = pytest.mark.parametrize("name", KINDS)


def without_a_row(collections: set[str], inputs: Inputs) -> set[str]:
    """The collections of which nothing says how long they are kept."""
    ends = {row.collection_group for row in inputs.retention.ttl}
    kept = {one for row in inputs.retention.kept for one in row.collections}
    return {one for one in collections - kept if one.split("/")[-2] not in ends}


def test_every_stored_collection_says_how_long_it_is_kept() -> None:
    assert without_a_row(set(COLLECTIONS), INPUTS) == set()


def test_a_collection_without_a_row_is_found() -> None:
    assert without_a_row({*COLLECTIONS, "strangers/*"}, INPUTS) == {"strangers/*"}


def test_no_row_is_of_a_collection_that_is_not_there() -> None:
    kept = {one for row in INPUTS.retention.kept for one in row.collections}
    assert kept <= COLLECTIONS.keys()
    assert len(KINDS) >= 5


@by_kind
def test_a_kind_and_its_row_say_the_same(name: str) -> None:
    kind = KINDS[name]
    rows = [row for row in INPUTS.retention.kept if row.kind == name]
    if kind.keeps.life is None:
        assert [(row.rule, row.holds) for row in rows] == [(kind.keeps.rule, kind.keeps.holds)]
        assert f"{kind.collection}/*" in rows[0].collections
    else:
        assert rows == []


@by_kind
def test_a_kind_with_a_life_has_the_field_that_ends_it_and_firestore_knows(name: str) -> None:
    kind = KINDS[name]
    shape = f"{kind.shape.__module__}.{kind.shape.__name__}"
    ends = [(row.field, row.why) for row in INPUTS.retention.ttl if row.model == shape]
    expected = [("expires_at", kind.keeps.rule)] if kind.keeps.life else []
    assert ends == expected
    assert ("expires_at" in kind.shape.model_fields) == bool(expected)
