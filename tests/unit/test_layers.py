"""Which module may import which. The drawing is in ARCHITECTURE.md."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PURE = {
    f"shared.{name}"
    for name in (
        "clock",
        "cursor",
        "errors",
        "geo",
        "ids",
        "organisation",
        "phone",
        "policy",
        "privacy",
        "texts",
        "trail_model",
        "typed",
        "words",
    )
}
IO = {"google", "firebase_admin", "flask", "functions_framework", "os", "requests", "jinja2"}
MODULES = sorted([*ROOT.glob("functions/*/*.py"), *ROOT.glob("shared/*.py"), ROOT / "main.py"])


def imports(path: Path) -> set[str]:
    """Every dotted name a file imports, at any depth."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports break under functions-framework"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def tops(names: set[str]) -> set[str]:
    return {name.split(".")[0] for name in names}


def parents(names: set[str], package: str) -> set[str]:
    """The modules of a package that are imported, or imported from."""
    mine = {name for name in names if name.startswith(f"{package}.")}
    return {".".join(name.split(".")[:2]) for name in mine}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_only_what_its_layer_may(path: Path) -> None:
    names = imports(path)
    if path.parent != ROOT / "shared" and path.name != "main.py":
        own = path.parent.name
        others = {n for n in names if n.startswith("functions.") and n.split(".")[1] != own}
        assert not others, "a feature may not import another feature; move it to shared/"
    assert "emulator" not in tops(names) and "tests" not in tops(names)
    if path.parent == ROOT / "shared":
        assert "functions" not in tops(names)
    is_pure = path.parent == ROOT / "shared" and f"shared.{path.stem}" in PURE
    if is_pure or path.name.endswith("model.py"):
        assert not tops(names) & IO
        assert parents(names, "shared") <= PURE
    elif path.name.endswith("store.py"):
        assert not tops(names) & {"flask", "functions_framework", "os"}
    elif path.parent.parent == ROOT / "functions":
        assert not tops(names) & {"flask", "google", "os"}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_settings_read_the_environment(path: Path) -> None:
    if path == ROOT / "shared" / "config.py":
        return
    assert "os" not in tops(imports(path))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_file_has_the_name_of_a_standard_module(path: Path) -> None:
    if path.parent.parent == ROOT / "functions":
        assert path.stem not in sys.stdlib_module_names
