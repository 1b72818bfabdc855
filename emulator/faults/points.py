"""Kills a process with SIGKILL at a named line of our code, which knows nothing of it.

A label names the line by what stands in it, so that it survives edits around it:

    functions/tips/intake/submit_tip.py::outbox.announce(   just before that statement is run
    functions/tips/intake/submit_tip.py::outbox.announce(+  just after it went well
    functions/tips/store.py:add::batch.commit(   the one in this function
    shared/record/outbox.py::_publish(event, topic)#3   the third time

CRASH_AT in a process's environment holds a label, or `@` and the path of a file that will hold
one. The file is deleted by the process that dies of it: one armed label is one death, and the
worker that gunicorn starts in its place lives. `emulator/faults/inside/` on PYTHONPATH makes
Python load this before anything else.
"""

import ast
import itertools
import os
import re
import signal
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
VARIABLE = "CRASH_AT"
INSIDE = ROOT / "emulator" / "faults" / "inside"
_OURS = tuple(f"{ROOT / folder}{os.sep}" for folder in ("functions", "shared"))
_LABEL = re.compile(
    r"(?P<file>[\w/]+\.py)(?::(?P<function>\w+))?::(?P<anchor>.+?)(?P<after>\+)?(?:#(?P<hit>\d+))?"
)


class LabelError(ValueError):
    """The label names no line, or more than one."""


class Point(NamedTuple):
    """Where to die: the lines of one statement, before or after it, at the n-th time."""

    path: str
    first: int
    last: int
    after: bool
    hit: int


@cache
def find(label: str) -> Point:
    """Return the point a label names.

    Raises:
        LabelError: it names no statement, or several.
    """
    parts = _LABEL.fullmatch(label)
    if parts is None or not (path := ROOT / parts["file"]).is_file():
        raise LabelError(f"{label}: not of the form path.py:function::text, or no such file")
    source = path.read_text(encoding="utf-8")
    numbers = [n for n, line in enumerate(source.splitlines(), 1) if parts["anchor"] in line]
    found = {span for n in numbers if (span := _statement(source, n, parts["function"]))}
    if len(found) != 1:
        raise LabelError(f"{label}: {len(found)} statements hold this text")
    return Point(str(path), *found.pop(), bool(parts["after"]), int(parts["hit"] or 1))


def _statement(source: str, line: int, name: str | None) -> tuple[int, int] | None:
    """Return the lines of the innermost statement of a function at a line; of a block, its head."""
    spans = []
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef) or name not in (None, function.name):
            continue
        for node in itertools.chain.from_iterable(map(ast.walk, function.body)):
            if isinstance(node, ast.stmt):
                body = getattr(node, "body", None)
                end = body[0].lineno - 1 if body else node.end_lineno or node.lineno
                spans.append((node.lineno, end))
    around = [span for span in spans if span[0] <= line <= span[1]]
    return max(around, default=None)


def crashing(setting: str) -> dict[str, str]:
    """Return the environment of a process that dies at a label, or at that in an `@` file."""
    return {"PYTHONPATH": str(INSIDE), VARIABLE: setting}


def install(setting: str) -> None:
    """Watch every thread of this process, and of its forks, for the point to die at."""
    armed = _from_file(Path(setting[1:])) if setting.startswith("@") else _from_label(setting)
    tracer = _Tracer(armed)
    threading.settrace(tracer)
    sys.settrace(tracer)


class _Tracer:
    """Python calls it for every call made; it looks closer only where the point is."""

    def __init__(self, armed: Callable[[], tuple[Point, Callable[[], bool]] | None]) -> None:
        self._armed = armed
        self._hits: dict[Point, itertools.count[int]] = {}

    def __call__(self, frame: FrameType, event: str, _arg: Any) -> Any:
        code = frame.f_code
        if event != "call" or not code.co_filename.startswith(_OURS):
            return None
        armed = self._armed()
        if armed is None or not _holds(code, armed[0]):
            return None
        return _Watch(*armed, self._hits)


class _Watch:
    """Watches the lines of one call of one function."""

    def __init__(
        self, point: Point, claim: Callable[[], bool], hits: "dict[Point, itertools.count[int]]"
    ) -> None:
        self._point = point
        self._claim = claim
        self._hits = hits
        self._is_inside = False

    def __call__(self, frame: FrameType, event: str, _arg: Any) -> "_Watch":
        was_inside = self._is_inside
        here = self._point.first <= frame.f_lineno <= self._point.last
        self._is_inside = event == "line" and here
        if event == "exception":
            return self
        left = was_inside and not self._is_inside
        entered = self._is_inside and not was_inside
        if (left if self._point.after else entered) and self._count() == self._point.hit:
            self._die()
        return self

    def _count(self) -> int:
        return next(self._hits.setdefault(self._point, itertools.count(1)))

    def _die(self) -> None:
        if self._claim():
            os.kill(os.getpid(), signal.SIGKILL)
        # Another process died of it. Armed once more, this one is as mortal as before.
        self._hits.pop(self._point, None)


@cache
def _holds(code: CodeType, point: Point) -> bool:
    lines = {line for _, _, line in code.co_lines() if line}
    inside = any(point.first <= line <= point.last for line in lines)
    is_a_function = not code.co_name.startswith("<")  # a lambda runs when somebody calls it
    return code.co_filename == point.path and inside and is_a_function


def _from_label(label: str) -> Callable[[], tuple[Point, Callable[[], bool]]]:
    point = find(label)
    return lambda: (point, lambda: True)


def _from_file(path: Path) -> Callable[[], tuple[Point, Callable[[], bool]] | None]:
    def claim() -> bool:
        try:
            path.unlink()
        except FileNotFoundError:
            return False  # another thread or process died of it
        return True

    def armed() -> tuple[Point, Callable[[], bool]] | None:
        try:
            return find(path.read_text(encoding="utf-8")), claim
        except FileNotFoundError:
            return None

    return armed
