"""A token that ran out still names the caller of an SOS: signed by Google, and not ended since."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import firebase_admin
import flask
import pytest
import requests
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from firebase_admin import _auth_utils, _token_gen
from firebase_admin import auth as firebase_auth
from google.auth import crypt, jwt

from shared.edge import auth
from shared.edge.anyone import Anyone, anyone
from shared.pure.errors import UnauthenticatedError
from shared.pure.reasons import Reason

UID, PHONE, DAY_S = "sos-old", "+919876543219", 86_400


@pytest.fixture
def project(suite) -> str:
    """The Auth emulator knows one project, that of the suite."""
    return suite.project


@pytest.fixture(scope="module")
def keys() -> tuple[bytes, bytes]:
    """Two private keys: that of which the certificate is served, and somebody's."""
    made = [rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2)]
    form = (
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    return made[0].private_bytes(*form), made[1].private_bytes(*form)


@pytest.fixture
def account(db, env, project) -> Iterator[str]:
    """A citizen's account, two years old. Returns where the emulator keeps it."""
    url = f"http://{env['FIREBASE_AUTH_EMULATOR_HOST']}/identitytoolkit.googleapis.com/v1"
    url += f"/projects/{project}/accounts:update"
    firebase_auth.create_user(uid=UID, phone_number=PHONE, app=auth.app())
    since(url, int(time.time()) - 800 * DAY_S)
    yield url
    firebase_auth.delete_user(UID, app=auth.app())


def since(url: str, moment: int, **more: Any) -> None:
    body = {"localId": UID, "validSince": str(moment)} | more
    owner = {"Authorization": "Bearer owner"}
    assert requests.post(url, json=body, headers=owner, timeout=20).status_code == 200


@pytest.fixture
def google(account, keys, monkeypatch) -> Iterator[None]:
    """Certificates as Google serves them, and tokens looked at as in the cloud."""
    private = serialization.load_pem_private_key(keys[0], None)
    pem = private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )

    class Certificates(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"k1": pem.decode()}).encode())

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Certificates)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    at = f"http://127.0.0.1:{server.server_port}/"
    monkeypatch.setattr(_token_gen, "ID_TOKEN_CERT_URI", at)
    firebase_admin.delete_app(auth.app())
    auth.reset()
    auth.app()
    monkeypatch.setattr(_auth_utils, "is_emulated", lambda: False)
    yield
    firebase_admin.delete_app(auth.app())
    auth.reset()
    server.shutdown()
    server.server_close()


@pytest.fixture
def token(project, keys) -> Callable[..., str]:
    """Return a maker of ID tokens that ran out some days ago."""

    def make(days: float, key: bytes = keys[0], **claims: Any) -> str:
        over = int(time.time() - days * DAY_S)
        said = {
            "iss": f"https://securetoken.google.com/{project}",
            "aud": project,
            "sub": UID,
            "iat": over - 3600,
            "exp": over,
            "phone_number": PHONE,
        }
        return jwt.encode(crypt.RSASigner.from_string(key, "k1"), said | claims).decode()

    return make


def called(token: str) -> Anyone:
    app = flask.Flask("x")
    headers = {"Authorization": f"Bearer {token}"}
    return anyone(app.test_request_context("/", headers=headers).request)


def number(caller: Anyone) -> str | None:
    return caller.citizen and caller.citizen.phone


@pytest.mark.usefixtures("google")
@pytest.mark.parametrize("days", [0.1, 30, 399])
def test_a_number_that_was_proven_earlier_is_known_and_said_to_be_so(token, days) -> None:
    caller = called(token(days))
    assert number(caller) == PHONE
    assert "token_expired" in caller.flags and "bad_token" not in caller.flags


@pytest.mark.usefixtures("google")
def test_a_token_that_holds_is_not_said_to_be_old(token) -> None:
    caller = called(token(-0.02))
    assert number(caller) == PHONE and "token_expired" not in caller.flags


@pytest.mark.usefixtures("google")
def test_what_is_too_old_forged_or_of_another_project_names_nobody(token, keys) -> None:
    odd = [token(401), token(1, keys[1]), token(1, aud="other"), token(1, sub=""), token(1)[:-5]]
    for one in odd:
        caller = called(one)
        assert caller.citizen is None and "bad_token" in caller.flags


@pytest.mark.usefixtures("google")
def test_a_token_whose_sessions_were_ended_since_names_nobody(token, account) -> None:
    since(account, int(time.time()) - DAY_S)
    assert called(token(2)).citizen is None
    since(account, int(time.time()) - 800 * DAY_S, disableUser=True)
    assert called(token(2)).citizen is None
    assert called(token(2, sub="nobody")).citizen is None


@pytest.mark.usefixtures("google")
def test_elsewhere_a_token_that_ran_out_is_refused_as_ever(token) -> None:
    with pytest.raises(UnauthenticatedError) as refused:
        auth.verify(token(1))
    assert refused.value.reason is Reason.TOKEN_EXPIRED


@pytest.mark.usefixtures("account")
def test_the_emulators_unsigned_tokens_run_out_too(token) -> None:
    caller = called(token(1))
    assert number(caller) == PHONE and "token_expired" in caller.flags
    assert called(token(401)).citizen is None
