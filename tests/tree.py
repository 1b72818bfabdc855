"""Our code as every test of it finds it: by folder, to any depth, and never fewer than there are.

A test that looked one level deep would stay green while a nested file fell out of it unseen. So
all of them ask here, and each list has a floor: a walk that suddenly sees little is a failure.

`python -m tests.tree` prints the modules of rules for `coverage report --include`.
"""

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PACKAGES = ("functions", "shared")
PAGES = ("functions", "shared", "web/public")
# What a look at the real tree finds at least; raised when the tree has grown by a tenth.
FLOORS = {"modules": 170, "models": 28, "pages": 10}


class Arrow(NamedTuple):
    """One name that a module imports."""

    module: str
    name: str

    @property
    def dotted(self) -> str:
        """The whole name."""
        return f"{self.module}.{self.name}" if self.name else self.module


def modules(*packages: str, root: Path = ROOT) -> list[Path]:
    """Return every Python file of some packages, at any depth: of all that is deployed."""
    found = sorted(path for one in packages or PACKAGES for path in (root / one).rglob("*.py"))
    return found if packages else _enough("modules", found, root)


def models(root: Path = ROOT) -> list[Path]:
    """Return the modules of rules: `model.py` and `…_model.py` of every service."""
    found = [path for path in modules("functions", root=root) if path.stem.endswith("model")]
    return _enough("models", found, root)


def pages(root: Path = ROOT) -> list[Path]:
    """Return every HTML page that we serve."""
    found = sorted(path for one in PAGES for path in (root / one).rglob("*.html"))
    return _enough("pages", [path for path in found if "officer" not in path.parts], root)


def dotted(path: Path, root: Path = ROOT) -> str:
    """Return the name by which a file is imported."""
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path, root: Path = ROOT) -> ModuleType:
    """Import a file of the tree, so that its classes are known."""
    return importlib.import_module(dotted(path, root))


def arrows(path: Path) -> Iterator[Arrow]:
    """Yield every name that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (Arrow(alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports break under functions-framework"
            yield from (Arrow(node.module or "", alias.name) for alias in node.names)


def kinds_of(base: type) -> set[type]:
    """Return every class below one, to any depth, but those that a test planted."""
    below = {kind for child in base.__subclasses__() for kind in ({child} | kinds_of(child))}
    return {kind for kind in below if not kind.__name__.startswith("Planted")}


def _enough(what: str, found: list[Path], root: Path) -> list[Path]:
    is_planted = root != ROOT
    assert is_planted or len(found) >= FLOORS[what], f"only {len(found)} {what} were found"
    return found


if __name__ == "__main__":
    sys.stdout.write(",".join(str(path.relative_to(ROOT)) for path in models()))
