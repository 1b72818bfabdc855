"""Silence climbs: each rung once, whoever says that it is due."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from functions.sos.ladder import climb as ladder
from functions.sos.phones import rungs_model, tell
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import unavailable
from tests.builders import a_delivery
from tests.functional.sos.conftest import DUTY, ROOM, SHO, SP, STATION

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def raised(press, deliver, phones):
    """A press nobody answers. Returns its id; what was pushed at once is forgotten."""

    def make(**changes) -> str:
        answer = press(**changes)
        assert set(deliver()) <= {200}
        phones.desk.journal.clear()
        return answer.json["sos_id"]

    return make


@pytest.fixture
def pass_s(db):
    """Make the press so many seconds older."""

    def make(sos_id: str, seconds: int) -> None:
        ref = db.document(f"sos/{sos_id}")
        held = ref.get().to_dict()
        times = {n: held[n] - timedelta(seconds=seconds) for n in ("raised_at",)}
        due = held["next_due"]
        ref.update(times | {"next_due": due and due - timedelta(seconds=seconds)})

    return make


@pytest.fixture
def sweep(client_for):
    client = client_for("sweep_sos")
    return lambda: client.post("/", json=a_delivery({})).status_code


def alerts(db) -> set[tuple[str, str]]:
    return {(a.get("kind"), a.get("subject")) for a in db.collection("alerts").get()}


def test_silence_climbs_to_the_sho_and_the_sp_once_each(
    raised, ask, deliver, pass_s, rang, db, incident, history
) -> None:
    sos_id = raised()
    seen = []
    for rung in (1, 2, 3):
        pass_s(sos_id, 30)
        for _ in range(3):
            assert ask("climb_sos", data={"sos_id": sos_id, "rung": rung}).status_code == 200
            assert set(deliver()) <= {200}
        seen.append((rang(), rang("sms")))

    assert seen[0][0] == [SHO]  # the station has one duty officer: its head is the next
    assert seen[1][0] == [SHO, SHO] and seen[2][0] == [SHO, SHO, SP]
    assert [len(sms) for _, sms in seen] == [1, 1, 2]  # to the SHO's telephone one a minute
    assert {"rung_1", "rung_2", "rung_3", "sms_1", "sms_2", "sms_3"} <= history()
    assert ("call", f"sos/{sos_id}") in alerts(db)
    assert len(rang("voice")) == 1
    assert (incident()["rung"], incident()["next_due"] is None) == (3, False)
    assert db.collection("outbox").get() == []


def test_the_sms_names_the_incident_and_nothing_else(
    raised, ask, deliver, pass_s, phones, incident
) -> None:
    sos_id = raised()
    pass_s(sos_id, 30)
    ask("climb_sos", data={"sos_id": sos_id, "rung": 1})
    deliver()

    (sms,) = phones.desk.journal.since(0, kind="sms")
    assert incident()["sos_number"] in sms.payload["text"] and sms.outcome["delivered"]
    assert "22.08" not in sms.payload["text"] and sos_id not in sms.payload["text"]


def test_a_timer_that_is_early_is_refused_and_climbs_nothing(raised, ask, incident) -> None:
    sos_id = raised()

    assert ask("climb_sos", data={"sos_id": sos_id, "rung": 1}).status_code == 409
    assert incident()["rung"] == 0


def test_the_sweep_climbs_what_the_timers_missed_once(
    raised, sweep, pass_s, deliver, rang, incident
) -> None:
    sos_id = raised()
    assert sweep() == 200 and incident()["rung"] == 0
    pass_s(sos_id, 35)
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: sweep(), range(4))) == {200}
    deliver()

    assert incident()["rung"] == 1
    assert rang() == [SHO] and len(rang("sms")) == 1


def test_a_timer_and_the_sweep_at_once_climb_a_rung_once(
    raised, ask, sweep, pass_s, db, incident
) -> None:
    sos_id = raised()
    pass_s(sos_id, 35)
    climb = lambda: ask("climb_sos", data={"sos_id": sos_id, "rung": 1}).status_code  # noqa: E731
    with ThreadPoolExecutor(6) as pool:
        done = [pool.submit(work) for work in (climb, sweep, climb, sweep, climb, sweep)]

    assert {one.result() for one in done} == {200}
    assert incident()["rung"] == 1
    assert len(db.collection("outbox").get()) == 1


def test_each_rung_sets_the_timer_of_the_next(
    press, ask, deliver, pass_s, monkeypatch, incident
) -> None:
    from shared.send import tasks

    set_for = []

    def schedule(_function, name, data, *, at) -> None:
        set_for.append((name, data, (at - incident()["raised_at"]).total_seconds()))

    monkeypatch.setattr(tasks, "schedule", schedule)
    sos_id = press().json["sos_id"]
    deliver()
    for n, due in ((1, 30), (2, 60), (3, 90), (4, 150), (5, 210), (6, 270)):
        name, data, seconds = set_for[-1]
        assert name.startswith(f"{sos_id}-{n}-") and data == {"sos_id": sos_id, "rung": n}
        assert abs(seconds - due) < 2
        waits = (incident()["next_due"] - clock.now()).total_seconds()
        pass_s(sos_id, int(waits) + 1)
        ask("climb_sos", data=data)
        deliver()

    assert set_for[-1][1]["rung"] == 7 and incident()["rung"] == 6


def test_what_was_pushed_at_once_is_not_pushed_again(press, deliver, rang, db) -> None:
    press()
    assert deliver() == [200]

    assert sorted(rang()) == sorted([DUTY, ROOM])
    assert db.collection("outbox").get() == []


def test_the_durable_path_pushes_what_could_not_be_pushed_at_once(
    press, deliver, rang, script, db, monkeypatch
) -> None:
    monkeypatch.setattr(tell, "at_once", lambda *_: None)
    press()
    script(kind="fcm", to="*", times=2, status=503)

    assert deliver() == [500] and rang() == []
    assert deliver() == [200] and sorted(rang()) == sorted([DUTY, ROOM])
    assert db.collection("outbox").get() == []


@pytest.mark.parametrize("slow", [DUTY, ROOM])
def test_a_phone_of_the_first_rung_that_fcm_put_off_at_the_press_is_told_by_the_durable_path(
    press, deliver, rang, script, incident, slow
) -> None:
    other = ({DUTY, ROOM} - {slow}).pop()
    script(kind="fcm", to=f"demo-phone.{slow}", times=1, status=503)
    assert press().status_code == 200
    assert rang() == [other]
    assert incident()["told_at"] is None
    assert deliver() == [200]
    assert slow in rang()
    assert incident()["told_at"]


@pytest.mark.parametrize("rule", [{"status": 503}, {"status": 429, "retry_after": 60}])
def test_while_fcm_is_away_the_next_rung_comes_by_sms(
    press, deliver, ask, pass_s, rang, script, rule
) -> None:
    script(kind="fcm", to="*", times=None, **rule)
    sos_id = press().json["sos_id"]
    assert deliver() == [500]
    pass_s(sos_id, 30)
    assert ask("climb_sos", data={"sos_id": sos_id, "rung": 1}).status_code == 200
    for _ in range(3):
        deliver()

    assert rang() == [] and len(rang("sms")) == 1


def test_when_every_phone_is_gone_an_alarm_and_sms_come_at_once(
    press, deliver, rang, script, db, incident
) -> None:
    script(kind="fcm", to="*", times=None, status=404, error_code="UNREGISTERED")
    began = clock.now()
    sos_id = press().json["sos_id"]
    for _ in range(8):
        deliver()

    assert {("unstaffed", f"sos/{sos_id}"), ("call", f"sos/{sos_id}")} <= alerts(db)
    assert len(rang("sms")) == 5 and incident()["rung"] == 6
    assert (clock.now() - began).total_seconds() < 5


def test_an_sms_gateway_that_is_away_is_tried_again(
    raised, ask, deliver, pass_s, rang, script
) -> None:
    sos_id = raised()
    pass_s(sos_id, 30)
    ask("climb_sos", data={"sos_id": sos_id, "rung": 1})
    script(kind="sms", to="*", times=1, status=503)

    assert deliver() == [500] and rang("sms") == []
    assert deliver() == [200] and len(rang("sms")) == 1


@pytest.fixture
def at_last_rung(raised, ask, pass_s):
    """A press nobody answered for 90 s. Returns its id; the last rung is still to be told."""

    def make() -> str:
        sos_id = raised()
        for rung in (1, 2, 3):
            pass_s(sos_id, 30)
            ask("climb_sos", data={"sos_id": sos_id, "rung": rung})
        return sos_id

    return make


def test_after_90_s_the_sp_is_rung_and_hears_the_number(
    at_last_rung, deliver, phones, incident, seeded, history
) -> None:
    at_last_rung()
    deliver()

    (rung,) = phones.desk.journal.since(0, kind="voice")
    assert rung.to == seeded.document(f"posts/{SP}").get().get("cug_number")
    assert rung.payload["CustomField"] == incident()["sos_number"]
    assert rung.payload["Url"] == "http://my.exotel.com/prahari1/exoml/start_voice/112"
    assert "call_3" in history()


@pytest.mark.parametrize("rule", [{"status": 503}, {"status": 429}, {"drop": True}], ids=str)
def test_a_voice_provider_that_is_away_is_tried_again_and_rings_once(
    at_last_rung, deliver, rang, script, rule
) -> None:
    at_last_rung()
    script(kind="voice", to="*", times=1, **rule)

    assert 500 in deliver() and rang("voice") == []
    assert deliver() == [200] and len(rang("voice")) == 1
    assert len(rang("sms")) == 2


def test_an_sms_gateway_that_is_away_stops_no_alarm_and_no_call(
    at_last_rung, deliver, rang, script, db
) -> None:
    sos_id = at_last_rung()
    script(kind="sms", to="*", times=None, status=503)

    assert 500 in deliver() and 500 in deliver()
    assert len(rang("voice")) == 1 and rang("sms") == []
    assert ("call", f"sos/{sos_id}") in alerts(db)


def test_while_sms_and_every_phone_are_gone_the_next_rung_is_told_all_the_same(
    press, deliver, script, incident
) -> None:
    script(kind="fcm", to="*", times=None, status=404, error_code="UNREGISTERED")
    script(kind="sms", to="*", times=None, status=503)
    press()
    for _ in range(7):
        deliver()

    assert incident()["rung"] == 6


def test_of_two_telephones_only_the_one_that_failed_gets_its_sms_again(
    raised, ask, pass_s, deliver, rang, script, db, monkeypatch
) -> None:
    monkeypatch.setattr(rungs_model, "of", lambda *_: (SHO, SP))
    sos_id = raised()
    pass_s(sos_id, 30)
    ask("climb_sos", data={"sos_id": sos_id, "rung": 1})
    other = db.document(f"posts/{SP}").get().get("cug_number")
    script(kind="sms", to=other, times=2, status=503)

    assert (deliver(), deliver(), deliver()) == ([500], [500], [200])
    assert len(rang("sms")) == len(set(rang("sms"))) == 2


@pytest.mark.parametrize("over", ["acknowledged_at", "status"])
def test_late_news_of_a_rung_wakes_nobody_once_somebody_answered(
    at_last_rung, deliver, rang, db, over
) -> None:
    sos_id = at_last_rung()
    said = {"acknowledged_at": clock.now(), "status": "closed"}[over]
    db.document(f"sos/{sos_id}").update({over: said})

    assert set(deliver()) == {200}
    assert rang() == rang("sms") == rang("voice") == [] and alerts(db) == set()


def test_a_cancelled_sos_climbs_until_an_officer_answers(at_last_rung, deliver, rang, db) -> None:
    db.document(f"sos/{at_last_rung()}").update({"status": "cancelled"})

    assert set(deliver()) == {200}
    assert SP in rang() and len(rang("voice")) == 1


def test_a_refused_call_alarms_and_holds_up_nothing(
    at_last_rung, deliver, rang, script, db
) -> None:
    at_last_rung()
    script(kind="voice", to="*", times=None, status=401)

    assert set(deliver()) == {200} and rang("voice") == []
    assert ("voice_refused", "voice/sos") in alerts(db)


def test_nobody_at_a_station_without_posts_is_no_reason_for_silence(
    press, deliver, rang, db
) -> None:
    press(place={"lat": 22.71, "lng": 82.55})  # far from any station with phones
    for _ in range(8):
        deliver()

    assert rang() or ("call", db.collection("sos").get()[0].reference.path) in alerts(db)


def test_a_drill_rings_once_and_ends_by_itself_without_an_sms_or_a_call(
    raised, ask, deliver, pass_s, rang, db, incident
) -> None:
    sos_id = raised(practice=True)
    assert rang() == []
    for rung in (1, 2, 3):
        pass_s(sos_id, 240)
        ask("climb_sos", data={"sos_id": sos_id, "rung": rung})
        deliver()

    assert rang() == rang("sms") == rang("voice") == [] and alerts(db) == set()
    assert (incident()["status"], incident()["outcome"]) == ("closed", "test")


def test_an_incident_deleted_in_the_console_is_told_to_nobody(press, deliver, rang, db) -> None:
    press()
    (one,) = db.collection("sos").get()
    one.reference.delete()

    assert deliver() == [200] and db.collection("outbox").get() == []


@pytest.mark.parametrize(
    "edit",
    [
        {"status": 7},
        {"raised_at": "today"},
        {"raised_at": "2026-11-23"},
        {"fixed_at": "2026-11-23"},
        {"flags": 3},
        {"rung": "x"},
        {"practice": "?"},
    ],
)
def test_a_hand_edit_does_not_stop_the_ladder(raised, db, sweep, pass_s, deliver, rang, edit):
    sos_id = raised()
    pass_s(sos_id, 35)
    db.document(f"sos/{sos_id}").update(edit)

    assert sweep() == 200
    assert set(deliver()) <= {200}
    assert rang() == [SHO]
    assert ("bad_edit", f"sos/{sos_id}#{next(iter(edit))}") in alerts(db)


def test_a_rung_that_a_hand_lowered_is_climbed_and_not_told_twice(
    raised, db, sweep, pass_s, deliver, rang, incident
) -> None:
    sos_id = raised()
    pass_s(sos_id, 35)
    assert sweep() == 200 and set(deliver()) == {200}
    db.document(f"sos/{sos_id}").update({"rung": 0, "next_due": clock.now()})

    assert sweep() == 200 and incident()["rung"] == 1
    assert deliver() == [] and rang() == [SHO]
    pass_s(sos_id, 30)
    assert sweep() == 200 and incident()["rung"] == 2


def test_one_that_cannot_be_climbed_holds_up_none_behind_it(
    press, db, sweep, pass_s, monkeypatch
) -> None:
    first, second = press().json["sos_id"], press().json["sos_id"]
    pass_s(first, 60)
    pass_s(second, 35)
    climb = ladder.climb

    def fail_at_first(sos_id: str, rung: int, **how: object) -> None:
        if sos_id == first:
            raise unavailable()
        climb(sos_id, rung, **how)

    monkeypatch.setattr(ladder, "climb", fail_at_first)

    assert sweep() == 200
    assert db.document(f"sos/{second}").get().get("rung") == 1


@pytest.mark.parametrize(
    ("place", "seat", "rung"),
    [
        # The station next to the caller's is the nearest to the middle of the cell.
        ({"lat": 22.0871, "lng": 82.1622}, "cg-bilaspur-torwa", SP),
        (None, "cg-state-desk", "cg-state-desk"),
    ],
)
def test_what_was_taken_without_an_organisation_is_placed_once_it_can_be_read(
    press, deliver, rang, db, incident, place, seat, rung
) -> None:
    published = db.document("organisation/published")
    held = published.get().to_dict()
    published.delete()
    directory.reset()
    press(place=place)
    assert set(deliver()) == {500} and incident()["seat"] == ""

    published.set(held)
    directory.reset()
    for _ in range(8):  # the station has no phones of its own: rung after rung at once
        assert set(deliver()) <= {200}
    placed = incident()
    assert (placed["seat"], placed["state"]) == (seat, "cg")
    assert "cg-state" in placed["boards"] and "no_organisation" in placed["flags"]
    assert rung in rang() and db.collection("outbox").get() == []


@pytest.mark.parametrize("event", [{}, {"nope": 1}, {"event_id": "no-such"}])
def test_a_message_that_can_never_work_is_acknowledged(seeded, client_for, event) -> None:
    assert client_for("notify_sos").post("/", json=a_delivery(event)).status_code == 200


@pytest.mark.parametrize("gone", ["disabled", "deleted"])
def test_a_post_that_is_not_in_force_is_not_the_duty_officer(press, rang, db, gone) -> None:
    post = db.document(f"posts/{DUTY}")
    post.update({"disabled": True}) if gone == "disabled" else post.delete()
    press()

    assert sorted(rang()) == sorted([SHO, ROOM])


def test_the_posts_of_this_test_are_in_the_seed(seeded) -> None:
    for post in (DUTY, SHO, ROOM, SP):
        assert seeded.document(f"posts/{post}").get().exists
    assert SHO.startswith(STATION)


def test_a_phone_whose_session_ended_by_age_rings_and_is_not_relied_upon(
    press, deliver, rang, db, incident
) -> None:
    past = clock.now() - timedelta(days=1)
    for post in (DUTY, ROOM):
        for phone in db.collection("devices").where("post", "==", post).get():
            phone.reference.update({"valid_until": past})
    sos_id = press().json["sos_id"]
    for _ in range(4):
        deliver()

    assert {DUTY, ROOM, SHO} <= set(rang())  # they ring, and the next rung is told at once
    assert ("unstaffed", f"sos/{sos_id}") in alerts(db) and incident()["rung"] >= 1
