"""A tip's whole life through the public functions, in Hindi; the account is right throughout."""

from datetime import timedelta

import pytest

from shared.pure import clock
from shared.pure.ids import record_id
from tests.builders import a_delivery, a_request_id, a_tip_request

ASP, SP, IG = "cg-bilaspur-asp", "cg-bilaspur-sp", "cg-range-bilaspur-ig"
UNIT = "cg-bilaspur-range-cyber"


@pytest.fixture
def told(db, client_for):
    """Deliver all news, and return the district's account."""

    def settle(officer) -> dict:
        for news in db.collection("outbox").get():
            target = {"tip-submitted": "notify_tip", "tip-moved": "notify_move"}
            body = a_delivery({"event_id": news.id})
            if news.get("topic") in target:
                client_for(target[news.get("topic")]).post("/", json=body)
        today = clock.now().astimezone(clock.IST).date().isoformat()
        scope = {"scope": "cg-bilaspur", "as_on": today}
        answer = officer.call("tip_totals", **scope)
        assert answer.status_code == 200, answer.text
        return {name: n for name, n in answer.json.items() if isinstance(n, int) and n}

    return settle


def test_from_the_tip_to_benefited_by_the_tipsters_words_and_an_overturned_check(
    seeded, call, signed_in, told, db, phones, client_for, monkeypatch
) -> None:
    request = a_tip_request()
    receipt = call("submit_tip", request).json
    opened = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
    tip = {"tip_id": record_id("tips", request["request_id"])}
    asp = signed_in(ASP)

    assert told(asp) == {"received": 1, "pending": 1}
    assert phones.desk.journal.since(0, kind="fcm")[-1].payload["data"]["type"] == "tip"
    assert call("confirm_help", opened).status_code == 409
    sending = {"request_id": a_request_id(), "unit": UNIT} | tip
    assert asp.call("forward_tip", **sending).status_code == 200
    question = {"request_id": a_request_id(), "text": "कौन-सा पुल?"} | tip
    assert signed_in("cg-bilaspur-cyber").call("ask_tipster", **question).status_code == 200
    answer = {"request_id": a_request_id(), "text": "अरपा वाला"} | opened
    assert call("write_to_officer", answer).status_code == 200
    assert told(asp) == {"received": 1, "pending": 1}
    closing = {"request_id": a_request_id(), "status": "acted_on"} | tip
    assert asp.call("update_tip", **closing).status_code == 200
    assert told(asp) == {"received": 1, "acted_on": 1, "not_yet_benefited": 1}

    own = {"request_id": a_request_id(), "proof": "call_back", "record": "CALL-0001"} | tip
    assert asp.call("record_benefit", **own).status_code == 404
    page = client_for("confirm_help").post("/", data=opened | {"lang": "hi"})
    assert page.status_code == 200 and "धन्यवाद" in page.text
    assert call("confirm_help", opened).status_code == 200
    assert told(asp) == {"received": 1, "acted_on": 1, "benefited": 1}
    assert call("track_tip", opened).json["is_benefited"] is True

    sp, day = signed_in(SP), clock.now().astimezone(clock.IST).date().isoformat()
    check = {"request_id": a_request_id(), "day": day, "upheld": False} | tip
    assert sp.call("check_closure", **check).status_code == 400
    tomorrow = clock.now() + timedelta(days=1)
    with monkeypatch.context() as patch:
        patch.setattr("functions.tips.account.check_closure.clock.now", lambda: tomorrow)
        drawn = sp.call("list_checks", district="cg-bilaspur", day=day).json["tips"]
        assert [(d["tip_id"], d["post"], d["is_checked"]) for d in drawn] == [
            (tip["tip_id"], ASP, False)
        ]
        assert asp.call("list_checks", district="cg-bilaspur", day=day).status_code == 403
        assert sp.call("check_closure", **check).status_code == 200
        assert sp.call("check_closure", **check).status_code == 200
        (drawn,) = sp.call("list_checks", district="cg-bilaspur", day=day).json["tips"]
        assert drawn["is_checked"] is True
        expected = {"received": 1, "pending": 1, "checked": 1, "overturned": 1}
        assert told(sp) == expected
    assert call("track_tip", opened).json["status"] == "pending"


def test_a_supervisors_proof_counts_and_an_unknown_hand_over_does_not(
    seeded, call, signed_in, told, db
) -> None:
    request = a_tip_request()
    call("submit_tip", request)
    tip = {"tip_id": record_id("tips", request["request_id"])}
    asp, sp = signed_in(ASP), signed_in(SP)
    closing = {"request_id": a_request_id(), "status": "acted_on"} | tip
    asp.call("update_tip", **closing)
    unknown = {"request_id": a_request_id(), "proof": "hand_over", "record": "HO-12345"} | tip
    assert sp.call("record_benefit", **unknown).status_code == 400
    called = {"request_id": a_request_id(), "proof": "call_back", "record": "CALL-0001"} | tip
    assert sp.call("record_benefit", **called).status_code == 200
    assert told(sp) == {"received": 1, "acted_on": 1, "benefited": 1}


