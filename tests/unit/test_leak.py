"""docs/what-a-leak-shows.md tells of everything that the code stores, and is up to date."""

import ast
import re
from pathlib import Path

import pytest

from docs import leak
from emulator.canary.dump import Document
from emulator.canary.table import COLLECTIONS
from shared.pure.privacy import Stored
from tests import tree

ADD = "add a row in emulator/canary/table.py, then make generated"
CODE = tree.modules()
for path in CODE:
    if "Stored" in path.read_text(encoding="utf-8"):
        tree.imported(path)


def test_every_stored_model_has_its_collection_on_the_page() -> None:
    told = {
        collection.fields
        for collection in COLLECTIONS.values()
        if not isinstance(collection.fields, dict)
    }
    stored = tree.kinds_of(Stored)
    assert {model.__name__ for model in stored - told} == set(), ADD


def test_every_collection_that_the_stores_describe_is_on_the_page_and_no_other() -> None:
    told = {pattern for path in CODE for pattern in described(path)}
    assert told == COLLECTIONS.keys(), ADD


def test_every_collection_that_the_code_names_is_on_the_page() -> None:
    steps = {step for pattern in COLLECTIONS for step in pattern.split("/")[::2]}
    named = {name: path.name for path in CODE for name in named_in(path)}
    assert {name: file for name, file in named.items() if name not in steps} == {}, ADD


def described(path: Path) -> set[str]:
    """The paths in a module's docstring, `tips/{tip_id}/history/{n}`, with stars for ids."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    said = re.sub(r"/[a-z]+-\{", "/{", said)  # an id with a word before it: rung-{n}
    found = re.findall(r"^([a-z_]+/(?:\{|published)[^\s:]*)", said, re.MULTILINE)
    return {"/".join("*" if n % 2 else s for n, s in enumerate(f.split("/"))) for f in found}


def named_in(path: Path) -> set[str]:
    """The names in `.collection("tips")`, `.document("tips/1")` and their like."""
    text = path.read_text(encoding="utf-8")
    calls = re.findall(r'\.(?:collection|collection_group)\("([a-z_]+)"', text)
    return {*calls, *re.findall(r'\.document\(f?"([a-z_]+)/', text)}


def test_a_collection_in_a_nested_folder_is_read(tmp_path: Path) -> None:
    nested = tmp_path / "functions" / "tips" / "desk"
    nested.mkdir(parents=True)
    said = '"""Strangers.\n\nstrangers/{id}    one of them\n"""\ndb.collection("foreigners")\n'
    (nested / "store.py").write_text(said, "utf-8")
    (path,) = tree.modules(root=tmp_path)
    assert described(path) == {"strangers/*"}
    assert named_in(path) == {"foreigners"}


@pytest.mark.parametrize(
    ("path", "fields", "fault"),
    [
        ("strangers/1", {}, "strangers/* is a collection without a row"),
        ("tips/1", {"shade": {}}, "tips/* has a field without a class: shade"),
        ("tips/1", {"content": {"stringValue": "x"}}, "tips/* has content (P3) unsealed"),
    ],
)
def test_what_the_page_does_not_tell_of_is_named(path: str, fields: dict, fault: str) -> None:
    assert leak.faults(Document(path, fields)) == [fault]
