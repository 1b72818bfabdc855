"""Whatever the sign-in, App Check, its switch, the place and the size: an SOS is taken."""

from itertools import cycle, product
from typing import Any

import pytest
import requests
from firebase_admin import auth as firebase_auth

from shared import config
from shared.edge import app_check, auth
from shared.edge.app_check import Verdict
from tests.builders import an_sos_request

PHONE = "+919876543210"
PLACES = (an_sos_request()["place"], None, {"lat": 900, "lng": "x"})
EXTRA = ({}, {"note": "अ" * 40_000}, {"battery": -7, "lang": [5]})


@pytest.fixture
def project(suite) -> str:
    """The Auth emulator knows one project, that of the suite."""
    return suite.project


@pytest.fixture
def tokens(db, env) -> dict[str, str]:
    """Every state that a sign-in can be in, by name, as a header."""
    host = f"http://{env['FIREBASE_AUTH_EMULATOR_HOST']}/identitytoolkit.googleapis.com/v1"

    def signed_in(uid: str, **claims: Any) -> str:
        custom = firebase_auth.create_custom_token(uid, claims, app=auth.app()).decode()
        url = f"{host}/accounts:signInWithCustomToken?key=x"
        body = {"token": custom, "returnSecureToken": True}
        return f"Bearer {requests.post(url, json=body, timeout=20).json()['idToken']}"

    for uid in ("sos-phone", "sos-gone"):
        firebase_auth.create_user(uid=uid, app=auth.app())
    firebase_auth.update_user("sos-phone", phone_number=PHONE, app=auth.app())
    states = {
        "none": "",
        "garbage": "Bearer x.y.z",
        "no bearer": "Basic abc",
        "empty": "Bearer ",
        "with a number": signed_in("sos-phone"),
        "without a number": signed_in("sos-nobody"),
        "an officer's": signed_in("sos-officer", device="d", post="p", role="sho"),
        "deleted": signed_in("sos-gone"),
    }
    firebase_auth.delete_user("sos-gone", app=auth.app())
    yield states
    firebase_auth.delete_user("sos-phone", app=auth.app())


@pytest.mark.usefixtures("by_hand")
def test_in_every_state_an_sos_is_taken_and_stored(
    seeded, client_for, tokens, db, monkeypatch
) -> None:
    press, more = client_for("raise_sos"), zip(cycle(PLACES), cycle(EXTRA[::-1]), strict=False)
    refused, taken = [], set()
    for mode, verdict, (state, header) in product(
        ("off", "flag", "enforce"), Verdict, tokens.items()
    ):
        monkeypatch.setenv("APP_CHECK", mode)
        config.settings.cache_clear()
        monkeypatch.setattr(app_check, "verdict", lambda _, said=verdict: said)
        place, extra = next(more)
        headers = {"Authorization": header, app_check.HEADER: "x"} if header else {}
        answer = press.post("/", json=an_sos_request(place=place) | extra, headers=headers)
        if answer.status_code != 200:
            refused.append((mode, verdict, state, place, len(str(extra)), answer.status_code))
        else:
            taken.add(answer.json["sos_id"])
    assert refused == []
    assert len(taken) == 3 * len(Verdict) * len(tokens) == len(db.collection("sos").get())
