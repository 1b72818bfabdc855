"""The import graph of the officer app, drawn from its .ts files."""

import posixpath
import re
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2] / "web" / "officer"
MOST_FILES = 15

# `import … from "./x"`, `export … from "./x"`, `import "./x"`, `import("./x")`, types too.
_IMPORT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']*)["']""")

Graph = dict[str, set[str]]


def graph(root: Path) -> Graph:
    """Return what each file imports of the app itself, by paths without `.ts`."""
    files = {path.relative_to(root).as_posix().removesuffix(".ts"): path for path in _files(root)}
    drawn: Graph = {}
    for name, path in files.items():
        found = _IMPORT.findall(path.read_text(encoding="utf-8"))
        targets = {_target(name, one) for one in found}
        drawn[name] = {one for one in targets if one in files}
        # A style sheet or an icon is no file of the graph; anything else must be one.
        lost = {one for one in targets - drawn[name] if not posixpath.splitext(one)[1]}
        if lost:
            raise ValueError(f"{name} imports what is not there: {sorted(lost)}")
    return drawn


def faults(root: Path) -> list[str]:
    """Return what breaks the rules of the folders, one line each."""
    drawn = graph(root)
    arrows = [(one, other) for one, others in drawn.items() for other in others]
    return sorted(
        [f"{one} -> {other}" for one, other in arrows if not _may(_folder(one), other)]
        + [f"circle: {' -> '.join(circle)}" for circle in _circles(drawn)]
        + [f"{name} has {n} files" for name, n in _sizes(root) if n > MOST_FILES]
    )


def _files(root: Path) -> Iterable[Path]:
    return sorted(root.rglob("*.ts"))


def _target(name: str, said: str) -> str:
    there = posixpath.normpath(posixpath.join(posixpath.dirname(name), said))
    return there.removesuffix(".ts")


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _may(folder: str, other: str) -> bool:
    """Say whether a file in a folder may import another: its own, app/; main.ts, anything."""
    return other != "main" and _folder(other) in {folder, "app"} if folder else other != "main"


def _circles(drawn: Graph) -> list[list[str]]:
    """Return one circle for each import that closes one."""
    done: set[str] = set()
    found: list[list[str]] = []

    def walk(name: str, way: list[str]) -> None:
        if name in way:
            found.append([*way[way.index(name) :], name])
        elif name not in done:
            for other in sorted(drawn[name]):
                walk(other, [*way, name])
            done.add(name)

    for name in sorted(drawn):
        walk(name, [])
    return found


def _sizes(root: Path) -> list[tuple[str, int]]:
    folders = [root, *(path for path in root.rglob("*") if path.is_dir())]
    return [(path.name, sum(one.is_file() for one in path.iterdir())) for path in folders]
