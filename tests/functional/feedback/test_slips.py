"""One visit, one counted vote; what is odd is flagged, shown, and moves nothing."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from functions.feedback import totals_store
from functions.feedback.grades_model import Oddity, standings
from functions.feedback.intake import store as intake_store
from functions.feedback.intake.texts import PAGE
from shared.pure import clock
from tests.builders import a_request_id
from tests.functional.feedback.conftest import NOON, OTHER, RANGE, UNIT


def cells(db, unit: str = UNIT) -> dict[str, int]:
    units = totals_store.read(db, [RANGE], ["2026-11"])["2026-11"]
    return {cell: n for cell, n in units.get(unit, {}).items() if n}


def stored(db) -> list[tuple[str, list[str]]]:
    return sorted((b.get("pile"), b.get("flags")) for b in db.collection("feedback").get())


def test_an_answer_with_a_slip_is_verified_and_one_without_is_kept_apart(send, db, slip_of) -> None:
    assert send(5, visit=slip_of(3)).json["is_verified"] is True
    assert send(1).json["is_verified"] is False
    assert cells(db) == {"verified_5": 1, "unverified_1": 1}


def test_a_slip_typed_in_small_letters_with_gaps_is_the_same_slip(send, db, slip_of) -> None:
    send(5, visit=slip_of(3).replace("-", " ").lower())
    send(5, visit=slip_of(3))
    assert cells(db) == {"verified_5": 1, "unverified_5": 1, "flag_spent_slip": 1}


def test_of_forty_at_once_with_one_slip_exactly_one_is_counted_as_verified(
    send, db, slip_of, monkeypatch
) -> None:

    monkeypatch.setattr(intake_store, "TRIES", 60)
    slip = slip_of()
    with ThreadPoolExecutor(40) as pool:
        answers = list(pool.map(lambda _: send(5, visit=slip).status_code, range(40)))
    assert set(answers) == {200}
    counted = cells(db)
    assert counted["verified_5"] == 1 and counted["flag_spent_slip"] == 39
    assert counted["verified_5"] + counted["unverified_5"] + counted.get("flagged_5", 0) == 40


def test_one_request_sent_forty_times_at_once_is_one_answer(client, code_of, db, slip_of) -> None:
    body = {"request_id": a_request_id(), "place_code": code_of(), "score": 5, "visit": slip_of()}
    with ThreadPoolExecutor(40) as pool:
        answers = list(pool.map(lambda _: client.post("/", json=body), range(40)))
    assert {(a.status_code, a.json["is_verified"]) for a in answers} == {(200, True)}
    assert cells(db) == {"verified_5": 1}


@pytest.mark.parametrize("kind", ["forged", "expired", "other station's", "tomorrow's", "noise"])
def test_a_slip_that_is_not_good_here_and_now_leaves_the_answer_unverified(
    send, db, slip_of, kind
) -> None:
    today = NOON.astimezone(clock.IST).date()
    slips = {
        "forged": slip_of()[:-3] + ("22" if "22" not in slip_of() else "33") + slip_of()[-1],
        "expired": slip_of(day=today - timedelta(days=8)),
        "other station's": slip_of(unit=OTHER),
        "tomorrow's": slip_of(day=today + timedelta(days=1)),
        "noise": "क्या?",
    }
    answer = send(5, visit=slips[kind])
    assert answer.status_code == 200 and answer.json["is_verified"] is False
    assert stored(db) == [("unverified", ["bad_slip"])]


def test_a_slip_of_a_week_ago_is_still_good(send, db, slip_of) -> None:
    day = NOON.astimezone(clock.IST).date() - timedelta(days=7)
    assert send(5, visit=slip_of(day=day)).json["is_verified"] is True


def test_two_hundred_five_stars_from_three_phones_within_an_hour_move_nothing(
    client, db, code_of, slip_of, send
) -> None:
    code = code_of()
    for n in range(40):  # what honest visitors of the month said
        score = 2 + n % 3
        cell = {"verified_" + str(score): 1, "unverified_" + str(score): 1}
        batch = db.batch()
        totals_store.add(batch, db, RANGE, UNIT, added=cell, at=NOON)
        batch.commit()
    before = standings({UNIT: cells(db)})[0]

    for n in range(200):
        client.set_cookie("__session", f"{n % 3:032x}")
        more = {"visit": slip_of(n)} if n % 2 else {}
        body = {"request_id": a_request_id(), "place_code": code, "score": 5} | more
        assert client.post("/", json=body).status_code == 200

    after = standings({UNIT: cells(db)})[0]
    assert abs(after.grade.mean - before.grade.mean) <= 0.1
    assert abs(after.unverified.mean - before.unverified.mean) <= 0.1
    assert after.flagged >= 190 and after.flags["same_device"] >= 190
    assert Oddity.STUFFING in after.warnings
    assert len(db.collection("feedback").get()) == 200


def test_a_fresh_phone_is_counted_once_from_its_first_answer_on(client, db, code_of) -> None:
    code = code_of()
    for _ in range(2):
        body = {"request_id": a_request_id(), "place_code": code, "score": 5}
        answer = client.post("/", json=body)
        mark = re.search(r"__session=([0-9a-f]{32})", answer.headers.get("Set-Cookie", ""))
        if mark:
            client.set_cookie("__session", mark[1])
    assert cells(db) == {"unverified_5": 1, "flagged_5": 1, "flag_same_device": 1}


def test_who_shows_a_true_slip_is_not_told_that_there_is_none(client, code_of, slip_of) -> None:
    code, said = code_of(), list[str]()
    for number in range(2):
        client.set_cookie("__session", "0" * 32)
        form = {"request_id": a_request_id(), "code": code, "score": "5"}
        said.append(client.post(f"/f/{code}", data=form | {"visit": slip_of(number)}).text)
    assert PAGE["verified"].hi in said[0] and PAGE["unverified"].hi not in said[1]


def test_two_hundred_five_stars_without_a_cookie_are_a_burst(send, db) -> None:
    for _ in range(12):
        send(5)
    assert cells(db) == {"unverified_5": 3, "flagged_5": 9, "flag_burst": 9}


def test_an_officers_browser_and_a_stations_telephone_do_not_grade(
    client, db, code_of, send
) -> None:
    client.set_cookie("__session", "officer")
    client.post("/", json={"request_id": a_request_id(), "place_code": code_of(), "score": 5})
    number = db.document("posts/cg-bilaspur-sarkanda-sho").get().get("cug_number")
    send(5, details={"mobile": number})
    assert stored(db) == [("flagged", ["staff"])] * 2


def test_the_night_is_noted_and_counted(send, db, monkeypatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOON + timedelta(hours=12))
    send(2)
    assert cells(db) == {"unverified_2": 1, "flag_night": 1}
