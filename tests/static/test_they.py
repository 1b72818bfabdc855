"""Officers and citizens are women, too: in what we write people are *they*."""

import re
from pathlib import Path

import pytest

from tests.tree import ROOT

WRITTEN = {".py", ".ts", ".html", ".js", ".css", ".txt", ".yaml"}
PERSON = re.compile(r"\b(he|him|his|himself)\b", re.IGNORECASE)
FOLDERS = ("functions", "shared", "web/officer", "web/public", "clients")


def written(folder: str) -> list[Path]:
    """The files of a folder in which people could be spoken of; nothing that is built."""
    found = sorted(path for path in (ROOT / folder).rglob("*") if path.suffix in WRITTEN)
    built = ROOT / "web" / "public" / "officer"
    return [path for path in found if built not in path.parents]


def he(text: str) -> list[str]:
    return [match.group() for match in PERSON.finditer(text)]


@pytest.mark.parametrize("folder", FOLDERS)
def test_nobody_is_he(folder: str) -> None:
    found = {str(path.relative_to(ROOT)): he(path.read_text("utf-8")) for path in written(folder)}
    assert {path: words for path, words in found.items() if words} == {}
    assert len(found) > 3


def test_a_he_is_found() -> None:
    assert he("Ask or tell him: his phone rings. Here they help.") == ["him", "his"]
