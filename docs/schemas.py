"""The named schemas of an OpenAPI document: what they are called, and which lead to which."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from pydantic import BaseModel

from shared.edge.unknown import parts_of

ONE_OF = {"tips": "Tip", "officers": "Officer"}


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


def renamed(schema: Any, names: dict[str, str]) -> Any:
    """Return a part of a document with its references under other names."""
    if isinstance(schema, list):
        return [renamed(one, names) for one in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: renamed(value, names) for key, value in schema.items()}
    if "$ref" in schema:
        head, slash, name = schema["$ref"].rpartition("/")
        changed["$ref"] = f"{head}{slash}{names.get(name, name)}"
    return changed


def public_names(models: Iterable[type]) -> dict[str, str]:
    """Return the name in the document of each class that some models lead to.

    A word that any service may use takes its service before it: `Order` of tips is `TipOrder`.
    """
    return {one.__name__: _public(one) for one in _parts(models)}


def _parts(models: Iterable[type]) -> set[type]:
    """Return the models and enums that some models lead to, those among them."""
    found: set[type] = set()
    waiting: list[Any] = list(models)
    while waiting:
        one = waiting.pop()
        waiting += parts_of(one)
        if isinstance(one, type) and issubclass(one, BaseModel | Enum) and one not in found:
            found.add(one)
            fields = one.model_fields.values() if issubclass(one, BaseModel) else ()
            waiting += [field.annotation for field in fields]
    return found


def _public(one: type) -> str:
    top, service, *_ = one.__module__.split(".")
    is_one_word = not re.search(r"[a-z0-9][A-Z]", one.__name__)
    if top != "functions" or not is_one_word:
        return one.__name__
    return ONE_OF.get(service, service.capitalize()) + one.__name__
