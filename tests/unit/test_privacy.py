"""The data-class inventory: every stored field has a class, and P2/P3 are sealed."""

import importlib
from pathlib import Path
from typing import Annotated

import pytest

from shared.privacy import P1, P3, Stored, inventory

ROOT = Path(__file__).parents[2]
for path in [*ROOT.glob("functions/*/*model.py"), *ROOT.glob("shared/*.py")]:
    importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
MODELS = [model for model in Stored.__subclasses__() if not model.__name__.startswith("Planted")]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_stored_field_has_a_class_and_what_is_personal_is_sealed(
    model: type[Stored],
) -> None:
    assert inventory(model).keys() == model.model_fields.keys()


def test_a_field_without_a_class_is_found() -> None:
    class PlantedBare(Stored):
        colour: str

    with pytest.raises(TypeError, match="colour"):
        inventory(PlantedBare)


def test_personal_text_that_would_be_stored_open_is_found() -> None:
    class PlantedOpen(Stored):
        status: Annotated[str, P1]
        text: Annotated[str, P3]

    with pytest.raises(TypeError, match="text"):
        inventory(PlantedOpen)
