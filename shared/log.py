"""Logs: one JSON line an event, holding only what the allow-list names.

Ids, statuses, counts, durations. Never what somebody wrote, a number, a place, a token, an IP
address, or the message of an exception: exceptions are logged by type and place.

A log that nobody reads, or that is gone, holds up no request: its lines are lost, and counted.
"""

import io
import json
import logging
import select
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from shared.pure.clock import IST, now

ALLOWED = frozenset(
    {
        "alert",
        "attempts",
        "call_id",
        "chain",
        "count",
        "document",
        "error",
        "event_id",
        "field",
        "function",
        "http",
        "ms",
        "number",
        "outcome",
        "place",
        "post",
        "reason",
        "record",
        "source",
        "status",
        "tag",
        "topic",
        "urgent",
    }
)
_ROOT = str(Path(__file__).parents[1])
_LONGEST = 200  # an id is short; anything longer is not an id
_writing = threading.Lock()
_lost = 0  # lines since the last that was written
_call: ContextVar[str | None] = ContextVar("call", default=None)


@contextmanager
def in_call(number: str) -> Iterator[None]:
    """Run a block as part of a call: `call_id` then tells its number."""
    token = _call.set(number)
    try:
        yield
    finally:
        _call.reset(token)


def call_id() -> str | None:
    """Return the number of the call that this is part of, where it is part of one."""
    return _call.get()


def info(event: str, **fields: object) -> None:
    """Log that something happened as it should."""
    _write("INFO", event, fields)


def warn(event: str, **fields: object) -> None:
    """Log something that will be tried again."""
    _write("WARNING", event, fields)


def error(event: str, **fields: object) -> None:
    """Log something that a person must look at."""
    _write("ERROR", event, fields)


def fault(event: str, exc: BaseException, **fields: object) -> None:
    """Log an exception by its type and the place in our code, never by its message."""
    _write("ERROR", event, fields | {"error": type(exc).__name__, "place": _place(exc)})


def quieten_libraries() -> None:
    """Reduce other people's log lines to who spoke and how loud: they may hold values."""
    logging.root.handlers[:] = [_WhoSpoke()]


class _WhoSpoke(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        _write(record.levelname, "library", {"source": record.name})


def _write(severity: str, event: str, fields: dict[str, object]) -> None:
    global _lost  # noqa: PLW0603 of the whole process, as its log is
    line = _line(severity, event, fields)
    with _writing:
        if not _has_room():
            _lost += 1
            return
        if _lost:
            line = f"{_line('WARNING', 'log_lost', {'count': _lost})}\n{line}"
        try:
            print(line, flush=True)  # noqa: T201 stdout is the log
            _lost = 0
        except OSError:
            _lost += 1


def _has_room() -> bool:
    """Say whether a line can be written without waiting for whoever reads the log."""
    try:
        out = sys.stdout.fileno()
    except io.UnsupportedOperation:  # a test's own; it holds whatever comes
        return True
    return bool(select.select([], [out], [], 0)[1])


def _line(severity: str, event: str, fields: dict[str, object]) -> str:
    at = now()
    kept = {key: _short(value) for key, value in fields.items() if key in ALLOWED}
    refused = len(fields) - len(kept)
    return json.dumps(
        {"severity": severity, "event": event}
        | kept
        | ({"refused_fields": refused} if refused else {})
        | {"utc": at.isoformat(), "ist": at.astimezone(IST).isoformat()},
        ensure_ascii=False,
    )


def _short(value: object) -> object:
    if isinstance(value, bool | int | float) or value is None:
        return value
    return str(value)[:_LONGEST]


def _place(exc: BaseException) -> str:
    """Return `file:line` of the innermost frame in our own code, else of the innermost."""
    frames = traceback.extract_tb(exc.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(_ROOT)]
    inner = [frame for frame in ours if "site-packages" not in frame.filename] or frames
    if not inner:
        return "unknown"
    return f"{Path(inner[-1].filename).name}:{inner[-1].lineno}"
