"""The script: tells a fake to refuse, hang or hang up, for whom and how many times."""

from __future__ import annotations

import threading
from dataclasses import asdict, dataclass, replace
from typing import Any

from flask import request

ANYBODY = "*"
LONGEST_HANG_S = 600
REFUSALS = range(400, 600)


class BadRuleError(ValueError):
    """The rule posted to the script cannot be followed; the text says why."""


@dataclass(frozen=True)
class Rule:
    """One instruction to one fake.

    Attributes:
        kind: Which fake it is for.
        to: One address, or "*" for every address.
        times: How many requests it still holds for; None for all.
        status: HTTP status to refuse with; None leaves it to `error_code`, or means success.
        error_code: The service's own error name, for instance FCM's "UNREGISTERED".
        retry_after: Seconds put into the Retry-After header.
        hang_s: Seconds to wait before answering.
        drop: Close the connection without an answer, after recording the arrival.
    """

    kind: str
    to: str = ANYBODY
    times: int | None = 1
    status: int | None = None
    error_code: str | None = None
    retry_after: int | None = None
    hang_s: float = 0
    drop: bool = False

    def as_json(self) -> dict[str, Any]:
        """The rule as plain JSON types."""
        return asdict(self)


_TYPES: dict[str, tuple[type, ...]] = {
    "kind": (str,),
    "to": (str,),
    "times": (int, type(None)),
    "status": (int, type(None)),
    "error_code": (str, type(None)),
    "retry_after": (int, type(None)),
    "hang_s": (int, float),
    "drop": (bool,),
}


def parse_rule(body: object) -> Rule:
    """Makes a rule of a JSON body.

    Raises:
        BadRuleError: A field is missing, unknown, of the wrong type or out of range.
    """
    if not isinstance(body, dict) or "kind" not in body:
        raise BadRuleError("send a JSON object with at least a kind")
    for name, value in body.items():
        if name not in _TYPES:
            raise BadRuleError(f"no such field: {name}")
        # bool is an int to Python, and `"status": true` is a slip of the pen.
        if not isinstance(value, _TYPES[name]) or (name != "drop" and isinstance(value, bool)):
            raise BadRuleError(f"wrong type: {name}")
    rule = Rule(**body)
    _check_ranges(rule)
    return rule


def _check_ranges(rule: Rule) -> None:
    if rule.times is not None and rule.times < 1:
        raise BadRuleError("times must be 1 or more, or null for always")
    if rule.status is not None and rule.status not in REFUSALS:
        raise BadRuleError("status must be 400 to 599")
    if not 0 <= rule.hang_s <= LONGEST_HANG_S:
        raise BadRuleError(f"hang_s must be 0 to {LONGEST_HANG_S}")


class Script:
    """The rules in force, oldest first; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self._released = threading.Event()

    def add(self, rule: Rule) -> None:
        """Puts a rule behind the others."""
        with self._lock:
            self._rules.append(rule)

    @property
    def rules(self) -> list[Rule]:
        """The rules still in force, each with the times it has left."""
        with self._lock:
            return list(self._rules)

    def take(self, kind: str, to: str) -> Rule | None:
        """The oldest rule for this address, used up by one; None when it may go well."""
        with self._lock:
            for place, rule in enumerate(self._rules):
                if rule.kind == kind and rule.to in (ANYBODY, to):
                    self._use(place, rule)
                    return rule
        return None

    def _use(self, place: int, rule: Rule) -> None:
        if rule.times == 1:
            del self._rules[place]
        elif rule.times is not None:
            self._rules[place] = replace(rule, times=rule.times - 1)

    def hang(self, seconds: float) -> None:
        """Waits that long, or until the script is cleared."""
        with self._lock:
            released = self._released
        released.wait(seconds)

    def clear(self) -> None:
        """Drops every rule and lets go every request that hangs."""
        with self._lock:
            self._rules.clear()
            self._released.set()
            self._released = threading.Event()


def hang_up() -> None:
    """Closes the connection of the current request, so that the caller gets no answer at all.

    Raises:
        ConnectionResetError: There is no connection: the request came from Flask's test client.
    """
    connection = request.environ.get("werkzeug.socket")
    if connection is None:
        raise ConnectionResetError("hanging up")
    # Werkzeug then fails to write its answer, and passes over a connection its client has lost.
    connection.shutdown(2)
