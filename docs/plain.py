"""The contract in plainer schemas, for the tools that make clients of it.

Generators of Dart and Kotlin clients read a choice of two objects as one object with the fields of
both, each of them required: such a client can send neither. Titles that only repeat a field's name
become names of classes, a default of null becomes a class without a name, and a number without a
format a decimal of any length.
"""

from typing import Any

from docs.schemas import led_to, referred

REF = "#/components/schemas/"


def plain(schemas: dict[str, Any], paths: dict[str, Any]) -> dict[str, Any]:
    """Return the schemas to which some paths lead, each as every generator understands it."""
    merged = {name: _merged(schema, schemas) for name, schema in schemas.items()}
    reached = led_to(merged, list(referred(paths)))
    return {name: _tidy(schema) for name, schema in merged.items() if name in reached}


def _merged(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """Make one object of a choice of objects; what only one of them needs is not required."""
    kinds = [schemas[name] for name in referred(schema.get("anyOf", []))]
    if not kinds:
        return schema
    one: dict[str, Any] = {"type": "object", "description": schema["description"]}
    one["properties"] = {
        name: about for kind in kinds for name, about in kind["properties"].items()
    }
    one["required"] = sorted(set.intersection(*(set(kind["required"]) for kind in kinds)))
    is_strict = all(kind.get("additionalProperties") is False for kind in kinds)
    return one | ({"additionalProperties": False} if is_strict else {})


def _tidy(schema: Any) -> Any:
    """Drop what says nothing, and say of a number that it is a plain floating-point one."""
    if isinstance(schema, list):
        return [_tidy(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _tidy(one) for key, one in schema.items() if not _is_idle(key, one)}
    return kept | ({"format": "double"} if kept.get("type") == "number" else {})


def _is_idle(key: str, value: Any) -> bool:
    """Say whether it is a title, or a default of null. A field may bear either name."""
    return (key == "title" and isinstance(value, str)) or (key == "default" and value is None)
