"""App Check, with our own keys served over HTTP as Google serves its own."""

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import flask
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from emulator.ports import free_port
from shared import config
from shared.edge import app_check
from shared.edge.app_check import Verdict
from shared.pure.errors import UnauthenticatedError, UnavailableError

OURS, ANOTHERS = (rsa.generate_private_key(65537, 2048) for _ in range(2))
PROJECT = "demo-attest"


class Keys(BaseHTTPRequestHandler):
    hang_s = 0.0

    def do_GET(self) -> None:
        time.sleep(self.hang_s)
        key = json.loads(RSAAlgorithm.to_jwk(OURS.public_key())) | {"kid": "k1", "alg": "RS256"}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"keys": [key]}).encode())

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def served() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Keys)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def settle(monkeypatch):
    def to(url: str, mode: str = "enforce") -> None:
        env = {"GOOGLE_CLOUD_PROJECT": PROJECT, "APP_CHECK": mode, "APP_CHECK_KEYS": url}
        settings = config.load(env)
        monkeypatch.setattr(app_check, "settings", lambda: settings)
        app_check.reset()

    yield to
    app_check.reset()


def token(key=OURS, *, alg: str = "RS256", **changes: object) -> str:
    claims = {
        "iss": f"{app_check.ISSUER}123",
        "aud": ["projects/123", f"projects/{PROJECT}"],
        "sub": "1:123:android:abc",
        "exp": time.time() + 600,
    } | changes
    return jwt.encode(claims, key if alg == "RS256" else "", alg, headers={"kid": "k1"})


def call(held: str = "") -> flask.Request:
    headers = {"X-Firebase-AppCheck": held} if held else {}
    return flask.Flask("x").test_request_context("/", headers=headers).request


def test_a_token_of_our_app_is_attested(served, settle) -> None:
    settle(served)
    assert app_check.verdict(call(token())) is Verdict.ATTESTED
    app_check.required(call(token()))


@pytest.mark.parametrize(
    "held",
    [
        token(ANOTHERS),
        token(exp=time.time() - 120),
        token(aud=["projects/another"]),
        token(iss="https://evil.example/"),
        token(alg="none"),
        "x.y.z",
        "नहीं".encode().hex(),
    ],
    ids=["key", "expired", "audience", "issuer", "alg-none", "garbage", "hex"],
)
def test_any_other_token_is_refused_where_it_is_enforced(served, settle, held) -> None:
    settle(served)
    assert app_check.verdict(call(held)) is Verdict.INVALID
    with pytest.raises(UnauthenticatedError):
        app_check.required(call(held))


def test_no_token_is_refused_where_it_is_enforced_and_noted_where_it_is_not(
    served, settle, capsys
) -> None:
    settle(served)
    with pytest.raises(UnauthenticatedError):
        app_check.required(call())
    settle(served, "flag")
    app_check.required(call())
    app_check.flagged(call("x.y.z"))
    assert '"missing"' in (logged := capsys.readouterr().out) and '"invalid"' in logged


@pytest.mark.in_time
def test_while_the_keys_are_away_an_enforcing_function_says_so_at_once(settle) -> None:
    settle(f"http://127.0.0.1:{free_port()}/")
    began = time.monotonic()
    with pytest.raises(UnavailableError):
        app_check.required(call(token()))
    app_check.flagged(call(token()))
    assert time.monotonic() - began < 3


def test_keys_whose_line_is_cut_are_unknown_and_not_an_error(settle) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        settle(f"http://127.0.0.1:{server.getsockname()[1]}/")

        def cut() -> None:
            line, _ = server.accept()
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            line.recv(100)
            line.close()

        threading.Thread(target=cut, daemon=True).start()
        assert app_check.verdict(call(token())) is Verdict.UNKNOWN


def test_keys_that_hang_are_given_up_after_a_second(served, settle, monkeypatch) -> None:
    monkeypatch.setattr(Keys, "hang_s", 4.0)
    settle(served)
    began = time.monotonic()
    assert app_check.verdict(call(token())) is Verdict.UNKNOWN
    assert time.monotonic() - began < 2.5


def test_app_check_alone_signs_nobody_in(served, settle, client_for, seeded) -> None:
    settle(served)
    headers = {"X-Firebase-AppCheck": token()}
    answer = client_for("list_my_devices").post("/", json={}, headers=headers)
    assert answer.status_code == 401
