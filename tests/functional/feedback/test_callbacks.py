"""Badly served, and a number left: an officer above the station rings, and says what came of it."""

from datetime import timedelta

import pytest
from google.api_core.exceptions import Aborted, RetryError

from functions.feedback.callbacks import store as callbacks_store
from functions.feedback.places import store as places_store
from functions.feedback.recount import store as recount_store
from shared.config import settings
from shared.firestore import clients
from shared.pure import clock
from shared.pure.privacy import Sealed
from shared.seal import unseal
from tests.builders import a_delivery, a_request_id
from tests.functional.feedback.conftest import OTHER, RANGE, UNIT

IG, SP, ASP = "cg-range-bilaspur-ig", "cg-bilaspur-sp", "cg-bilaspur-asp"
SHO = "cg-bilaspur-sarkanda-sho"
LEFT = {"mobile": "9876543210", "name": "नमूना नागरिक", "text": "दो घंटे बैठाया।"}


@pytest.fixture
def tell(seeded, client_for):
    """Send an answer as an app does; the same `request_id` tells more of the same answer."""
    secret, client = settings().feedback_secret, client_for("submit_feedback")
    anybody = client.application.test_client(use_cookies=False)

    def send(score: int = 1, unit: str = UNIT, request_id: str = "", **details):
        code = places_store.codes(clients.database(), secret, [unit], at=clock.now())[unit]
        body = {"request_id": request_id or a_request_id(), "place_code": code, "score": score}
        return anybody.post("/", json=body | ({"details": details} if details else {}))

    return send


def calls(db) -> list[dict]:
    return [c.to_dict() for c in db.collection("feedback_callbacks").get()]


def test_a_bad_grade_with_a_number_asks_the_seat_above_the_station_to_ring(tell, db) -> None:
    said = tell(2, **LEFT).json["message"]
    (ballot,) = db.collection("feedback").get()
    (task,) = db.collection("feedback_callbacks").get()
    assert task.id == ballot.id
    assert (task.get("owner"), task.get("state"), task.get("unit")) == (ASP, "open", UNIT)
    assert task.get("due_at") == ballot.get("hour") + timedelta(hours=48)
    assert "48 घंटे" in said
    assert "नमूना" not in str(task.to_dict()) and "98765" not in str(task.to_dict())
    assert recount_store.differences(db) == []


@pytest.mark.parametrize(
    ("score", "details"),
    [(3, LEFT), (1, {"text": "ख़राब"}), (1, LEFT | {"money": "yes"}), (1, {})],
    ids=["not bad", "no number", "a complaint", "only a tap"],
)
def test_no_other_answer_does(tell, db, score, details) -> None:
    assert tell(score, **details).status_code == 200
    assert calls(db) == []


def test_an_officers_own_number_asks_nobody_to_ring(tell, db, number_of) -> None:
    tell(1, mobile=number_of(SHO))
    assert calls(db) == []


def test_the_number_may_come_later_and_the_task_comes_once(tell, db) -> None:
    request = a_request_id()
    tell(1, request_id=request)
    assert calls(db) == []
    for _ in range(2):
        tell(1, request_id=request, **LEFT)
    tell(2, request_id=request, **LEFT | {"text": "और एक बात"})
    assert [c["state"] for c in calls(db)] == ["open"]
    assert recount_store.differences(db) == []


def test_a_number_taken_back_or_a_complaint_rests_the_task_and_the_counts_follow(tell, db) -> None:
    request = a_request_id()
    steps = [(LEFT, "open"), ({"text": "नंबर नहीं"}, "withdrawn"), (LEFT, "open")]
    for details, state in [*steps, (LEFT | {"hurt": "yes"}, "withdrawn")]:
        assert tell(1, request_id=request, **details).status_code == 200
        assert [c["state"] for c in calls(db)] == [state]
        assert recount_store.differences(db) == []


def test_the_owner_sees_it_opens_it_rings_and_closes_it_and_all_is_written_down(
    tell, db, signed_in
) -> None:
    tell(1, **LEFT)
    asp = signed_in(ASP)
    (line,) = asp.call("list_callbacks").json["callbacks"]
    assert (line["unit"], line["score"], line["is_mine"], line["is_overdue"]) == (
        UNIT, 1, True, False,
    )  # fmt: skip
    assert "नमूना" not in str(line)
    ballot = line["ballot_id"]

    opened = asp.call("open_callback", ballot_id=ballot).json
    assert (opened["mobile"], opened["name"], opened["text"]) == (
        "+919876543210", LEFT["name"], LEFT["text"],
    )  # fmt: skip
    body = {"ballot_id": ballot, "outcome": "helped", "note": "बात हुई, आवेदन लिया गया।"}
    for _ in range(2):
        assert asp.call("close_callback", **body).status_code == 200
    other = asp.call("close_callback", ballot_id=ballot, outcome="not_reached")
    assert other.status_code == 409

    (task,) = calls(db)
    assert (task["state"], task["outcome"], task["closed_by"]) == ("closed", "helped", ASP)
    note = Sealed.model_validate(task["note"])
    where = f"feedback_callbacks/{ballot}#note"
    assert unseal(note, where=where).decode() == body["note"]
    assert asp.call("list_callbacks").json["callbacks"] == []
    assert asp.call("open_callback", ballot_id=ballot).status_code == 409
    kinds = [e.get("action") for e in db.collection_group("entries").get()]
    assert (kinds.count("open_callback"), kinds.count("close_callback")) == (1, 1)
    assert recount_store.differences(db) == []


