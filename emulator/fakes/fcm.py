"""Firebase Cloud Messaging, HTTP v1: takes pushes, checks them as FCM does and keeps them.

Unlike FCM it refuses topics and conditions: Prahari sends to the phones of named officers only,
because any client may subscribe to a topic. Any Authorization header, or none, is accepted.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request

from emulator.fakes import Desk
from emulator.fakes.fcm_message import BadMessageError, check, target
from emulator.fakes.script import Rule, hang_up

KIND = "fcm"
FCM_ERROR = "type.googleapis.com/google.firebase.fcm.v1.FcmError"
BAD_REQUEST = "type.googleapis.com/google.rpc.BadRequest"

# FCM's error code → HTTP status, Google's status name, the text FCM sends with it.
ERRORS: dict[str, tuple[int, str, str]] = {
    "INVALID_ARGUMENT": (
        400,
        "INVALID_ARGUMENT",
        "The registration token is not a valid FCM registration token",
    ),
    "THIRD_PARTY_AUTH_ERROR": (401, "UNAUTHENTICATED", "Auth error from APNS or Web Push Service"),
    "SENDER_ID_MISMATCH": (403, "PERMISSION_DENIED", "SenderId mismatch"),
    "UNREGISTERED": (404, "NOT_FOUND", "Requested entity was not found."),
    "QUOTA_EXCEEDED": (429, "RESOURCE_EXHAUSTED", "Quota exceeded."),
    "INTERNAL": (500, "INTERNAL", "Internal error encountered."),
    "UNAVAILABLE": (503, "UNAVAILABLE", "The service is currently unavailable."),
}
_CODE_OF_STATUS = {status: code for code, (status, _, _) in ERRORS.items()}


def blueprint(desk: Desk) -> Blueprint:
    """FCM's send method, writing to this desk's journal and following its script."""
    fcm = Blueprint(KIND, __name__)

    @fcm.post("/v1/projects/<project>/messages:send")
    def send(project: str) -> Response:
        body = request.get_json(force=True, silent=True)
        try:
            message = check(body)
        except BadMessageError as error:
            return _refuse_message(desk, body, error)
        to = target(message)
        rule = desk.script.take(KIND, to)
        if rule is not None:
            return _follow(desk, rule, project, message)
        return _accept(desk, project, message)

    return fcm


def _accept(desk: Desk, project: str, message: dict[str, Any], hang_s: float = 0) -> Response:
    outcome: dict[str, Any] = {"status": 200, "delivered": not _is_rehearsal()}
    if hang_s:
        outcome["hang_s"] = hang_s
    entry = desk.journal.record(KIND, target(message), message, outcome=outcome)
    desk.script.hang(hang_s)
    return jsonify({"name": f"projects/{project}/messages/{entry.seq}"})


def _is_rehearsal() -> bool:
    body = request.get_json(force=True)
    return bool(body.get("validate_only") or body.get("validateOnly"))


def _refuse_message(desk: Desk, body: object, error: BadMessageError) -> Response:
    message = body.get("message") if isinstance(body, dict) else None
    to = target(message) if isinstance(message, dict) else ""
    payload = message if isinstance(message, dict) else {"unreadable": True}
    outcome = {"status": 400, "delivered": False, "error_code": "INVALID_ARGUMENT"}
    desk.journal.record(KIND, to, payload, outcome=outcome)
    violation = {"field": error.field, "description": str(error)}
    answer = error_body("INVALID_ARGUMENT", text=str(error))
    answer["error"]["details"].append({"@type": BAD_REQUEST, "fieldViolations": [violation]})
    return _answer(answer)


def _follow(desk: Desk, rule: Rule, project: str, message: dict[str, Any]) -> Response:
    if not rule.drop and rule.status is None and rule.error_code is None:
        return _accept(desk, project, message, rule.hang_s)
    code = rule.error_code or _CODE_OF_STATUS.get(rule.status or 0, "UNSPECIFIED_ERROR")
    answer = error_body(code, status=rule.status)
    outcome: dict[str, Any] = {"status": answer["error"]["code"], "delivered": False}
    outcome |= {"status": None} if rule.drop else {"error_code": code}
    outcome |= {"hang_s": rule.hang_s} if rule.hang_s else {}
    desk.journal.record(KIND, target(message), message, outcome=outcome)
    desk.script.hang(rule.hang_s)
    if rule.drop:
        hang_up()
    return _answer(answer, rule.retry_after)


def error_body(code: str, *, status: int | None = None, text: str | None = None) -> dict[str, Any]:
    """FCM's error answer for one of its codes, under another HTTP status when one is given."""
    usual, name, words = ERRORS.get(code, (500, "UNKNOWN", "Unknown error."))
    details: list[dict[str, Any]] = [{"@type": FCM_ERROR, "errorCode": code}]
    error = {"code": status or usual, "message": text or words, "status": name, "details": details}
    return {"error": error}


def _answer(body: dict[str, Any], retry_after: int | None = None) -> Response:
    response = jsonify(body)
    response.status_code = body["error"]["code"]
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    return response
