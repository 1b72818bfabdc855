"""Which module may import which. The drawing is in ARCHITECTURE.md."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import tree
from tests.tree import ROOT

PURE = ("shared.pure.", "shared.record.kind", "shared.record.trail_model")
IO = {"google", "firebase_admin", "flask", "functions_framework", "os", "requests", "jinja2"}
MODULES = [*tree.modules(), ROOT / "main.py"]


def faults(path: Path, root: Path = ROOT) -> Iterator[str]:
    """What a module imports though its layer may not."""
    names = {arrow.dotted for arrow in tree.arrows(path)}
    tops = {name.split(".")[0] for name in names}
    place = path.relative_to(root).parts
    service = place[1] if place[0] == "functions" else ""
    others = {n for n in names if n.startswith("functions.") and n.split(".")[1] != service}
    if others and place[0] != "main.py":
        yield f"it may not import {others}: what two services need is moved to shared/"
    if tops & {"emulator", "tests", "infra", "bench", "docs"}:
        yield "what is deployed stands on nothing that is not"
    if path != ROOT / "shared" / "config.py" and "os" in tops:
        yield "only shared/config.py reads the environment"
    if place[:2] == ("shared", "pure") or path.stem.endswith("model"):
        reached = {n for n in names if n.startswith("shared.") and not n.startswith(PURE)}
        if tops & IO or reached:
            yield f"rules have no I/O: {tops & IO or reached}"
    elif path.stem.endswith("store"):
        if tops & {"flask", "functions_framework"}:
            yield "a store knows Firestore only"
    elif service and tops & {"flask", "google"}:
        yield "a procedure names no library: the edge and the store do"
    if service and path.stem in sys.stdlib_module_names:
        yield "it has the name of a standard module"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_only_what_its_layer_may(path: Path) -> None:
    assert list(faults(path)) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("functions/tips/desk/read_tip.py", "from functions.sos import store"),
        ("functions/tips/desk/read_tip.py", "def f():\n    import functions.feedback.model"),
        ("functions/tips/desk/read_tip.py", "from google.cloud import firestore"),
        ("functions/tips/desk/read_tip.py", "import os"),
        ("functions/tips/desk/queue_model.py", "from shared.firestore import clients"),
        ("functions/tips/desk/model.py", "import requests"),
        ("functions/tips/desk/store.py", "import flask"),
        ("functions/tips/desk/signal.py", ""),
        ("shared/record/store.py", "from functions.tips import store"),
        ("shared/record/store.py", "from emulator import keys"),
    ],
)
def test_a_violation_in_a_nested_folder_is_found(tmp_path: Path, name: str, text: str) -> None:
    planted = tmp_path / name
    planted.parent.mkdir(parents=True)
    planted.write_text(text, "utf-8")
    assert [list(faults(path, tmp_path)) for path in tree.modules(root=tmp_path)] != [[]]


def test_a_walk_that_sees_little_of_our_own_tree_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(tree.FLOORS, "modules", 10_000)
    with pytest.raises(AssertionError, match="modules were found"):
        tree.modules()
