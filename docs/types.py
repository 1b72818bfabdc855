"""Make clients/ts/types.ts, the types of our functions for apps, from docs/openapi.json.

What each function asks and what it answers, and what of the caller may go along to it. What is
asked may leave out what is null or has a value of its own; our answers leave out what is null
alone. A choice that is asked is one of those that we know; one that is answered may be new.
"""

import json
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from docs import openapi
from docs.schemas import led_to, referred
from shared.edge.versions import API

Schema = dict[str, Any]

FILE = Path(__file__).parents[1] / "clients" / "ts" / "types.ts"
HEAD = """\
// What Prahari's functions ask and answer. Made by `make generated` from docs/openapi.json; a test
// compares them.

/** The contract that these types were made of: an app says it with every call. */
export const API = {api};

/** One of the choices that are known, or one that a newer server made. */
export type Open<Known extends string> = Known | (string & {{}});
"""
PROVES = """\
/** What tells who calls: an ID token, asked for or welcome, or an App Check token. */
export type Proof = "token" | "token_if_any" | "app";

/** What goes along to a function. One that is not named here gets nothing of the kind, ever. */
export const PROVES: {{ readonly [Name in keyof Functions]?: Proof }} = {{
{rows}}};
"""
NO_LANG = """\
/** Functions that take no language: what they answer is the same in each. */
export const NO_LANG: readonly (keyof Functions)[] = [{names}];
"""
PLAIN = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean"}
REFUSAL = "RefusalBody"
ANSWERED = "Answered"  # after the name of what is answered in another form than it is asked
WIDE = 96


class Call(NamedTuple):
    """One function: its name, what it is for, the schemas that it asks and answers."""

    name: str
    about: str
    asks: str
    answers: str
    proves: str | None


class Way(NamedTuple):
    """A way of writing types: those of questions or of answers. `split`: what differs in both."""

    is_asked: bool
    split: frozenset[str] = frozenset()

    def name(self, schema: str) -> str:
        """Return what a schema is called on this way."""
        return schema if self.is_asked or schema not in self.split else schema + ANSWERED


def text() -> str:
    """Return the file as it is committed."""
    return of(json.loads(openapi.FILE.read_text(encoding="utf-8")))


def of(document: Schema) -> str:
    """Return what a document's types are in TypeScript, by name, then the table of functions."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    calls = sorted(_calls(document["paths"]))
    refusal = [REFUSAL] if REFUSAL in schemas else []
    asked = led_to(schemas, [one.asks for one in calls])
    answered = led_to(schemas, [one.answers for one in calls] + refusal)
    split = _split(schemas, asked & answered)
    written = _written(schemas, asked, Way(is_asked=True, split=split))
    written |= _written(schemas, answered, Way(is_asked=False, split=split))
    types = [written[name] for name in sorted(written)]
    return "\n".join([HEAD.format(api=API), *types, *_tables(calls, schemas, split)])


def _calls(paths: Schema) -> Iterator[Call]:
    for path, methods in paths.items():
        post, name = methods["post"], path.removeprefix("/api/")
        asks, answers = _named(post["requestBody"]), _named(post["responses"]["200"])
        yield Call(name, post.get("summary", ""), asks, answers, _proof(post["security"]))


def _proof(security: list[Schema]) -> str | None:
    """Say what may go along of who calls."""
    named = {one for way in security for one in way}
    if "idToken" in named:
        return "token_if_any" if {} in security else "token"
    return "app" if named else None


def _named(body: Schema) -> str:
    """Return the named schema of a body, whatever envelope it may come in beside."""
    return next(referred(body["content"]["application/json"]["schema"]))


def _split(schemas: dict[str, Schema], both: set[str]) -> frozenset[str]:
    """Return what is asked in another form than it is answered."""
    asked, answered = (
        _written(schemas, both, Way(is_asked=True)),
        _written(schemas, both, Way(is_asked=False)),
    )
    changed = {name for name in both if asked[name] != answered[name]}
    led = {name for name in both if led_to(schemas, [name]) & changed}
    return frozenset(name for name in led if "properties" in schemas[name])


def _written(schemas: dict[str, Schema], names: set[str], way: Way) -> dict[str, str]:
    return {way.name(name): _declared(name, schemas[name], schemas, way) for name in names}


def _declared(name: str, schema: Schema, schemas: dict[str, Schema], way: Way) -> str:
    about = _about(schema)
    if "properties" not in schema:
        return f"{about}export type {name} = {_type(schema, schemas, Way(is_asked=True))};\n"
    fields = "".join(_field(schema, field, schemas, way) for field in schema["properties"])
    return f"{about}export interface {way.name(name)} {{\n{fields}}}\n"


def _field(schema: Schema, field: str, schemas: dict[str, Schema], way: Way) -> str:
    about = schema["properties"][field]
    kinds = [one for one in about.get("anyOf", [about]) if one.get("type") != "null"]
    is_nullable = kinds != about.get("anyOf", [about])
    is_there = field in schema.get("required", ()) or ("default" in about and not way.is_asked)
    mark = "" if is_there and not is_nullable else "?"
    kind = _type({"anyOf": kinds}, schemas, way)
    return f"{_about(about, '  ')}  readonly {field}{mark}: {kind};\n"


def _about(schema: Schema, margin: str = "") -> str:
    """Return what is said of a type or a field, as a comment."""
    said = schema.get("description", "").strip().replace("*/", "* /")
    if not said:
        return ""
    lines = [line for one in said.splitlines() for line in textwrap.wrap(one, WIDE) or [""]]
    if len(lines) == 1:
        return f"{margin}/** {lines[0]} */\n"
    inside = "".join(f"{margin} * {line}".rstrip() + "\n" for line in lines)
    return f"{margin}/**\n{inside}{margin} */\n"


def _type(schema: Schema, schemas: dict[str, Schema], way: Way) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return _open(way.name(name), way) if "enum" in schemas[name] else way.name(name)
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(_type(one, schemas, way) for one in schema["anyOf"]))
    if "enum" in schema:
        return _open(" | ".join(json.dumps(one) for one in schema["enum"]), way)
    if schema.get("type") == "array":
        return f"ReadonlyArray<{_type(schema['items'], schemas, way)}>"
    if schema.get("type") == "object":
        values = schema.get("additionalProperties")
        kind = _type(values, schemas, way) if isinstance(values, dict) else "unknown"
        return f"Readonly<Record<string, {kind}>>"
    return PLAIN.get(schema.get("type", ""), "unknown")


def _open(choices: str, way: Way) -> str:
    return choices if way.is_asked else f"Open<{choices}>"


def _tables(calls: list[Call], schemas: dict[str, Schema], split: frozenset[str]) -> Iterator[str]:
    way = Way(is_asked=False, split=split)
    rows = [
        f'{_about({"description": one.about}, "  ")}  "{one.name}": [{one.asks}, '
        f"{way.name(one.answers)}];\n"
        for one in calls
    ]
    yield f"export interface Functions {{\n{''.join(rows)}}}\n"
    proofs = [f'  "{one.name}": "{one.proves}",\n' for one in calls if one.proves]
    yield PROVES.format(rows="".join(proofs))
    silent = [one.name for one in calls if "lang" not in schemas[one.asks].get("properties", ())]
    yield NO_LANG.format(names=", ".join(map(json.dumps, silent)))
