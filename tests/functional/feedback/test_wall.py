"""The IG sees an answer at once; the station weekly, added up, and never the answer itself."""

from datetime import datetime, timedelta

import pytest

from functions.feedback import totals_store
from functions.feedback.model import ballot_id
from functions.feedback.places import store as places_store
from functions.feedback.recount import store as recount_store
from functions.feedback.stations import model as stations_model
from functions.feedback.stations import store as stations_store
from shared.config import settings
from shared.firestore import clients
from shared.pure import clock
from shared.record import store as record_store
from tests.builders import a_delivery, a_request_id
from tests.functional.feedback.conftest import OTHER, RANGE, UNIT

IG, SP, SHO = "cg-range-bilaspur-ig", "cg-bilaspur-sp", "cg-bilaspur-sarkanda-sho"


@pytest.fixture
def answered(seeded, client_for):
    """Send answers as an app does, each from a browser of its own."""
    secret, client = settings().feedback_secret, client_for("submit_feedback")
    anybody = client.application.test_client(use_cookies=False)

    def send(score: int = 5, unit: str = UNIT, **more) -> str:
        code = places_store.codes(clients.database(), secret, [unit], at=clock.now())[unit]
        body = {"request_id": a_request_id(), "place_code": code, "score": score} | more
        assert anybody.post("/", json=body).status_code == 200
        return body["request_id"]

    return send


def week_before(db, at, weeks: int = 1, unit: str = UNIT, **cells: int) -> None:
    batch = db.batch()
    totals_store.add(batch, db, RANGE, unit, added=cells, at=at - timedelta(weeks=weeks))
    batch.commit()


def test_the_ig_sees_an_answer_at_once_and_an_unchanged_wall_costs_five_reads(
    signed_in, answered, rpcs
) -> None:
    ig = signed_in(IG)
    empty = ig.call("read_feedback_wall").json
    assert empty["scope"] == RANGE and empty["latest"] == []
    rpcs.clear()
    assert ig.call("read_feedback_wall", seen=empty["version"]).json == {
        "version": empty["version"],
        "is_changed": False,
        "scope": RANGE,
        "themes": [],
        "stations": [],
        "districts": [],
        "trend": [],
        "latest": [],
    }
    assert [name for name, _ in rpcs] == ["BatchGetDocuments"]

    answered(2, details={"text": "कनारीकथन", "wait": "over_1_hour"})

    wall = ig.call("read_feedback_wall", seen=empty["version"]).json
    assert wall["is_changed"] and "कनारीकथन" not in str(wall)
    (latest,) = wall["latest"]
    assert (latest["unit"], latest["score"], latest["has_text"]) == (UNIT, 2, True)
    assert latest["choices"] == {"wait": "over_1_hour"}
    (station,) = wall["stations"]
    assert (station["unverified"]["answers"], station["grade"]["answers"]) == (1, 0)
    assert station["name_hi"] == "सरकंडा" and station["lat"]
    assert [line["district"] for line in wall["districts"]] == ["cg-bilaspur"]
    assert len(wall["trend"]) == 8


def test_words_added_to_an_answer_reach_a_wall_that_is_open(signed_in, answered) -> None:
    ig = signed_in(IG)
    sent = answered(2, details={"wait": "over_1_hour"})
    seen = ig.call("read_feedback_wall").json["version"]
    said = {"wait": "over_1_hour", "text": "देर हुई।", "mobile": "9876543210"}
    answered(2, request_id=sent, details=said)
    wall = ig.call("read_feedback_wall", seen=seen).json
    assert wall["is_changed"]
    assert [(one["has_text"], one["has_contact"]) for one in wall["latest"]] == [(True, True)]
    assert recount_store.differences(clients.database()) == []


