"""Which named schemas of an OpenAPI document lead to which."""

from collections.abc import Iterator
from typing import Any


def referred(schema: Any) -> Iterator[str]:
    """Yield the name of each schema that a part of a document refers to."""
    if isinstance(schema, dict) and "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2]
    inside = schema.values() if isinstance(schema, dict) else schema
    for one in inside if isinstance(schema, dict | list) else ():
        yield from referred(one)


def led_to(schemas: dict[str, Any], waiting: list[str]) -> set[str]:
    """Return the names of the schemas to which some lead, those among them."""
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += referred(schemas.get(name, {}))
    return found
