import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from functions.feedback import codes_model
from functions.feedback.places import store as places_store
from shared.config import settings
from shared.pure import clock
from shared.record import outbox
from tests.builders import a_request_id

UNIT = "cg-bilaspur-sarkanda"
OTHER = "cg-bilaspur-kotwali"
NOON = datetime(2026, 11, 23, 6, 40, tzinfo=UTC)
RANGE = "cg-range-bilaspur"


@pytest.fixture
def noon(monkeypatch):
    """A Monday noon: nothing here depends on the hour in which the tests run."""
    monkeypatch.setattr(clock, "now", lambda: NOON)
    return NOON


@pytest.fixture(autouse=True)
def _only_deliver_by_hand(monkeypatch) -> None:
    monkeypatch.setattr(outbox, "announce", lambda *_: True)


@pytest.fixture
def secret(seeded) -> str:
    return settings().feedback_secret


@pytest.fixture
def code_of(seeded, secret, noon) -> Callable[[str], str]:
    def make(unit: str = UNIT) -> str:
        return places_store.codes(seeded, secret, [unit], at=NOON)[unit]

    return make


@pytest.fixture
def slip_of(secret) -> Callable[..., str]:
    """The slip of a number of a unit's day."""

    def make(number: int = 0, unit: str = UNIT, day=None) -> str:
        return codes_model.slip(secret, unit, day or NOON.astimezone(clock.IST).date(), number)

    return make


@pytest.fixture
def client(seeded, client_for):
    return client_for("submit_feedback")


@pytest.fixture
def send(client, code_of) -> Callable[..., Any]:
    """Send an answer as an app does, about one station; each from a browser of its own."""
    code = code_of()
    anybody = client.application.test_client(use_cookies=False)

    def post(score: int = 5, **more: Any):
        fields = {
            "request_id": a_request_id(),
            "place_code": code,
            "score": score,
            "lang": "hi",
        } | more
        return anybody.post("/", json={n: v for n, v in fields.items() if v is not None})

    return post


def hidden(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found, name
    return found[1]
