"""The officer app's types are those of the OpenAPI document."""

from typing import Any

from docs import types


def a_document(answer: dict[str, Any], *, is_wrapped: bool = False) -> dict[str, Any]:
    """One officer function; `is_wrapped` where the document shows the callable envelope too."""

    def body(model: str) -> dict[str, Any]:
        named = {"$ref": f"#/components/schemas/{model}"}
        envelope = {"type": "object", "properties": {"data": named}}
        schema = {"anyOf": [named, envelope]} if is_wrapped else named
        return {"content": {"application/json": {"schema": schema}}}

    post = {
        "security": [{"idToken": []}],
        "requestBody": body("Ask"),
        "responses": {"200": body("Answer")},
    }
    nullable = {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}
    ask = {"properties": {"unit": nullable, "limit": {"type": "integer", "default": 20}}}
    schemas = {"Ask": ask, "Answer": answer, "Other": {"enum": ["never reached"]}}
    return {
        "paths": {"/api/ask": {"post": post}, "/api/public": {"post": {"security": []}}},
        "components": {"schemas": schemas},
    }


def test_what_is_null_is_left_out_and_what_has_a_default_is_always_answered() -> None:
    fields = {
        "name": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "lines": {"type": "array", "items": {"enum": ["a", "b"]}, "default": []},
        "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
    }
    answer = {"properties": fields, "required": ["name", "counts"]}
    said = types.of(a_document(answer))
    assert "readonly name?: string;" in said
    assert 'readonly lines: ReadonlyArray<"a" | "b">;' in said
    assert "readonly counts: Readonly<Record<string, number>>;" in said
    assert "readonly limit?: number;" in said
    assert '"ask": [Ask, Answer];' in said
    assert "Other" not in said and "public" not in said


def test_the_callable_envelope_changes_no_type() -> None:
    answer = {"properties": {"is_done": {"type": "boolean"}}, "required": ["is_done"]}
    assert types.of(a_document(answer)) == types.of(a_document(answer, is_wrapped=True))


def test_one_word_for_two_things_takes_its_service_before_it() -> None:
    model = "functions__{}__model__Status"
    refs = {one: {"$ref": f"#/components/schemas/{model.format(one)}"} for one in ("tips", "sos")}
    document = a_document({"properties": refs, "required": list(refs)})
    for one in refs:
        document["components"]["schemas"][model.format(one)] = {"enum": [one]}
    said = types.of(document)
    assert 'export type TipsStatus = "tips";' in said
    assert "readonly sos: SosStatus;" in said