def test_one_call_proves_one_tip_however_it_is_spelled(seeded, call, signed_in, db) -> None:
    asp, sp, answers = signed_in(ASP), signed_in(SP), []
    for record in ("CALL-0001", "call-0001", "CALL-0002"):
        request = a_tip_request()
        call("submit_tip", request)
        tip = {"tip_id": record_id("tips", request["request_id"])}
        asp.call("update_tip", **tip, request_id=a_request_id(), status="acted_on")
        proof = {"request_id": a_request_id(), "proof": "call_back", "record": record} | tip
        answers.append(sp.call("record_benefit", **proof))
        assert sp.call("record_benefit", **proof).status_code == answers[-1].status_code
    assert [answer.status_code for answer in answers] == [200, 400, 200]
    problem = {"field": "record", "problem": "used"}
    assert answers[1].json["error"]["details"]["fields"] == [problem]


def test_a_closing_about_the_sp_is_not_listed_to_the_sp(
    call, signed_in, monkeypatch, seeded
) -> None:
    closed = []
    for about, post in (("cg-bilaspur-sp", IG), (None, ASP)):
        request = a_tip_request(about_unit=about)
        call("submit_tip", request)
        closed.append(record_id("tips", request["request_id"]))
        closing = {"request_id": a_request_id(), "status": "acted_on", "tip_id": closed[-1]}
        assert signed_in(post).call("update_tip", **closing).status_code == 200
    day, tomorrow = clock.now().astimezone(clock.IST).date(), clock.now() + timedelta(days=1)
    monkeypatch.setattr("functions.tips.account.check_closure.clock.now", lambda: tomorrow)
    asked = {"district": "cg-bilaspur", "day": day.isoformat()}

    def listed(post: str) -> set[str]:
        return {d["tip_id"] for d in signed_in(post).call("list_checks", **asked).json["tips"]}

    assert listed(SP) == {closed[1]}
    assert listed("cg-state-desk") == set(closed)


def test_a_closing_spoilt_by_hand_is_named_and_hides_no_other_and_is_not_done_again(
    db, call, signed_in, monkeypatch, seeded
) -> None:
    asp, closings = signed_in(ASP), []
    for _ in range(2):
        request = a_tip_request()
        call("submit_tip", request)
        tip = {"tip_id": record_id("tips", request["request_id"])}
        closings.append({"request_id": a_request_id(), "status": "acted_on"} | tip)
        assert asp.call("update_tip", **closings[-1]).status_code == 200
    spoilt, whole = (one["tip_id"] for one in closings)
    db.document(f"tips/{spoilt}/history/1").update({"kind": 7})
    assert asp.call("update_tip", **closings[0]).status_code == 200
    db.document(f"tips/{spoilt}/history/1").update({"body_tag": None})
    assert asp.call("update_tip", **closings[0]).status_code == 409
    assert len(db.collection(f"tips/{spoilt}/history").get()) == 2

    day, tomorrow = clock.now().astimezone(clock.IST).date(), clock.now() + timedelta(days=1)
    monkeypatch.setattr("functions.tips.account.check_closure.clock.now", lambda: tomorrow)
    asked = {"district": "cg-bilaspur", "day": day.isoformat()}
    drawn = signed_in(SP).call("list_checks", **asked).json["tips"]
    assert [one["tip_id"] for one in drawn] == [whole]
    assert f"tips/{spoilt}/history/1" in {a.get("subject") for a in db.collection("alerts").get()}


def test_only_five_of_a_days_closings_are_drawn(db, call, signed_in, monkeypatch, seeded) -> None:
    asp, sp = signed_in(ASP), signed_in(SP)
    for _ in range(7):
        request = a_tip_request()
        call("submit_tip", request)
        tip = {"tip_id": record_id("tips", request["request_id"])}
        closing = {"request_id": a_request_id(), "status": "acted_on"} | tip
        assert asp.call("update_tip", **closing).status_code == 200
    day, tomorrow = clock.now().astimezone(clock.IST).date(), clock.now() + timedelta(days=1)
    monkeypatch.setattr("functions.tips.account.check_closure.clock.now", lambda: tomorrow)
    asked = {"district": "cg-bilaspur", "day": day.isoformat()}
    drawn = sp.call("list_checks", **asked).json["tips"]
    assert len({d["tip_id"] for d in drawn}) == 5
    picked = {d["tip_id"] for d in drawn}
    other = next(t.id for t in db.collection("tips").get() if t.id not in picked)
    check = {"request_id": a_request_id(), "day": day.isoformat(), "upheld": True}
    assert sp.call("check_closure", tip_id=other, **check).status_code == 400
