"""One word, one thing: the glossary of the contract says what every field is."""

import json
from typing import Any

import jsonschema_rs
import pytest

from docs import openapi
from docs.glossary import example, explain, words

DOCUMENT = json.loads(openapi.FILE.read_text(encoding="utf-8"))
SCHEMAS: dict[str, dict[str, Any]] = DOCUMENT["components"]["schemas"]
FIELDS = [(name, field) for name, one in SCHEMAS.items() for field in one.get("properties", {})]


def test_every_field_says_what_it_is() -> None:
    silent = [at for at in FIELDS if "description" not in SCHEMAS[at[0]]["properties"][at[1]]]
    assert silent == [], "put the word into docs/glossary.yaml"


def test_every_word_is_used() -> None:
    used = {field for _, field in FIELDS} | {f"{name}.{field}" for name, field in FIELDS}
    assert words().keys() <= used


def test_every_example_is_one() -> None:
    for name, field in FIELDS:
        about = SCHEMAS[name]["properties"][field]
        fits = jsonschema_rs.validator_for(about | {"components": DOCUMENT["components"]})
        assert all(map(fits.is_valid, about.get("examples", ()))), (name, field)


@pytest.mark.parametrize("path", DOCUMENT["paths"])
def test_a_call_is_shown_as_it_can_be_sent(path: str) -> None:
    asked = DOCUMENT["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    fits = jsonschema_rs.validator_for(asked["schema"] | {"components": DOCUMENT["components"]})
    assert fits.is_valid(asked["example"])


def test_a_field_that_says_something_itself_keeps_it_and_a_narrower_word_wins() -> None:
    own = {"lat": {"type": "number", "description": "own"}, "mobile": {"type": "string"}}
    made = explain({"RaiseSos": {"properties": own}, "Order": {"enum": ["a"]}})
    assert made["RaiseSos"]["properties"]["lat"]["description"] == "own"
    said = made["RaiseSos"]["properties"]["mobile"]["description"]
    assert said == words()["RaiseSos.mobile"].says != words()["mobile"].says
    assert made["Order"] == {"enum": ["a"]}


def test_an_example_holds_what_is_needed_and_what_has_an_example() -> None:
    kinds = {
        "Kind": {"enum": ["a", "b"]},
        "Inner": {"required": ["n"], "properties": {"n": {"examples": [1]}}},
    }
    fields = {"kind": {"$ref": "#/x/Kind"}, "inner": {"$ref": "#/x/Inner"}, "more": {}}
    shown = example({"properties": fields, "required": ["kind", "inner"]}, kinds)
    assert shown == {"kind": "a", "inner": {"n": 1}}
