"""What a refusal looks like in docs/openapi.json, and which statuses one can come with."""

from typing import Any

from shared.edge.wire import MAX_BODY_BYTES
from shared.pure.errors import AppError
from shared.pure.reasons import Problem, Reason

STATUSES = {
    "400": "The request can never succeed as sent, or the district, or the app, is not served.",
    "401": "A sign-in is needed: a token that is valid, of a phone that is let in.",
    "403": "The caller may not do this, or what proves the caller does not.",
    "404": "There is no such record, or the caller may not know of it.",
    "405": "The function does not answer this method.",
    "409": "The same request_id came before with another body, or the record has moved on.",
    "413": f"The body is over {MAX_BODY_BYTES} bytes.",
    "415": "The body is not JSON.",
    "429": "Too many; wait as `retry_after_s` and the header Retry-After say.",
    "500": "Our own fault. `call` is the number to ring.",
    "503": "Could not be recorded just now. Send again; `call` is the number to ring.",
}


def _enum(values: Any, about: str) -> dict[str, Any]:
    return {"type": "string", "enum": [one.value for one in values], "description": about}


def _object(required: list[str], **properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def _text(about: str, example: str) -> dict[str, Any]:
    return {"type": "string", "description": about, "examples": [example]}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


_KINDS = sorted({kind.status for kind in AppError.__subclasses__()})
_SCHEMAS: dict[str, Any] = {
    "Reason": _enum(Reason, "Why, for a program. One that is not known here: go by the status."),
    "Problem": _enum(Problem, "What is wrong with a field. The list may grow."),
    "Refusal": _object(["error"], error=_ref("RefusalBody")),
    "RefusalBody": _object(
        ["status", "message", "details"],
        status={
            "type": "string",
            "enum": _KINDS,
            "description": "Google's name of the kind of error, as the Firebase SDKs read it.",
        },
        message=_text(
            "For the person who reads it, in the language asked for.",
            "Too many tries. Wait a little and send again; in danger, call 112.",
        ),
        details=_ref("RefusalDetails"),
    ),
    "RefusalDetails": _object(
        ["reason", "call_id"],
        reason=_ref("Reason"),
        call_id=_text("The number of this call in our log, as in X-Call-Id.", "9f1c04d2a87be635"),
        fields={
            "type": "array",
            "items": _ref("RefusedField"),
            "description": "With `bad_fields`: what to correct.",
        },
        call=_text("The number to ring instead.", "112"),
        retry_after_s={
            "type": "integer",
            "description": "How long to wait before the next try, in seconds.",
            "examples": [60],
        },
        address=_text("With `app_too_old`: where the new app is.", "https://example.org/app"),
    ),
    "RefusedField": _object(
        ["field", "problem"],
        field=_text("Its name, with dots between the names that lead to it.", "place.lat"),
        problem=_ref("Problem"),
    ),
}


def schemas(*, as_served: bool) -> dict[str, Any]:
    """Return the schemas of a refusal. As served: nothing stands in one that is not named here."""
    if not as_served:
        return _SCHEMAS
    return {
        name: schema | ({"additionalProperties": False} if "properties" in schema else {})
        for name, schema in _SCHEMAS.items()
    }
