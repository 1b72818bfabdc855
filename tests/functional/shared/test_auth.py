"""Who is calling, against the real Auth emulator."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import firebase_admin
import flask
import pytest
import requests
from firebase_admin import auth as firebase_auth

from shared.edge import auth
from shared.pure.errors import UnauthenticatedError, UnavailableError


@pytest.fixture
def project(suite) -> str:
    """The Auth emulator knows one project, that of the suite."""
    return suite.project


@pytest.fixture
def id_token(db, env, project) -> str:
    """The ID token of a signed-in citizen."""
    host = f"http://{env['FIREBASE_AUTH_EMULATOR_HOST']}/identitytoolkit.googleapis.com/v1"
    custom = firebase_auth.create_custom_token("citizen-1", app=auth.app()).decode()
    signed = requests.post(
        f"{host}/accounts:signInWithCustomToken?key=x",
        json={"token": custom, "returnSecureToken": True},
        timeout=30,
    )
    return signed.json()["idToken"]


def request(**headers: str) -> flask.Request:
    app = flask.Flask("x")
    return app.test_request_context("/", headers=headers).request


def test_no_token_is_an_unknown_citizen_and_a_valid_one_is_known(id_token) -> None:
    assert auth.citizen(request()) is None
    known = auth.citizen(request(Authorization=f"Bearer {id_token}"))
    assert known is not None and known.uid == "citizen-1"
    assert auth.signed_in_citizen(request(Authorization=f"Bearer {id_token}")) == known


@pytest.mark.parametrize("header", ["Bearer x.y.z", "Bearer", "Basic abc", "Bearer "])
def test_a_token_that_is_not_valid_is_refused_even_where_none_is_needed(db, header) -> None:
    with pytest.raises(UnauthenticatedError):
        auth.citizen(request(Authorization=header))


def test_a_token_of_another_project_is_refused(id_token, monkeypatch) -> None:
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "demo-another")
    from shared import config

    config.settings.cache_clear()
    auth.reset()
    with pytest.raises(UnauthenticatedError):
        auth.citizen(request(Authorization=f"Bearer {id_token}"))


def test_where_a_sign_in_is_needed_none_is_refused(db) -> None:
    with pytest.raises(UnauthenticatedError):
        auth.signed_in_citizen(request())


class Ill(BaseHTTPRequestHandler):
    """Firebase Auth on a bad day."""

    status, hang_s = 500, 0.0
    asked = 0

    def do_POST(self) -> None:
        type(self).asked += 1
        time.sleep(self.hang_s)
        self.send_response(self.status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


@pytest.mark.in_time
@pytest.mark.parametrize(("status", "hang_s"), [(500, 0), (503, 0), (429, 0), (403, 0), (200, 2.2)])
def test_while_firebase_auth_is_ill_an_officer_is_told_so_soon(
    id_token, monkeypatch, status, hang_s
) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Ill)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name, value in (("status", status), ("hang_s", hang_s), ("asked", 0)):
        monkeypatch.setattr(Ill, name, value)
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", f"127.0.0.1:{server.server_port}")
    firebase_admin.delete_app(auth.app())
    auth.reset()
    began = time.monotonic()
    with pytest.raises(UnavailableError):
        auth.verify(id_token, check_revoked=True)
    assert time.monotonic() - began < 2.9 and Ill.asked <= 2
    firebase_admin.delete_app(auth.app())
    auth.reset()
    server.shutdown()
    server.server_close()


def test_certificates_that_cannot_be_had_are_our_fault(db, monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise firebase_auth.CertificateFetchError("away", None)

    monkeypatch.setattr(firebase_auth, "verify_id_token", fail)
    with pytest.raises(UnavailableError):
        auth.citizen(request(Authorization="Bearer x"))


def test_a_kept_connection_that_was_closed_meanwhile_is_opened_anew(
    db, id_token, monkeypatch
) -> None:
    class Closing(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        asked = 0

        def do_POST(self) -> None:
            Closing.asked += 1
            self.rfile.read(int(self.headers["Content-Length"]))
            if Closing.asked == 1:  # as if idle for too long: closed without an answer
                self.close_connection = True
                return
            body = b'{"users":[{"localId":"citizen-1","validSince":"0"}]}'
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Closing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", f"127.0.0.1:{server.server_port}")
    firebase_admin.delete_app(auth.app())
    auth.reset()
    assert auth.verify(id_token, check_revoked=True)["uid"] == "citizen-1"
    firebase_admin.delete_app(auth.app())
    auth.reset()
    server.shutdown()
    server.server_close()
