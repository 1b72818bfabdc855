"""The house: rooms of few files, no circle between them, and no arrow that runs back up.

A room is a folder with Python files. The order of the floors is drawn in ARCHITECTURE.md: pure
rules at the bottom, the procedures on top, and each floor stands on those below it only.
"""

import ast
import graphlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests import tree
from tests.tree import ROOT

MOST_FILES = 15
MOST_LINES = 300
# Each room of shared/ may stand on those before it.
FLOORS = ("pure", "", "firestore", "force", "send", "edge", "record", "print")


def room(module: str, root: Path = ROOT) -> str:
    """The folder in which a module lies: `functions.tips.desk`, `shared.pure`."""
    is_folder = (root / Path(*module.split("."))).is_dir()
    return module if is_folder else module.rpartition(".")[0]


def reached(path: Path, root: Path = ROOT) -> Iterator[str]:
    """The modules of ours that a file imports."""
    for arrow in tree.arrows(path):
        for name in (arrow.dotted, arrow.module):
            if (
                name.startswith(tree.PACKAGES)
                and (root / Path(*name.split("."))).with_suffix(".py").is_file()
            ):
                yield name
                break


def arrows(paths: Iterable[Path], root: Path = ROOT) -> dict[str, set[str]]:
    """Which room imports from which others."""
    drawn: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        own = room(tree.dotted(path, root), root)
        drawn[own] |= {room(name, root) for name in reached(path, root)} - {own}
    return drawn


def circle(drawn: dict[str, set[str]]) -> list[str]:
    """One circle between rooms, if there is one."""
    try:
        graphlib.TopologicalSorter(drawn).prepare()
    except graphlib.CycleError as exc:
        return list(exc.args[1])
    return []


def upward(drawn: dict[str, set[str]]) -> list[str]:
    """The arrows that run from a lower floor to a higher one."""
    found = []
    for one, others in drawn.items():
        for other in others:
            is_parent = other.startswith(f"{one}.") and one.startswith("functions")
            if is_parent or _floor(other) > _floor(one):
                found.append(f"{one} -> {other}")
    return sorted(found)


def _floor(name: str) -> int:
    package, _, below = name.partition(".")
    return len(FLOORS) if package == "functions" else FLOORS.index(below.partition(".")[0])


def test_a_room_has_few_files() -> None:
    files = defaultdict(list)
    for path in tree.modules():
        files[path.parent].append(path.name)
    assert {str(one): len(names) for one, names in files.items() if len(names) > MOST_FILES} == {}


def test_there_is_no_circle_between_rooms() -> None:
    assert circle(arrows(tree.modules())) == []


def test_no_arrow_runs_back_up() -> None:
    assert upward(arrows(tree.modules())) == []


def test_there_is_no_circle_between_modules() -> None:
    drawn = {tree.dotted(path): set(reached(path)) for path in tree.modules()}
    assert circle(drawn) == []


def test_no_module_is_too_long_to_be_read_at_once() -> None:
    long = {p: len(p.read_text("utf-8").splitlines()) for p in tree.modules()}
    assert {str(p): lines for p, lines in long.items() if lines > MOST_LINES} == {}


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("shared/pure/a.py", "from shared.edge import b", "shared.pure -> shared.edge"),
        ("shared/config.py", "from shared.edge.b import x", "shared -> shared.edge"),
        ("shared/edge/a.py", "from functions.tips import b", "shared.edge -> functions.tips"),
        (
            "functions/tips/a.py",
            "from functions.tips.desk import b",
            "functions.tips -> functions.tips.desk",
        ),
    ],
)
def test_a_planted_upward_arrow_is_found(tmp_path: Path, name: str, text: str, fault: str) -> None:
    _plant(
        tmp_path,
        {
            name: text,
            "shared/edge/b.py": "",
            "functions/tips/b.py": "",
            "functions/tips/desk/b.py": "",
        },
    )
    assert upward(arrows(tree.modules(root=tmp_path), tmp_path)) == [fault]


def test_a_planted_circle_is_found(tmp_path: Path) -> None:
    _plant(
        tmp_path,
        {
            "functions/tips/desk/a.py": "from functions.tips.talk import b",
            "functions/tips/talk/b.py": "from functions.tips.account.c import x",
            "functions/tips/account/c.py": "from functions.tips.desk import a",
        },
    )
    assert circle(arrows(tree.modules(root=tmp_path), tmp_path)) != []


def _plant(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")


def test_functions_are_short() -> None:
    """Half of them fit in six lines, nineteen of twenty in twenty-five."""
    lengths = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for path in tree.modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    )
    assert lengths[len(lengths) // 2] <= 6
    assert lengths[len(lengths) * 95 // 100] <= 25


def test_one_word_has_one_meaning() -> None:
    """Each of these classes is there once: what two need is one piece in shared/."""
    for name in ("Tick", "Done", "Found", "Changed", "Cursor", "Event"):
        defined = [
            tree.dotted(path)
            for path in tree.modules()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ClassDef) and node.name == name
        ]
        assert len(defined) == 1, (name, defined)
