"""The voice provider Exotel (`POST /v1/Accounts/{sid}/Calls/connect.json`): rings nobody.

It refuses what Exotel refuses: no key, a form without From, CallerId or Url, another account's
call flow. An Exotel answer is XML; `.json` at the end of the path asks for JSON.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request

from emulator.fakes import Desk
from emulator.fakes.script import Rule, hang_up

KIND = "voice"
MANDATORY = ("From", "CallerId", "Url")


def blueprint(desk: Desk) -> Blueprint:
    """The provider's connect method, writing to this desk's journal and following its script."""
    voice = Blueprint(KIND, __name__)

    @voice.post("/v1/Accounts/<sid>/Calls/connect.json")
    def connect(sid: str) -> Response:
        form = request.form.to_dict()
        to = form.get("From", "")
        rule = desk.script.take(KIND, to)
        if rule is not None:
            return _follow(desk, rule, to, form)
        if not request.authorization:
            return _answer(desk, to, form, 401, "Authentication is required")
        if not all(form.get(name) for name in MANDATORY):
            return _answer(desk, to, form, 400, "Mandatory Parameter missing")
        if f"/{sid}/exoml/start_voice/" not in form["Url"]:
            return _answer(desk, to, form, 403, "Access to this call flow is denied")
        return _answer(desk, to, form, 200, "")

    return voice


def _follow(desk: Desk, rule: Rule, to: str, form: dict[str, Any]) -> Response:
    status = 503 if rule.drop else rule.status or 200
    answer = _answer(desk, to, form, status, "scripted")
    desk.script.hang(rule.hang_s)
    if rule.drop:
        hang_up()
    return answer


def _answer(desk: Desk, to: str, form: dict[str, Any], status: int, why: str) -> Response:
    is_taken = status == 200  # noqa: PLR2004
    outcome = {"status": status, "delivered": is_taken}
    entry = desk.journal.record(KIND, to, form, outcome=outcome)
    call = {"Sid": f"{entry.seq:032x}", "From": to, "Status": "in-progress"}
    error = {"RestException": {"Status": status, "Message": why}}
    response = jsonify({"Call": call} if is_taken else error)
    response.status_code = status
    return response
