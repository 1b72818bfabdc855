"""Whose an SOS is, once the caller's place is known, or changes, or an officer knows better."""

import pytest

from functions.sos.ladder import climb_sos
from shared.force import posts
from tests.builders import a_request_id, an_sos_request
from tests.functional.sos.conftest import DUTY, ROOM, SHO, SP, STATION

SARKANDA = an_sos_request()["place"]
KORBA = {"lat": 22.3595, "lng": 82.7501, "accuracy_m": 20, "source": "gps"}
DESK = "cg-state-desk"


@pytest.fixture
def placeless(press, deliver, phones):
    """A press without a place, that rang the state. Returns the caller's own."""
    body = press(place=None, request_id=a_request_id()).json
    assert set(deliver()) == {200}
    return {name: body[name] for name in ("sos_id", "watch_key")}


@pytest.fixture
def moved(ask, deliver):
    """Send where the caller is now, and let the news be told."""

    def send(own: dict, place: dict) -> dict:
        answer = ask("update_sos", **own, request_id=a_request_id(), fixes=[place])
        assert answer.status_code == 200, answer.text
        while deliver():
            pass
        return answer.json

    return send


def test_a_place_that_comes_a_second_later_rings_the_station_and_its_control_room(
    placeless, moved, rang, phones, incident, signed_in
) -> None:
    assert DESK in rang() and not {DUTY, ROOM} & set(rang())
    phones.desk.journal.clear()
    moved(placeless, SARKANDA)

    assert set(rang()) == {DUTY, ROOM}
    one = incident()
    assert (one["station"], one["district"], one["seat"]) == (STATION, "cg-bilaspur", STATION)
    for post in (DUTY, ROOM, SP, DESK):  # who was told before goes on seeing it
        assert signed_in(post).call("open_sos", sos_id=placeless["sos_id"]).status_code == 200


def test_the_same_press_with_its_place_does_the_same(
    press, deliver, rang, phones, incident
) -> None:
    same = a_request_id()
    press(place=None, request_id=same)
    deliver()
    phones.desk.journal.clear()
    assert press(request_id=same).status_code == 200
    while deliver():
        pass

    assert set(rang()) == {DUTY, ROOM} and incident()["station"] == STATION


def test_a_caller_who_is_driven_to_another_station_is_given_to_it_and_to_no_fourth_an_hour(
    press, deliver, moved, incident, ask, signed_in
) -> None:
    body = press().json
    own = {name: body[name] for name in ("sos_id", "watch_key")}
    deliver()
    moved(own, SARKANDA | {"lat": SARKANDA["lat"] + 0.01})  # one kilometre: nobody else
    assert incident()["station"] == STATION and incident()["routed_at"] == []

    seen = []
    for place in (KORBA, SARKANDA, KORBA, SARKANDA):
        moved(own, place)
        seen.append(incident()["district"])
    assert seen == ["cg-korba", "cg-bilaspur", "cg-korba", "cg-korba"]
    assert "moved_on" in incident()["flags"]
    assert {STATION, "cg-bilaspur"} <= set(incident()["formers"])
    for post in (SHO, ROOM, SP):
        assert signed_in(post).call("open_sos", sos_id=own["sos_id"]).status_code == 200


def test_a_control_room_hands_an_sos_to_another_station_where_a_ladder_begins(
    press, deliver, signed_in, incident, rang, phones, db
) -> None:
    sos_id = press().json["sos_id"]
    deliver()
    phones.desk.journal.clear()
    room = signed_in(ROOM)
    line = room.call("hand_over_sos", sos_id=sos_id, unit="cg-bilaspur-kotwali")
    assert line.status_code == 200, line.text
    while deliver():
        pass

    assert line.json["station"] == "cg-bilaspur-kotwali"
    assert any(post.startswith("cg-bilaspur-kotwali") for post in rang())
    assert (incident()["rung"], incident()["rung_from"]) == (1, 1)
    steps = db.collection(f"sos/{sos_id}/history").get()
    (said,) = [one for one in steps if one.get("what") == "handed_over"]
    assert (said.get("post"), said.get("action")) == (ROOM, "hand_over_sos")
    assert room.call("hand_over_sos", sos_id=sos_id, unit="cg-bilaspur-kotwali").status_code == 200
    assert incident()["rung"] == 1


