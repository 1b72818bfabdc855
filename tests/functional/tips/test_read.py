import json
import random
from collections import Counter

import pytest
from google.api_core.exceptions import ServiceUnavailable

from functions.upkeep import verify_audit
from shared.pure import clock
from shared.record import audit
from tests.builders import a_tip_request

ASP = "cg-bilaspur-asp"


@pytest.fixture
def tip(seeded, client_for, db):
    request = a_tip_request(text="कनारीकथन", place={"text": "राम चौक"})
    client_for("submit_tip").post("/", json=request)
    return db.collection("tips").get()[0].id


def broken() -> list[str]:
    return verify_audit.broken(clock.now().astimezone(clock.IST).date())


def openings(db) -> list:
    entries = db.collection_group("entries").get()
    return [e for e in entries if e.get("action") == "read_tip"]


def test_the_desk_reads_a_tip_and_the_opening_is_written_down(signed_in, tip, db) -> None:
    answer = signed_in(ASP).call("read_tip", tip_id=tip)
    assert answer.json["content"]["text"] == "कनारीकथन"
    assert answer.json["content"]["place"] == {"text": "राम चौक"}
    (entry,) = openings(db)
    assert (entry.get("post"), entry.get("record")) == (ASP, f"tips/{tip}")


def test_the_log_ties_the_entry_to_its_call_and_names_no_record(signed_in, tip, db, capsys) -> None:
    answer = signed_in(ASP).call("read_tip", tip_id=tip)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[0] == "{"]
    (line,) = [one for one in lines if one.get("call_id") == answer.headers["X-Call-Id"]]
    (entry,) = openings(db)
    assert (line["number"], line["tag"]) == (entry.get("number"), entry.get("tag"))
    assert not any(tip in str(one) for one in lines if one["event"] == "trail")


@pytest.mark.parametrize(
    ("post", "status"),
    [
        ("cg-bilaspur-sp", 200),
        ("cg-range-bilaspur-ig", 200),
        ("cg-state-desk", 200),
        ("cg-korba-asp", 404),
        ("cg-bilaspur-sarkanda-sho", 404),
        ("cg-bilaspur-cyber", 404),
        ("cg-admin", 404),
    ],
)
def test_only_the_desk_and_those_above_it_may_read(signed_in, tip, db, post, status) -> None:
    answer = signed_in(post).call("read_tip", tip_id=tip)
    assert answer.status_code == status
    assert ("कनारी" in answer.text) == (status == 200)
    assert len(openings(db)) == (1 if status == 200 else 0)


def test_when_the_opening_cannot_be_written_down_nothing_is_opened(
    signed_in,
    tip,
    monkeypatch,
) -> None:
    asp = signed_in(ASP)

    def fail(*_: object) -> None:
        raise ServiceUnavailable("away")

    monkeypatch.setattr(audit, "_append", fail)
    answer = asp.call("read_tip", tip_id=tip)
    assert answer.status_code == 503 and "कनारी" not in answer.text


def test_two_hundred_random_openings_are_two_hundred_entries_and_each_tampering_is_named(
    signed_in,
    seeded,
    client_for,
    db,
) -> None:
    chance = random.Random(7)
    for _ in range(3):
        client_for("submit_tip").post("/", json=a_tip_request())
    tips = [one.id for one in db.collection("tips").get()]
    posts = (ASP, "cg-bilaspur-sp", "cg-range-bilaspur-ig", "cg-korba-asp")
    readers = {post: signed_in(post) for post in posts}
    opened: Counter[tuple[str, str]] = Counter()
    while opened.total() < 200:
        post, tip = chance.choice(posts), chance.choice(tips)
        answer = readers[post].call("read_tip", tip_id=tip)
        opened[post, f"tips/{tip}"] += answer.status_code == 200
    assert {post for post, _ in +opened} == {*posts} - {"cg-korba-asp"}
    assert Counter((e.get("post"), e.get("record")) for e in openings(db)) == +opened
    assert broken() == []
    ref = chance.choice(openings(db)).reference
    good = ref.get().to_dict()
    for tamper in ({"post": "cg-korba-asp"}, {"record": "tips/x"}, {"post": 7}, None):
        ref.delete() if tamper is None else ref.update(tamper)
        assert any(f"entry {ref.id} " in fault for fault in broken())
        ref.set(good)
    assert broken() == []
