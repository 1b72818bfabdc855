"""What the phones are told in an SOS's life, and until when they ring."""

import threading
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from functions.sos.incident_model import TOPIC
from functions.sos.phones import tell
from shared.pure import clock
from shared.record import outbox
from shared.send.push_model import SOS_LIFE
from tests.builders import a_delivery, an_sos_request
from tests.functional.sos.conftest import DUTY, ROOM, SHO, SP

SEATS = {DUTY, ROOM}
EVERYBODY = {*SEATS, SHO, SP, "cg-range-bilaspur-ig", "cg-state-desk", "cg-112-room"}


@pytest.fixture
def own(press) -> dict[str, str]:
    body = press().json
    return {"sos_id": body["sos_id"], "watch_key": body["watch_key"]}


@pytest.fixture
def officer(signed_in):
    return signed_in(DUTY)


@pytest.fixture
def told(phones):
    """What the phones took since the last look: data of each push, and which posts got it."""
    seen = 0

    def look() -> list[tuple[dict[str, str], set[str]]]:
        nonlocal seen
        entries = phones.desk.journal.since(seen, kind="fcm")
        seen = phones.desk.journal.last
        taken = [e for e in entries if e.outcome["delivered"]]
        said = [e.payload["data"] for e in taken]
        return [
            (data, {e.to.removeprefix("demo-phone.") for e in taken if e.payload["data"] == data})
            for n, data in enumerate(said)
            if data not in said[:n]
        ]

    return look


@pytest.fixture
def at_s(db, own, monkeypatch):
    """Go to so many seconds after the press."""
    raised = db.document(f"sos/{own['sos_id']}").get().get("raised_at")

    def go(seconds: float) -> None:
        monkeypatch.setattr(clock, "now", lambda: raised + timedelta(seconds=seconds))

    return go


@pytest.fixture
def sweep(client_for, deliver):
    client = client_for("sweep_sos")

    def run() -> None:
        assert client.post("/", json=a_delivery({})).status_code == 200
        assert set(deliver()) <= {200}

    return run


def of(own: dict[str, str], what: str, at: datetime, **changes: str) -> dict[str, str]:
    said = {"v": "1", "type": "sos", "id": own["sos_id"], "what": what}
    return said | {"at": f"{at:%Y-%m-%dT%H:%M:%SZ}"} | changes


def test_from_the_press_to_the_closing_each_phone_that_rang_hears_what_became_of_it(
    own, told, deliver, officer, incident
) -> None:
    assert told() == [(of(own, "raised", incident()["raised_at"]), SEATS)]
    assert officer.call("acknowledge_sos", sos_id=own["sos_id"]).status_code == 200
    assert set(deliver()) == {200}
    assert told() == [(of(own, "taken", incident()["acknowledged_at"]), SEATS)]
    assert officer.call("close_sos", sos_id=own["sos_id"], outcome="real").status_code == 200
    assert set(deliver()) == {200}
    assert told() == [(of(own, "closed", incident()["closed_at"]), SEATS)]


def test_only_the_first_answer_is_told_to_the_others_and_each_act_once(
    own, told, deliver, officer, db
) -> None:
    told()
    for status in ("on_the_way", "reached", "reached"):
        officer.call("acknowledge_sos", sos_id=own["sos_id"], status=status)
    deliver()
    for _ in range(2):
        officer.call("close_sos", sos_id=own["sos_id"], outcome="real")
    deliver()

    assert [data["what"] for data, _ in told()] == ["taken", "closed"]
    assert {n.get("topic") for n in db.collection("outbox").get()} == {"act-done"}


def test_whoever_was_rung_on_the_way_up_hears_it_too_and_nobody_else(
    own, told, deliver, officer, at_s, sweep
) -> None:
    deliver()
    at_s(31)
    sweep()
    told()
    officer.call("acknowledge_sos", sos_id=own["sos_id"])
    deliver()

    ((data, posts),) = told()
    assert data["what"] == "taken" and posts == {*SEATS, SHO}


def test_a_cancelled_sos_is_told_and_goes_on_ringing_until_somebody_has_it(
    own, told, deliver, ask, call, officer, at_s, sweep, incident
) -> None:
    deliver()
    told()
    assert ask("cancel_sos", **own).status_code == 200
    assert ask("cancel_sos", **own).status_code == 200
    deliver()
    assert told() == [(of(own, "cancelled", incident()["cancelled_at"]), SEATS)]
    for seconds in (31, 61, 91, 151, 211, 271, 451):
        at_s(seconds)
        sweep()
    assert {data["what"] for data, _ in told()} == {"climbed"} and incident()["rung"] == 7
    assert officer.call("acknowledge_sos", sos_id=own["sos_id"]).json["status"] == "cancelled"
    deliver()
    assert [data["what"] for data, _ in told()] == ["taken"]
    at_s(541)
    sweep()
    assert told() == []
    at_s(451 + 121)
    sweep()
    assert [data["what"] for data, _ in told()] == ["climbed"]  # taken, and nothing after it


