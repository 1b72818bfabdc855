"""Every place where our code looks at no more than so many, and the tests that try it.

A bound that was thought far away loses people in silence. So each is tried with as many
documents as it takes and with one more: what is decisive is still found, or an alert says no.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import tree
from tests.tree import ROOT

BOUNDED = {"limit", "whole.first", "whole.each"}
NAMED = re.compile(r"^_?(MOST|MAX|PAGE|LONGEST|SHOWN)(_|$)")


def tries(*bounds: str) -> pytest.MarkDecorator:
    """Mark a test that tries some bounds (`path:function`), with n documents and with n + 1."""
    assert bounds
    return pytest.mark.parametrize("beyond", [0, 1], ids=["n", "n + 1"])


def of_code(root: Path = ROOT) -> set[str]:
    """Return every place in the code that looks at no more than so many."""
    return {
        f"{path.relative_to(root)}:{name}"
        for path in tree.modules(root=root)
        for name in _in_file(path)
    }


def tried() -> set[str]:
    """Return the places that a test says it tries."""
    found = set()
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found |= set(_bounds(node))
    return found


def _bounds(test: ast.FunctionDef) -> Iterator[str]:
    for mark in test.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func).endswith("tries"):
            yield from (str(ast.literal_eval(one)) for one in mark.args)


def _in_file(path: Path) -> Iterator[str]:
    body = ast.parse(path.read_text(encoding="utf-8"))
    inside = [f for f in ast.walk(body) if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef)]
    for node in ast.walk(body):
        if _is_bound(node):
            around = [f.name for f in inside if node in ast.walk(f)]
            yield around[-1] if around else "module"


def _is_bound(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr == "limit" or ast.unparse(node.func) in BOUNDED
    return isinstance(node, ast.Slice) and any(map(_is_named, (node.lower, node.upper)))


def _is_named(end: ast.expr | None) -> bool:
    """Say whether a slice ends at a constant that says how many there may be."""
    parts = ast.walk(end) if end else ()
    names = (n.id if isinstance(n, ast.Name) else getattr(n, "attr", "") for n in parts)
    return any(NAMED.match(name) for name in names)
