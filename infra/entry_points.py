"""functions/entry_points.py, from the rows and the names of files: which module holds a function.

Found here and not at a start: no function reads YAML or walks folders before it answers.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from infra import rows
from infra.rows import ROOT

FILE = ROOT / "functions" / "entry_points.py"
_HEAD = '''"""Entry point -> the module of that name. Made by `make generated`: do not edit."""

MODULES = {
'''
_EDGES = {"endpoint", "on_tick", "subscriber"}


def text(root: Path = ROOT) -> str:
    """Return the list as it is committed."""
    return _HEAD + "".join(f'    "{name}": "{of}",\n' for name, of in modules(root).items()) + "}\n"


def modules(root: Path = ROOT) -> dict[str, str]:
    """Return the module of every row, by entry point."""
    return {
        target: _module(root, service, target)
        for service, own in rows.services(root).items()
        for target in own
    }


def unlisted(root: Path = ROOT) -> dict[str, str]:
    """Return the modules of functions that have no row, by entry point."""
    listed = rows.read(root)
    return {name: of for name, of in defined(root) if name not in listed}


def defined(root: Path = ROOT) -> Iterator[tuple[str, str]]:
    """Yield every function that a decorator of the edge registers, and its module."""
    for path in sorted((root / "functions").rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and any(map(_is_edge, node.decorator_list)):
                yield node.name, _dotted(root, path)


def _is_edge(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, ast.Name) and called.id in _EDGES


def _module(root: Path, service: str, target: str) -> str:
    """Return the module of the one file of a service that is named like the function."""
    found = sorted((root / "functions" / service).rglob(f"{target}.py"))
    if len(found) != 1:
        names = ", ".join(str(path.relative_to(root)) for path in found) or "none"
        raise ValueError(f"functions/{service}: {target} needs one file {target}.py, has {names}")
    return _dotted(root, found[0])


def _dotted(root: Path, path: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts)
