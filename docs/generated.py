"""Make everything that is made from the rows and the code: `make generated`.

A maker is a module with a FILE and a `text()`. One row below, and it is made, and held by a test.
"""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from infra.entry_points import unlisted

ROOT = Path(__file__).parents[1]
# In this order: what comes later reads what came before.
MAKERS = (
    "infra.entry_points",
    "infra.opens",
    "infra.catalogue",
    "infra.endpoints",
    "infra.hosting",
    "docs.openapi",
    "docs.promised",
    "docs.types",
    "docs.rights",
    "docs.leak",
    "infra.permissions",
    "infra.cost",
)


def made() -> Iterator[tuple[Path, str]]:
    """Yield each file and what is to stand in it.

    A maker is imported when its turn comes: it may import what was just written.
    """
    for name in MAKERS:
        maker = importlib.import_module(name)
        yield maker.FILE, maker.text()


if __name__ == "__main__":
    for function in unlisted():
        sys.stderr.write(f"{function} has no row: python -m infra.suggest prints one to review\n")
    for file, text in made():
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{file.relative_to(ROOT)} written\n")
