"""The types that apps are built with are those of the OpenAPI document."""

import json
import re
from typing import Any

import pytest

from docs import openapi, types
from shared.edge.versions import API

ID_TOKEN: dict[str, list[str]] = {"idToken": []}
APP_CHECK: dict[str, list[str]] = {"appCheck": []}


def a_document(answer: dict[str, Any], *, is_wrapped: bool = False) -> dict[str, Any]:
    """One officer function; `is_wrapped` where the document shows the callable envelope too."""

    def body(model: str) -> dict[str, Any]:
        named = {"$ref": f"#/components/schemas/{model}"}
        envelope = {"type": "object", "properties": {"data": named}}
        schema = {"anyOf": [named, envelope]} if is_wrapped else named
        return {"content": {"application/json": {"schema": schema}}}

    post = {
        "summary": "Ask for something.",
        "security": [ID_TOKEN],
        "requestBody": body("Ask"),
        "responses": {"200": body("Answer")},
    }
    nullable = {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}
    ask = {"properties": {"unit": nullable, "limit": {"type": "integer", "default": 20}}}
    schemas = {"Ask": ask, "Answer": answer, "Other": {"enum": ["never reached"]}}
    return {"paths": {"/api/ask": {"post": post}}, "components": {"schemas": schemas}}


def test_what_is_null_is_left_out_and_what_has_a_default_is_always_answered() -> None:
    fields = {
        "name": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "lines": {"type": "array", "items": {"type": "string"}, "default": []},
        "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
    }
    answer = {"properties": fields, "required": ["name", "counts"]}
    said = types.of(a_document(answer))
    assert "readonly name?: string;" in said
    assert "readonly lines: ReadonlyArray<string>;" in said
    assert "readonly counts: Readonly<Record<string, number>>;" in said
    assert "readonly limit?: number;" in said
    assert '/** Ask for something. */\n  "ask": [Ask, Answer];' in said
    assert "Other" not in said


def test_the_callable_envelope_changes_no_type() -> None:
    answer = {"properties": {"is_done": {"type": "boolean"}}, "required": ["is_done"]}
    assert types.of(a_document(answer)) == types.of(a_document(answer, is_wrapped=True))


def test_a_choice_that_is_answered_may_be_new_and_one_that_is_asked_may_not() -> None:
    status = {"$ref": "#/components/schemas/Status"}
    document = a_document({"properties": {"status": status, "kind": {"enum": ["x"]}}})
    schemas = document["components"]["schemas"]
    schemas["Status"] = {"enum": ["a", "b"]}
    schemas["Ask"]["properties"]["status"] = status
    said = types.of(document)
    assert 'export type Status = "a" | "b";' in said
    assert "readonly status?: Status;" in said
    assert "readonly status?: Open<Status>;" in said
    assert 'readonly kind?: Open<"x">;' in said


def test_what_is_asked_in_another_form_than_it_is_answered_has_two_types() -> None:
    fix = {"$ref": "#/components/schemas/Fix"}
    document = a_document({"properties": {"fix": fix}, "required": ["fix"]})
    schemas = document["components"]["schemas"]
    schemas["Fix"] = {"properties": {"lat": {"type": "number"}}, "required": ["lat"]}
    schemas["Ask"]["properties"]["fix"] = fix
    assert "Answered" not in types.of(document)
    schemas["Fix"]["properties"]["source"] = {"enum": ["gps"], "default": "gps"}
    said = types.of(document)
    assert "readonly fix?: Fix;" in said and "readonly fix: FixAnswered;" in said
    assert 'readonly source?: "gps";' in said and 'readonly source: Open<"gps">;' in said


def test_what_the_document_says_of_a_field_stands_above_it() -> None:
    fields = {"words": {"type": "string", "description": "Six words.\nThey end */ nothing."}}
    said = types.of(a_document({"description": "An answer.", "properties": fields}))
    assert "/** An answer. */\nexport interface Answer {" in said
    assert "  /**\n   * Six words.\n   * They end * / nothing.\n   */\n  readonly words" in said


@pytest.mark.parametrize(
    ("security", "proof"),
    [
        ([ID_TOKEN], '"ask": "token"'),
        ([ID_TOKEN, {}], '"ask": "token_if_any"'),
        ([APP_CHECK, {}], '"ask": "app"'),
        ([], None),
    ],
)
def test_only_a_function_that_may_know_who_calls_is_told(security, proof) -> None:
    document = a_document({"properties": {}})
    document["paths"]["/api/ask"]["post"]["security"] = security
    rows = types.of(document).partition("PROVES")[2].partition("};")[0]
    assert re.findall(r'"ask": "\w+"', rows) == ([proof] if proof else [])


def test_every_function_of_the_document_is_there_with_the_contracts_number() -> None:
    document, said = json.loads(openapi.FILE.read_text("utf-8")), types.text()
    assert all(f'"{path.removeprefix("/api/")}": [' in said for path in document["paths"])
    assert f"export const API = {API};" in said
    assert "export type Reason = " in said


ANONYMOUS = "submit-tip confirm-saved track-tip write-to-officer confirm-help get-challenge"


@pytest.mark.parametrize("name", [*ANONYMOUS.split(), "submit-feedback", "update-sos"])
def test_no_anonymous_function_is_ever_told_who_calls(name: str) -> None:
    assert f'"{name}":' not in types.text().partition("PROVES")[2].partition("};")[0]


def test_a_function_that_takes_no_language_is_named() -> None:
    document = a_document({"properties": {}})
    assert 'NO_LANG: readonly (keyof Functions)[] = ["ask"];' in types.of(document)
    document["components"]["schemas"]["Ask"]["properties"]["lang"] = {"type": "string"}
    assert "NO_LANG: readonly (keyof Functions)[] = [];" in types.of(document)