def test_the_wall_tells_what_citizens_wrote_of(signed_in, answered) -> None:
    for unit, text in ((UNIT, "देर हुई"), (UNIT, "Very rude, two hours"), (OTHER, "पानी नहीं था")):
        answered(2, unit, details={"text": text})
    answered(1, details={"text": "पैसे माँगे", "money": "yes"})
    wall = signed_in(IG).call("read_feedback_wall").json
    told = {one["unit"]: one["themes"] for one in wall["stations"]}
    waiting = {"theme": "waiting", "answers": 2}
    behaviour, water = ({"theme": t, "answers": 1} for t in ("behaviour", "facilities"))
    assert told == {UNIT: [waiting, behaviour], OTHER: [water]}
    assert wall["themes"] == wall["districts"][0]["themes"] == [waiting, behaviour, water]
    assert recount_store.differences(clients.database()) == []


def test_the_ig_opens_a_text_and_it_is_written_down_and_nobody_else_can(
    signed_in, answered, db
) -> None:
    answered(1, details={"text": "कनारीकथन", "mobile": "9876543210"})
    ig = signed_in(IG)
    ballot = ig.call("read_feedback_wall").json["latest"][0]["ballot_id"]
    for post in (SHO, SP):
        other = signed_in(post)
        assert other.call("read_feedback", ballot_id=ballot).status_code == 404
        assert other.call("read_feedback_wall").status_code == 403
        assert other.call("read_feedback_wall", scope=RANGE).status_code == 403
    durg = signed_in("cg-range-durg-ig")
    assert durg.call("read_feedback", ballot_id=ballot).status_code == 404
    assert durg.call("read_feedback_wall", scope=RANGE).status_code == 403

    opened = ig.call("read_feedback", ballot_id=ballot).json

    assert opened["content"] == {"text": "कनारीकथन", "mobile": "+919876543210"}
    kinds = [e.get("action") for e in db.collection_group("entries").get()]
    assert kinds.count("read_feedback") == 1
    assert ig.call("read_feedback", ballot_id="0" * 32).status_code == 404


def test_every_answer_of_a_busy_hour_is_listed_once_page_by_page(signed_in, answered, rpcs) -> None:
    sent = [answered(4) for _ in range(22)] + [answered(1, unit=OTHER) for _ in range(3)]
    expected = {ballot_id(request_id) for request_id in sent}
    ig = signed_in(IG)
    wall = ig.call("read_feedback_wall").json
    listed, cursor = wall["latest"], wall["cursor"]
    while cursor:
        rpcs.clear()
        page = ig.call("list_feedback", limit=3, cursor=cursor).json
        assert [name for name, _ in rpcs] == ["RunQuery"]
        listed, cursor = listed + page["answers"], page.get("cursor")
    assert [one["ballot_id"] for one in listed] == sorted(expected, reverse=True)
    theirs = ig.call("list_feedback", unit=OTHER).json
    assert [one["unit"] for one in theirs["answers"]] == [OTHER] * 3
    assert theirs.get("cursor") is None
    assert ig.call("list_feedback", cursor="nonsense").status_code == 400


def test_a_spoilt_answer_at_the_end_of_a_page_hides_none_behind_it(signed_in, answered, db) -> None:
    names = sorted((ballot_id(answered(4)) for _ in range(5)), reverse=True)
    db.document(f"feedback/{names[1]}").update({"score": "many"})
    ig, listed, more = signed_in(IG), [], {}
    while True:
        page = ig.call("list_feedback", limit=1, **more).json
        listed += [one["ballot_id"] for one in page["answers"]]
        if "cursor" not in page:
            break
        more = {"cursor": page["cursor"]}
    assert listed == [name for name in names if name != names[1]]


