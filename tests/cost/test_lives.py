"""What each function costs in the course of a sign-in, a tip's life, an SOS and an answer."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from emulator import run
from functions.feedback.places import store as places_store
from functions.feedback.wall import model as wall_model
from functions.officers.key_model import one_form
from functions.sos.incident_model import TOPIC
from functions.sos.ladder_model import GAP
from functions.tips.desk.queue_model import PAGE
from shared import aside
from shared.config import settings
from shared.force.devices import device_id
from shared.pure import clock
from shared.pure.ids import record_id
from shared.record import audit
from shared.record.trail_model import ACT_DONE, Act
from tests.builders import a_delivery, a_request_id, a_tip_request, an_sos_request
from tests.cost.meter import forget_the_roster
from tests.phone import code_in

SHO, ASP, SP = "cg-bilaspur-sarkanda-sho", "cg-bilaspur-asp", "cg-bilaspur-sp"
UNIT = "cg-bilaspur-range-cyber"
HERE = {"lat": 22.09, "lng": 82.17, "accuracy_m": 8, "source": "gps"}
TWENTY = 20
SATURDAY = datetime(2026, 11, 28, 21, 0, tzinfo=UTC)  # in India the night to Sunday


@pytest.fixture
def signed_in(signed_in, db) -> Callable[[str], Any]:
    """A phone that did something before, today and tomorrow: its first act reads one less."""

    def make(post: str) -> Any:
        phone = signed_in(post)
        for days in (0, 1):
            at = clock.now() + timedelta(days=days)
            writer = device_id(one_form(phone.public_key))
            act = Act(at=at, post=post, device=writer, action="read_tip", record="tips/0")
            audit.append(db, writer, act, on=at)
        return phone

    return make


def test_a_sign_in(counted, told, signed_in, new_phone, number_of, call, phones) -> None:
    asp, phone = signed_in(ASP), new_phone()
    asking = {"cug_number": number_of(SHO), "device_public_key": phone.public_key}
    asked = counted(call, "request_otp", asking).json
    phone.challenge = asked["challenge_id"]
    told("send_otp", "otp-requested")
    code = code_in(phones.desk.journal.since(0, kind="sms")[-1].payload["text"])
    signed = phone.sign(f"{phone.challenge}.{code}")
    guess = {"challenge_id": phone.challenge, "otp": code, "signature": signed}
    counted(call, "verify_otp", guess)
    counted(asp.call, "list_waiting_devices")
    counted(asp.call, "approve_device", device_code=asked["device_code"])
    begun = {"challenge_id": phone.challenge, "signature": phone.sign(f"{phone.challenge}.session")}
    phone._signed_in(counted(call, "start_session", begun))
    counted(phone.call, "save_push_token", kind="fid", value="demo-phone.cost")
    (mine,) = [d for d in phone.call("list_my_devices").json["devices"] if d["is_this"]]
    counted(asp.call, "list_devices_below")
    counted(phone.call, "read_my_post")
    counted(phone.call, "list_my_devices")
    counted(asp.call, "remove_device", device_id=mine["device_id"])


def test_a_tips_life(counted, told, signed_in, call, db, monkeypatch) -> None:
    request, asp, sp = a_tip_request(), signed_in(ASP), signed_in(SP)
    counted(call, "get_challenge", {})
    receipt = call("submit_tip", request).json
    counted(call, "confirm_saved", {"request_id": request["request_id"]})
    opened = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
    tip = {"tip_id": record_id("tips", request["request_id"])}

    def anew(**more: str) -> dict[str, Any]:
        return {"request_id": a_request_id()} | tip | more

    for news in db.collection("outbox").get():
        news.reference.delete()
    counted(asp.call, "forward_tip", **anew(unit=UNIT))
    told("notify_move", "tip-moved")
    counted(asp.call, "ask_tipster", **anew(text="कौन-सा पुल?"))
    counted(call, "write_to_officer", {"request_id": a_request_id(), "text": "अरपा"} | opened)
    counted(asp.call, "note_tip", **anew(text="देखा"))
    counted(asp.call, "read_tip", **tip)
    counted(call, "track_tip", opened)
    counted(asp.call, "update_tip", **anew(status="acted_on"))
    counted(call, "confirm_help", opened)
    other = a_tip_request()
    call("submit_tip", other)
    closed = {"tip_id": record_id("tips", other["request_id"])}
    asp.call("update_tip", **anew(status="acted_on") | closed)
    proof = {"proof": "call_back", "record": "CALL-0001"}
    counted(sp.call, "record_benefit", **anew(**proof) | closed)
    now = clock.now()
    day = now.astimezone(clock.IST).date().isoformat()
    # Four reads a year since 2015: each year adds four.
    counted(asp.call, "tip_totals", scope="cg-bilaspur", as_on="2026-12-31")
    monkeypatch.setattr(
        "functions.tips.account.check_closure.clock.now", lambda: now + timedelta(days=1)
    )
    counted(sp.call, "list_checks", district="cg-bilaspur", day=day)
    counted(sp.call, "check_closure", **anew(day=day, upheld=True))


def test_a_full_page_of_the_queue(counted, signed_in, call) -> None:
    for _ in range(PAGE + 1):
        call("submit_tip", a_tip_request())
    page = counted(signed_in(ASP).call, "list_tips").json
    assert len(page["tips"]) == PAGE and page["cursor"]


def test_an_sos_from_the_callers_phone_to_the_closing(counted, told, signed_in, call, db) -> None:
    sho = signed_in(SHO)
    body = call("raise_sos", an_sos_request()).json
    own = {"sos_id": body["sos_id"], "watch_key": body["watch_key"]}
    counted(call, "watch_sos", own)
    counted(call, "update_sos", own | {"request_id": a_request_id(), "fixes": [HERE]})
    counted(call, "cancel_sos", own)
    for news in db.collection("outbox").get():
        news.reference.delete()
    counted(sho.call, "list_sos")
    counted(sho.call, "acknowledge_sos", sos_id=body["sos_id"])
    # That it is taken: told as every rung is, but for the first, which the press tells itself.
    (news,) = db.collection("outbox").where("topic", "==", TOPIC).get()
    forget_the_roster()
    counted(call, "notify_sos", a_delivery({"event_id": news.id}))
    counted(sho.call, "open_sos", sos_id=body["sos_id"])
    room, unit = signed_in("cg-bilaspur-control-room"), "cg-bilaspur-kotwali"
    counted(room.call, "hand_over_sos", sos_id=body["sos_id"], unit=unit)
    counted(sho.call, "close_sos", sos_id=body["sos_id"], outcome="real")
    told("trail_act", ACT_DONE)
    today = clock.now().astimezone(clock.IST).date().isoformat()
    counted(sho.call, "find_sos", sos_number=body["sos_number"])
    counted(sho.call, "list_closed_sos", since=today, until=today)
    truth = {"sos_id": body["sos_id"], "outcome": "hoax", "call_back": "safe"}
    counted(signed_in(SP).call, "correct_sos", request_id=a_request_id(), **truth)


def test_a_night_after_a_day_on_which_one_phone_did_something(
    counted, signed_in, call, monkeypatch
) -> None:
    signed_in(ASP)
    tonight = clock.now() + timedelta(days=1)
    monkeypatch.setattr(clock, "now", lambda: tonight)
    counted(call, "close_trail", a_delivery({}))


def test_a_rung_of_an_sos_that_nobody_answered(counted, call, project, monkeypatch) -> None:
    run.make_topics(project)  # what cannot be published is told by who climbs
    pressed = call("raise_sos", an_sos_request()).json
    later = clock.now() + GAP
    monkeypatch.setattr(clock, "now", lambda: later)
    rung = counted(call, "climb_sos", {"sos_id": pressed["sos_id"], "rung": 1}).json
    assert rung["rung"] == 1


def test_how_fast_help_came_to_twenty(counted, signed_in, call, db) -> None:
    sho, pressed = signed_in(SHO), call("raise_sos", an_sos_request()).json
    one = db.document(f"sos/{pressed['sos_id']}").get().to_dict()
    batch = db.batch()
    for _ in range(TWENTY):
        batch.set(db.document(f"sos/{a_request_id()}"), one | {"outcome": "real"})
    batch.commit()
    today = clock.now().astimezone(clock.IST).date().isoformat()
    counted(sho.call, "list_sos_times", since=today, until=today)
    counted(sho.call, "sos_totals", since=today, until=today)


@pytest.mark.parametrize("target", ["publish_organisation", "climb_tips", "sweep_sos"])
def test_a_minute_in_which_nothing_happens(counted, call, target, monkeypatch) -> None:
    second = clock.now().replace(minute=1)  # in each fifth minute more is looked at
    monkeypatch.setattr(clock, "now", lambda: second)
    counted(call, target, a_delivery({}))


def test_an_answer_is_read_passed_on_and_rung_back(
    counted, told, signed_in, call, db, monkeypatch
) -> None:
    # Whatever day it is: on a Monday the wall reads last week too.
    monkeypatch.setattr(wall_model, "unsettled", lambda at: wall_model.weeks(at)[-1:])
    ig, asp, sho = signed_in("cg-range-bilaspur-ig"), signed_in(ASP), signed_in(SHO)
    unit, made_from = "cg-bilaspur-sarkanda", settings().feedback_secret
    code = places_store.codes(db, made_from, [unit], at=clock.now())[unit]
    answer = {"request_id": a_request_id(), "place_code": code, "score": 1}
    assert call("submit_feedback", answer | {"details": {"mobile": "9876543210"}}).json
    ballot = {"ballot_id": db.collection("feedback").limit(1).get()[0].id}
    wall = ig.call("read_feedback_wall").json
    counted(ig.call, "read_feedback_wall", seen=wall["version"])
    counted(ig.call, "list_feedback", unit=unit)
    counted(ig.call, "read_feedback", **ballot)
    passed = {"request_id": a_request_id(), "text": "धन्यवाद", "post": SHO}
    counted(ig.call, "pass_on_feedback", **passed | ballot)
    told("notify_praise", "praise-given")
    counted(sho.call, "list_my_praise")
    counted(sho.call, "list_station_feedback")
    line = {"hi": "बेंच लगवाई।", "en": "We put up benches."}
    counted(ig.call, "change_place", request_id=a_request_id(), unit=unit, add=line)
    counted(asp.call, "list_callbacks")
    counted(asp.call, "open_callback", **ballot)
    counted(asp.call, "close_callback", outcome="helped", **ballot)
    today = clock.now().astimezone(clock.IST).date().isoformat()
    visit = {"mobile": "5000777888", "purpose": "fir", "is_sensitive": False}
    counted(sho.call, "text_slip", request_id=a_request_id(), day=today, **visit)


def test_a_stations_poster_slips_and_register(counted, signed_in) -> None:
    ig, sp, sho = signed_in("cg-range-bilaspur-ig"), signed_in(SP), signed_in(SHO)
    unit, day = "cg-bilaspur-sarkanda", clock.now().astimezone(clock.IST).date().isoformat()
    counted(sp.call, "make_qr_poster", request_id=a_request_id(), unit=unit)
    slips = {"request_id": a_request_id(), "unit": unit, "day": day, "count": 20}
    counted(ig.call, "issue_slips", **slips)
    counted(sho.call, "record_visitors", request_id=a_request_id(), day=day, count=40)


def test_what_an_app_shows_before_anybody_types(counted, call, db, monkeypatch) -> None:
    monkeypatch.setattr(aside, "start", lambda work: work())  # the scan is counted beside it
    unit, made_from = "cg-bilaspur-sarkanda", settings().feedback_secret
    code = places_store.codes(db, made_from, [unit], at=clock.now())[unit]
    counted(call, "get_catalogue", {})
    counted(call, "get_place", {"place_code": code})


def test_a_serious_answer_becomes_a_tip(counted, told, call, db) -> None:
    unit, made_from = "cg-bilaspur-sarkanda", settings().feedback_secret
    code = places_store.codes(db, made_from, [unit], at=clock.now())[unit]
    said = {"money": "yes", "text": "रिपोर्ट लिखने के तीन हज़ार माँगे।"}
    answer = {"request_id": a_request_id(), "place_code": code, "score": 1, "details": said}
    assert call("submit_feedback", answer).status_code == 200
    told("take_complaint", "complaint-made")


@pytest.mark.parametrize("target", ["release_feedback", "make_digests"])
def test_a_night_on_which_nothing_is_settled(counted, call, monkeypatch, target) -> None:
    monkeypatch.setattr(clock, "now", lambda: SATURDAY)
    assert call(target, a_delivery({})).status_code == 200  # what was before the first night
    counted(call, target, a_delivery({}))


def test_a_letter_to_the_ig(counted, told, call, db, mailbox, monkeypatch) -> None:
    for name in ("posts", "roster"):
        db.document(f"{name}/cg-range-bilaspur-ig").update({"email": "ig@police.example.in"})
    monkeypatch.setattr(clock, "now", lambda: SATURDAY - timedelta(days=3))
    assert call("make_digests", a_delivery({})).status_code == 200
    told("send_digest", "digest-due")
