"""An admin slips in the console: no tip, and no queue with it in it, is lost for that."""

import pytest

from functions.tips.model import TOPIC
from functions.tips.news import store as news_store
from shared.pure import clock
from tests.builders import a_delivery, a_request_id, a_tip_request

ASP = "cg-bilaspur-asp"
SLIPS = [
    {"status": "closed"},
    {"urgent": "very"},
    {"category": 7},
    {"channel": "letter"},
    {"talk": "two"},
    {"due_hour": "tomorrow"},
    {"climbed": "cg-bilaspur-sp"},
    {"tip_number": None},
]


@pytest.fixture
def sent(call, db):
    def make() -> str:
        before = {tip.id for tip in db.collection("tips").get()}
        assert call("submit_tip", a_tip_request()).status_code == 200
        return next(t.id for t in db.collection("tips").get() if t.id not in before)

    return make


def alerts(db) -> set[tuple[str, str]]:
    return {(a.get("kind"), a.get("subject")) for a in db.collection("alerts").get()}


@pytest.mark.parametrize("edit", SLIPS, ids=lambda edit: next(iter(edit)))
def test_a_tip_with_a_slip_in_it_is_listed_and_read_and_the_field_is_named(
    edit, signed_in, sent, db
) -> None:
    tips, asp = {sent(), sent()}, signed_in(ASP)
    slipped = min(tips)
    db.document(f"tips/{slipped}").update(edit)

    listed = asp.call("list_tips")

    assert listed.status_code == 200
    assert {line["tip_id"] for line in listed.json["tips"]} == tips
    assert asp.call("read_tip", tip_id=slipped).status_code == 200
    assert ("bad_edit", f"tips/{slipped}#{next(iter(edit))}") in alerts(db)


def test_a_field_of_the_admins_own_disturbs_nobody(signed_in, sent, db) -> None:
    tip, asp = sent(), signed_in(ASP)
    db.document(f"tips/{tip}").update({"remark": "see file 12"})
    assert asp.call("read_tip", tip_id=tip).status_code == 200
    note = {"request_id": a_request_id(), "tip_id": tip, "text": "देख लिया"}
    assert asp.call("note_tip", **note).status_code == 200
    closing = {"request_id": a_request_id(), "tip_id": tip, "status": "acted_on"}
    assert asp.call("update_tip", **closing).status_code == 200
    assert db.document(f"tips/{tip}").get().get("remark") == "see file 12"
    assert alerts(db) == set()


@pytest.mark.parametrize("steps", [0, -3, 900])
def test_a_count_of_steps_that_a_hand_turned_stops_no_act(sent, db, signed_in, steps) -> None:
    tip, asp = sent(), signed_in(ASP)
    going = {"request_id": a_request_id(), "tip_id": tip, "unit": "cg-bilaspur-range-cyber"}
    assert asp.call("forward_tip", **going).status_code == 200
    db.document(f"tips/{tip}").update({"steps": steps})

    closing = {"request_id": a_request_id(), "tip_id": tip, "status": "acted_on"}
    assert asp.call("update_tip", **closing).status_code == 200
    kinds = [s.get("kind") for s in db.collection(f"tips/{tip}/history").get()]
    assert sorted(kinds) == ["closed", "forwarded", "received"]


def test_one_slip_does_not_stop_the_sweep_for_the_others(sent, db, client_for, seeded) -> None:
    slipped, other = sent(), sent()
    long_ago = clock.now().replace(year=2020)
    for tip in (slipped, other):
        db.document(f"tips/{tip}").update({"due_hour": long_ago})
    db.document(f"tips/{slipped}").update({"status": "closed"})

    assert client_for("climb_tips").post("/", json=a_delivery({})).status_code == 200

    assert db.document(f"tips/{other}").get().get("climbed") == ["cg-bilaspur-sp"]
    assert [*news_store.due(db, at=long_ago)] == []


@pytest.mark.parametrize("edit", [{"status": "gone"}, {"hour": "today"}, {"is_counted": 7}])
def test_a_slip_in_the_history_stops_no_push_and_no_reading(
    edit, signed_in, sent, db, deliver, phones
) -> None:
    tip, asp = sent(), signed_in(ASP)
    entry = db.document(f"tips/{tip}/history/0")
    entry.update(edit)
    phones.desk.journal.clear()

    deliver("notify_tip", TOPIC)

    assert [push.payload["data"]["id"] for push in phones.desk.journal.since(0, kind="fcm")]
    assert ("bad_edit", entry.path) in alerts(db)
    assert asp.call("read_tip", tip_id=tip).status_code == 200


def test_a_slip_in_what_a_tipster_reads_takes_nothing_else_from_them(signed_in, call, db) -> None:
    request = a_tip_request()
    receipt = call("submit_tip", request).json
    words = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
    (tip,) = db.collection("tips").get()
    asp = signed_in(ASP)
    for text in ("कौन-सा पुल?", "कब से?"):
        said = {"request_id": a_request_id(), "tip_id": tip.id, "text": text}
        assert asp.call("ask_tipster", **said).status_code == 200
        said = {"request_id": a_request_id(), "tip_id": tip.id, "text": text}
        assert asp.call("note_tip", **said).status_code == 200
    (first, _), (noted, _) = (tip.reference.collection(n).get() for n in ("messages", "notes"))
    first.reference.update({"by": "nobody"})
    noted.reference.update({"hour": "noon"})
    tip.reference.update({"status": "not_actionable", "reason": "fake"})
    tip.reference.collection("history").add({"kind": "seen", "hour": clock.now()})
    step = db.document(f"tips/{tip.id}/history/0").get().to_dict()
    tip.reference.collection("history").add(step)

    tracked = call("track_tip", words)
    read = asp.call("read_tip", tip_id=tip.id)

    assert tracked.status_code == 200 and len(tracked.json["messages"]) == 1
    assert read.status_code == 200, read.text
    assert (len(read.json["messages"]), len(read.json["notes"])) == (1, 1)
    assert {("bad_edit", first.reference.path), ("bad_edit", noted.reference.path)} <= alerts(db)


def test_a_words_tag_typed_by_hand_opens_nothing_and_breaks_nothing(call, db) -> None:
    receipt = call("submit_tip", a_tip_request()).json
    (tip,) = db.collection("tips").get()
    tip.reference.update({"words_tag": "शब्द"})
    words = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
    assert call("track_tip", words).status_code == 404


def test_what_cannot_be_opened_any_more_is_an_error_of_that_tip_alone(signed_in, sent, db) -> None:
    tip, other, asp = sent(), sent(), signed_in(ASP)
    db.document(f"tips/{tip}").update({"content": "opened"})
    assert asp.call("read_tip", tip_id=tip).status_code == 500
    assert len(asp.call("list_tips").json["tips"]) == 2
    assert asp.call("read_tip", tip_id=other).status_code == 200
