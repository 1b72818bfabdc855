"""Cloud Tasks (REST v2): keeps named tasks until their time, then calls the function.

The Firebase CLI's own emulator ignores the time. Here `ahead_s` moves the clock forward, so
that a test need not wait; a call that fails comes again, as the queue's settings would have it.
"""

from __future__ import annotations

import base64
import contextlib
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from flask import Flask, Response, jsonify, request
from werkzeug.serving import WSGIRequestHandler, make_server

LOOKS_EVERY_S = 0.05
WAIT_S, MOST_CALLS = 1.0, 5
CALL_S = 30


@dataclass
class Task:
    """One task as it was given, and what became of it."""

    name: str
    function: str
    due: float
    body: bytes
    answers: list[int] = field(default_factory=list)
    is_over: bool = False


class Tasks:
    """The queues of one project, served over HTTP. A context manager.

    Args:
        url_of: Where a function of this name is called; None when it does not run here.
        port: 0 takes any free one.
    """

    def __init__(self, url_of: Callable[[str], str | None], *, port: int = 0) -> None:
        self.ahead_s = 0.0
        self.tasks: dict[str, Task] = {}
        self._url_of = url_of
        self._closing = threading.Event()
        self._server = make_server(
            "127.0.0.1", port, self._app(), threaded=True, request_handler=_Quiet
        )
        self.host = f"127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        """Begin to listen and to call."""
        for run in (self._server.serve_forever, self._call_what_is_due):
            threading.Thread(target=run, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop. What is not due by then is forgotten."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()

    def _app(self) -> Flask:
        app = Flask("tasks")

        @app.post("/v2/projects/<_p>/locations/<_l>/queues/<queue>/tasks")
        def create(_p: str, _l: str, queue: str) -> tuple[Response, int]:
            given: dict[str, Any] = (request.get_json(force=True) or {}).get("task", {})
            task = _read(queue, given)
            if task.name in self.tasks:
                error = {"code": 409, "status": "ALREADY_EXISTS"}
                return jsonify(error=error), 409
            self.tasks[task.name] = task
            return jsonify(given), 200

        return app

    def _call_what_is_due(self) -> None:
        while not self._closing.wait(LOOKS_EVERY_S):
            now = time.time() + self.ahead_s
            for task in list(self.tasks.values()):
                if not task.is_over and task.due <= now:
                    self._call(task)

    def _call(self, task: Task) -> None:
        url = self._url_of(task.function)
        status = _post(url, task.body) if url else 404
        task.answers.append(status)
        task.is_over = status in range(200, 300) or len(task.answers) >= MOST_CALLS
        task.due = time.time() + self.ahead_s + WAIT_S


class _Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Log nothing."""


def _read(queue: str, given: dict[str, Any]) -> Task:
    call = given["httpRequest"]
    due = datetime.fromisoformat(given["scheduleTime"])
    return Task(given["name"], queue, due.timestamp(), base64.b64decode(call["body"]))


def _post(url: str, body: bytes) -> int:
    asked = urllib.request.Request(url, data=body, headers={"Content-Type": "application/json"})
    try:
        with contextlib.closing(urllib.request.urlopen(asked, timeout=CALL_S)) as answer:
            status: int = answer.status
            return status
    except urllib.error.HTTPError as refusal:
        refusal.close()
        return refusal.code
    except OSError:
        return 0
