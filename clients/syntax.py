"""Parse Dart or Swift files: `python -m clients.syntax dart FILE …`. One line a file that breaks.

No Dart or Swift compiler is to be had from a registry of packages; their grammars are.
"""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from clients import tools


def broken(language: str, files: list[Path]) -> Iterator[str]:
    """Yield where files are not of their language."""
    done = tools.run(sys.executable, "-m", "clients.syntax", language, *files, cwd=tools.ROOT)
    yield from done.stdout.splitlines()
    if done.returncode and not done.stdout:
        yield f"the parser failed: {done.stderr.strip()[-300:]}"


def _parse(language: str, paths: list[str]) -> Iterator[str]:
    tree_sitter = importlib.import_module("tree_sitter")
    grammar = importlib.import_module(f"tree_sitter_{language}").language()
    parser = tree_sitter.Parser(tree_sitter.Language(grammar))
    for path in map(Path, paths):
        root = parser.parse(path.read_bytes()).root_node
        if root.has_error:
            yield f"{path.name}:{_line(root)}: this is no {language.capitalize()}"


def _line(node: object) -> int:
    """Return the line of the innermost part that holds the error."""
    inner = [child for child in node.children if child.has_error]  # type: ignore[attr-defined]
    return _line(inner[0]) if inner else node.start_point.row + 1  # type: ignore[attr-defined]


if __name__ == "__main__":
    found = list(_parse(sys.argv[1], sys.argv[2:]))
    sys.stdout.writelines(f"{line}\n" for line in found)
    sys.exit(bool(found))
