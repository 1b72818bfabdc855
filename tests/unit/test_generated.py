"""What is made from the rows and the code is committed as it would be made now."""

import importlib
import subprocess
import sys

import pytest

from docs import generated
from infra.rows import ROOT


@pytest.mark.parametrize("name", generated.MAKERS)
def test_a_file_is_as_it_would_be_made_now(name: str) -> None:
    maker = importlib.import_module(name)
    is_as_made = maker.FILE.read_text(encoding="utf-8") == maker.text()
    assert is_as_made, f"{maker.FILE.name}: run make generated"


def test_every_maker_makes_a_file_of_its_own() -> None:
    files = [importlib.import_module(name).FILE for name in generated.MAKERS]
    assert len(files) == len(set(files)) >= 8


def loaded_by(module: str) -> set[str]:
    """The modules that a new process has loaded once it imported one."""
    told = f"import {module}, sys; print(*sys.modules)"
    command = [sys.executable, "-W", "ignore", "-c", told]
    return {*subprocess.check_output(command, cwd=ROOT, text=True).split()}


def test_the_entry_points_are_written_before_anything_imports_them() -> None:
    assert {"functions.entry_points", "main"} & loaded_by("docs.generated, infra.made") == set()


def test_a_deployment_needs_nothing_of_the_test_bed_and_the_pages() -> None:
    packages = {name.partition(".")[0] for name in loaded_by("infra.render")}
    assert packages & {"docs", "emulator", "tests", "main"} == set()