def test_nobody_lists_the_answers_of_a_range_that_is_not_theirs(signed_in, answered) -> None:
    answered(1)
    for post in (SHO, SP, "cg-range-durg-ig"):
        other = signed_in(post)
        assert other.call("list_feedback", scope=RANGE).status_code == 403
    durg = signed_in("cg-range-durg-ig")
    assert durg.call("list_feedback", unit=UNIT).json["answers"] == []
    assert signed_in(SHO).call("list_feedback", unit=UNIT).status_code == 403
    desk = signed_in("cg-state-desk")
    assert len(desk.call("list_feedback", scope=RANGE).json["answers"]) == 1


def test_a_station_that_gives_slips_to_a_third_of_its_visitors_is_flagged_on_the_wall(
    signed_in, answered
) -> None:
    ig, sho = signed_in(IG), signed_in(SHO)
    day = clock.now().astimezone(clock.IST).date().isoformat()
    slips = {"request_id": a_request_id(), "unit": UNIT, "day": day, "count": 30}
    assert ig.call("issue_slips", **slips).status_code == 200
    visitors = {"request_id": a_request_id(), "day": day, "count": 100}
    assert sho.call("record_visitors", **visitors).status_code == 200
    answered(5)
    (station,) = ig.call("read_feedback_wall").json["stations"]
    assert (station["slips"]["issued"], station["slips"]["visitors"]) == (30, 100)
    assert "slips_withheld" in station["warnings"]


def test_the_states_desk_looks_at_one_range_at_a_time_and_at_no_other_state(
    signed_in, answered
) -> None:
    answered(4)
    desk = signed_in("cg-state-desk")
    wall = desk.call("read_feedback_wall", scope=RANGE).json
    assert [one["unit"] for one in wall["stations"]] == [UNIT]
    assert desk.call("read_feedback_wall", scope="cg-range-durg").json["stations"] == []
    assert desk.call("read_feedback_wall", scope="up-range-meerut").status_code == 403
    assert desk.call("read_feedback_wall").status_code == 403  # whose, it must say


def test_a_station_sees_its_own_batches_and_nothing_before_there_are_ten(
    signed_in, db, client_for, monkeypatch
) -> None:
    at = clock.now()
    week_before(db, at, unverified_4=9, purpose_fir=5, flagged_5=80, serious=2)
    week_before(db, at, unit=OTHER, verified_5=12, theme_waiting=5)
    release = client_for("release_feedback")
    monkeypatch.setattr(clock, "now", lambda: at + timedelta(days=7))
    for _ in range(2):
        assert release.post("/", json=a_delivery({})).status_code == 200
    monkeypatch.setattr(clock, "now", lambda: at)
    sho = signed_in(SHO)
    assert sho.call("list_station_feedback").json["batches"] == []
    assert sho.call("list_station_feedback", unit=OTHER).status_code == 403
    (other,) = signed_in(SP).call("list_station_feedback", unit=OTHER).json["batches"]
    assert (other["answers"], other["mean"]) == (12, 5.0)
    assert not any(word in str(other) for word in ("serious", "flag", "theme"))


@pytest.mark.parametrize("days", range(7))
def test_answers_from_before_the_first_night_are_given_out_whatever_day_it_is(
    db, seeded, client_for, monkeypatch, days
) -> None:
    at = clock.now() + timedelta(days=days)
    week_before(db, at, weeks=3, verified_5=12)
    monkeypatch.setattr(clock, "now", lambda: at + timedelta(days=7))
    assert client_for("release_feedback").post("/", json=a_delivery({})).status_code == 200
    weeks = stations_model.shown_weeks(clock.now())
    assert [b.answers for b in stations_store.of_unit(db, UNIT, weeks)] == [12]


