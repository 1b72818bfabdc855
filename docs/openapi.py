"""Make docs/openapi.json: the contract that apps are built on, from the rows and the models.

It describes plain JSON, and nothing else: pages are for browsers, and what only our own tasks,
topics and watchmen call is no app's. `document(as_served=True)` describes every way in which an
HTTP function answers, for the tests that throw odd requests at it.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

import main
from docs import about, refusals
from docs.glossary import example, explain
from docs.plain import plain
from docs.schemas import led_to, public_names, renamed
from infra import rows
from infra.codepaths import reached
from infra.manifest import Deployed, functions
from infra.rows import Callers
from shared.edge.answers import Contract
from shared.edge.anyone import anyone
from shared.edge.http import FORM
from shared.edge.officer import officer
from shared.edge.versions import API
from shared.pure.errors import AppError

FILE = Path(__file__).with_name("openapi.json")
SCHEMA = "#/components/schemas/{model}"
AT_THE_EDGE = {"400", "413", "415", "500", "503"}  # whatever is called
UPKEEP = "upkeep"  # the service whose functions no app calls


def document(*, as_served: bool = False) -> dict[str, Any]:
    """Return the whole OpenAPI 3.1 document."""
    described = functions().values() if as_served else for_apps()
    described = [function for function in described if function.has_contract]
    contracts = {function.target: contract(function) for function in described}
    paths = {f.name: _operations(f, contracts[f.target], as_served=as_served) for f in described}
    schemas = _schemas(list(contracts.values()), as_served=as_served)
    if not as_served:
        schemas = explain(plain(schemas, paths))
        _show(paths, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Prahari",
            "version": str(API),
            "summary": "Tips, SOS and feedback to the police of an Indian state.",
            "description": about.ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}] if as_served else about.SERVERS,
        "tags": about.TAGS,
        "paths": {f"/api/{name}": operations for name, operations in paths.items()},
        "components": {
            "schemas": schemas,
            "securitySchemes": about.SECURITY,
        },
    }


def _show(paths: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Show of each call what can be sent."""
    for operations in paths.values():
        body = operations["post"]["requestBody"]["content"]["application/json"]
        name = body["schema"]["$ref"].rpartition("/")[2]
        body["example"] = example(schemas[name], schemas)


def contract(function: Deployed) -> Contract:
    """Return what a function promises at its edge."""
    promised: Contract = getattr(main, function.target).contract
    return promised


