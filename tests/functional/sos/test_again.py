"""A press that comes again: the same SOS, or a new one, and never a stranger's."""

from datetime import timedelta

import pytest

from functions.sos.press import store as press_store
from shared.edge import auth
from shared.edge.auth import Citizen
from shared.pure import clock
from shared.pure.errors import unavailable
from tests.builders import a_request_id
from tests.functional.sos.conftest import DUTY, ROOM, SHO

ASHA, BINA = "+919876543210", "+919876543211"
SIGNED = {"Authorization": "Bearer x"}


@pytest.fixture
def as_(monkeypatch):
    def sign_in(phone: str) -> dict[str, str]:
        monkeypatch.setattr(auth, "citizen", lambda _: Citizen(uid="u", phone=phone))
        return SIGNED

    return sign_in


@pytest.fixture
def stored(db):
    return lambda body: db.document(f"sos/{body['sos_id']}").get().to_dict()


@pytest.mark.parametrize("sent", ["1", 1, "9876543210", "x" * 30])
def test_two_strangers_who_send_the_same_short_id_share_nothing(press, stored, sent) -> None:
    one, other = press(request_id=sent).json, press(request_id=sent).json
    for name in ("sos_id", "watch_key", "sos_number"):
        assert one[name] != other[name]
    assert one["warnings"] == ["request_id_weak"]
    assert "weak_request_id" in stored(one)["flags"]
    assert stored(one)["group"] == stored(other)["group"]  # the same cell and minute


def test_a_short_id_with_a_verified_number_is_one_sos_of_that_number(press, as_, stored) -> None:
    first, retry = (press(as_(ASHA), request_id="1").json for _ in range(2))
    hers = press(as_(BINA), request_id="1").json
    assert first == retry and first["sos_id"] != hers["sos_id"]
    assert "warnings" not in first
    second = press(as_(ASHA), request_id="2").json
    assert stored(first)["group"] == stored(second)["group"] != stored(hers)["group"]
    assert ASHA not in str(stored(first))


def test_a_long_id_of_any_kind_is_one_sos(press, db) -> None:
    for sent in ("V1StGXR8_Z5jdHi6B-myTk", "V1StGXR8_Z5jdHi6B-myTk"):
        assert "warnings" not in press(request_id=sent).json
    assert len(db.collection("sos").get()) == 1


@pytest.mark.parametrize("over", ["cancelled", "closed"])
def test_pressed_again_once_it_is_over_is_a_new_sos_that_names_the_former_and_rings(
    press, ask, signed_in, deliver, phones, rang, stored, db, over
) -> None:
    same = a_request_id()
    first = press(request_id=same).json
    deliver()
    if over == "cancelled":
        own = {"sos_id": first["sos_id"], "watch_key": first["watch_key"]}
        assert ask("cancel_sos", **own).status_code == 200
    else:
        signed_in(SHO).call("close_sos", sos_id=first["sos_id"], outcome="test")
    deliver()
    phones.desk.journal.clear()

    again = [press(request_id=same, battery=7).json for _ in range(10)]
    assert len({one["sos_id"] for one in again}) == 1 and again[0]["sos_id"] != first["sos_id"]
    now = stored(again[0])
    assert (now["former"], now["status"]) == (first["sos_number"], "raised")
    assert set(rang()) == {DUTY, ROOM}
    assert "perhaps_a_retry" not in now["flags"]
    assert len(db.collection("sos").get()) == 2


def test_the_very_same_body_within_a_minute_of_a_cancelling_is_perhaps_a_retry_and_rings(
    press, ask, rang, phones, stored, monkeypatch
) -> None:
    body = {"request_id": a_request_id()}
    first = press(**body).json
    ask("cancel_sos", sos_id=first["sos_id"], watch_key=first["watch_key"])
    phones.desk.journal.clear()
    second = press(**body).json
    assert "perhaps_a_retry" in stored(second)["flags"] and set(rang()) == {DUTY, ROOM}

    ask("cancel_sos", sos_id=second["sos_id"], watch_key=second["watch_key"])
    later = clock.now() + timedelta(seconds=61)
    monkeypatch.setattr(clock, "now", lambda: later)
    third = press(**body).json
    assert "perhaps_a_retry" not in stored(third)["flags"]
    assert stored(third)["former"] == second["sos_number"]


def test_pressed_under_one_id_however_often_each_is_an_sos_that_rings(
    press, as_, ask, rang, phones, monkeypatch
) -> None:
    monkeypatch.setattr("functions.sos.press.raise_sos.MOST_AGAIN", 4)
    same, seen = a_request_id(), set()
    for _ in range(7):
        phones.desk.journal.clear()
        one = press(as_(ASHA), request_id=same).json
        assert one["status"] == "raised" and set(rang()) == {DUTY, ROOM}
        seen.add(one["sos_id"])
        ask("cancel_sos", sos_id=one["sos_id"], watch_key=one["watch_key"])
    assert len(seen) == 7


