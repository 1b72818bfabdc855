"""After a visit that stands in the register its slip goes out by SMS; the number stays nowhere."""

import re

import pytest

from emulator.fakes.script import Rule
from functions.feedback import totals_store
from functions.feedback.slips import store as slips_store
from functions.feedback.slips.model import MOST_TEXTED
from shared.pure import clock
from tests.builders import a_request_id
from tests.functional.feedback.conftest import RANGE, UNIT

SHO, MOBILE = f"{UNIT}-sho", "+915000777888"


@pytest.fixture
def sho(signed_in):
    return signed_in(SHO)


def entry(**changes) -> dict:
    today = clock.now().astimezone(clock.IST).date().isoformat()
    said = {"day": today, "mobile": MOBILE[3:], "purpose": "lost_report", "is_sensitive": False}
    return {"request_id": a_request_id()} | said | changes


def arrived(phones) -> list[str]:
    entries = phones.desk.journal.since(0, kind="sms")
    return [e.payload["text"] for e in entries if e.to == MOBILE and e.outcome["delivered"]]


def issued(db) -> int:
    month = f"{clock.now().astimezone(clock.IST):%Y-%m}"
    return totals_store.read(db, [RANGE], [month])[month].get(UNIT, {}).get("issued", 0)


def everything(db) -> str:
    return str([one.to_dict() for name in db.collections() for one in name.get()])


def test_the_visitor_gets_the_link_of_the_visit_and_nobody_else_does(
    sho, phones, client_for, db
) -> None:
    asked = entry()
    for _ in range(2):
        answer = sho.call("text_slip", **asked)
        assert answer.status_code == 200, answer.text
    first, second = arrived(phones)
    assert first == second and "नाम नहीं पूछा जाता" in first
    code, slip = re.search(r"/f/([2-9A-Z]{11})/([2-9A-Z]{11}) ", first).groups()
    assert slip not in answer.text and MOBILE[3:] not in answer.text
    assert issued(db) == 1
    stored = everything(db)
    assert "777888" not in stored.replace(" ", "") and slip not in stored
    citizen = client_for("submit_feedback").application.test_client(use_cookies=False)
    body = {"request_id": a_request_id(), "place_code": code, "score": 5, "visit": slip}
    assert citizen.post("/", json=body).json["is_verified"] is True
    trail = [e.to_dict() for e in db.collection_group("entries").get()]
    assert {e["action"] for e in trail} >= {"text_slip"}


def test_where_a_trace_on_the_phone_could_harm_nothing_is_sent_or_stored(sho, phones, db) -> None:
    for harm in ({"purpose": "women_help"}, {"is_sensitive": True}):
        answer = sho.call("text_slip", **entry(**harm))
        assert answer.status_code == 200 and "छपी पर्ची" in answer.json["message"]
    assert arrived(phones) == [] and db.collection("feedback_acts").get() == []


def test_what_does_not_fit_is_refused(sho, phones, number_of, signed_in) -> None:
    staff = number_of(SHO).removeprefix("+91")
    for wrong in ({"mobile": staff}, {"day": "2026-01-01"}, {"mobile": "12"}):
        assert sho.call("text_slip", **entry(**wrong)).status_code == 400
    assert signed_in("cg-bilaspur-sp").call("text_slip", **entry()).status_code == 403
    asked = entry()
    assert sho.call("text_slip", **asked).status_code == 200
    other = sho.call("text_slip", **asked | {"mobile": "5000777889"})
    assert other.status_code == 409
    assert len(arrived(phones)) == 1


def test_a_gateway_that_is_away_is_tried_again_and_one_that_refuses_is_told_of(
    sho, phones, db
) -> None:
    asked = entry()
    phones.desk.script.add(Rule(kind="sms", status=503))
    assert sho.call("text_slip", **asked).status_code == 503
    assert sho.call("text_slip", **asked).status_code == 200
    assert len(arrived(phones)) == 1 and issued(db) == 1
    phones.desk.script.add(Rule(kind="sms", status=400))
    refused = sho.call("text_slip", **entry())
    assert refused.status_code == 200 and "नहीं जा सका" in refused.json["message"]
    assert "sms_refused" in {a.get("kind") for a in db.collection("alerts").get()}


def test_a_station_cannot_use_up_the_numbers_of_a_day(sho, db, phones) -> None:
    asked = entry()
    path = f"feedback_slips/{UNIT}.{asked['day']}"
    db.document(path).set(slips_store.Printed(count=MOST_TEXTED).model_dump())
    assert sho.call("text_slip", **asked).status_code == 409
    assert arrived(phones) == []
