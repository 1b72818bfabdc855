from contextlib import suppress

import pytest
from google.api_core.exceptions import AlreadyExists, NotFound

from emulator.fakes.script import parse_rule
from functions.sos.incident_model import TOPIC
from functions.sos.phones import tell
from shared.firestore import clients
from tests.builders import a_delivery, an_sos_request

STATION = "cg-bilaspur-sarkanda"
DUTY = f"{STATION}-beat-1"
SHO = f"{STATION}-sho"
ROOM = "cg-bilaspur-control-room"
SP = "cg-bilaspur-sp"


@pytest.fixture(autouse=True)
def _patient(monkeypatch) -> None:
    """The first push after a cold start, on a machine that many share."""
    monkeypatch.setattr(tell, "FIRST_S", 8)


@pytest.fixture(autouse=True)
def topic(db):
    """The topic, without a subscription: what is published waits for `deliver`."""
    path = f"projects/{db.project}/topics/{TOPIC}"
    with suppress(AlreadyExists):
        clients.publisher().create_topic(name=path, timeout=10)
    yield path
    with suppress(NotFound):
        clients.publisher().delete_topic(topic=path, timeout=10)


@pytest.fixture
def press(seeded, client_for):
    client = client_for("raise_sos")

    def send(headers: dict | None = None, **changes):
        return client.post("/", json=an_sos_request(**changes), headers=headers or {})

    return send


@pytest.fixture
def ask(seeded, client_for):
    """Call any function."""
    clients: dict = {}

    def post(target: str, **body):
        client = clients.setdefault(target, client_for(target))
        return client.post("/", json=body)

    return post


@pytest.fixture
def deliver(client_for, db):
    """Hand all news of SOS to `notify_sos`, as Pub/Sub would. Returns the statuses."""
    client = client_for("notify_sos")

    def run() -> list[int]:
        news = db.collection("outbox").where("topic", "==", TOPIC).get()
        waiting = [one.id for one in news]
        return [
            client.post("/", json=a_delivery({"event_id": event})).status_code for event in waiting
        ]

    return run


@pytest.fixture
def sweep_sos(client_for):
    client = client_for("sweep_sos")

    def run() -> None:
        assert client.post("/", json=a_delivery({})).status_code == 200

    return run


@pytest.fixture
def rang(phones):
    """The posts whose phones took a push, in order."""

    def read(kind: str = "fcm") -> list[str]:
        entries = phones.desk.journal.since(0, kind=kind)
        taken = [e.to for e in entries if e.outcome["delivered"]]
        return [to.removeprefix("demo-phone.") for to in taken]

    return read


@pytest.fixture
def script(phones):
    return lambda **rule: phones.desk.script.add(parse_rule(rule))


@pytest.fixture
def incident(db):
    def only() -> dict:
        (one,) = db.collection("sos").get()
        return one.to_dict()

    return only


@pytest.fixture
def history(db):
    def names() -> set[str]:
        return {step.get("what") for step in db.collection_group("history").get()}

    return names