def text() -> str:
    """Return the document as it is committed."""
    return json.dumps(document(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def for_apps() -> list[Deployed]:
    """Return the functions that somebody's app calls: no task, no topic, no watchman."""
    return [function for function in functions().values() if _is_for_apps(function)]


def row_of(function: Deployed) -> rows.FunctionRow:
    """Return the reviewed row of a function."""
    return _rows()[function.target]


@cache
def _rows() -> dict[str, rows.FunctionRow]:
    return rows.read()


def _is_for_apps(function: Deployed) -> bool:
    service = main.ENTRY_POINTS[function.target].split(".")[1]
    return row_of(function).callers is not None and service != UPKEEP


def _schemas(contracts: list[Contract], *, as_served: bool) -> dict[str, Any]:
    wanted: list[tuple[type[BaseModel], JsonSchemaMode]] = []
    for promised in contracts:
        wanted += [(promised.request, "validation"), (promised.answer, "serialization")]
    _, definitions = models_json_schema(wanted, ref_template=SCHEMA)
    names = public_names(model for model, _ in wanted)
    schemas = {
        names.get(name, name): renamed(one, names) for name, one in definitions["$defs"].items()
    }
    asked = led_to(schemas, [name_of(one.request) for one in contracts])
    for name in led_to(schemas, [name_of(one.answer) for one in contracts]) - asked:
        _leave_out_null(schemas[name])
        if not as_served:  # an app that refuses what it does not know breaks at our next release
            schemas[name].pop("additionalProperties", None)
    for one in contracts:
        schemas[name_of(one.answer)]["properties"]["ignored"] = about.IGNORED
    return schemas | refusals.schemas(as_served=as_served)


def name_of(model: type[BaseModel]) -> str:
    """Return what a model is called in the document."""
    return public_names([model])[model.__name__]


def _leave_out_null(schema: dict[str, Any]) -> None:
    """Say of an answer what is true of it: a field that is null is not there."""
    for field, kept in schema.get("properties", {}).items():
        kinds = [one for one in kept.get("anyOf", ()) if one != {"type": "null"}]
        if len(kinds) == len(kept.get("anyOf", ())):
            continue
        del kept["anyOf"]
        kept.pop("default", None)
        kept.update(kinds[0] if len(kinds) == 1 else {"anyOf": kinds})
        if field in schema.get("required", ()):
            schema["required"].remove(field)


def _operations(function: Deployed, promised: Contract, *, as_served: bool) -> dict[str, Any]:
    said = (main.__getattr__(function.target).__doc__ or "").strip()
    summary, _, more = said.partition("\n")
    operation: dict[str, Any] = {
        "operationId": function.target,
        "summary": summary,
        "tags": [_tag(function)],
        "security": _security(promised),
    }
    if more.strip():
        operation["description"] = "\n".join(line.strip() for line in more.strip().splitlines())
    answers = {"200": _answer(promised, as_served=as_served)} | _refusals(
        function, promised, as_served
    )
    body = {
        "required": not promised.forgiving,
        "content": {"application/json": {"schema": _asked(promised, as_served=as_served)}},
    }
    operations = {"post": operation | {"requestBody": body, "responses": answers}}
    if promised.kept_s and not as_served:
        kept = {"operationId": f"{function.target}_if_changed", "parameters": [about.IF_NONE_MATCH]}
        operations["get"] = operation | kept | {"responses": answers | {"304": about.UNCHANGED}}
    if as_served and "GET" in promised.methods:
        looked = {"operationId": f"{function.target}_get", "summary": summary}
        operations["get"] = looked | {"responses": _get_responses(function, promised)}
    return operations


def _tag(function: Deployed) -> str:
    service = main.ENTRY_POINTS[function.target].split(".")[1]
    if row_of(function).callers in {Callers.OFFICER, Callers.SIGNING_IN}:
        return "officer"
    return "place" if service == "feedback" else "citizen"


def _security(promised: Contract) -> list[dict[str, list[str]]]:
    """Say whether a sign-in is asked for, welcome, or not looked at."""
    app: dict[str, list[str]] = {"appCheck": []} if promised.app_check else {}
    if promised.caller is officer:
        return [{"idToken": []}]
    if promised.caller is anyone:
        return [{"idToken": []}, {}]
    return [app, {}] if app else []


def _asked(promised: Contract, *, as_served: bool) -> dict[str, Any]:
    request = {"$ref": SCHEMA.format(model=name_of(promised.request))}
    if not as_served:
        return request
    needs_nothing = not any(one.is_required() for one in promised.request.model_fields.values())
    # The Firebase SDK sends null where a call has no arguments.
    data = {"anyOf": [request, {"type": "null"}]} if needs_nothing else request
    # Whoever is in danger is answered, whatever comes.
    anything: list[dict[str, Any]] = [{}] if promised.forgiving else []
    return {"anyOf": [request, _envelope("data", data), *anything]}


def _answer(promised: Contract, *, as_served: bool) -> dict[str, Any]:
    answer = {"$ref": SCHEMA.format(model=name_of(promised.answer))}
    schema = {"anyOf": [answer, _envelope("result", answer)]} if as_served else answer
    content: dict[str, Any] = {"application/json": {"schema": schema}}
    if promised.page and as_served:
        content["text/html"] = {"schema": {"type": "string"}}
    return {"description": "Done.", "headers": {"X-Call-Id": about.CALL_ID}, "content": content}


def _envelope(field: str, inside: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [field],
        "additionalProperties": False,
        "properties": {field: inside},
    }


def _get_responses(function: Deployed, promised: Contract) -> dict[str, Any]:
    if promised.page:
        html = {"text/html": {"schema": {"type": "string"}}}
        return {"200": {"description": f"The form; it posts {FORM}.", "content": html}}
    return {"200": _answer(promised, as_served=True)} | _refusals(
        function, promised, as_served=True
    )


def _refusals(function: Deployed, promised: Contract, as_served: bool) -> dict[str, Any]:  # noqa: FBT001
    content: dict[str, Any] = {
        "application/json": {"schema": {"$ref": SCHEMA.format(model="Refusal")}}
    }
    if promised.page and as_served:
        content["text/html"] = {"schema": {"type": "string"}}
    return {
        code: {"description": why, "headers": _headers(code), "content": content}
        for code, why in refusals.STATUSES.items()
        if as_served or code in statuses(function.target)
    }


def _headers(code: str) -> dict[str, Any]:
    waits = {"Retry-After": about.RETRY_AFTER} if code in {"429", "503"} else {}
    return {"X-Call-Id": about.CALL_ID} | waits


@cache
def statuses(target: str) -> frozenset[str]:
    """Return the refusals that can come: the edge's, and those that its code can raise.

    Of a press only one: whoever is in danger is never refused, and told when it was not stored.
    """
    if getattr(main, target).contract.forgiving:
        return frozenset({"503"})
    raised = {
        str(error.http)
        for error in AppError.__subclasses__()
        if f"{error.__module__}.{error.__name__}" in reached(target)
    }
    return frozenset(AT_THE_EDGE | raised)
