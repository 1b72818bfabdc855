"""What a function's code can reach: a walk over names, from its entry point to the outside.

Every use of a name counts as a way, whether it is called or only handed on, so the walk finds
too much rather than too little. Annotations do not count.
"""

import ast
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import main

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Use:
    """A name used at a line of our code."""

    name: str  # dotted, from the top package
    file: str
    line: int


@dataclass
class Module:
    """One file: what its names mean, and which names each of its definitions uses."""

    name: str
    meanings: dict[str, str] = field(default_factory=dict)
    uses: dict[str, list[Use]] = field(default_factory=dict)


@cache
def reached(target: str, root: Path = ROOT) -> dict[str, list[Use]]:
    """Return every name an entry point reaches, with the way to it, outermost first."""
    return walk(f"{main.ENTRY_POINTS[target]}.{target}", root)


def walk(start: str, root: Path = ROOT) -> dict[str, list[Use]]:
    """Return every name that a definition reaches, with the way to it, outermost first."""
    ways: dict[str, list[Use]] = {start: []}
    queue = deque([start])
    while queue:
        name = queue.popleft()
        for use in uses_of(name, root):
            if use.name not in ways:
                ways[use.name] = [*ways[name], use]
                queue.append(use.name)
    return ways


def uses_of(name: str, root: Path = ROOT) -> list[Use]:
    """Return the names that a definition of ours uses; nothing for other people's code."""
    for module, rest in _splits(name):
        path = root / Path(*module.split(".")).with_suffix(".py")
        if path.is_file():
            return _module(module, path, root).uses.get(rest.split(".")[0], [])
    return []


def _splits(name: str) -> Iterator[tuple[str, str]]:
    parts = name.split(".")
    if parts[0] in {"functions", "shared"}:
        for at in range(len(parts) - 1, 0, -1):
            yield ".".join(parts[:at]), ".".join(parts[at:])


@cache
def _module(name: str, path: Path, root: Path) -> Module:
    module = Module(name)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                module.meanings[alias.asname or alias.name.split(".")[0]] = alias.name
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                module.meanings[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for definition in tree.body:
        for defined in _defined(definition):
            module.meanings[defined] = f"{name}.{defined}"
    file = str(path.relative_to(root))
    for definition in tree.body:
        for defined in _defined(definition):
            module.uses[defined] = list(_uses(definition, module, file))
    return module


def _defined(node: ast.stmt) -> Iterator[str]:
    """Return the names that a statement at the top of a module defines."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.Assign):
        yield from (target.id for target in node.targets if isinstance(target, ast.Name))
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        yield node.target.id


def _uses(node: ast.AST, module: Module, file: str) -> Iterator[Use]:
    """Return what a piece of code uses, each dotted name once, the longest spelling."""
    if isinstance(node, ast.Attribute | ast.Name) and _dotted(node):
        if meaning := _meaning(node, module):
            yield Use(meaning, file, node.lineno)
        return
    if detail := _detail(node, module):
        yield Use(detail, file, getattr(node, "lineno", 0))
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _uses(child, module, file)


def _meaning(node: ast.expr, module: Module) -> str | None:
    head, _, rest = (_dotted(node) or "").partition(".")
    if head not in module.meanings:
        return None
    return module.meanings[head] + (f".{rest}" if rest else "")


def _detail(node: ast.AST, module: Module) -> str | None:
    """Return `f().attribute` or `f(option=True)`: what matters beyond the name of `f`."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Call):
        called = _meaning(node.value.func, module)
        return f"{called}().{node.attr}" if called else None
    if isinstance(node, ast.Call) and (called := _meaning(node.func, module)):
        for option in node.keywords:
            if isinstance(option.value, ast.Constant) and option.value.value is True:
                return f"{called}({option.arg}=True)"
    return None


def _dotted(node: ast.expr) -> str | None:
    """Return `a.b.c` for a chain of attributes on a name, else None."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        inner = _dotted(node.value)
        return f"{inner}.{node.attr}" if inner else None
    return None
