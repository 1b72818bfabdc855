"""Firestore's security rules under attack, over the emulator's REST as any client can call it."""

import base64
import json
import re
import time
from typing import Any, NamedTuple

import requests

ANSWER_S = 20
CONDITION = re.compile(r"allow\s+([a-z, ]+?)\s*:\s*if\s+(.*?);", re.DOTALL)
# No claim opens anything to a client itself, but the SOS board: functions ask the policy.
CALLERS: dict[str, dict[str, Any] | None] = {
    "anonymous": None,
    "citizen": {"phone_number": "+915000000001"},
    "officer": {"role": "sho", "post": "cg-bilaspur-kotwali-sho", "unit": "cg-bilaspur-kotwali"},
    "asp": {"role": "asp", "post": "cg-bilaspur-asp", "unit": "cg-bilaspur"},
    "admin": {"role": "admin", "admin": True, "owner": True},
    "on duty": {"role": "sho", "unit": "u1", "device": "x1", "sv": 1},
}
# What the rules look at. Everything else that is attacked has no fields.
FIELDS: dict[str, dict[str, Any]] = {
    "sos/x1": {"boards": ["u1"]},
    "sos_heaps/x1": {"boards": ["u1"]},
    "devices/x1": {
        "status": "active",
        "version": 1,
        "valid_until": "2099-01-01T00:00:00Z",
        "post": "x1",
        "holder": "Somebody|2026-01-01",
    },
    "posts/x1": {
        "unit": "u1",
        "role": "sho",
        "official_name": "Somebody",
        "held_from": "2026-01-01",
    },
}
OPERATIONS = ("get", "list", "query", "create", "update", "delete")


class Seen(NamedTuple):
    """A condition of the rules, where it stands, and the values it took."""

    line: int
    condition: str
    values: frozenset[bool]


class Rulebook:
    """One project of the Firestore emulator under one set of rules."""

    def __init__(self, host: str, project: str, rules: str) -> None:
        self._root = f"http://{host}"
        self._project = project
        self._docs = f"{self._root}/v1/projects/{project}/databases/(default)/documents"
        self._rules = rules
        self._http = requests.Session()
        file = {"name": "firestore.rules", "content": rules}
        self._emulator("PUT", "securityRules", {"rules": {"files": [file]}})

    def put(self, path: str, fields: dict[str, Any] | None = None) -> None:
        """Store a document as the owner."""
        body = {"fields": {name: _value(value) for name, value in (fields or {}).items()}}
        self._call("PATCH", f"/{path}", "owner", body).raise_for_status()

    def take(self, path: str) -> None:
        """Delete a document as the owner."""
        self._call("DELETE", f"/{path}", "owner").raise_for_status()

    def may_get(self, caller: dict[str, Any], path: str) -> bool:
        """Say whether a caller is shown one document."""
        answer = self._call("GET", f"/{path}", a_token(caller, self._project))
        return answer.status_code != requests.codes.forbidden

    def board(self, caller: dict[str, Any], unit: str, of: str = "sos") -> int | None:
        """Return how many incidents a caller is shown on a unit's board; None when refused."""
        on = {"field": {"fieldPath": "boards"}, "op": "ARRAY_CONTAINS", "value": _value(unit)}
        asked = {"from": [{"collectionId": of}], "where": {"fieldFilter": on}}
        token = a_token(caller, self._project)
        answer = self._call("POST", ":runQuery", token, {"structuredQuery": asked})
        if answer.status_code == requests.codes.forbidden:
            return None
        return sum("document" in one for one in answer.json())

    def allowed(self, paths: list[str], caller: str, operation: str) -> list[str]:
        """Return, by name, every attack of one kind that got through."""
        token = a_token(CALLERS[caller], self._project)
        return [
            f"{caller} may {operation} {path}"
            for path in paths
            if self._attack(path, token, operation).status_code != requests.codes.forbidden
        ]

    def conditions(self) -> list[Seen]:
        """Return each condition that is not the constant false, with the values it took."""
        report = self._emulator("GET", "ruleCoverage").get("report", [])
        values = {
            (entry["sourcePosition"]["line"], entry["sourcePosition"]["column"]): frozenset(
                value["value"].get("boolValue") for value in entry.get("values", [])
            )
            for entry in report
        }
        seen = []
        for found in CONDITION.finditer(self._rules):
            if found[2].strip() != "false":
                before = self._rules[: found.start(2)]
                place = before.count("\n") + 1, len(before) - before.rfind("\n")
                seen.append(Seen(place[0], found[2], values.get(place, frozenset())))
        return seen

    def untested(self) -> list[str]:
        """Return each condition that was not seen both true and false."""
        both = {True, False}
        return [f"line {s.line}: {s.condition}" for s in self.conditions() if not both <= s.values]

    def _attack(self, path: str, token: str | None, operation: str) -> requests.Response:
        parent, _, name = path.rpartition("/")
        body = {"fields": {"role": {"stringValue": "admin"}}}
        match operation:
            case "get":
                return self._call("GET", f"/{path}", token)
            case "list":
                return self._call("GET", f"/{parent}", token)
            case "query":
                every = {"collectionId": parent.rpartition("/")[2], "allDescendants": True}
                asked = {"structuredQuery": {"from": [every], "limit": 1}}
                return self._call("POST", ":runQuery", token, asked)
            case "create":
                return self._call("POST", f"/{parent}?documentId={name}-new", token, body)
            case "update":
                return self._call("PATCH", f"/{path}?currentDocument.exists=true", token, body)
            case _:
                return self._call("DELETE", f"/{path}", token)

    def _call(
        self, method: str, path: str, token: str | None, body: object = None
    ) -> requests.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        url = self._docs + path
        sent = body if body is not None or method == "GET" else {}
        return self._http.request(method, url, json=sent, headers=headers, timeout=ANSWER_S)

    def _emulator(self, method: str, name: str, body: object = None) -> dict[str, Any]:
        url = f"{self._root}/emulator/v1/projects/{self._project}:{name}"
        answer = self._http.request(method, url, json=body, timeout=ANSWER_S)
        assert answer.ok, answer.text
        told: dict[str, Any] = answer.json()
        return told


def _value(value: Any) -> dict[str, Any]:
    """Return a value as Firestore's REST writes it."""
    if isinstance(value, list):
        return {"arrayValue": {"values": [_value(one) for one in value]}}
    if value is None:
        return {"nullValue": None}
    if isinstance(value, bool):
        return {"booleanValue": value}
    if isinstance(value, float):
        return {"doubleValue": value}
    if isinstance(value, int):
        return {"integerValue": str(value)}
    kind = "timestampValue" if value.endswith("Z") else "stringValue"
    return {kind: value}


def a_token(claims: dict[str, Any] | None, project: str) -> str | None:
    """Return an unsigned ID token, which the emulator believes."""
    if claims is None:
        return None
    now = int(time.time())
    body = {"iss": f"https://securetoken.google.com/{project}", "aud": project, "sub": "u1"}
    body |= {"user_id": "u1", "iat": now, "exp": now + 3600, "firebase": {}} | claims
    parts = ({"alg": "none", "typ": "JWT"}, body)
    return ".".join(_part(part) for part in parts) + "."


def _part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