def test_it_is_handed_to_another_district_whose_control_room_then_rings(
    press, deliver, signed_in, rang, phones
) -> None:
    sos_id = press().json["sos_id"]
    deliver()
    phones.desk.journal.clear()
    assert signed_in(DESK).call("hand_over_sos", sos_id=sos_id, unit="cg-korba").status_code == 200
    while deliver():
        pass
    assert "cg-korba-control-room" in rang() or "cg-korba-sp" in rang()


@pytest.mark.parametrize(
    ("post", "unit", "status"),
    [(DUTY, "cg-korba", 404), (SP, "cg-korba", 404), ("cg-korba-control-room", "cg-korba", 404),
     (ROOM, "cg-nowhere", 400), (ROOM, "cg-bilaspur-cyber", 400)],
)  # fmt: skip
def test_nobody_else_hands_it_over_and_to_no_unit_that_is_none(
    press, signed_in, incident, post, unit, status
) -> None:
    sos_id = press().json["sos_id"]
    answer = signed_in(post).call("hand_over_sos", sos_id=sos_id, unit=unit)
    assert answer.status_code == status or (answer.status_code, status) == (403, 404)
    assert incident()["station"] == STATION


def test_where_a_station_has_no_phone_the_nearest_one_that_has_is_told_too_and_sees_it(
    press, deliver, db, rang, incident, signed_in
) -> None:
    for name, post in posts.of_units(db, (STATION,)).items():
        if post.unit == STATION:
            for phone in db.collection("devices").where("post", "==", name).get():
                phone.reference.delete()
    sos_id = press().json["sos_id"]
    while deliver():
        pass

    near = incident()["neighbour"]
    assert near and near != STATION and near in incident()["boards"]
    told = [post for post in rang() if post.startswith(near)]
    assert told
    officer = signed_in(told[0])
    assert officer.call("acknowledge_sos", sos_id=sos_id).status_code == 200


def test_with_pubsub_away_a_press_sets_its_first_timer_and_each_rung_is_told_by_who_climbs(
    press, ask, topic, monkeypatch, rang, db
) -> None:
    from shared.firestore import clients
    from shared.send import tasks

    set_for = []
    monkeypatch.setattr(
        tasks, "schedule", lambda _function, _name, data, *, at: set_for.append((data, at))
    )
    monkeypatch.setattr(climb_sos.clock, "now", climb_sos.clock.now)
    clients.publisher().delete_topic(topic=topic, timeout=10)
    sos_id = press().json["sos_id"]
    (first,) = set_for
    assert first[0] == {"sos_id": sos_id, "rung": 1}
    for rung in (1, 2, 3):
        db.document(f"sos/{sos_id}").update({"next_due": climb_sos.clock.now()})
        assert ask("climb_sos", data={"sos_id": sos_id, "rung": rung}).status_code == 200
    assert [post for post in rang() if post in {SHO, SP}] == [SHO, SHO, SP]
    assert [data["rung"] for data, _ in set_for] == [1, 2, 3, 4]


def test_an_open_sos_whose_time_a_hand_took_is_given_one_again(
    press, db, sweep_sos, monkeypatch
) -> None:
    monkeypatch.setattr("functions.sos.ladder.sweep_sos.is_time_to_look", lambda _: True)
    sos_id = press(**an_sos_request()).json["sos_id"]
    db.document(f"sos/{sos_id}").update({"next_due": None})
    sweep_sos()
    assert db.document(f"sos/{sos_id}").get().get("next_due") is not None


def test_who_may_hand_it_over_is_offered_the_nearest_stations_and_the_districts(
    press, signed_in
) -> None:
    sos_id = press().json["sos_id"]
    units = signed_in(ROOM).call("open_sos", sos_id=sos_id, lang="en").json["units"]
    kinds = [one["kind"] for one in units]
    assert kinds == sorted(kinds, reverse=True)  # stations, then districts
    assert STATION not in {one["code"] for one in units}
    assert {"cg-korba"} <= {one["code"] for one in units if one["kind"] == "district"}
    assert signed_in(DUTY).call("open_sos", sos_id=sos_id).json["units"] == []
    offered = next(one["code"] for one in units if one["kind"] == "station")
    assert signed_in(ROOM).call("hand_over_sos", sos_id=sos_id, unit=offered).status_code == 200