def test_those_above_see_it_too_and_the_station_learns_nothing(tell, signed_in) -> None:
    tell(1, **LEFT)
    tell(1, unit="cg-raigarh-kotwali", **LEFT)
    ig = signed_in(IG)
    lines = ig.call("list_callbacks").json["callbacks"]
    assert {line["unit"] for line in lines} == {UNIT, "cg-raigarh-kotwali"}
    assert not any(line["is_mine"] for line in lines)
    only = ig.call("list_callbacks", district="cg-raigarh").json["callbacks"]
    assert [line["unit"] for line in only] == ["cg-raigarh-kotwali"]
    ballot = next(line["ballot_id"] for line in lines if line["unit"] == UNIT)
    assert ig.call("open_callback", ballot_id=ballot).json["mobile"] == "+919876543210"
    (mine,) = signed_in(SP).call("list_callbacks").json["callbacks"]
    assert mine["unit"] == UNIT
    sho, raigarh = signed_in(SHO), signed_in("cg-raigarh-asp")
    assert sho.call("list_callbacks").status_code == 403
    for other in (sho, raigarh):
        assert other.call("open_callback", ballot_id=ballot).status_code == 404
        closing = other.call("close_callback", ballot_id=ballot, outcome="helped")
        assert closing.status_code == 404
    assert ballot not in str(raigarh.call("list_callbacks").json)


def test_a_page_is_bounded_and_the_cursor_opens_the_next(tell, signed_in) -> None:
    for _ in range(5):
        tell(1, **LEFT)
    asp, cursor, seen = signed_in(ASP), None, []
    for size in (2, 2, 1):
        more = {"cursor": cursor} if cursor else {}
        page = asp.call("list_callbacks", limit=2, **more).json
        assert len(page["callbacks"]) == size
        seen += [line["ballot_id"] for line in page["callbacks"]]
        cursor = page.get("cursor")
    assert cursor is None and len(set(seen)) == 5
    assert asp.call("list_callbacks", cursor="nonsense").status_code == 400


def test_a_call_spoilt_by_hand_is_named_and_hides_neither_the_others_nor_the_next_page(
    tell, signed_in, db
) -> None:
    for _ in range(5):
        tell(1, **LEFT)
    tasks = db.collection("feedback_callbacks").order_by("due_at").order_by("__name__").get()
    tasks[1].reference.update({"score": "bad"})
    asp, cursor, seen = signed_in(ASP), None, []
    for _ in range(5):
        more = {"cursor": cursor} if cursor else {}
        page = asp.call("list_callbacks", limit=1, **more).json
        seen += [line["ballot_id"] for line in page["callbacks"]]
        cursor = page.get("cursor")
    assert cursor is None and seen == [one.id for one in tasks if one != tasks[1]]
    named = [a.get("subject") for a in db.collection("alerts").get()]
    assert named == [tasks[1].reference.path]


def test_a_late_call_that_cannot_be_marked_holds_up_none_behind_it(
    tell, db, client_for, monkeypatch
) -> None:
    tell(1, **LEFT)
    tell(1, unit=OTHER, **LEFT)
    later, marked = clock.now() + timedelta(hours=50), callbacks_store.mark
    failing = [RetryError("given up", cause=Aborted("contention"))]

    def mark(found, *, at) -> None:
        if failing:
            raise failing.pop()
        marked(found, at=at)

    monkeypatch.setattr(callbacks_store, "mark", mark)
    monkeypatch.setattr(clock, "now", lambda: later)
    night = client_for("release_feedback")
    assert night.post("/", json=a_delivery({})).status_code == 200
    assert sorted(call["is_overdue"] for call in calls(db)) == [False, True]
    assert night.post("/", json=a_delivery({})).status_code == 200
    assert [call["is_overdue"] for call in calls(db)] == [True, True]


def test_a_late_call_raises_one_alert_and_the_wall_shows_open_and_late_ones(
    tell, db, signed_in, client_for, monkeypatch
) -> None:
    tell(1, **LEFT)
    tell(1, unit=OTHER, **LEFT)
    at = clock.now()
    ig = signed_in(IG)
    wall = ig.call("read_feedback_wall").json
    assert wall["calls"] == {"open": 2, "overdue": 0}

    night = client_for("release_feedback")
    for hours in (47, 50, 74):
        with monkeypatch.context() as patch:
            later = at + timedelta(hours=hours)
            patch.setattr(clock, "now", lambda later=later: later)
            assert night.post("/", json=a_delivery({})).status_code == 200
    late = [a.to_dict() for a in db.collection("alerts").get() if a.get("kind") == "callback_late"]
    assert len(late) == 2 and {a["count"] for a in late} == {1}
    assert recount_store.differences(db) == []

    changed = ig.call("read_feedback_wall", seen=wall["version"]).json
    assert changed["is_changed"] and changed["calls"] == {"open": 2, "overdue": 2}
    assert {s["unit"]: s["calls"] for s in changed["stations"]}[UNIT] == {"open": 1, "overdue": 1}
    ballot = signed_in(ASP).call("list_callbacks").json["callbacks"][0]["ballot_id"]
    ig.call("close_callback", ballot_id=ballot, outcome="not_reached")
    again = ig.call("read_feedback_wall", seen=changed["version"]).json
    assert again["calls"] == {"open": 1, "overdue": 1}
    assert again["scope"] == RANGE
