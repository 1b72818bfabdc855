"""Read a body in the time that it may take.

A line that dribbles holds a thread. When the time is over the line is shut for reading: whatever
reads from it finds its end there, and what came until then is at hand.
"""

import io
import socket
import threading
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import flask
from gunicorn.http.errors import ParseException
from werkzeug.exceptions import ClientDisconnected

from shared.edge.body.broken import MAX_BODY_BYTES
from shared.pure.errors import AppError, InvalidArgumentError, TooLargeError, UnavailableError
from shared.pure.reasons import Reason

STEP = 512  # bytes, for each of which there is a second more
MAX_DRAINED = 1024 * 1024  # who sends more is answered before they have sent it
BROKEN = (OSError, EOFError, ClientDisconnected, ParseException)
SOCKETS = ("gunicorn.socket", "werkzeug.socket")


@dataclass(frozen=True)
class Patience:
    """How long a body may take: in all, and more for each 512 bytes that came."""

    seconds: float
    a_step: float = 0


IN_DANGER = Patience(6)
USUAL = Patience(15, a_step=1)


@dataclass(frozen=True)
class Came:
    """What came of a body, and what was wrong with how it came."""

    raw: bytes
    fault: AppError | None = None


def read(request: flask.Request, patience: Patience) -> Came:
    """Return what comes of a body in its time, and no more than 64 KiB of it."""
    # The framework reads the rest after us, and must not trip over a limit of Flask's then.
    request.max_content_length = None
    with _Watch(_socket(request), patience) as watch:
        raw, is_broken = _all(request, watch, MAX_BODY_BYTES + 1)
        is_large = len(raw) > MAX_BODY_BYTES
        if is_large:
            _all(request, watch, MAX_DRAINED)
    if is_broken or is_large or watch.is_over:
        request.stream = io.BytesIO()  # nobody reads on after us
    return Came(raw[:MAX_BODY_BYTES], _fault(is_large, watch.is_over, is_broken))


def _fault(is_large: bool, is_slow: bool, is_broken: bool) -> AppError | None:  # noqa: FBT001
    if is_large:
        return TooLargeError(Reason.TOO_LARGE)
    if is_slow:
        return UnavailableError(Reason.TOO_SLOW, retry_after_s=5)
    return InvalidArgumentError(Reason.BAD_BODY) if is_broken else None


def _all(request: flask.Request, watch: "_Watch", most: int) -> tuple[bytes, bool]:
    raw, is_broken = bytearray(), False
    while len(raw) < most:
        try:
            piece = request.stream.read(min(STEP, most - len(raw)))
        except BROKEN:
            if is_broken:
                break
            is_broken = True  # once more: what came before the break is at hand then
            continue
        if not piece:
            break
        raw += piece
        watch.came(len(piece))
    return bytes(raw), is_broken


def _socket(request: flask.Request) -> socket.socket | None:
    return next((request.environ[name] for name in SOCKETS if name in request.environ), None)


class _Watch:
    """Shut a line for reading when its time is over. Without a line (in a test) nothing is done."""

    def __init__(self, line: socket.socket | None, patience: Patience) -> None:
        self.is_over = False
        self._line, self._patience = line, patience
        self._until = time.monotonic() + patience.seconds
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._wait, daemon=True)

    def __enter__(self) -> Self:
        if self._line is not None:
            self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _exc: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        self._done.set()
        if self._line is not None:
            self._thread.join()  # so that it can shut no later request of this line

    def came(self, number: int) -> None:
        """Give a body its time for what came of it."""
        self._until += self._patience.a_step * number / STEP

    def _wait(self) -> None:
        while (left := self._until - time.monotonic()) > 0:
            if self._done.wait(left):
                return
        self.is_over = True
        if self._line is not None:
            _shut(self._line)


def _shut(line: socket.socket) -> None:
    try:
        line.shutdown(socket.SHUT_RD)
    except OSError:  # it is closed already
        return