def test_a_press_after_a_cancelling_is_taken_while_the_former_cannot_be_compared(
    press, ask, monkeypatch
) -> None:
    body = {"request_id": a_request_id()}
    first = press(**body).json
    ask("cancel_sos", sos_id=first["sos_id"], watch_key=first["watch_key"])

    def away(_: str) -> None:
        raise unavailable()

    monkeypatch.setattr(press_store, "first_body", away)
    second = press(**body)
    assert second.status_code == 200 and second.json["sos_id"] != first["sos_id"]


def test_the_number_that_pressed_first_is_not_hidden_by_another_that_comes_later(
    press, as_, signed_in
) -> None:
    same = a_request_id()
    first = press(as_(ASHA), request_id=same, battery=50).json
    press(as_(BINA), request_id=same, battery=7)
    caller = signed_in(DUTY).call("open_sos", sos_id=first["sos_id"]).json["caller"]
    assert (caller["mobile"], caller["battery"]) == (ASHA, 50)


def test_a_practice_press_that_comes_again_is_told_whose_phone_took_it(press, stored) -> None:
    same = a_request_id()
    first = press(request_id=same, practice=True, lang="en").json
    assert stored(first)["told_at"]
    retry = press(request_id=same, practice=True, lang="en").json
    assert retry["message"].startswith("Practice done")


def test_a_retry_is_told_how_its_sos_stands(press, signed_in) -> None:
    same = a_request_id()
    first = press(request_id=same, lang="en").json
    signed_in(DUTY).call("acknowledge_sos", sos_id=first["sos_id"], status="on_the_way")
    retry = press(request_id=same, lang="en").json
    assert (retry["status"], retry["message"]) == ("on_the_way", "The police are on the way.")
    assert retry["watch_key"] == first["watch_key"]


def test_what_comes_with_a_retry_for_the_first_time_is_not_lost(
    press, as_, ask, signed_in, stored
) -> None:
    same = a_request_id()
    first = press(request_id=same, place=None).json
    press(request_id=same, place=None, mobile="9876500000", message="दो लोग", pin="4711")
    press(request_id=same, place_text="बस स्टैंड के पीछे")
    press(as_(ASHA), request_id=same)

    now = stored(first)
    assert now["signed"] and "no_token" not in now["flags"] and now["rank"] == 0
    caller = signed_in("cg-state-desk").call("open_sos", sos_id=first["sos_id"]).json["caller"]
    assert (caller["mobile"], caller["said_mobile"]) == (ASHA, "+919876500000")
    assert (caller["message"], caller["place_text"]) == ("दो लोग", "बस स्टैंड के पीछे")
    own = {"sos_id": first["sos_id"], "watch_key": first["watch_key"]}
    assert ask("cancel_sos", **own).status_code == 403
    assert ask("cancel_sos", **own, pin="4711").status_code == 200


def test_a_chosen_pin_is_not_replaced_by_a_later_one(press, ask) -> None:
    same = a_request_id()
    first = press(request_id=same, pin="1111").json
    press(request_id=same, pin="2222")
    own = {"sos_id": first["sos_id"], "watch_key": first["watch_key"]}
    assert ask("cancel_sos", **own, pin="2222").status_code == 403
    assert ask("cancel_sos", **own, pin="1111").status_code == 200


def test_a_message_and_a_late_batch_reach_the_officer_in_the_order_of_their_times(
    press, ask, signed_in, incident
) -> None:
    body = press(message="घर के अंदर", place_text="तालाब के पास").json
    own = {"sos_id": body["sos_id"], "watch_key": body["watch_key"]}
    now = clock.now()

    def at(seconds: float) -> str:
        return (now + timedelta(seconds=seconds)).isoformat()

    there = {"lat": 22.5, "lng": 82.5, "accuracy_m": 10}
    here = {"lat": 22.0871, "lng": 82.1622, "accuracy_m": 10}
    sent = {"request_id": a_request_id(), "now": at(-7200), "message": "पीछे का दरवाज़ा"}
    ask(
        "update_sos",
        **own,
        **sent,
        fixes=[there | {"at": at(-7200 - 600)}, here | {"at": at(-7201)}],
    )
    ask("update_sos", **own, request_id=a_request_id(), fixes=[there | {"at": at(-900)}])

    opened = signed_in(DUTY).call("open_sos", sos_id=body["sos_id"]).json
    lats = [fix["lat"] for fix in opened["fixes"]]
    assert lats[:2] == [22.5, 22.5] and 22.0871 in lats[2:]
    assert opened["messages"] == ["पीछे का दरवाज़ा"]
    assert opened["caller"]["message"] == "घर के अंदर"
    assert incident()["area"] == "22.05,82.15" and not opened["is_stale"]
