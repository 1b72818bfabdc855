"""A request id that comes again with something else in it; a check of a closing that is no more."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from shared.pure import clock
from shared.pure.ids import record_id
from tests.builders import a_delivery, a_request_id, a_tip_request

ASP, SP, IG = "cg-bilaspur-asp", "cg-bilaspur-sp", "cg-range-bilaspur-ig"
UNIT, OTHER_UNIT = "cg-bilaspur-range-cyber", "cg-bilaspur-sarkanda"


@pytest.fixture
def opened(call):
    """Send a tip; return its id, and what opens it."""
    request = a_tip_request()
    receipt = call("submit_tip", request).json
    words = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
    return {"tip_id": record_id("tips", request["request_id"])}, words


@pytest.fixture
def tomorrow(monkeypatch):
    """A check can be made once the day is over."""

    def act(work):
        later = clock.now() + timedelta(days=1)
        with monkeypatch.context() as patch:
            patch.setattr(clock, "now", lambda: later)
            return work()

    return act


def reason(answer) -> tuple[int, str]:
    return answer.status_code, answer.json["error"]["details"]["reason"]


def kinds(db, tip: dict) -> list[str]:
    entries = db.collection(f"tips/{tip['tip_id']}/history").order_by("__name__").get()
    return [entry.get("kind") for entry in entries]


@pytest.mark.parametrize(
    ("target", "first", "second"),
    [
        ("forward_tip", {"unit": UNIT}, {"unit": OTHER_UNIT}),
        ("forward_tip", {"unit": UNIT}, {"unit": UNIT, "informed": [OTHER_UNIT]}),
        (
            "update_tip",
            {"status": "acted_on"},
            {"status": "not_actionable", "reason": "spam"},
        ),
        ("note_tip", {"text": "गश्त लगाई।"}, {"text": "गश्त नहीं लगाई।"}),
        ("ask_tipster", {"text": "कौन-सा पुल?"}, {"text": "कौन-सी दुकान?"}),
    ],
)
def test_another_act_under_the_same_id_is_refused_and_never_said_to_be_done(
    signed_in, opened, db, target, first, second
) -> None:
    asp, tip = signed_in(ASP), opened[0] | {"request_id": a_request_id()}
    assert asp.call(target, **tip, **first).status_code == 200
    before = db.document(f"tips/{tip['tip_id']}").get().to_dict()

    assert reason(asp.call(target, **tip, **second)) == (409, "other_body")
    assert asp.call(target, **tip, **first).status_code == 200
    assert db.document(f"tips/{tip['tip_id']}").get().to_dict() == before


def test_an_id_that_forwarded_a_tip_does_not_pass_for_its_closing(signed_in, opened, db) -> None:
    asp, tip = signed_in(ASP), opened[0] | {"request_id": a_request_id()}
    assert asp.call("forward_tip", **tip, unit=UNIT).status_code == 200
    assert reason(asp.call("update_tip", **tip, status="acted_on")) == (409, "other_body")
    assert kinds(db, tip) == ["received", "forwarded"]


def test_two_proofs_under_one_id_are_one(signed_in, opened, db) -> None:
    asp, sp, (tip, _) = signed_in(ASP), signed_in(SP), opened
    asp.call("update_tip", **tip, request_id=a_request_id(), status="acted_on")
    proof = tip | {"request_id": a_request_id(), "proof": "call_back"}
    assert sp.call("record_benefit", **proof, record="CALL-0001").status_code == 200
    assert reason(sp.call("record_benefit", **proof, record="CALL-0002")) == (409, "other_body")
    assert db.document(f"tips/{tip['tip_id']}").get().get("benefit") == "call_back/CALL-0001"


def test_a_second_opinion_on_a_check_is_not_said_to_be_recorded(
    signed_in, opened, db, tomorrow
) -> None:
    asp, sp, ig, (tip, _) = signed_in(ASP), signed_in(SP), signed_in(IG), opened
    asp.call("update_tip", **tip, request_id=a_request_id(), status="acted_on")
    day = clock.now().astimezone(clock.IST).date().isoformat()

    def check(who, *, upheld: bool):
        body = tip | {"request_id": a_request_id(), "day": day, "upheld": upheld}
        return tomorrow(lambda: who.call("check_closure", **body))

    assert check(sp, upheld=True).status_code == 200
    assert check(ig, upheld=True).status_code == 200
    assert reason(check(ig, upheld=False)) == (409, "other_body")
    assert kinds(db, tip) == ["received", "closed", "checked"]
    assert db.document(f"tips/{tip['tip_id']}").get().get("status") == "acted_on"


def test_whoever_has_a_tip_hears_that_its_closing_was_overturned_and_its_timer_runs_again(
    signed_in, opened, db, tomorrow, client_for, phones
) -> None:
    asp, sp, (tip, _) = signed_in(ASP), signed_in(SP), opened
    asp.call("update_tip", **tip, request_id=a_request_id(), status="acted_on")
    for news in db.collection("outbox").get():
        news.reference.delete()
    day = clock.now().astimezone(clock.IST).date().isoformat()
    body = tip | {"request_id": a_request_id(), "day": day, "upheld": False}
    assert tomorrow(lambda: sp.call("check_closure", **body)).status_code == 200
    phones.desk.journal.clear()

    (news,) = db.collection("outbox").get()
    client_for("notify_move").post("/", json=a_delivery({"event_id": news.id}))

    (push,) = phones.desk.journal.since(0, kind="fcm")
    assert ASP in push.to
    told = {"type": "tip", "id": tip["tip_id"], "what": "reopened"}
    assert push.payload["data"] == {"v": "1"} | told
    assert db.document(f"tips/{tip['tip_id']}").get().get("due_hour") is not None


def test_a_closing_that_the_tipster_undid_is_charged_to_nobody(
    signed_in, opened, call, db, tomorrow
) -> None:
    asp, sp, (tip, words) = signed_in(ASP), signed_in(SP), opened
    asp.call("update_tip", **tip, request_id=a_request_id(), status="acted_on")
    day = clock.now().astimezone(clock.IST).date().isoformat()
    call("write_to_officer", words | {"request_id": a_request_id(), "text": "अब भी बिकता है"})
    body = tip | {"day": day, "upheld": False}

    def check():
        return sp.call("check_closure", **body, request_id=a_request_id())

    assert reason(tomorrow(check)) == (409, "wrong_state")

    def close_anew_and_check():
        anew = tip | {"request_id": a_request_id(), "status": "acted_on"}
        assert asp.call("update_tip", **anew).status_code == 200
        return check()  # of yesterday's closing, which is no more

    assert reason(tomorrow(close_anew_and_check)) == (409, "wrong_state")
    assert kinds(db, tip) == ["received", "closed", "reopened", "closed"]


def test_a_message_while_the_tip_is_being_closed_leaves_it_open_and_nothing_lost(
    signed_in, opened, call, db
) -> None:
    asp, (tip, words) = signed_in(ASP), opened
    written = words | {"request_id": a_request_id(), "text": "एक बात और"}
    closing = tip | {"request_id": a_request_id(), "status": "acted_on"}
    with ThreadPoolExecutor(2) as pool:
        wrote = pool.submit(call, "write_to_officer", written)
        closed = pool.submit(lambda: asp.call("update_tip", **closing))
    assert (wrote.result().status_code, closed.result().status_code) == (200, 200)
    stored = db.document(f"tips/{tip['tip_id']}").get()
    assert stored.get("talk") == 1
    assert kinds(db, tip)[: stored.get("steps")] in (
        ["received", "closed"],  # the message came first: it was there to be read
        ["received", "closed", "reopened"],
    )
