"""An SOS by the client for apps: over a bad line nothing is lost, and nothing is doubled."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from werkzeug.wrappers import Response

from functions.sos.incident_model import Position, Trail
from functions.sos.phones import tell
from shared import seal
from shared.pure import clock
from tests.e2e.client import ClientApp, Line

PLACE = {"lat": 22.0871, "lng": 82.1622, "accuracy_m": 12, "source": "gps"}
PORTAL = Response("<html>Log in to the network", mimetype="text/html")
Opened = Callable[..., ClientApp]


@pytest.fixture(autouse=True)
def _told_by_hand(by_hand: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tell, "FIRST_S", 8)


def fixes(count: int, start: int = 0) -> list[dict[str, Any]]:
    """Positions on a walk: no two are the same."""
    walk = range(start, start + count)
    moments = [(clock.now() + timedelta(seconds=n)).isoformat() for n in walk]
    return [{"lat": 22.1 + n / 10_000, "lng": 82.2, "at": moments[n - start]} for n in walk]


def stored(db: Any, sos_id: str) -> list[float]:
    """The latitudes of all positions that the police have of an SOS."""
    found = []
    for one in db.collection(f"sos/{sos_id}/positions").get():
        sealed = Position.model_validate(one.to_dict()).trail
        opened = seal.unseal(sealed, where=f"sos/{sos_id}/positions/{one.id}#trail")
        found += [fix.lat for fix in Trail.model_validate_json(opened).fixes]
    return sorted(found)


def incidents(db: Any) -> list[str]:
    return [one.id for one in db.collection("sos").get()]


def is_sent(seen: dict[str, Any]) -> bool:
    return "receipt" in seen and "view" in seen and seen["waiting"] == 0


def walked(count: int) -> list[float]:
    return sorted([PLACE["lat"], *(fix["lat"] for fix in fixes(count))])


def close(db: Any, sos_id: str) -> None:
    db.document(f"sos/{sos_id}").update({"status": "closed", "closed_at": clock.now()})


@pytest.mark.parametrize("practice", [True, False])
def test_flight_mode_a_lost_answer_and_a_killed_app_make_one_incident_with_every_position(
    line: Line, db: Any, new_client: Opened, *, practice: bool
) -> None:
    phone = new_client(line.url)
    phone.do("line", stands="off")
    phone.do("press", press={"place": PLACE, "practice": practice, "battery": 40})
    phone.do("fixes", fixes=fixes(3))
    assert phone.do("turn") == 1
    phone.do("line", stands="lost")
    assert phone.do("turn") == 2
    (sos_id,) = incidents(db)
    assert "receipt" not in phone.do("look")

    phone.opened_anew().do("fixes", fixes=fixes(4, 3))
    phone.do("turn")
    phone.do("line", stands="lost")
    phone.do("turn")
    phone.do("fixes", fixes=fixes(70, 7))
    phone.opened_anew().do("run")
    seen = phone.until(is_sent)

    assert incidents(db) == [sos_id] == [seen["receipt"]["sos_id"]]
    assert seen["receipt"]["practice"] is practice
    assert stored(db, sos_id) == walked(77)
    assert [len(one.body["fixes"]) for one in line.sent("update-sos")] == [7, 7, 60, 10]


def test_two_windows_on_one_store_press_once_and_send_each_position_once(
    line: Line, db: Any, new_client: Opened
) -> None:
    both = [new_client(line.url), new_client(line.url)]
    for phone in both:
        phone.do("press", press={"place": PLACE})
    for phone in both:
        phone.do("run")
    for n, phone in enumerate(both * 20):
        phone.do("fixes", fixes=fixes(3, 3 * n))
    both[0].until(is_sent)

    (sos_id,) = incidents(db)
    assert stored(db, sos_id) == walked(120)


def test_an_answer_that_comes_late_to_one_window_loses_nothing_that_the_other_is_to_send(
    line: Line, db: Any, new_client: Opened
) -> None:
    slow, quick = new_client(line.url), new_client(line.url)
    slow.do("press", press={"place": PLACE})
    slow.do("turn")
    slow.do("fixes", fixes=fixes(2))
    slow.do("line", stands="held")
    slow.do("run")
    line.until_sent("update-sos", 1)
    quick.do("turn")
    quick.do("fixes", fixes=fixes(3, 2))
    quick.do("line", stands="off")
    quick.do("turn")
    slow.do("line", stands="on")
    slow.until(is_sent)
    assert stored(db, incidents(db)[0]) == walked(5)


def test_a_press_without_a_place_goes_with_the_first_that_comes_and_loses_none(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("press", press={})
    phone.do("fixes", fixes=fixes(2))
    phone.do("run")
    phone.until(is_sent)
    (sos_id,) = incidents(db)
    assert db.document(f"sos/{sos_id}").get().get("district") == "cg-bilaspur"
    assert set(stored(db, sos_id)) == {fix["lat"] for fix in fixes(2)}


def test_the_caller_sees_each_step_as_a_whole_though_only_what_changed_is_sent(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("press", press={"place": PLACE})
    phone.do("run")
    whole = phone.until(lambda seen: "view" in seen)["view"]
    db.document(f"sos/{whole['sos_id']}").update({"status": "on_the_way"})
    view = phone.until(lambda seen: seen["view"]["status"] == "on_the_way")["view"]
    still = phone.until(lambda seen: not seen["view"]["is_changed"])["view"]
    assert still == view | {"is_changed": False}
    assert line.sent("watch-sos")[-1].body["seen"] == view["version"]
    close(db, whole["sos_id"])
    assert phone.until(lambda seen: seen["isOver"])["view"]["status"] == "closed"


def test_a_cancelling_in_flight_mode_reaches_the_police_after_the_press(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("line", stands="off")
    phone.do("press", press={"place": PLACE})
    phone.do("turn")
    phone.do("cancel")
    phone.opened_anew().do("run")
    assert phone.until(lambda seen: seen["isOver"])["view"]["status"] == "cancelled"
    (sos_id,) = incidents(db)
    assert db.document(f"sos/{sos_id}").get().get("status") == "cancelled"


def test_a_cancelling_without_the_pin_that_was_chosen_leaves_the_sos_on_until_it_is_typed(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("press", press={"place": PLACE, "pin": "4711"})
    phone.do("turn")
    for typed, reason in ((None, "pin_needed"), ("1234", "pin_wrong")):
        phone.do("cancel", **({"pin": typed} if typed else {}))
        phone.do("turn")
        assert not phone.do("look")["isOver"]
        answer = line.sent("cancel-sos")[-1].body
        assert answer.get("pin") == typed, reason
    phone.do("fixes", fixes=fixes(2))
    phone.do("turn")
    assert len(line.sent("cancel-sos")) == 2 and len(line.sent("update-sos")) == 1
    phone.do("cancel", pin="4711")
    phone.do("run")
    assert phone.until(lambda seen: seen["isOver"])["view"]["status"] == "cancelled"


def test_what_was_never_tried_is_cancelled_without_the_police(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("press", press={"place": PLACE})
    phone.do("cancel")
    assert phone.do("turn") is None
    assert phone.do("look")["isOver"] and incidents(db) == []


def test_pressed_again_after_a_closing_that_the_phone_never_heard_of_it_is_a_new_sos(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("press", press={"place": PLACE})
    phone.do("turn")
    (first,) = incidents(db)
    close(db, first)
    phone.do("fixes", fixes=fixes(2))
    phone.do("press", press={"place": PLACE})
    phone.do("run")
    phone.until(lambda seen: is_sent(seen) and seen["receipt"]["sos_id"] != first)
    (second,) = set(incidents(db)) - {first}
    assert stored(db, second) == walked(2)


def test_pressed_ten_times_it_is_one_sos_and_in_earnest_it_does_not_wait_for_practice(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("press", press={"practice": True})
    phone.do("turn")
    for _ in range(10):
        phone.do("press", press={"place": PLACE})
        phone.do("turn")
    pressed = [one.to_dict()["practice"] for one in db.collection("sos").get()]
    assert sorted(pressed) == [False, True]


def test_when_the_police_have_closed_it_sending_ends(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("press", press={"place": PLACE})
    phone.do("turn")
    close(db, incidents(db)[0])
    phone.do("fixes", fixes=fixes(1))
    assert phone.do("turn") is None
    assert phone.do("told")[-1] | {"receipt": 0} == {
        "receipt": 0,
        "isOver": True,
        "isKept": True,
        "waiting": 0,
        "warnings": [],
        "refused": "sos_over",
    }


def test_what_a_portal_says_is_no_answer_and_the_press_stays(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    portal = [PORTAL, Response("{}", mimetype="application/json"), Response("{}", status=404)]
    line.changes = lambda *_: portal.pop() if portal else None
    phone.do("press", press={"place": PLACE})
    assert [phone.do("turn") for _ in range(3)] == [1, 2, 4]
    assert [one["refused"] for one in phone.do("told")] == ["unanswered"] * 3
    phone.do("turn")
    assert incidents(db) == [phone.do("look")["receipt"]["sos_id"]]


def test_what_could_not_be_read_is_told(line: Line, db: Any, new_client: Opened) -> None:
    phone = new_client(line.url)
    phone.do("press", press={"place": PLACE, "battery": 400})
    phone.do("turn")
    assert phone.do("told")[-1]["warnings"] == ["battery_unread"]
    phone.do("fixes", fixes=[{"lat": 95, "lng": 82}, *fixes(1)])
    phone.do("turn")
    seen = phone.do("told")[-1]
    assert (seen["view"]["taken"], seen["view"]["of"], seen["warnings"]) == (1, 2, ["fixes_unread"])


def test_of_more_than_an_hour_of_positions_the_older_are_thinned_out_and_the_newest_are_whole(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    phone.do("line", stands="off")
    phone.do("press", press={"place": PLACE})
    phone.do("fixes", fixes=fixes(800))
    assert 500 < phone.do("look")["waiting"] <= 720
    phone.do("line", stands="on")
    phone.do("run")
    phone.until(is_sent)
    found, walk = stored(db, incidents(db)[0]), [fix["lat"] for fix in fixes(800)]
    assert found[1:][-360:] == walk[-360:]
    assert found[:2] == [PLACE["lat"], walk[0]]


def test_an_sos_goes_on_through_answers_of_a_newer_server(
    line: Line, db: Any, new_client: Opened
) -> None:
    phone = new_client(line.url)
    news = {"status": "drone_launched", "drone": {"eta_s": 90}, "warnings": ["drone_unread"]}
    line.changes = lambda _, said: said | news
    phone.do("press", press={"place": PLACE})
    phone.do("fixes", fixes=fixes(2))
    phone.do("run")
    assert phone.until(is_sent)["view"]["status"] == "drone_launched"
    assert stored(db, incidents(db)[0]) == walked(2)