def test_unanswered_every_phone_rings_again_before_its_push_dies_or_has_it_till_then(
    own, deliver, at_s, sweep, db, phones, rang
) -> None:
    deliver()
    for seconds in range(0, 7200, 60):  # the sweep alone, each minute: no timer at all
        at_s(seconds + 1)
        seen = phones.desk.journal.last
        sweep()
        for entry in phones.desk.journal.since(seen, kind="fcm"):
            entry.payload["at"] = clock.now()
    rung: dict[str, list[tuple[datetime, timedelta]]] = {}
    for entry in phones.desk.journal.since(0, kind="fcm"):
        life = timedelta(seconds=int(entry.payload["android"]["ttl"].removesuffix("s")))
        at = entry.payload.get("at")
        if at:
            rung.setdefault(entry.to.removeprefix("demo-phone."), []).append((at, life))

    assert {SHO, SP, *SEATS, "cg-range-bilaspur-ig", "cg-state-desk"} <= rung.keys()
    for post, times in rung.items():
        ends = [*times[1:], (clock.now(), timedelta())]
        late = [b[0] - a[0] for a, b in zip(times, ends, strict=True) if a[1] < b[0] - a[0]]
        late = [one for one in late if one > timedelta(minutes=5)]
        assert late == [], post
        assert max(b[0] - a[0] for a, b in pairwise(times)) <= timedelta(minutes=31), post
    assert db.collection("outbox").get() == []
    assert db.document(f"sos/{own['sos_id']}").get().get("next_due") > clock.now()


def test_a_ring_tells_the_moment_of_its_own_step_and_a_double_of_it_the_same(
    own, told, deliver, at_s, sweep, db
) -> None:
    deliver()
    for seconds in (31, 61, 91, 151, 211, 271):
        at_s(seconds)
        sweep()
    told()
    at_s(453)
    climbed = clock.now()
    again = db.collection("outbox").document("double")
    news = {"topic": "sos-raised", "record": f"sos/{own['sos_id']}/history/rung-7"}
    sweep()
    at_s(470)
    again.set(news | {"due": climbed, "state": "pending", "attempts": 0})
    deliver()

    assert told() == [(of(own, "climbed", climbed), EVERYBODY)]  # all of them, twice


@pytest.mark.parametrize("over", ["acknowledged_at", "status"])
def test_a_press_that_is_told_late_rings_nobody_once_it_is_answered_or_closed(
    press, told, deliver, db, monkeypatch, over
) -> None:
    monkeypatch.setattr(tell, "at_once", lambda *_: None)
    sos_id = press().json["sos_id"]
    said = {"acknowledged_at": clock.now(), "status": "closed"}[over]
    db.document(f"sos/{sos_id}").update({over: said})

    assert deliver() == [200]
    assert told() == [] and db.collection("outbox").get() == []


def test_of_rings_whose_news_was_held_up_only_the_last_rings(
    own, told, deliver, at_s, client_for, db
) -> None:
    deliver()
    told()
    tick = client_for("sweep_sos")
    for seconds in (31, 61, 91, 151, 211, 271, 451, 751, 1351):  # nothing is delivered all the time
        at_s(seconds)
        tick.post("/", json=a_delivery({}))
    assert set(deliver()) == {200}

    everybody = [data for data, posts in told() if posts == EVERYBODY]
    assert [data["at"] for data in everybody] == [f"{clock.now():%Y-%m-%dT%H:%M:%SZ}"]


def test_after_an_hour_without_a_clock_the_phones_ring_and_then_in_their_time(
    own, told, deliver, at_s, sweep
) -> None:
    deliver()
    at_s(3601)
    for _ in range(7):
        sweep()
    assert [data["what"] for data, _ in told()].count("climbed") <= 6
    at_s(3661)
    sweep()
    assert told() == []
    at_s(3601 + 181)
    sweep()
    assert [posts for _, posts in told()] == [EVERYBODY]


def test_while_fcm_is_away_what_became_of_it_is_tried_again_but_not_when_it_is_old(
    own, deliver, officer, script, at_s
) -> None:
    deliver()
    officer.call("acknowledge_sos", sos_id=own["sos_id"])
    script(kind="fcm", to=f"demo-phone.{ROOM}", times=2, status=503)
    assert deliver() == [500]
    at_s(SOS_LIFE.total_seconds() + 60)
    assert deliver() == [200]


@pytest.mark.parametrize("act", ["acknowledge_sos", "cancel_sos", "close_sos"])
@pytest.mark.parametrize("is_stuck", [False, True], ids=["fails", "hangs"])
def test_no_act_fails_or_waits_when_nothing_can_be_published(
    own, ask, officer, monkeypatch, act, db, is_stuck
) -> None:
    asked, answered = threading.Event(), threading.Event()

    def publish(*_: object) -> None:
        asked.set()
        assert is_stuck and answered.wait(30)

    monkeypatch.setattr(outbox, "announce", publish)
    body = {"sos_id": own["sos_id"]} | ({"outcome": "real"} if act == "close_sos" else {})
    done = ask(act, **own) if act == "cancel_sos" else officer.call(act, **body)
    answered.set()

    assert done.status_code == 200 and asked.is_set()
    waiting = [n.to_dict() for n in db.collection("outbox").where("topic", "==", TOPIC).get()]
    assert f"sos/{own['sos_id']}/history/1" in [n["record"] for n in waiting]  # for the relay


def test_a_practice_press_is_told_as_a_drill_all_the_way(call, signed_in, told, deliver) -> None:
    body = call("raise_sos", an_sos_request(practice=True)).json
    deliver()
    officer = signed_in(DUTY)
    officer.call("acknowledge_sos", sos_id=body["sos_id"])
    deliver()
    officer.call("close_sos", sos_id=body["sos_id"], outcome="test")
    deliver()

    said = [(data["type"], data["what"]) for data, _ in told()]
    assert said == [("sos_drill", what) for what in ("raised", "taken", "closed")]


def test_a_step_that_a_hand_edit_broke_still_rings(own, told, deliver, at_s, client_for, db):
    deliver()
    at_s(31)
    client_for("sweep_sos").post("/", json=a_delivery({}))
    db.document(f"sos/{own['sos_id']}/history/rung-1").update({"at": "soon"})
    told()
    assert set(deliver()) == {200}

    ((data, posts),) = told()
    assert data["what"] == "climbed" and posts == {SHO}
