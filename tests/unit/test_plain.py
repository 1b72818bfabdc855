"""The contract is such that every generator of clients reads it as it is meant."""

from collections.abc import Iterator
from typing import Any

from docs import openapi
from docs.plain import plain

HERE = {"type": "object", "properties": {"lat": {"type": "number"}}, "required": ["lat"]}
SAID = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
EITHER = [{"$ref": "#/components/schemas/Here"}, {"$ref": "#/components/schemas/Said"}]
PATHS = {"/a": {"$ref": "#/components/schemas/Place"}}


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    inside = schema.values() if isinstance(schema, dict) else schema
    for one in inside if isinstance(schema, dict | list) else ():
        yield from parts(one)


def test_a_choice_of_two_objects_becomes_one_that_requires_neither() -> None:
    place = {"description": "Either.", "anyOf": EITHER}
    made = plain({"Place": place, "Here": HERE, "Said": SAID}, PATHS)
    assert made.keys() == {"Place"}  # what nothing leads to any more is not there
    assert made["Place"]["properties"].keys() == {"lat", "text"}
    assert made["Place"]["required"] == []
    assert "additionalProperties" not in made["Place"]


def test_what_says_nothing_is_dropped_but_never_a_field_of_that_name() -> None:
    field = {"type": "number", "title": "Title", "default": None}
    schema = {"type": "object", "properties": {"title": field, "default": field}}
    made = plain({"Place": schema}, PATHS)["Place"]["properties"]
    assert made == {name: {"type": "number", "format": "double"} for name in ("title", "default")}


def test_no_object_of_the_contract_lies_inside_another_without_a_name() -> None:
    schemas = openapi.document()["components"]["schemas"]
    for name, schema in schemas.items():
        inside = [one for one in parts(schema) if "properties" in one and one is not schema]
        assert not [one for one in inside if one.get("type") == "object"], name


def test_no_choice_of_the_contract_is_between_two_kinds() -> None:
    for schema in parts(openapi.document()["components"]["schemas"]):
        choices = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
        assert len(choices) < 2, choices
