"""The IG edits words and passes them on: praise to an officer, a text to the station."""

from datetime import timedelta

import pytest

from functions.feedback import totals_store
from functions.feedback.places import store as places_store
from shared.config import settings
from shared.firestore import clients
from shared.pure import clock
from tests.builders import a_delivery, a_request_id
from tests.functional.feedback.conftest import RANGE, UNIT

IG, SP = "cg-range-bilaspur-ig", "cg-bilaspur-sp"
SHO = "cg-bilaspur-sarkanda-sho"
WORDS = "एक नागरिक: मोबाइल जल्दी मिल गया, धन्यवाद।"


@pytest.fixture
def ballot(seeded, client_for, db) -> str:
    """The id of an answer of today, with words and a helper's name."""
    secret, client = settings().feedback_secret, client_for("submit_feedback")
    code = places_store.codes(clients.database(), secret, [UNIT], at=clock.now())[UNIT]
    details = {"text": "कनारीकथन", "helper": "आरक्षक नमूना"}
    body = {"request_id": a_request_id(), "place_code": code, "score": 5, "details": details}
    assert client.post("/", json=body).status_code == 200
    return db.collection("feedback").limit(1).get()[0].id


def passing(ballot: str, **more) -> dict:
    return {"request_id": a_request_id(), "ballot_id": ballot, "text": WORDS} | more


def test_praise_reaches_the_officer_once_by_push_and_in_the_list(
    ballot, signed_in, deliver, phones, db
) -> None:
    ig, sho = signed_in(IG), signed_in(SHO)
    posts = ig.call("read_feedback", ballot_id=ballot).json["posts"]
    assert SHO in {one["post"] for one in posts}
    body = passing(ballot, post=SHO)
    for _ in range(2):
        assert ig.call("pass_on_feedback", **body).status_code == 200
    (news,) = (n for n in db.collection("outbox").get() if n.get("topic") == "praise-given")
    for _ in range(2):
        deliver("notify_praise", "praise-given")
    pushes = [p for p in phones.desk.journal.since(0, kind="fcm") if p.to.endswith(SHO)]
    assert [p.payload["data"]["type"] for p in pushes] == ["praise"]
    assert not db.document(f"outbox/{news.id}").get().exists

    (line,) = sho.call("list_my_praise").json["praise"]
    assert line["text"] == WORDS
    assert signed_in(SP).call("list_my_praise").json["praise"] == []
    kinds = [e.get("action") for e in db.collection_group("entries").get()]
    assert kinds.count("relay_feedback") == 1
    stored = [one.to_dict() for one in db.collection("feedback_praise").get()]
    assert ballot not in str(stored) and len(stored) == 1


def test_the_same_request_with_other_words_is_refused(ballot, signed_in, db) -> None:
    ig, body = signed_in(IG), passing(ballot, post=SHO)
    assert ig.call("pass_on_feedback", **body).status_code == 200
    refused = ig.call("pass_on_feedback", **body | {"text": "दूसरे शब्द"})
    assert (refused.status_code, "other_body" in refused.text) == (409, True)
    assert [one.get("text") for one in db.collection("feedback_praise").get()] == [WORDS]


def test_who_holds_the_post_next_does_not_inherit_the_praise(ballot, signed_in, db) -> None:
    assert signed_in(IG).call("pass_on_feedback", **passing(ballot, post=SHO)).status_code == 200
    (stored,) = db.collection("feedback_praise").get()
    stored.reference.update({"holder": "एक और|2020-01-01"})
    assert signed_in(SHO).call("list_my_praise").json["praise"] == []


def test_a_page_of_praise_is_bounded(ballot, signed_in) -> None:
    ig, sho = signed_in(IG), signed_in(SHO)
    for n in range(3):
        ig.call("pass_on_feedback", **passing(ballot, post=SHO, text=f"धन्यवाद {n}"))
    first = sho.call("list_my_praise", limit=2).json
    rest = sho.call("list_my_praise", limit=2, cursor=first["cursor"]).json
    seen = {one["text"] for one in first["praise"] + rest["praise"]}
    assert (len(first["praise"]), len(seen), rest.get("cursor")) == (2, 3, None)


def test_praise_spoilt_by_hand_hides_neither_the_rest_nor_the_next_page(
    ballot, signed_in, db
) -> None:
    ig, sho = signed_in(IG), signed_in(SHO)
    for n in range(3):
        ig.call("pass_on_feedback", **passing(ballot, post=SHO, text=f"धन्यवाद {n}"))
    db.collection("feedback_praise").get()[0].reference.update({"text": 7})
    pages = [sho.call("list_my_praise", limit=1).json]
    while "cursor" in pages[-1]:
        pages.append(sho.call("list_my_praise", limit=1, cursor=pages[-1]["cursor"]).json)
    assert sorted(len(page["praise"]) for page in pages) == [0, 1, 1]


def test_only_the_ig_passes_on_and_only_to_officers_below_and_without_numbers(
    ballot, signed_in
) -> None:
    ig = signed_in(IG)
    for other in (SP, SHO, "cg-range-durg-ig"):
        answer = signed_in(other).call("pass_on_feedback", **passing(ballot, post=SHO))
        assert answer.status_code == 404
    for post in ("cg-range-durg-ig", IG, "nobody"):
        assert ig.call("pass_on_feedback", **passing(ballot, post=post)).status_code == 400
    for text in ("फ़ोन ९८७६५ ४३२१०", "पर्ची 12-34-56", ""):
        body = passing(ballot, post=SHO, text=text)
        assert ig.call("pass_on_feedback", **body).status_code == 400


def test_a_text_is_released_to_the_station_only_when_its_week_was_given_out(
    ballot, signed_in, client_for, db, monkeypatch
) -> None:
    ig, sho, sp, at = signed_in(IG), signed_in(SHO), signed_in(SP), clock.now()
    body = passing(ballot)
    assert ig.call("pass_on_feedback", **body).status_code == 409

    def night(weeks: int, answers: int) -> None:
        batch = db.batch()
        when = at + timedelta(weeks=weeks - 1)
        totals_store.add(batch, db, RANGE, UNIT, added={"verified_4": answers}, at=when)
        batch.commit()
        with monkeypatch.context() as patch:
            patch.setattr(clock, "now", lambda: at + timedelta(weeks=weeks))
            client_for("release_feedback").post("/", json=a_delivery({}))

    night(1, 3)  # with three more it still waits
    night(2, 1)
    assert ig.call("pass_on_feedback", **body).status_code == 409
    night(3, 9)
    night(4, 0)
    for _ in range(2):
        assert ig.call("pass_on_feedback", **body).status_code == 200
    other = ig.call("pass_on_feedback", **body | {"post": SHO})
    assert (other.status_code, "other_body" in other.text) == (409, True)
    other = ig.call("pass_on_feedback", **passing(ballot, post=SHO, request_id="7" * 32))
    assert other.status_code == 200
    assert ig.call("pass_on_feedback", **passing(ballot, request_id="7" * 32)).status_code == 409
    monkeypatch.setattr(clock, "now", lambda: at)
    released = sho.call("list_station_feedback").json["released"]
    assert [one["text"] for one in released] == [WORDS]
    assert sp.call("list_station_feedback", unit=UNIT).json["released"] == released
    assert "कनारी" not in str(released) and len(db.collection("feedback_released").get()) == 1
