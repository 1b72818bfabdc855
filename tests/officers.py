"""Officers who sign in, for every test that asks for one: their phones, their codes, their calls.

The Auth emulator knows one project, that of the suite: whoever asks for a phone works in it
(`project` in conftest.py).
"""

import pytest

from functions.officers.phones import first_admin
from shared.edge import officer
from shared.record import outbox
from tests.builders import a_delivery
from tests.phone import Phone, code_in

ASP_NUMBER = "cg-bilaspur-asp"


@pytest.fixture
def by_hand(monkeypatch) -> None:
    """The suite runs this project's functions too: nothing may reach them by itself."""
    monkeypatch.setattr(outbox, "announce", lambda *_: True)


@pytest.fixture
def call(by_hand, seeded, client_for):
    """Call a function of this process."""
    clients: dict = {}

    def post(target: str, body: dict, headers: dict | None = None):
        client = clients.setdefault(target, client_for(target))
        return client.post("/", json=body, headers=headers or {})

    return post


@pytest.fixture
def deliver(client_for, db):
    """Hand every waiting event of a topic to its function, as Pub/Sub would, and no other."""

    def run(target: str = "send_otp", topic: str = "otp-requested") -> None:
        _hand_over(db, client_for(target), topic)

    return run


def _hand_over(db, client, topic: str) -> None:
    for news in db.collection("outbox").where("topic", "==", topic).get():
        client.post("/", json=a_delivery({"event_id": news.id}))


@pytest.fixture
def new_phone(call, env):
    return lambda: Phone(call, env["FIREBASE_AUTH_EMULATOR_HOST"])


@pytest.fixture
def number_of(seeded):
    return lambda post: seeded.document(f"posts/{post}").get().get("cug_number")


@pytest.fixture
def sms(phones, client_for, db):
    """Deliver what is waiting and return the last code that arrived at a number."""

    def last(number: str) -> str:
        _hand_over(db, client_for("send_otp"), "otp-requested")
        arrived = [e for e in phones.desk.journal.since(0, kind="sms") if e.to == number]
        return code_in(arrived[-1].payload["text"])

    return last


@pytest.fixture
def signed_in(new_phone, number_of, sms):
    """A phone let in for a post by the admin command, and signed in."""

    def make(post: str) -> Phone:
        phone = new_phone()
        assert phone.request_otp(number_of(post)).status_code == 200
        sms(number_of(post))  # this code is used up: the next one to arrive is the next one
        assert first_admin.main([post, phone.code]) == 0
        assert phone.start_session().json["status"] == "active"
        return phone

    return make


@pytest.fixture
def later(monkeypatch):
    """Forget what was checked within the last half minute."""
    return officer.reset
