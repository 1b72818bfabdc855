"""The manuals: generated pages are up to date, and every command in them works or is linted."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra import cost, keys
from infra.inputs import load
from infra.rows import ROOT
from tests.infra.lint import GCLOUD, lint

PAGES = sorted({*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")} - {ROOT / "CHANGELOG.md"})
FIREBASE = "emulator/node_modules/.bin/firebase"


@pytest.mark.parametrize("kind", cost.KINDS)
def test_the_seed_load_fits_firestores_free_quota_with_room(kind: str) -> None:
    used = cost.firestore_a_day(load(), "seed")[kind]
    free = cost.stated("prices")["firestore"][kind]["free_a_day"]
    assert used <= free * 0.92


def commands(page: Path) -> list[list[str]]:
    """The commands of a page: in bash blocks and between backticks."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"```(?:bash|sh|console)\n(.*?)```", text, re.DOTALL)
    spans = re.findall(
        r"`(?:[A-Z_]+=\S+ )?((?:gcloud|make|python -m|\./deploy\.sh) [^`…{]+)`", text
    )
    lines = [line for block in blocks for line in whole(block)]
    return [words for line in [*lines, *spans] if (words := shlex.split(line, comments=True))]


def whole(block: str) -> Iterator[str]:
    """The commands of a block, each with the lines over which it goes on, and those inside it."""
    begun = ""
    for line in block.splitlines():
        begun = f"{begun}\n{line}" if begun else line.strip().removeprefix("$ ")
        try:
            shlex.split(begun, comments=True)
        except ValueError:  # a quotation is still open
            continue
        yield begun
        yield from re.findall(r"\$\((gcloud [^)]*)\)", begun)
        begun = ""


def starting(*words: str) -> list[tuple[str, list[str]]]:
    found = [(page.name, c) for page in PAGES for c in commands(page)]
    return [(name, c) for name, c in found if tuple(c[: len(words)]) == words]


CHECKED = {"gcloud", "make", "python", "./deploy.sh", FIREBASE}  # here, one by one
RUN = {"curl": "tests/e2e/test_first_tip.py"}  # as it stands, by another test
# Commands of functions/: tests/functional/upkeep/test_manual.py runs them.
PLAIN = {"source", "export"}


def test_no_command_of_the_manuals_goes_unchecked() -> None:
    found = {(name, c[0]) for name, c in starting()}
    assert {first for _, first in found} - CHECKED - RUN.keys() - PLAIN == set(), found
    assert all((ROOT / test).exists() for test in RUN.values())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_of_the_manuals_is_shell(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    fences = re.findall(r"^ *```(.*)$", text, re.MULTILINE)
    known = {"bash", "js", "json", "text"}
    assert set(fences[::2]) <= known, "say which language a block is in: ```bash"
    for block in re.findall(r"```(?:bash|sh|console)\n(.*?)```", text, re.DOTALL):
        read = subprocess.run(
            ["bash", "-n"], input=block, text=True, capture_output=True, check=False
        )
        assert read.returncode == 0, read.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_the_manuals_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    inside = [link for link in links if "://" not in link]
    assert [link for link in inside if not (page.parent / link).exists()] == []


@pytest.mark.skipif(not GCLOUD, reason="gcloud is not installed: its commands are not linted here")
def test_gcloud_knows_every_command_of_the_manuals() -> None:
    assert lint(shlex.join(c) for _, c in starting("gcloud")) == []


def test_every_make_target_of_the_manuals_exists() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert {c[1] for _, c in starting("make")} <= set(targets)


def test_firebase_knows_every_command_of_the_manuals() -> None:
    commands = (ROOT / FIREBASE).resolve().parents[1] / "commands"
    said = {c[1] for _, c in starting(FIREBASE)}
    assert said and {name for name in said if not (commands / f"{name}.js").exists()} == set()


def test_every_deployment_of_the_manuals_has_a_plan() -> None:
    from infra.render import _options

    for _, command in starting("./deploy.sh"):
        options = _options(command[1:])
        assert set(options.only) <= load().functions.keys()


def test_every_python_command_of_the_manuals_is_there() -> None:
    for page, command in starting("python", "-m"):
        module, *words = command[2:]
        path = ROOT / Path(*module.split("."))
        assert path.with_suffix(".py").exists() or (path / "__main__.py").exists(), (page, command)
        if module == "infra.keys":
            assert words[0] in (keys.__doc__ or "")
            assert words[1] == "police-cg-keys"
            assert words[0] in {"add", "retire"} or words[2] in load().secrets


def test_the_keys_command_explains_itself_and_refuses_nonsense() -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "infra.keys", *words]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert run("--help").returncode == 0
    assert "is not a month" in run("add", "police-cg-keys", "december").stderr
    assert "is not in infra/secrets.yaml" in run("purge", "police-cg-keys", "X").stderr
