"""A small engine for rules about code: each names what is forbidden, why, and a specimen of it."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests import tree
from tests.tree import ROOT

CODE = ("functions/*.py", "shared/*.py", "main.py")


@cache
def _parsed(text: str) -> ast.Module:
    """Parse once: the same text gives the same nodes."""
    return ast.parse(text)


class Source(NamedTuple):
    """A file: its path below the root, and its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return _parsed(self.text)


class Excuse(NamedTuple):
    """A place where a rule may be broken, as `path` or `path::function`, and the reason."""

    place: str
    why: str


@dataclass(frozen=True)
class Rule:
    """What is forbidden in some files.

    `planted` is a violation of it: a rule that does not find its own is worth nothing.
    """

    name: str
    why: str
    find: Callable[[Source], Iterable[int]]
    planted: str
    planted_in: str = "functions/tips/planted.py"
    files: tuple[str, ...] = CODE
    excuses: tuple[Excuse, ...] = ()

    def applies(self, path: str) -> bool:
        return any(fnmatch(path, pattern) for pattern in self.files)

    def broken_in(self, source: Source) -> list[str]:
        """Every place, excused or not, as `path::function` and line."""
        if not self.applies(source.path):
            return []
        lines = sorted(set(self.find(source)))
        return [f"{place_of(source, line)} line {line}" for line in lines]

    def faults(self, source: Source) -> list[str]:
        """Every place that no excuse covers."""
        return [place for place in self.broken_in(source) if not self.excused(place)]

    def excused(self, place: str) -> list[Excuse]:
        where = place.partition(" line ")[0]
        return [e for e in self.excuses if e.place in {where, where.partition("::")[0]}]

    def standing(self, files: Iterable[Source]) -> set[Excuse]:
        """The excuses whose place is there."""
        texts = {source.path: source.text for source in files}
        found = set()
        for excuse in self.excuses:
            path, _, function = excuse.place.partition("::")
            if path in texts and f"def {function}" in texts[path] + "def ":
                found.add(excuse)
        return found


def sources(root: Path = ROOT) -> list[Source]:
    """Every file that is deployed or decides who may do what."""
    alone = ("main.py", "firestore.rules", "storage.rules", "functions.yaml")
    other = [root / name for name in alone if (root / name).is_file()]
    return [
        Source(str(path.relative_to(root)), path.read_text(encoding="utf-8"))
        for path in (*tree.modules(root=root), *other, *tree.pages(root))
    ]


def place_of(source: Source, line: int) -> str:
    """Return `path::function` of a line; the path alone outside of Python and of functions."""
    if not source.path.endswith(".py"):
        return source.path
    names = [
        node.name
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return f"{source.path}::{names[-1]}" if names else source.path


def lines_like(pattern: str, *, flags: int = 0) -> Callable[[Source], Iterator[int]]:
    """Find every line on which a match of the pattern begins."""

    def find(source: Source) -> Iterator[int]:
        for match in re.finditer(pattern, source.text, flags):
            yield source.text.count("\n", 0, match.start()) + 1

    return find


def calls(source: Source) -> Iterator[tuple[ast.Call, str, str]]:
    """Every call with what it is called on, and the method's or function's name."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node, ast.unparse(node.func.value), node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node, "", node.func.id


def keywords(call: ast.Call) -> set[str]:
    """The names of a call's keywords; `**` for what is spread into it."""
    return {keyword.arg or "**" for keyword in call.keywords}
