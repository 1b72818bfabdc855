"""The synthetic SOS: it proves the whole way and rings nobody; its silence alarms."""

from datetime import UTC, datetime, timedelta

import pytest

from shared.force import directory
from shared.pure import clock
from tests.builders import a_delivery

DISTRICT = "cg-bilaspur"
AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def tick(seeded, client_for, monkeypatch):
    """Let the minutes from AT on pass, a tick each."""
    client = client_for("probe_sos")

    def run(*minutes: int) -> None:
        for minute in minutes:
            monkeypatch.setattr(clock, "now", lambda m=minute: AT + timedelta(minutes=m))
            assert client.post("/", json=a_delivery({})).status_code == 200

    return run


def alarms(db) -> set[str]:
    return {a.get("subject") for a in db.collection("alerts").get()}


def live() -> set[str]:
    day = AT.astimezone(clock.IST).date()
    districts = directory.organisation().districts.values()
    routed = [d for d in districts if any(unit.kind == "station" for unit in d.units)]
    return {d.code for d in routed if d.is_live("sos", on=day)}


def test_each_live_district_is_pressed_once_in_five_minutes_and_nobody_rings(
    tick, deliver, db, rang, phones
) -> None:
    tick(*range(5))
    assert {one.id for one in db.collection("sos_probes").get()} == live()

    assert set(deliver()) <= {200}
    asked = phones.desk.journal.since(0, kind="fcm")
    assert asked and {a.payload["data"]["type"] for a in asked} == {"sos_probe"}
    assert rang() == rang("sms") == rang("voice") == []
    told = {p.id for p in db.collection("sos_probes").get() if p.get("told_at")}
    assert DISTRICT in told
    assert db.collection("sos").get() == [] and db.collection("outbox").get() == []


def test_a_press_that_fcm_does_not_take_in_a_minute_alarms(tick, deliver, db, script) -> None:
    script(kind="fcm", to="*", times=None, status=503)
    tick(*range(5))
    assert set(deliver()) == {500}
    tick(5)

    assert f"sos_probes/{DISTRICT}" in alarms(db)


def test_a_consumer_that_stopped_alarms_within_ten_minutes_and_is_not_pressed_over(
    tick, db
) -> None:
    tick(*range(10))
    tick(10)

    assert alarms(db) == {f"sos_probes/{one}" for one in live()}
    assert len(db.collection("outbox").get()) == len(live())


def test_a_press_that_the_relay_gave_up_is_announced_anew(tick, deliver, db) -> None:
    tick(*range(5))
    for news in db.collection("outbox").get():
        news.reference.update({"state": "dead", "attempts": 20})
    tick(*range(5, 10))
    assert {news.get("state") for news in db.collection("outbox").get()} == {"pending"}

    assert set(deliver()) == {200}
    assert db.document(f"sos_probes/{DISTRICT}").get().get("told_at")


def test_a_district_without_a_phone_alarms_and_one_told_in_time_does_not(tick, deliver, db) -> None:
    for one in db.collection("devices").where("post", "==", "cg-korba-control-room").get():
        one.reference.delete()
    tick(*range(5))
    assert set(deliver()) == {200}
    tick(5)

    assert "sos_probes/cg-korba" in alarms(db)
    assert f"sos_probes/{DISTRICT}" not in alarms(db)


@pytest.mark.parametrize(("minutes", "status"), [(4, "ok"), (7, "failing")])
def test_health_fails_when_the_clockwork_is_silent(
    tick, deliver, client_for, monkeypatch, minutes, status
) -> None:
    tick(0)
    deliver()
    monkeypatch.setattr(clock, "now", lambda: AT + timedelta(minutes=minutes))

    assert client_for("check_health").get("/").json["status"] == status
