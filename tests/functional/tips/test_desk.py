"""The officers' side: queue, forwarding, closing, notes, timers; who may not sees nothing."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from functions.tips.model import TIPS, TipStatus
from functions.tips.news import climb_tips
from shared.firestore import clients
from shared.pure import clock
from shared.pure.ids import record_id
from shared.record import store
from tests.builders import a_delivery, a_request_id, a_tip_request
from tests.cost.meter import meter

ASP, SP = "cg-bilaspur-asp", "cg-bilaspur-sp"
CYBER, UNIT = "cg-bilaspur-cyber", "cg-bilaspur-range-cyber"
SARKANDA, SHO = "cg-bilaspur-sarkanda", "cg-bilaspur-sarkanda-sho"


@pytest.fixture
def sent(call, db):
    def make(**changes) -> str:
        before = {tip.id for tip in db.collection("tips").get()}
        assert call("submit_tip", a_tip_request(text="कनारीकथन", **changes)).status_code == 200
        return next(t.id for t in db.collection("tips").get() if t.id not in before)

    return make


def forwarding(tip_id: str, unit: str = UNIT, **more) -> dict:
    return {"request_id": a_request_id(), "tip_id": tip_id, "unit": unit} | more


def closing(tip_id: str, status: str = "acted_on", **more) -> dict:
    return {"request_id": a_request_id(), "tip_id": tip_id, "status": status} | more


def steps(db, tip_id: str) -> list[tuple[str, str]]:
    entries = db.collection(f"tips/{tip_id}/history").order_by("__name__").get()
    return [(e.get("kind"), e.get("status")) for e in entries]


def test_a_tip_is_forwarded_noted_and_closed_by_the_unit_it_went_to(
    signed_in, sent, db, phones, client_for
) -> None:
    tip, asp, cyber = sent(), signed_in(ASP), signed_in(CYBER)
    assert cyber.call("read_tip", tip_id=tip).status_code == 404
    assert cyber.call("forward_tip", **forwarding(tip)).status_code == 404
    sending = forwarding(tip, informed=[SARKANDA])

    assert asp.call("forward_tip", **sending).status_code == 200
    assert asp.call("forward_tip", **sending).status_code == 200

    assert steps(db, tip) == [("received", "pending"), ("forwarded", "pending")]
    read = cyber.call("read_tip", tip_id=tip).json
    assert (read["content"]["text"], read["handler"]) == ("कनारीकथन", UNIT)
    listed = cyber.call("list_tips").json["tips"]
    assert [line["tip_id"] for line in listed] == [tip]
    note = {"request_id": a_request_id(), "tip_id": tip, "text": "कनारीनोट"}
    assert cyber.call("note_tip", **note).status_code == 200
    assert cyber.call("note_tip", **note).status_code == 200
    notes = asp.call("read_tip", tip_id=tip).json["notes"]
    assert [(n["post"], n["text"]) for n in notes] == [(CYBER, "कनारीनोट")]
    assert "कनारी" not in str(db.collection(f"tips/{tip}/notes").get()[0].to_dict())
    assert cyber.call("update_tip", **closing(tip)).status_code == 200
    again = cyber.call("update_tip", **closing(tip, "not_actionable", reason="spam"))
    assert again.json["error"]["details"]["reason"] == "wrong_state"
    assert steps(db, tip)[-1] == ("closed", "acted_on")

    news = [n for n in db.collection("outbox").get() if n.get("topic") == "tip-moved"]
    for entry in news:
        client_for("notify_move").post("/", json=a_delivery({"event_id": entry.id}))
    rang = {p.to for p in phones.desk.journal.since(0, kind="fcm")}
    assert any(CYBER in phone for phone in rang)


def test_a_tip_about_a_station_is_never_sent_there_and_the_opening_is_written_down(
    signed_in, sent, db
) -> None:
    tip, asp = sent(about_unit=SARKANDA), signed_in(ASP)
    answer = asp.call("forward_tip", **forwarding(tip, SARKANDA))
    problem = {"field": "unit", "problem": "not_this_unit"}
    assert answer.json["error"]["details"]["fields"] == [problem]
    answer = asp.call("forward_tip", **forwarding(tip, UNIT, informed=[SARKANDA]))
    assert answer.json["error"]["details"]["fields"][0]["field"] == "informed"
    assert asp.call("forward_tip", **forwarding(tip, "cg-nowhere")).status_code == 400
    assert steps(db, tip) == [("received", "pending")]
    kinds = [e.get("action") for e in db.collection_group("entries").get()]
    assert kinds.count("read_tip") >= 2
    assert asp.call("forward_tip", **forwarding(tip)).status_code == 200


@pytest.mark.parametrize("said", ["cg-bilaspur-sarkanda-sho", "cg-bilaspur-sarkanda-beat-1"])
def test_a_tip_about_an_officer_of_a_station_never_comes_to_it_even_by_a_hand(
    signed_in, sent, db, said
) -> None:
    tip, asp, sho = sent(about_unit=said), signed_in(ASP), signed_in(SHO)
    assert asp.call("read_tip", tip_id=tip, lang="en").json["about_unit_name"] == "Sarkanda"
    for sends in (forwarding(tip, SARKANDA), forwarding(tip, UNIT, informed=[SARKANDA])):
        refused = asp.call("forward_tip", **sends).json["error"]["details"]["fields"]
        assert [one["problem"] for one in refused] == ["not_this_unit"]
    for by_hand in ({"handler": SARKANDA}, {"informed": [SARKANDA]}, {"desk": SARKANDA}):
        db.document(f"tips/{tip}").update(by_hand)
        assert sho.call("read_tip", tip_id=tip).status_code == 404


def test_a_post_is_known_by_whoever_keeps_the_posts_and_an_unknown_name_as_the_police(
    signed_in, sent, db
) -> None:
    post = db.document("roster/cg-bilaspur-sarkanda-sho").get().to_dict()
    db.document("roster/thana-prabhari-7").set(post)
    named, unknown = sent(about_unit="thana-prabhari-7"), sent(about_unit="no-such-office")
    assert signed_in(ASP).call("read_tip", tip_id=named, lang="en").json["about_unit_name"] == (
        "Sarkanda"
    )
    desk = signed_in("cg-state-desk")
    assert desk.call("read_tip", tip_id=unknown).json["content"]["about_unit"] == "police"
    refused = desk.call("forward_tip", **forwarding(unknown, SARKANDA))
    assert refused.json["error"]["details"]["fields"][0]["problem"] == "not_this_unit"


def test_a_post_whose_name_begins_like_another_stations_is_of_the_unit_in_the_list(
    signed_in, sent, db
) -> None:
    post = db.document("roster/cg-bilaspur-sarkanda-sho").get().to_dict()
    db.document("roster/cg-bilaspur-kotwali-outpost").set(post)
    tip, asp = sent(about_unit="cg-bilaspur-kotwali-outpost"), signed_in(ASP)
    refused = asp.call("forward_tip", **forwarding(tip, SARKANDA)).json["error"]["details"]
    assert refused["fields"][0]["problem"] == "not_this_unit"


@pytest.mark.parametrize("about", ["cg-state", "cg-state-room-112"])
def test_what_is_said_of_the_state_can_be_read_in_the_dgps_room(signed_in, sent, about) -> None:
    tip = sent(about_unit=about)
    assert signed_in("cg-dgp-room").call("read_tip", tip_id=tip).status_code == 200
    assert signed_in("cg-state-desk").call("read_tip", tip_id=tip).status_code == 404


def test_what_is_said_of_the_dgps_room_lies_with_the_state_desk(signed_in, sent) -> None:
    tip = sent(about_unit="cg-dgp-room")
    desk = signed_in("cg-state-desk")
    assert desk.call("read_tip", tip_id=tip).json["units"] == []
    refused = desk.call("forward_tip", **forwarding(tip)).json["error"]["details"]["fields"]
    assert refused[0]["problem"] == "not_this_unit"
    assert signed_in("cg-dgp-room").call("read_tip", tip_id=tip).status_code == 404


def test_a_desk_that_a_tip_is_about_does_not_send_it_on_even_by_a_hand(signed_in, sent, db) -> None:
    tip, asp = sent(about_unit=ASP), signed_in(ASP)
    db.document(f"tips/{tip}").update({"desk": ASP})
    assert asp.call("forward_tip", **forwarding(tip)).status_code == 404
    assert steps(db, tip) == [("received", "pending")]


def test_what_is_said_of_the_state_desk_lies_with_the_dgps_room_alone(
    signed_in, sent, client_for, phones, db
) -> None:
    tip = sent(about_unit="cg-state-desk")
    for entry in db.collection("outbox").where("topic", "==", "tip-submitted").get():
        client_for("notify_tip").post("/", json=a_delivery({"event_id": entry.id}))
    assert {p.to for p in phones.desk.journal.since(0, kind="fcm")} == {"demo-phone.cg-dgp-room"}
    room, desk = signed_in("cg-dgp-room"), signed_in("cg-state-desk")
    assert desk.call("read_tip", tip_id=tip).status_code == 404
    assert [line["tip_id"] for line in room.call("list_tips").json["tips"]] == [tip]
    assert room.call("read_tip", tip_id=tip).json["can"] == [
        "update_tip", "ask_tipster", "note_tip",
    ]  # fmt: skip
    assert room.call("update_tip", **closing(tip)).status_code == 200


def test_a_tip_about_police_that_names_no_unit_goes_to_no_station(signed_in, sent) -> None:
    tip, asp = sent(about_unit="police"), signed_in(ASP)
    read = asp.call("read_tip", tip_id=tip, lang="en").json
    assert read["about_unit_name"] == "The police (which unit was not said)"
    assert read["units"] and not {u["kind"] for u in read["units"]} - {"cyber_cell", "crime_branch"}
    answer = asp.call("forward_tip", **forwarding(tip, SARKANDA))
    problem = {"field": "unit", "problem": "not_this_unit"}
    assert answer.json["error"]["details"]["fields"] == [problem]
    assert asp.call("forward_tip", **forwarding(tip)).status_code == 200


def test_who_is_informed_finds_the_tip_reads_it_and_can_do_nothing_to_it(
    signed_in, sent, db, client_for, phones
) -> None:
    tip, asp, sho = sent(), signed_in(ASP), signed_in(SHO)
    assert asp.call("forward_tip", **forwarding(tip, informed=[SARKANDA])).status_code == 200
    for entry in db.collection("outbox").where("topic", "==", "tip-moved").get():
        client_for("notify_move").post("/", json=a_delivery({"event_id": entry.id}))
    assert any(SHO in p.to for p in phones.desk.journal.since(0, kind="fcm"))
    assert sho.call("list_tips").json["tips"] == []
    (line,) = sho.call("list_tips", informed=True, status="pending").json["tips"]
    assert line["tip_id"] == tip
    assert sho.call("list_tips", informed=True, order="timer").status_code == 400
    assert sho.call("read_tip", tip_id=tip).json["can"] == []


def test_an_opened_tip_says_in_words_what_it_is_what_became_of_it_and_what_may_be_done(
    signed_in, sent
) -> None:
    tip, asp = sent(about_unit=SARKANDA), signed_in(ASP)
    read = asp.call("read_tip", tip_id=tip, lang="en").json
    assert (read["category_name"], read["district_name"]) == ("Ganja and other drugs", "Bilaspur")
    assert read["about_unit_name"] == "Sarkanda"
    assert read["can"] == ["forward_tip", "update_tip", "ask_tipster", "note_tip"]
    units = [unit["code"] for unit in read["units"]]
    assert units[:2] == ["cg-bilaspur-accu", UNIT] and SARKANDA not in units
    assert asp.call("forward_tip", **forwarding(tip)).status_code == 200
    assert asp.call("update_tip", **closing(tip)).status_code == 200
    read = signed_in(SP).call("read_tip", tip_id=tip, lang="en").json
    assert read["handler_name"] == "Range Cyber Thana Bilaspur"
    assert read["can"] == ["ask_tipster", "note_tip", "record_benefit"]
    assert [(h["kind"], h.get("to")) for h in read["history"]] == [
        ("received", None),
        ("forwarded", "Range Cyber Thana Bilaspur"),
        ("closed", None),
    ]
    assert "record_benefit" not in asp.call("read_tip", tip_id=tip).json["can"]


def test_a_look_at_one_tips_line_costs_one_read_and_opens_nothing(
    signed_in, sent, db, rpcs
) -> None:
    tip, asp = sent(), signed_in(ASP)
    asp.call("list_tips")
    rpcs.clear()
    (line,) = asp.call("list_tips", tip_id=tip).json["tips"]
    assert (line["steps"], line["talk"]) == (1, 0)
    assert [name for name, _ in rpcs] == ["BatchGetDocuments"]
    assert signed_in(CYBER).call("list_tips", tip_id=tip).status_code == 404


def test_not_actionable_without_a_reason_is_refused_and_with_one_the_tipster_reads_why(
    signed_in, sent, call
) -> None:
    request = a_tip_request()
    receipt = call("submit_tip", request).json
    tip = record_id("tips", request["request_id"])
    asp = signed_in(ASP)
    assert asp.call("update_tip", **closing(tip, "not_actionable")).status_code == 400
    done = asp.call("update_tip", **closing(tip, "not_actionable", reason="not_police"))
    assert done.status_code == 200
    opened = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
    seen = call("track_tip", opened | {"lang": "en"}).json
    assert seen["status"] == "not_actionable" and "not a matter" in seen["message"]
    more = {"request_id": a_request_id(), "text": "और भी है"} | opened
    assert call("write_to_officer", more).status_code == 200
    assert call("track_tip", opened).json["status"] == "pending"


def test_of_two_officers_closing_at_once_one_wins_and_the_history_is_whole(
    signed_in, sent, db
) -> None:
    tip, asp, sp = sent(), signed_in(ASP), signed_in(SP)
    one, other = closing(tip), closing(tip, "not_actionable", reason="spam")
    acts = [(asp, one), (sp, other)] * 4
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda a: a[0].call("update_tip", **a[1]).status_code, acts))
    assert answers.count(200) == 4, answers  # one act, and its own repetitions
    assert len(steps(db, tip)) == 2
    stored = db.document(f"tips/{tip}").get()
    assert stored.get("status") == steps(db, tip)[-1][1]


def test_the_queue_is_paged_filtered_and_costs_one_query(signed_in, sent, db, rpcs) -> None:
    tips = {sent(), sent(category="gambling"), sent(), sent()}
    korba = sent(district="cg-korba")
    asp = signed_in(ASP)
    asp.call("list_tips")
    rpcs.clear()

    first = asp.call("list_tips", limit=3).json

    assert [name for name, _ in rpcs].count("RunQuery") == 1
    assert len(rpcs) == 1
    rest = asp.call("list_tips", limit=3, cursor=first["cursor"]).json
    assert {line["tip_id"] for line in first["tips"] + rest["tips"]} == tips
    assert "cursor" not in rest
    only = asp.call("list_tips", category="gambling", status="pending", order="timer").json
    assert len(only["tips"]) == 1 and only["tips"][0]["category"] == "gambling"
    refused = asp.call("list_tips", cursor="eA==")
    assert refused.status_code == 400
    assert refused.json["error"]["details"]["fields"] == [{"field": "cursor", "problem": "unknown"}]
    ig = signed_in("cg-range-bilaspur-ig").call("list_tips").json["tips"]
    assert {line["tip_id"] for line in ig} == tips | {korba}
    assert signed_in("cg-admin").call("list_tips").status_code == 403


def test_a_page_reads_as_many_tips_of_a_long_queue_as_of_a_short_one(
    signed_in, sent, db, monkeypatch
) -> None:
    asp, seen = signed_in(ASP), []
    asp.call("list_tips")  # who calls is remembered from here on
    for _ in range(2):
        for _ in range(5):
            sent()
        with monkeypatch.context() as patch:
            billed = meter(patch, db._firestore_api, clients.publisher())
            assert len(asp.call("list_tips", limit=3).json["tips"]) == 3
            seen.append(dict(billed))
    assert seen == [{"reads": 4}, {"reads": 4}]  # the one more says that there is another page


def test_an_account_as_on_a_day_far_ahead_reads_no_more_than_todays(
    signed_in, db, monkeypatch
) -> None:
    asp, today = signed_in(ASP), clock.now().astimezone(clock.IST).date()
    asp.call("list_tips")  # who calls is remembered from here on
    billed = meter(monkeypatch, db._firestore_api, clients.publisher())
    seen = []
    for day in (today.isoformat(), "9999-12-31"):
        billed.clear()
        assert asp.call("tip_totals", as_on=day).status_code == 200
        seen.append(dict(billed))
    assert seen[0] == seen[1]


def test_a_unit_named_twice_for_information_is_informed_once(signed_in, sent, db) -> None:
    tip, asp = sent(), signed_in(ASP)
    twice = forwarding(tip, informed=[SARKANDA, SARKANDA, UNIT])
    assert asp.call("forward_tip", **twice).status_code == 200
    assert db.document(f"tips/{tip}").get().get("informed") == [SARKANDA]
    assert db.document(f"tips/{tip}/history/1").get().get("tell") == [UNIT, SARKANDA]


def test_what_nobody_forwards_climbs_with_history_once_a_sweep(
    seeded, call, sent, db, client_for, monkeypatch, phones
) -> None:
    tip, start = sent(), clock.now()
    sweep = client_for("climb_tips")

    def tick(hours: int) -> None:
        monkeypatch.setattr(clock, "now", lambda: start + timedelta(hours=hours))
        sweep.post("/", json=a_delivery({}))

    tick(0)
    assert len(steps(db, tip)) == 1
    for _ in range(2):
        tick(3)
    assert steps(db, tip)[1:] == [("climbed", "pending")]
    assert db.document(f"tips/{tip}").get().get("climbed") == [SP]
    for hours in (6, 9, 12):
        tick(hours)
    assert len(steps(db, tip)) == 4
    found = store.find(TIPS, tip)
    assert found.record.due_hour is None and found.record.status is TipStatus.PENDING
    assert list(climb_tips.news_store.due(db, at=start + timedelta(days=9))) == []
