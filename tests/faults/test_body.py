"""A body that breaks off on one bar of signal, or whose frame is wrong."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPResponse
from typing import Any

import pytest

from infra.manifest import functions
from tests.builders import a_tip_request, an_sos_request
from tests.faults.bench import PATIENCE_S, told, wait_until

SLOW_S = 3  # more than the 2.5 s in which we answer
CHUNKED, LONG = "Transfer-Encoding: chunked", "Content-Length: 500"
BROKEN = {
    "no length of a chunk": (CHUNKED, b"zz\r\n%s\r\n0\r\n\r\n"),
    "half a chunk": (CHUNKED, b"1f4\r\n%s"),
    "no last chunk": (CHUNKED, b"5\r\n12345\r\n"),
    "half a body": (LONG, b"%s"),
}


def send(port: int, length: str, body: bytes, *, slow: bool = False) -> tuple[int, dict[str, Any]]:
    """Send a body, in two parts or at once, and then no more. Returns the status and the answer."""
    head = f"POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{length}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S) as line:
        line.sendall(head.encode() + body[:20])
        time.sleep(SLOW_S if slow else 0)
        line.sendall(body[20:])
        line.shutdown(socket.SHUT_WR)
        answer = HTTPResponse(line)
        answer.begin()
        return answer.status, json.load(answer)


def broken(frame: bytes, request: dict[str, Any]) -> bytes:
    return frame.replace(b"%s", json.dumps(request).encode()[:60])


@pytest.mark.in_time
def test_a_body_that_takes_longer_than_an_answer_may_is_taken(deploy) -> None:
    with deploy("submit_tip", "raise_sos") as running:
        for target, request in (("submit_tip", a_tip_request()), ("raise_sos", an_sos_request())):
            body = json.dumps(request).encode()
            status, _ = send(running.ports[target], f"Content-Length: {len(body)}", body, slow=True)
            assert status == 200


@pytest.mark.in_time
def test_a_broken_body_is_a_bad_body_of_a_tip_and_costs_an_sos_nothing_but_its_words(
    deploy, phones, subtests
) -> None:
    with deploy("submit_tip", "raise_sos", "notify_sos") as running:
        for name, (length, frame) in BROKEN.items():
            with subtests.test(name):
                tip = broken(frame, a_tip_request())
                status, answer = send(running.ports["submit_tip"], length, tip)
                assert (status, answer["error"]["details"]["reason"]) == (400, "bad_body")

                sos = broken(frame, an_sos_request())
                status, answer = send(running.ports["raise_sos"], length, sos)
                assert status == 200
                assert wait_until(lambda one=answer["sos_id"]: one in told(phones))


HEAD = "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{}\r\n\r\n"
DRIBBLERS = 32
DRIBBLE_S = 30  # how long it waits for an answer


@contextmanager
def dribbling(port: int, body: bytes, *, length: int = 500) -> Iterator[socket.socket]:
    """A body of which one byte comes now and then, after what came at once, and never the end."""
    done = threading.Event()
    with socket.create_connection(("127.0.0.1", port), timeout=DRIBBLE_S) as line:
        line.sendall(HEAD.format(f"Content-Length: {length}").encode() + body)

        def go_on() -> None:
            while not done.wait(0.7):
                try:
                    line.sendall(b" ")
                except OSError:
                    return

        thread = threading.Thread(target=go_on, daemon=True)
        thread.start()
        yield line
        done.set()
        thread.join()


def answered(line: socket.socket) -> tuple[int, dict[str, Any]]:
    answer = HTTPResponse(line)
    answer.begin()
    return answer.status, json.load(answer)


@pytest.mark.in_time
def test_of_a_press_that_dribbles_what_came_in_six_seconds_is_used(deploy, db) -> None:
    body = json.dumps(an_sos_request()).encode()
    with deploy("raise_sos") as running:
        began = time.monotonic()
        with dribbling(running.ports["raise_sos"], body[:-1]) as line:
            status, answer = answered(line)
        assert status == 200 and 5 < time.monotonic() - began < 9
        assert answer["warnings"] == ["body_unread"]
        flags = db.document(f"sos/{answer['sos_id']}").get().get("flags")
        assert "unread_body" in flags and not {"no_place", "no_request_id"} & {*flags}


@pytest.mark.in_time
def test_elsewhere_a_body_that_dribbles_is_refused_in_words_and_may_come_again(deploy) -> None:
    with deploy("submit_tip") as running:
        began = time.monotonic()
        with dribbling(running.ports["submit_tip"], b'{"text": "') as line:
            status, answer = answered(line)
        assert 14 < time.monotonic() - began < 20
        details = answer["error"]["details"]
        assert (status, details["reason"], details["retry_after_s"]) == (503, "too_slow", 5)


@pytest.mark.in_time
def test_with_the_plans_numbers_dribbling_bodies_keep_no_press_waiting(deploy) -> None:
    assert functions()["raise_sos"].concurrency >= 128
    body = json.dumps(an_sos_request()).encode()
    with deploy("raise_sos") as running, ExitStack() as lines:
        port = running.ports["raise_sos"]
        for _ in range(DRIBBLERS):
            lines.enter_context(dribbling(port, b'{"place": '))
        time.sleep(0.5)
        began = time.monotonic()
        status, _ = send(port, f"Content-Length: {len(body)}", body)
        assert status == 200 and time.monotonic() - began < 3
