"""A bribe, a beating, a refused FIR: it leaves the grades and goes past the station."""

import re

import pytest

from functions.organisation.store import publish
from functions.tips.model import Tip, TipContent
from shared.force import directory
from shared.pure import clock
from shared.pure.ids import record_id
from shared.seal import unseal
from tests.builders import a_delivery, a_request_id
from tests.functional.feedback.conftest import UNIT, hidden

SAID = {"money": "yes", "text": "रिपोर्ट लिखने के तीन हज़ार माँगे। मेरा नंबर 9876543210 है।"}


@pytest.fixture
def deliver(client_for, db):
    def run() -> None:
        client = client_for("take_complaint")
        for news in db.collection("outbox").where("topic", "==", "complaint-made").limit(9).get():
            body = a_delivery({"event_id": news.id})
            assert client.post("/", json=body).status_code == 200
            assert client.post("/", json=body).status_code == 200

    return run


def test_it_becomes_one_tip_about_the_station_at_the_desk_above_it(send, db, deliver) -> None:
    request = a_request_id()
    answer = send(1, request_id=request, details=SAID | {"name": "नमूना"}).json
    assert send(1, request_id=request, details=SAID | {"name": "नमूना"}).json == answer
    deliver()
    (snapshot,) = db.collection("tips").get()
    tip = Tip.model_validate(snapshot.to_dict())
    assert (tip.desk, tip.category) == ("cg-bilaspur-asp", "police_conduct")
    assert tip.tip_number == answer["complaint_number"]
    said = TipContent.model_validate_json(unseal(tip.content, where=f"tips/{snapshot.id}#content"))
    assert said.about_unit == UNIT and "तीन हज़ार" in said.text and "नमूना" in said.text
    assert db.collection("complaints").get() == []
    waiting = [n.get("topic") for n in db.collection("outbox").get()]
    assert waiting == ["tip-submitted"]


@pytest.mark.usefixtures("forms")
def test_it_becomes_a_tip_where_only_feedback_has_started(send, db, deliver) -> None:
    db.document("districts/cg-bilaspur").update({"live": {"feedback": "2026-01-01"}})
    publish(db, home_state="cg", at=clock.now())
    directory.reset()
    number = send(1, details=SAID).json["complaint_number"]
    deliver()
    (tip,) = db.collection("tips").get()
    assert (tip.get("tip_number"), tip.get("desk")) == (number, "cg-bilaspur-asp")


def test_nothing_of_it_stays_in_the_answer_but_that_there_was_something(send, db) -> None:
    send(1, details=SAID | {"behaviour": "bad", "mobile": "9876543210"})
    (ballot,) = (b.to_dict() for b in db.collection("feedback").get())
    assert ballot["choices"] == {} and ballot["content"] is None and ballot["is_serious"]
    assert "माँगे" not in str([d.to_dict() for d in db.collection("complaints").get()])


def test_a_second_wording_changes_the_answer_and_makes_no_second_complaint(
    send, db, deliver
) -> None:
    request = a_request_id()
    send(1, request_id=request, details=SAID)
    send(1, request_id=request, details=SAID | {"text": "दूसरे शब्द"})
    deliver()
    assert len(db.collection("tips").get()) == 1


@pytest.mark.parametrize("is_delivered_first", [True, False])
def test_an_allegation_taken_back_and_made_again_is_no_second_complaint(
    send, db, deliver, is_delivered_first
) -> None:
    request = a_request_id()
    first = send(1, request_id=request, details=SAID).json
    if is_delivered_first:
        deliver()
    assert send(1, request_id=request, details=SAID | {"money": "no"}).status_code == 200
    again = send(1, request_id=request, details=SAID | {"text": "दूसरे शब्द"})
    assert again.status_code == 200
    assert again.json["complaint_number"] == first["complaint_number"]
    deliver()
    assert len(db.collection("tips").get()) == 1
    assert db.collection("complaints").get() == []
    assert [n.get("topic") for n in db.collection("outbox").get()] == ["tip-submitted"]


@pytest.mark.parametrize("is_delivered_first", [True, False])
def test_the_citizen_gets_the_words_from_the_tip_form_before_or_after_the_delivery(
    client, client_for, db, code_of, deliver, is_delivered_first
) -> None:
    page = client.get(f"/f/{code_of()}").text
    form = {name: hidden(page, name) for name in ("request_id", "code", "lang")}
    said = {"hurt": "yes", "text": "थप्पड़ मारा", "more": "yes", "score": "1"}
    thanks = client.post("/f/x", data=form | said).text
    assert "थाने को नहीं दिखती" in thanks
    number = re.search(r'class="number">([^<]+)<', thanks)[1]
    again = thanks[thanks.index('action="/t"') :]
    names = ("request_id", "category", "about_unit", "text", "lang")
    receipt = {name: hidden(again, name) for name in names}

    if is_delivered_first:
        deliver()
    shown = client_for("submit_tip").post("/", data=receipt)
    deliver()

    assert shown.status_code == 200, shown.text
    assert number in shown.text and 'class="words"' in shown.text
    (tip,) = db.collection("tips").get()
    assert tip.id == record_id("tips", receipt["request_id"])


def test_a_complaint_refused_by_the_tip_form_keeps_its_station_and_is_one_tip_in_the_end(
    client, client_for, db, code_of, deliver
) -> None:
    page = client.get(f"/f/{code_of()}").text
    form = {name: hidden(page, name) for name in ("request_id", "code", "lang")}
    form |= {"money": "yes", "text": SAID["text"], "more": "yes", "score": "1"}
    thanks = client.post("/f/x", data=form).text
    again = thanks[thanks.index('action="/t"') :]
    receipt = {n: hidden(again, n) for n in ("request_id", "category", "about_unit", "lang")}
    submit = client_for("submit_tip")

    refused = submit.post("/", data=receipt | {"text": SAID["text"]})
    assert refused.status_code == 400
    assert hidden(refused.text, "about_unit") == UNIT
    kept = {name: hidden(refused.text, name) for name in ("request_id", "about_unit", "lang")}
    shown = submit.post("/", data=receipt | kept | {"text": "तीन हज़ार माँगे"})
    deliver()

    assert shown.status_code == 200, shown.text
    (tip,) = db.collection("tips").get()
    assert tip.get("desk") == "cg-bilaspur-asp"
    assert db.collection("complaints").get() == []
    assert [n.get("topic") for n in db.collection("outbox").get()] == ["tip-submitted"]
