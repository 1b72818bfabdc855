"""The journal: every request the fakes received, in the order it arrived."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One request from the system under test.

    Attributes:
        seq: Place in the order of arrival, from 1; never used twice, not even after `clear`.
        at: Time of arrival, ISO 8601, UTC, milliseconds.
        kind: Which fake received it: "fcm", later "sms", "whatsapp", "mail", "voice".
        to: The address it was meant for: token, number or mail address; "" when it had none.
        payload: What was sent, as it came.
        outcome: What the sender was told: `status` (HTTP number, or None when the connection was
            closed without an answer), `delivered`, and `error_code` and `hang_s` when they apply.
    """

    seq: int
    at: str
    kind: str
    to: str
    payload: dict[str, Any]
    outcome: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """The entry as plain JSON types."""
        return asdict(self)


class Journal:
    """An ordered, thread-safe record that readers can wait on."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._entries: list[Entry] = []
        self._numbers = itertools.count(1)
        self._last = 0
        self._cleared = 0

    def record(
        self, kind: str, to: str, payload: dict[str, Any], *, outcome: dict[str, Any]
    ) -> Entry:
        """Adds a request at the end, stamps it with the time now and wakes every waiting reader."""
        with self._changed:
            self._last = next(self._numbers)
            at = datetime.now(UTC).isoformat(timespec="milliseconds")
            entry = Entry(self._last, at, kind, to, payload, outcome)
            self._entries.append(entry)
            self._changed.notify_all()
        return entry

    @property
    def last(self) -> int:
        """The highest number given so far; 0 before the first request."""
        with self._changed:
            return self._last

    @property
    def cleared(self) -> int:
        """How many times the journal was cleared, so that a live page can follow."""
        with self._changed:
            return self._cleared

    def since(self, seq: int = 0, *, kind: str | None = None) -> list[Entry]:
        """Entries numbered above `seq`, oldest first, of one kind when `kind` is given."""
        with self._changed:
            return [e for e in self._entries if e.seq > seq and kind in (None, e.kind)]

    def wait_for(self, predicate: Callable[[Entry], bool], timeout: float) -> Entry | None:
        """The oldest entry that fits, waiting up to `timeout` seconds for it; else None."""
        ends = time.monotonic() + timeout
        with self._changed:
            while True:
                entry = next(filter(predicate, self._entries), None)
                left = ends - time.monotonic()
                if entry is not None or left <= 0:
                    return entry
                self._changed.wait(left)

    def wait_beyond(self, seq: int, timeout: float) -> list[Entry]:
        """Entries numbered above `seq`, waiting up to `timeout` seconds for the first of them."""
        with self._changed:
            self._changed.wait_for(lambda: self._last > seq, timeout)
        return self.since(seq)

    def clear(self) -> None:
        """Forgets every entry. Numbers go on, so that `since` keeps its meaning."""
        with self._changed:
            self._entries.clear()
            self._cleared += 1
            self._changed.notify_all()
