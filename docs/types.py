"""Make the officer app's types from docs/openapi.json.

The functions that an officer calls, what each asks and what it answers. Our answers leave out what
is null and hold every field that has a value of its own; what is asked may leave out both.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docs import openapi
from docs.schemas import led_to, referred

Schema = dict[str, Any]

FILE = Path(__file__).parents[1] / "web" / "officer" / "app" / "types.ts"
SIGN_IN = {"request-otp", "verify-otp", "start-session"}
HEAD = """// What an officer's functions ask and answer. Made by `make generated` from
// docs/openapi.json; a test compares them.
"""
PLAIN = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean"}


def text() -> str:
    """Return the file as it is committed."""
    return of(json.loads(openapi.FILE.read_text(encoding="utf-8")))


def of(document: Schema) -> str:
    """Return what a document's types are in TypeScript, by name, then the table of functions."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    calls = sorted(_calls(document["paths"]))
    asked = led_to(schemas, [asks for _, asks, _ in calls])
    names = _names(schemas, asked | led_to(schemas, [answers for _, _, answers in calls]))
    written = {to: _declared(to, schemas[name], names, name in asked) for name, to in names.items()}
    rows = [f'  "{name}": [{names[asks]}, {names[answers]}];\n' for name, asks, answers in calls]
    table = f"export interface Functions {{\n{''.join(rows)}}}\n"
    return "\n".join([HEAD, *(written[name] for name in sorted(written)), table])


def _calls(paths: Schema) -> Iterator[tuple[str, str, str]]:
    """Yield what an officer calls: its name, the schema it asks, the one it answers."""
    for path, methods in paths.items():
        name, post = path.removeprefix("/api/"), methods.get("post")
        if post and (name in SIGN_IN or post["security"] == [{"idToken": []}]):
            yield name, _named(post["requestBody"]), _named(post["responses"]["200"])


def _named(body: Schema) -> str:
    """Return the named schema of a body, whatever envelope it may come in beside."""
    return next(referred(body["content"]["application/json"]["schema"]))


def _names(schemas: dict[str, Schema], reached: set[str]) -> dict[str, str]:
    """Name each by its last word; the same word for two things takes its service before it."""
    short = {name: name.partition("-")[0].rpartition("__")[2] for name in reached}
    names = {}
    for name, word in short.items():
        alike = [one for one in sorted(reached) if short[one] == word]
        same = [one for one in alike if schemas[one] == schemas[name]]
        services = [one.split("__")[1].capitalize() for one in same if "__" in one]
        names[name] = word if same == alike else "".join(services[:1]) + word
    return names


def _declared(name: str, schema: Schema, names: dict[str, str], is_asked: bool) -> str:  # noqa: FBT001
    if "properties" not in schema:
        return f"export type {name} = {_type(schema, names)};\n"
    fields = []
    for field, about in schema["properties"].items():
        kinds = [one for one in about.get("anyOf", [about]) if one.get("type") != "null"]
        is_nullable = kinds != about.get("anyOf", [about])
        is_there = field in schema.get("required", ()) or ("default" in about and not is_asked)
        mark = "" if is_there and not is_nullable else "?"
        fields.append(f"  readonly {field}{mark}: {_type({'anyOf': kinds}, names)};\n")
    return f"export interface {name} {{\n{''.join(fields)}}}\n"


def _type(schema: Schema, names: dict[str, str]) -> str:
    if "$ref" in schema:
        return names[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(_type(one, names) for one in schema["anyOf"]))
    if "enum" in schema:
        return " | ".join(json.dumps(one) for one in schema["enum"])
    if schema.get("type") == "array":
        return f"ReadonlyArray<{_type(schema['items'], names)}>"
    if schema.get("type") == "object":
        values = schema.get("additionalProperties")
        kind = _type(values, names) if isinstance(values, dict) else "unknown"
        return f"Readonly<Record<string, {kind}>>"
    return PLAIN.get(schema.get("type", ""), "unknown")
