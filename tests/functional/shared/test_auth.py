"""Who is calling, against the real Auth emulator."""

import flask
import pytest
import requests
from firebase_admin import auth as firebase_auth

from shared import auth
from shared.errors import UnauthenticatedError, UnavailableError


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
        timeout=5,
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


def test_certificates_that_cannot_be_had_are_our_fault(db, monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise firebase_auth.CertificateFetchError("away", None)

    monkeypatch.setattr(firebase_auth, "verify_id_token", fail)
    with pytest.raises(UnavailableError):
        auth.citizen(request(Authorization="Bearer x"))
