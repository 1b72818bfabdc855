"""What is made from the rows and the code is committed as it would be made now."""

import importlib

import pytest

from docs import generated


@pytest.mark.parametrize("name", generated.MAKERS)
def test_a_file_is_as_it_would_be_made_now(name: str) -> None:
    maker = importlib.import_module(name)
    is_as_made = maker.FILE.read_text(encoding="utf-8") == maker.text()
    assert is_as_made, f"{maker.FILE.name}: run make generated"


def test_every_maker_makes_a_file_of_its_own() -> None:
    files = [importlib.import_module(name).FILE for name in generated.MAKERS]
    assert len(files) == len(set(files)) >= 8
