"""What the caller's own phone does after the press."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from functions.sos.incident_model import Trail
from shared import seal
from tests.builders import a_request_id
from tests.functional.sos.conftest import DUTY

HERE = {"lat": 22.09, "lng": 82.17, "accuracy_m": 8, "source": "gps", "battery": 38}


@pytest.fixture
def own(press):
    """The id and the key of a press."""
    body = press().json
    return {"sos_id": body["sos_id"], "watch_key": body["watch_key"]}


def test_the_caller_sees_where_it_stands_and_at_which_station(own, ask) -> None:
    view = ask("watch_sos", **own, lang="en").json

    assert (view["status"], view["is_open"], view["station_name"]) == ("raised", True, "Sarkanda")
    assert view["told_at"] >= view["raised_at"]
    assert "acknowledged_at" not in view and view["call"] == "112"


@pytest.mark.parametrize("target", ["watch_sos", "cancel_sos", "update_sos"])
def test_without_the_right_key_nothing_is_shown_or_done(own, ask, target, press, incident) -> None:
    more = {"request_id": a_request_id(), "fixes": [HERE]} if target == "update_sos" else {}
    for wrong in ({"watch_key": "0" * 32}, {"sos_id": "0" * 32}):
        assert ask(target, **(own | wrong | more)).status_code == 403
    assert incident()["status"] == "raised"


def test_a_practice_press_says_so_and_who_was_told(press, ask) -> None:
    body = press(practice=True).json
    view = ask("watch_sos", sos_id=body["sos_id"], watch_key=body["watch_key"], lang="en").json

    assert body["practice"] and view["practice"] and view["told_at"]
    assert "phone of Sarkanda" in view["message"] and view["station_name"] == "Sarkanda"


def test_positions_are_added_sealed_and_once(own, ask, db) -> None:
    batch = own | {"request_id": a_request_id(), "fixes": [HERE, HERE | {"lat": 22.11}]}

    assert ask("update_sos", **batch).json["is_open"]
    assert ask("update_sos", **batch).status_code == 200
    stored = db.collection(f"sos/{own['sos_id']}/positions").order_by("received_at").get()
    assert [one.get("count") for one in stored] == [1, 2]
    path = stored[1].reference.path
    sealed = seal.Sealed.model_validate(stored[1].get("trail"))
    trail = Trail.model_validate_json(seal.unseal(sealed, where=f"{path}#trail"))
    assert [fix.lat for fix in trail.fixes] == [22.09, 22.11]
    assert db.document(f"sos/{own['sos_id']}").get().get("area") == "22.10,82.15"


@pytest.mark.parametrize(("fixes", "taken"), [([], 0), ([HERE] * 61, 60), ([HERE, {"lat": 9}], 1)])
def test_the_answer_says_how_many_positions_were_taken(own, ask, fixes, taken) -> None:
    answer = ask("update_sos", **own, request_id=a_request_id(), fixes=fixes)
    assert (answer.status_code, answer.json["taken"], answer.json["of"]) == (200, taken, len(fixes))


def test_after_cancelling_no_position_is_taken_and_the_ladder_goes_on(
    own, ask, incident, history
) -> None:
    assert ask("cancel_sos", **own).json["status"] == "cancelled"
    assert ask("cancel_sos", **own).json["status"] == "cancelled"

    refused = ask("update_sos", **own, request_id=a_request_id(), fixes=[HERE])
    assert refused.json["error"]["details"]["reason"] == "sos_over"
    assert incident()["next_due"] is not None  # an officer still sees it and calls back
    assert history() == {"raised", "told_0", "cancelled"}


@pytest.fixture
def pressed(press):
    """The answer to a press with a PIN chosen beforehand."""
    return press(pin="4711").json


@pytest.mark.parametrize("named", ["sos_id", "sos_number"])
def test_another_phone_cancels_with_the_pin(pressed, ask, incident, named) -> None:
    answer = ask("cancel_sos", pin="4711", lang="en", **{named: pressed[named]})

    assert answer.json["sos_number"] == pressed["sos_number"]
    assert "still ring" in answer.json["message"]
    assert incident()["status"] == "cancelled" and incident()["next_due"] is not None


def test_a_number_is_understood_as_it_is_typed(pressed, ask) -> None:
    typed = pressed["sos_number"].lower().replace("-", " ")
    assert ask("cancel_sos", pin="4711", sos_number=typed).status_code == 200


def test_after_five_wrong_pins_only_the_phone_that_pressed_cancels(pressed, ask, incident) -> None:
    with ThreadPoolExecutor(8) as pool:
        guesses = pool.map(
            lambda n: ask("cancel_sos", sos_id=pressed["sos_id"], pin=f"{n:04}"), range(12)
        )
        assert {guess.status_code for guess in guesses} == {403}
    right = ask("cancel_sos", sos_id=pressed["sos_id"], pin="4711")
    assert right.json["error"]["details"]["reason"] == "not_your_sos"
    assert incident()["status"] == "raised"
    own = {"sos_id": pressed["sos_id"], "watch_key": pressed["watch_key"]}
    assert ask("cancel_sos", **own, pin="4711").status_code == 200


def reason(answer) -> str:
    return answer.json["error"]["details"]["reason"]


def test_where_a_pin_was_chosen_the_phone_that_pressed_needs_it_too(pressed, ask, incident) -> None:
    own = {"sos_id": pressed["sos_id"], "watch_key": pressed["watch_key"]}
    assert reason(ask("cancel_sos", **own)) == "pin_needed"
    assert reason(ask("cancel_sos", **own, pin="1234")) == "pin_wrong"
    assert incident()["status"] == "raised"
    assert ask("cancel_sos", **own, pin="४७११").status_code == 200
    assert incident()["status"] == "cancelled"


def test_after_five_wrong_pins_on_the_own_phone_an_officer_who_rings_back_closes_it(
    pressed, ask, incident, signed_in
) -> None:
    own = {"sos_id": pressed["sos_id"], "watch_key": pressed["watch_key"]}
    said = [reason(ask("cancel_sos", **own, pin=f"{n:04}")) for n in range(6)]
    assert said == ["pin_wrong"] * 5 + ["pin_locked"]
    assert reason(ask("cancel_sos", **own, pin="4711")) == "pin_locked"
    assert incident()["status"] == "raised"


def test_after_a_cancelling_the_caller_still_sees_who_comes(own, ask, signed_in) -> None:
    assert ask("cancel_sos", **own).status_code == 200
    officer = signed_in(DUTY)
    for status, words in (("on_the_way", "on the way"), ("reached", "arrived")):
        line = officer.call("acknowledge_sos", sos_id=own["sos_id"], status=status).json
        assert (line["status"], bool(line[f"{status}_at"])) == ("cancelled", True)
        view = ask("watch_sos", **own, lang="en").json
        assert view["status"] == "cancelled" and view[f"{status}_at"]
        assert words in view["message"]


def test_where_no_pin_was_chosen_none_cancels(own, ask, incident) -> None:
    for wrong in ({"sos_id": own["sos_id"]}, {"sos_number": "2222-2222-222"}):
        assert ask("cancel_sos", pin="0000", **wrong).status_code == 403
    assert incident()["status"] == "raised"


@pytest.mark.parametrize(
    "body",
    [{}, {"sos_id": "0" * 32}, {"sos_number": "2222-2222-222", "watch_key": "0" * 32}],
)
def test_a_cancelling_names_the_sos_and_proves_whose_it_is(ask, body) -> None:
    assert ask("cancel_sos", **body).status_code == 400


def test_a_pin_stands_in_no_document(pressed, db, seeded) -> None:
    assert all("4711" not in str(one.to_dict()) for one in db.collection_group("callers").get())


def test_positions_while_an_officer_answers_lose_nothing(own, ask, db) -> None:
    def send(n: int) -> int:
        return ask("update_sos", **own, request_id=f"{n:032x}", fixes=[HERE]).status_code

    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(send, range(6))) == {200}
    assert len(db.collection(f"sos/{own['sos_id']}/positions").get()) == 7


def test_fixes_of_which_none_can_be_read_are_taken_and_leave_nothing(own, ask, db) -> None:
    sent = ask("update_sos", **own, request_id=a_request_id(), fixes=[{"lat": "x"}])
    assert (sent.status_code, sent.json["is_open"]) == (200, True)
    assert len(db.collection(f"sos/{own['sos_id']}/positions").get()) == 1

    assert ask("cancel_sos", **own).status_code == 200
    late = ask("update_sos", **own, request_id=a_request_id(), fixes=[{"lat": "x"}])
    assert late.json["error"]["details"]["reason"] == "sos_over"