def test_batches_come_once_wait_for_ten_and_reach_the_public_page_only_where_the_ig_wishes(
    seeded, db, client_for, monkeypatch
) -> None:
    at = clock.now()
    secret = settings().feedback_secret
    code = places_store.codes(db, secret, [UNIT, OTHER], at=at)[UNIT]
    release = client_for("release_feedback")

    def night(weeks: int) -> None:
        monkeypatch.setattr(clock, "now", lambda: at + timedelta(weeks=weeks))
        release.post("/", json=a_delivery({}))

    week_before(db, at, verified_4=9)
    night(0)
    night(1)
    assert stations_store.of_unit(db, UNIT, [f"2026-W{n}" for n in range(40, 54)]) == []
    week_before(db, at, weeks=-1, verified_2=1)
    night(3)
    night(3)
    name = stations_store.release(db, RANGE).release.through
    found = [b.to_dict() for b in db.collection("feedback_batches").limit(9).get()]
    assert [(b["answers"], b["mean"]) for b in found] == [(10, 3.8)]
    assert stations_store.release(db, RANGE).release.waiting == {}
    page = client_for("submit_feedback")
    assert "3.8" not in page.get(f"/f/{code}").text
    db.document(f"feedback_places/{UNIT}").update({"is_public": True})
    assert "3.8" in page.get(f"/f/{code}").text and name


def test_a_station_that_falls_suddenly_raises_an_alert(db, seeded, client_for, monkeypatch) -> None:
    at = clock.now()
    for weeks in (2, 3, 4):
        week_before(db, at, weeks=weeks, verified_5=10)
        week_before(db, at, weeks=weeks, unit=OTHER, verified_3=10)
    week_before(db, at, verified_1=10)
    week_before(db, at, unit=OTHER, verified_3=10)
    monkeypatch.setattr(clock, "now", lambda: sunday_of(at))
    client_for("release_feedback").post("/", json=a_delivery({}))
    alerts = [a.get("subject") for a in db.collection("alerts").get()]
    assert alerts == [f"feedback_places/{UNIT}"]


def test_a_night_cut_short_tells_of_the_fall_and_writes_the_pages_the_next_night(
    db, seeded, client_for, monkeypatch
) -> None:
    at, secret = clock.now(), settings().feedback_secret
    places_store.codes(db, secret, [UNIT, OTHER], at=at)
    for weeks in (2, 3, 4):
        week_before(db, at, weeks=weeks, verified_5=10)
    week_before(db, at, verified_1=10)
    week_before(db, at, unit=OTHER, verified_3=10)
    release, place = client_for("release_feedback"), db.document(f"feedback_places/{OTHER}")
    made_at = place.get().get("made_at")
    place.update({"made_at": "yesterday"})
    monkeypatch.setattr(clock, "now", lambda: sunday_of(at))
    with monkeypatch.context() as patch:
        patch.setattr(record_store, "change", dies)
        assert release.post("/", json=a_delivery({})).status_code == 500
    assert release.post("/", json=a_delivery({})).status_code == 200
    alerts = {(a.get("kind"), a.get("subject")) for a in db.collection("alerts").get()}
    assert {("feedback_fell", f"feedback_places/{UNIT}"), ("bad_edit", place.path[:])} <= alerts
    assert db.document(f"feedback_places/{UNIT}").get().get("published")["mean"] == 4.0
    place.update({"made_at": made_at})
    assert release.post("/", json=a_delivery({})).status_code == 200
    assert place.get().get("published")["mean"] == 3.0
    assert stations_store.release(db, RANGE).release.unpublished == {}


def test_the_same_entry_of_a_register_with_another_number_is_refused(signed_in) -> None:
    sho, day = signed_in(SHO), clock.now().astimezone(clock.IST).date().isoformat()
    asked = {"request_id": a_request_id(), "day": day}
    for _ in range(2):
        assert sho.call("record_visitors", **asked, count=40).status_code == 200
    refused = sho.call("record_visitors", **asked, count=400)
    assert (refused.status_code, "other_body" in refused.text) == (409, True)


def sunday_of(at: datetime) -> datetime:
    """The Sunday of this week in India: the week before is settled, this one is not."""
    return at + timedelta(days=6 - at.astimezone(clock.IST).weekday())


def dies(*_: object, **__: object) -> None:
    raise SystemError("the machine is gone")
