"""F12 to F15: FCM is away, overloaded, silent, hangs up, or knows the phone no more."""

import time
from datetime import UTC, datetime

import pytest
import requests

from emulator.fakes.script import parse_rule
from shared.record import outbox
from shared.send import push
from tests.builders import a_delivery
from tests.faults.bench import (
    an_urgent_tip,
    news,
    pass_the_time,
    stored,
    submit_many,
    sweep,
    tip_ids,
    told,
    wait_until,
)

TIPS = 5
FAULTS = {
    "unavailable": {"status": 503},
    "overloaded": {"status": 429, "retry_after": 60},
    "silent": {"hang_s": 30, "status": 503},
    "hung up": {"drop": True},
}


def break_fcm(phones, **fault: object) -> None:
    phones.desk.script.add(parse_rule({"kind": "fcm", "to": "*", "times": None} | fault))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_while_fcm_is_away_tips_are_taken_and_told_as_soon_as_it_is_back(
    deploy, phones, db, record_property, fault
) -> None:
    with deploy("submit_tip", "notify_tip", "relay_outbox") as running:
        break_fcm(phones, **fault)

        answers = submit_many(running.url("submit_tip"), TIPS)

        assert {a.status for a in answers} == {200}
        assert wait_until(lambda: len(phones.desk.journal.since(0, kind="fcm")) >= TIPS)
        assert not told(phones)
        pass_the_time(db)
        began = time.monotonic()
        event = {"event_id": news(db)[0].id}
        requests.post(running.url("notify_tip"), json=a_delivery(event), timeout=30)
        hung_s = time.monotonic() - began
        assert hung_s < push.CONNECT_S + push.ANSWER_S + 2
        phones.desk.script.clear()
        pass_the_time(db)
        began = time.monotonic()
        sweep(running)
        assert wait_until(lambda: told(phones).keys() == tip_ids(answers), within=20)
        assert stored(db) == tip_ids(answers)
        record_property("held_s", hung_s)
        record_property("told_after_s", time.monotonic() - began)


def test_an_act_ends_before_its_claim_does_however_long_fcm_hangs(
    seeded, client_for, phones, db, monkeypatch
) -> None:
    monkeypatch.setattr(outbox, "ACT_S", 1)
    assert client_for("submit_tip").post("/", json=an_urgent_tip()).status_code == 200
    (event,) = news(db)
    break_fcm(phones, hang_s=30)
    began = time.monotonic()

    answer = client_for("notify_tip").post("/", json=a_delivery({"event_id": event.id}))

    assert answer.status_code == 500  # asks to be told again
    assert time.monotonic() - began < push.ANSWER_S
    (entry,) = news(db)
    assert entry.get("leased_until") is None
    assert entry.get("due") > datetime.now(UTC)


def test_a_post_whose_last_phone_is_gone_alarms_and_the_tip_is_kept(deploy, phones, db) -> None:
    with deploy("submit_tip", "notify_tip") as running:
        break_fcm(phones, status=404, error_code="UNREGISTERED")

        answers = submit_many(running.url("submit_tip"), 1)

        assert wait_until(lambda: db.collection("alerts").get())
        (alert,) = db.collection("alerts").get()
        assert alert.get("kind") == "desk_unreachable"
        assert wait_until(lambda: not news(db))
        assert stored(db) == tip_ids(answers) and not told(phones)
