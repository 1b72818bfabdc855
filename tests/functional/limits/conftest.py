"""What the tests of bounds share: alerts, posts, and copies of a real tip and a real SOS."""

import pytest

from tests.builders import a_tip_request, an_sos_request


@pytest.fixture
def alerted(db):
    """Return how many alerts say that there were too many."""
    return lambda: len(db.collection("alerts").where("kind", "==", "too_many").get())


@pytest.fixture
def post(db):
    """Put a post on the roster, as publishing does."""

    def put(name: str, unit: str, role: str, number: str = "+919000000001") -> None:
        fields = {"unit": unit, "role": role, "cug_number": number, "official_name": "Somebody"}
        db.document(f"roster/{name}").set(fields)

    return put


@pytest.fixture
def phone(db):
    """Give a post a phone."""

    def put(name: str, post: str, **fields: object) -> None:
        whole = {
            "post": post,
            "status": "active",
            "code": name,
            "approver": "",
            "holder": "Somebody|",
            "added_at": db.document("beats/none").get().read_time,
        }
        db.document(f"devices/{name}").set(whole | fields)

    return put


@pytest.fixture
def tips(seeded, client_for):
    """Store copies of a real tip; nothing else is there."""
    assert client_for("submit_tip").post("/", json=a_tip_request()).status_code == 200
    (one,) = seeded.collection("tips").get()
    one.reference.delete()

    def put(name: str, **fields: object) -> dict:
        whole = one.to_dict() | fields
        seeded.document(f"tips/{name}").set(whole)
        return whole

    return put


@pytest.fixture
def incidents(seeded, client_for):
    """Store copies of a real SOS; nothing else is there."""
    assert client_for("raise_sos").post("/", json=an_sos_request()).status_code == 200
    (one,) = seeded.collection("sos").get()
    one.reference.delete()

    def put(name: str, **fields: object) -> dict:
        whole = one.to_dict() | fields
        seeded.document(f"sos/{name}").set(whole)
        return whole

    return put
