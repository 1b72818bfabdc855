"""The data-class inventory: every stored field has a class, and P2/P3 are sealed."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, get_args

import pytest
from pydantic import BaseModel

from shared.pure.privacy import P1, P3, Stored, inventory
from tests import tree

for path in tree.modules():
    if "Stored" in path.read_text(encoding="utf-8"):
        tree.imported(path)
MODELS = sorted(tree.kinds_of(Stored), key=lambda model: model.__name__)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_stored_field_has_a_class_and_what_is_personal_is_sealed(
    model: type[Stored],
) -> None:
    assert inventory(model).keys() == model.model_fields.keys()


def parts(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models of which a stored field is made."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from parts(field.annotation)
    for argument in get_args(annotation):
        yield from parts(argument)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_field_that_a_later_release_added_stops_no_reading(model: type[Stored]) -> None:
    """Else no release could be rolled back."""
    strict = {one.__name__ for one in parts(model) if one.model_config.get("extra") != "ignore"}
    assert strict == set()


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


def test_a_model_in_a_nested_folder_and_below_another_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nested = tmp_path / "functions" / "planted_service" / "room"
    nested.mkdir(parents=True)
    lines = ("from functions.tips.model import Tip", "class Nested(Tip):", "    colour: str = ''")
    (nested / "model.py").write_text("\n".join(lines), "utf-8")
    (path,) = tree.models(tmp_path)
    monkeypatch.setattr(
        "functions.__path__", [*sys.modules["functions"].__path__, f"{tmp_path}/functions"]
    )
    module = tree.imported(path, tmp_path)
    assert module.Nested in tree.kinds_of(Stored)
    with pytest.raises(TypeError, match="colour"):
        inventory(module.Nested)
    module.Nested.__name__ = "PlantedNested"  # classes outlive their test
