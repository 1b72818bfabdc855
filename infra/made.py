"""What a deployment needs of what `make generated` makes: is it as the rows say?"""

from pathlib import Path

from infra import endpoints, entry_points, hosting
from infra.rows import ROOT

# In this order: what comes later may read what came before.
MAKERS = (entry_points, endpoints, hosting)


def stale(root: Path = ROOT) -> list[str]:
    """Return what was left as it was when a row changed, each in one line."""
    return [
        f"{file.relative_to(root)} is not what the rows say: run make generated, and review it"
        for file, text in ((_file(maker.FILE, root), maker.text(root)) for maker in MAKERS)
        if file.read_text(encoding="utf-8") != text
    ]


def write(root: Path = ROOT) -> None:
    """Make those files anew."""
    for maker in MAKERS:
        _file(maker.FILE, root).write_text(maker.text(root), encoding="utf-8")


def _file(file: Path, root: Path) -> Path:
    return root / file.relative_to(ROOT)
