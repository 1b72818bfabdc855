import json

import pytest

from emulator.fakes.script import parse_rule
from shared.record import outbox
from tests.builders import a_delivery, a_tip_request

ASP = "demo-phone.cg-bilaspur-asp"


@pytest.fixture
def submitted(seeded, client_for, db) -> dict[str, str]:
    """A tip is stored and its news not yet told. Returns the event."""
    assert client_for("submit_tip").post("/", json=a_tip_request()).status_code == 200
    (news,) = db.collection("outbox").get()
    return {"event_id": news.id}


@pytest.fixture
def notify(client_for):
    client = client_for("notify_tip")
    return lambda event: client.post("/", json=a_delivery(event)).status_code


def script(phones, rule: dict) -> None:
    phones.desk.script.add(parse_rule(rule))


def pushes(phones) -> list:
    return phones.desk.journal.since(0, kind="fcm")


def test_the_additional_sps_phone_gets_one_push_that_says_nothing(
    submitted, notify, phones, db
) -> None:
    assert notify(submitted) == 200

    (push,) = pushes(phones)
    (tip,) = db.collection("tips").get()
    message = push.payload
    assert push.to == ASP
    assert message["data"] == {"v": "1", "type": "tip", "id": tip.id, "what": "new"}
    assert "notification" not in message
    assert message["android"]["priority"] == "high"
    assert message["android"]["collapse_key"] == "tip"
    assert len(json.dumps(message)) <= 1024
    assert db.collection("outbox").get() == []


def test_the_same_event_five_times_rings_once(submitted, notify, phones) -> None:
    assert {notify(submitted) for _ in range(5)} == {200}
    assert len(pushes(phones)) == 1


def test_an_event_that_arrives_while_another_is_at_it_does_nothing(
    submitted, notify, phones, db
) -> None:
    outbox._claim(db, outbox.Event(**submitted))
    assert notify(submitted) == 200
    assert pushes(phones) == []


def test_a_claim_that_was_never_finished_can_be_taken_again(
    submitted, notify, phones, db, monkeypatch
) -> None:
    monkeypatch.setattr(outbox, "LEASE", -outbox.LEASE)
    outbox._claim(db, outbox.Event(**submitted))
    assert notify(submitted) == 200
    assert len(pushes(phones)) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_while_fcm_is_away_the_event_is_asked_for_again_and_nothing_is_lost(
    submitted, notify, phones, db, status
) -> None:
    script(phones, {"kind": "fcm", "to": "*", "times": 1, "status": status})
    assert notify(submitted) == 500
    (news,) = db.collection("outbox").get()
    assert news.get("leased_until") is None
    assert notify(submitted) == 200
    assert [p.outcome["delivered"] for p in pushes(phones)] == [False, True]


def test_a_phone_that_is_gone_is_forgotten_and_an_alert_names_the_post(
    submitted, notify, phones, db
) -> None:
    script(
        phones,
        {"kind": "fcm", "to": ASP, "times": None, "status": 404, "error_code": "UNREGISTERED"},
    )
    assert notify(submitted) == 200
    assert db.collection("posts/cg-bilaspur-asp/devices").get() == []
    (alert,) = db.collection("alerts").get()
    assert (alert.get("kind"), alert.get("subject")) == (
        "desk_unreachable",
        "posts/cg-bilaspur-asp",
    )


def test_a_push_that_fcm_will_never_take_raises_an_alert(submitted, notify, phones, db) -> None:
    script(phones, {"kind": "fcm", "to": "*", "times": None, "status": 400})
    assert notify(submitted) == 200
    kept = db.collection("devices").where("post", "==", "cg-bilaspur-asp").get()
    assert [device.get("kind") for device in kept] == ["token"]
    assert len(db.collection("alerts").get()) == 1


def test_a_tip_deleted_in_the_console_is_told_to_nobody(submitted, notify, phones, db) -> None:
    db.collection("tips").get()[0].reference.delete()
    assert notify(submitted) == 200
    assert pushes(phones) == [] and db.collection("outbox").get() == []


@pytest.mark.parametrize("event", [{}, {"nope": 1}, [], "x", {"event_id": "no-such"}])
def test_a_message_that_can_never_work_is_acknowledged(seeded, notify, event) -> None:
    assert notify(event) == 200


def test_a_crash_asks_for_redelivery_and_logs_no_message(
    submitted, notify, monkeypatch, capfd
) -> None:
    from shared.record import news

    def fail(*_: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(news, "about", fail)
    assert notify(submitted) == 500
    logged = "".join(capfd.readouterr())
    assert "RuntimeError" in logged and "secret" not in logged
