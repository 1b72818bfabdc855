"""Say of each field of docs/openapi.json what it is, by the one glossary of the contract."""

from functools import cache
from pathlib import Path
from typing import Any

from infra.strict_yaml import Row
from infra.strict_yaml import read as read_yaml

PLAIN = {"boolean": True, "integer": 1, "number": 1.0, "string": "…"}
FILE = Path(__file__).with_name("glossary.yaml")


class Word(Row):
    """What a field of this name says, and what it looks like where that says more."""

    says: str
    like: Any = None


@cache
def words() -> dict[str, Word]:
    """Return the glossary: word, or `Schema.word` -> what it says."""
    return read_yaml(FILE, dict[str, Word])


def explain(schemas: dict[str, Any]) -> dict[str, Any]:
    """Return schemas whose fields say what they are, with an example; what they said stays."""
    return {
        name: schema | {"properties": _fields(name, schema["properties"])}
        if "properties" in schema
        else schema
        for name, schema in schemas.items()
    }


def example(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """Return what a request may look like: all that it needs, and the language."""
    fields = schema.get("properties", {})
    wanted = [field for field in fields if field in {*schema.get("required", ()), "lang"}]
    return {field: _shown(fields[field], schemas) for field in wanted}


def _shown(about: dict[str, Any], schemas: dict[str, Any]) -> Any:
    if "examples" in about:
        return about["examples"][0]
    if "$ref" in about:
        named = schemas[about["$ref"].rpartition("/")[2]]
        return _shown(named, schemas) if "properties" not in named else example(named, schemas)
    if "enum" in about:
        return about["enum"][0]
    if about.get("type") == "array":
        return [_shown(about["items"], schemas)]
    return PLAIN[about.get("type", "string")]


def _fields(name: str, fields: dict[str, Any]) -> dict[str, Any]:
    return {field: _said(name, field, about) for field, about in fields.items()}


def _said(name: str, field: str, about: dict[str, Any]) -> dict[str, Any]:
    word = words().get(f"{name}.{field}") or words().get(field)
    if word is None:
        return about
    like = {} if word.like is None else {"examples": [word.like]}
    return {"description": word.says} | like | about
