"""Make docs/openapi.json from the manifest and the request models."""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

import main
from infra.manifest import Deployed, functions
from shared.edge.anyone import anyone
from shared.edge.http import FORM, Contract
from shared.edge.officer import officer
from shared.edge.wire import MAX_BODY_BYTES

FILE = Path(__file__).with_name("openapi.json")
SCHEMA = "#/components/schemas/{model}"
REFUSALS = {
    "400": "The request can never succeed as sent, or the district is not live.",
    "401": "A sign-in is needed: a token that is valid, of a phone that is let in.",
    "403": "The caller may not do this, or what proves the caller does not.",
    "404": "There is no such record, or the caller may not know of it.",
    "405": "The function does not answer this method.",
    "409": "The same request_id came before with another body.",
    "413": f"The body is over {MAX_BODY_BYTES} bytes.",
    "415": "The body is not JSON.",
    "429": "Too many; wait as `retry_after_s` says.",
    "500": "Our own fault. `call` is the number to ring.",
    "503": "Could not be recorded just now. Send again; `call` is the number to ring.",
}
ERROR = {
    "type": "object",
    "required": ["error"],
    "additionalProperties": False,
    "properties": {
        "error": {
            "type": "object",
            "required": ["status", "message", "details"],
            "additionalProperties": False,
            "properties": {
                "status": {"type": "string"},
                "message": {"type": "string", "description": "For a person, in hi or en."},
                "details": {
                    "type": "object",
                    "required": ["reason"],
                    "additionalProperties": False,
                    "properties": {
                        "reason": {"type": "string"},
                        "fields": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "required": ["field", "problem"],
                                "additionalProperties": False,
                                "properties": {
                                    "field": {"type": "string"},
                                    "problem": {"type": "string"},
                                },
                            },
                        },
                        "call": {"type": "string"},
                        "retry_after_s": {"type": "integer"},
                    },
                },
            },
        }
    },
}


ID_TOKEN = {"type": "http", "scheme": "bearer", "bearerFormat": "a Firebase ID token"}


def document() -> dict[str, Any]:
    """Return the whole OpenAPI 3.1 document."""
    public = [function for function in functions().values() if not function.topic]
    contracts = {function.target: contract(function) for function in public}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Prahari",
            "version": "1",
            "description": "Every function takes plain JSON, or the Firebase callable envelope.",
        },
        "servers": [{"url": "/"}],
        "paths": {f"/api/{f.name}": _operations(f, contracts[f.target]) for f in public},
        "components": {
            "schemas": _schemas(list(contracts.values())) | {"Error": ERROR},
            "securitySchemes": {"idToken": ID_TOKEN},
        },
    }


def contract(function: Deployed) -> Contract:
    """Return what a function promises at its edge."""
    promised: Contract = getattr(main, function.target).contract
    return promised


def text() -> str:
    """Return the document as it is committed."""
    return json.dumps(document(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _schemas(contracts: list[Contract]) -> dict[str, Any]:
    wanted: list[tuple[type[BaseModel], JsonSchemaMode]] = []
    for promised in contracts:
        wanted += [(promised.request, "validation"), (promised.answer, "serialization")]
    _, definitions = models_json_schema(wanted, ref_template=SCHEMA)
    schemas: dict[str, Any] = definitions["$defs"]
    return schemas


def _operations(function: Deployed, promised: Contract) -> dict[str, Any]:
    summary = (main.__getattr__(function.target).__doc__ or "").splitlines()[0]
    operations: dict[str, Any] = {}
    for method in promised.methods:
        operation: dict[str, Any] = {"operationId": f"{function.target}_{method.lower()}"}
        operation |= {"summary": summary, "security": _security(promised)}
        if method == "GET":
            operations["get"] = operation | {"responses": _get_responses(promised)}
        else:
            content = _request_content(promised)
            body = {"required": not promised.forgiving, "content": content}
            answers = {"200": _answer(promised)} | _refusals(promised)
            operations["post"] = operation | {"requestBody": body, "responses": answers}
    return operations


def _security(promised: Contract) -> list[dict[str, list[str]]]:
    """Say whether a sign-in is asked for, welcome, or not looked at."""
    if promised.caller is officer:
        return [{"idToken": []}]
    return [{"idToken": []}, {}] if promised.caller is anyone else []


def _request_content(promised: Contract) -> dict[str, Any]:
    request = {"$ref": SCHEMA.format(model=promised.request.__name__)}
    needs_nothing = not any(one.is_required() for one in promised.request.model_fields.values())
    # The Firebase SDK sends null where a call has no arguments.
    data = {"anyOf": [request, {"type": "null"}]} if needs_nothing else request
    envelope = {
        "type": "object",
        "required": ["data"],
        "additionalProperties": False,
        "properties": {"data": data},
    }
    # Whoever is in danger is answered, whatever comes.
    anything: list[dict[str, Any]] = [{}] if promised.forgiving else []
    return {"application/json": {"schema": {"anyOf": [request, envelope, *anything]}}}


def _answer(promised: Contract) -> dict[str, Any]:
    answer = {"$ref": SCHEMA.format(model=promised.answer.__name__)}
    envelope = {
        "type": "object",
        "required": ["result"],
        "additionalProperties": False,
        "properties": {"result": answer},
    }
    content: dict[str, Any] = {"application/json": {"schema": {"anyOf": [answer, envelope]}}}
    if promised.page:
        content["text/html"] = {"schema": {"type": "string"}}
    return {"description": "Done.", "content": content}


def _get_responses(promised: Contract) -> dict[str, Any]:
    if promised.page:
        html = {"text/html": {"schema": {"type": "string"}}}
        return {"200": {"description": f"The form; it posts {FORM}.", "content": html}}
    return {"200": _answer(promised)} | _refusals(promised)


def _refusals(promised: Contract) -> dict[str, Any]:
    content: dict[str, Any] = {
        "application/json": {"schema": {"$ref": SCHEMA.format(model="Error")}}
    }
    if promised.page:
        content["text/html"] = {"schema": {"type": "string"}}
    return {code: {"description": why, "content": content} for code, why in REFUSALS.items()}
