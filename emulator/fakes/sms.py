"""The SMS gateway MSG91 (`POST /api/v2/sendsms`): keeps what comes, drops what operators would.

An Indian operator carries only texts that equal a registered DLT template but for its slots;
anything else is refused here, where a real gateway says "success" and the text never arrives.
"""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, Response, jsonify, request

from emulator.fakes import Desk
from emulator.fakes.script import Rule, hang_up
from shared.pure.texts import Lang
from shared.send.sms import REGISTRY, SLOT

KIND = "sms"


def blueprint(desk: Desk) -> Blueprint:
    """The gateway's send method, writing to this desk's journal and following its script."""
    sms = Blueprint(KIND, __name__)

    @sms.post("/api/v2/sendsms")
    def send() -> Response:
        body = request.get_json(force=True, silent=True) or {}
        to = _number(body)
        rule = desk.script.take(KIND, to)
        if rule is not None:
            return _follow(desk, rule, to, body)
        if not request.headers.get("authkey"):
            return _refuse(desk, to, body, "Missing Authentication Key", "106")
        if not _is_registered(body):
            return _refuse(desk, to, body, "DLT template does not match", "211")
        return _take(desk, to, body)

    return sms


def _take(desk: Desk, to: str, body: dict[str, Any]) -> Response:
    outcome = {"status": 200, "delivered": True}
    entry = desk.journal.record(KIND, to, {"text": _text(body)}, outcome=outcome)
    return jsonify({"message": f"{entry.seq:024x}", "type": "success"})


def _refuse(desk: Desk, to: str, body: dict[str, Any], why: str, code: str) -> Response:
    outcome = {"status": 200, "delivered": False, "error_code": code}
    desk.journal.record(KIND, to, {"text": _text(body)}, outcome=outcome)
    return jsonify({"type": "error", "message": why, "code": code})


def _follow(desk: Desk, rule: Rule, to: str, body: dict[str, Any]) -> Response:
    status = None if rule.drop else rule.status or 200
    outcome: dict[str, Any] = {"status": status, "delivered": False, "hang_s": rule.hang_s}
    desk.journal.record(KIND, to, {"text": _text(body)}, outcome=outcome)
    desk.script.hang(rule.hang_s)
    if rule.drop:
        hang_up()
    response = jsonify({"type": "error", "message": "scripted", "code": "500"})
    response.status_code = rule.status or 200
    return response


def _number(body: dict[str, Any]) -> str:
    try:
        return f"+91{body['sms'][0]['to'][0]}"
    except (KeyError, IndexError, TypeError):
        return ""


def _text(body: dict[str, Any]) -> str:
    try:
        return str(body["sms"][0]["message"])
    except (KeyError, IndexError, TypeError):
        return ""


def _is_registered(body: dict[str, Any]) -> bool:
    for template in REGISTRY.values():
        for lang in Lang:
            parts = map(re.escape, template.text.say(lang).split(SLOT))
            is_same = re.fullmatch(".{1,30}".join(parts), _text(body))
            if body.get("DLT_TE_ID") == template.ids.say(lang) and is_same:
                return True
    return False
