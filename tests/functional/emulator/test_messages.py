"""A program reads what arrived at a telephone: the code of an SMS, for who develops an app."""

import pytest
from flask.testing import FlaskClient

from emulator.fakes import Desk
from emulator.phones import create_phones

NUMBER = "+915000000033"
DELIVERED = {"status": 200, "delivered": True}


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def client(desk: Desk) -> FlaskClient:
    return create_phones(desk).test_client()


def sms(desk: Desk, text: str, *, to: str = NUMBER, **outcome: object) -> None:
    desk.journal.record("sms", to, {"text": text}, outcome=DELIVERED | outcome)


def texts(client: FlaskClient, query: str) -> list[str]:
    answer = client.get(f"/messages?{query}")
    assert answer.status_code == 200, answer.text
    return [one["payload"]["text"] for one in answer.json["messages"]]


@pytest.mark.parametrize(
    "to",
    ["%2B915000000033", "+915000000033", "915000000033", "5000000033", "%2B91%2050000%2000033"],
)
def test_a_number_is_read_however_it_is_written(desk: Desk, client: FlaskClient, to: str) -> None:
    sms(desk, "123456")
    assert texts(client, f"to={to}") == ["123456"]


def test_the_newest_is_last_and_nobody_elses_is_among_them(desk: Desk, client: FlaskClient) -> None:
    sms(desk, "first")
    sms(desk, "to another", to="+915000000034")
    sms(desk, "second")
    assert texts(client, f"to={NUMBER}") == ["first", "second"]


def test_what_never_arrived_is_no_message(desk: Desk, client: FlaskClient) -> None:
    sms(desk, "lost", delivered=False)
    assert texts(client, f"to={NUMBER}") == []


def test_the_last_twenty_are_told_or_as_many_as_are_asked_for(
    desk: Desk, client: FlaskClient
) -> None:
    for n in range(30):
        sms(desk, str(n))
    assert texts(client, f"to={NUMBER}") == [str(n) for n in range(10, 30)]
    assert texts(client, f"to={NUMBER}&limit=1") == ["29"]


def test_mails_and_pushes_are_read_by_their_own_addresses(desk: Desk, client: FlaskClient) -> None:
    for kind, to in (("mail", "sp@demo.invalid"), ("fcm", "demo-phone.cg-admin")):
        desk.journal.record(kind, to, {"text": kind}, outcome=DELIVERED)
        assert texts(client, f"to={to}") == [kind]


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("", "say whose"),
        ("to=", "say whose"),
        ("to=%20", "say whose"),
        ("to=12", "not a telephone number"),
        ("to=%2B9150", "not a telephone number"),
        ("to=%2B915000000033&limit=0", "limit: a number from 1 to 100"),
        ("to=%2B915000000033&limit=101", "limit"),
        ("to=%2B915000000033&limit=all", "limit"),
        ("to=%2B915000000033&limit=" + "9" * 5000, "limit"),
    ],
)
def test_a_question_that_names_nobody_is_told_what_it_lacks(
    client: FlaskClient, query: str, why: str
) -> None:
    answer = client.get(f"/messages?{query}")
    assert answer.status_code == 400
    assert why in answer.json["error"]
