"""Proof of work: spent once, for one function, in time; and never a condition for being heard."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import altcha
import pytest
import time_machine

from functions.tips.news import store as news_store
from shared.edge import proof_of_work
from shared.pure import clock
from shared.send import push
from tests.builders import a_delivery, a_tip_request


@pytest.fixture
def submit(seeded, client_for):
    client = client_for("submit_tip")
    return lambda **changes: client.post("/", json=a_tip_request(**changes))


def solved(asked: dict) -> str:
    challenge = altcha.Challenge.from_dict(asked)
    return altcha.Payload(challenge, altcha.solve_challenge(challenge)).to_base64()


@pytest.fixture
def proof(client_for, db) -> str:
    return solved(client_for("get_challenge").get("/").json)


def reason(answer) -> tuple[int, str]:
    return answer.status_code, answer.json["error"]["details"]["reason"]


def test_a_proof_pays_for_one_tip_and_its_retries(submit, proof, db) -> None:
    request = a_tip_request(work=proof)
    first, again = submit(**request), submit(**request)
    assert (first.status_code, again.data) == (200, first.data)
    assert reason(submit(work=proof)) == (409, "spent_work")
    assert len(db.collection("tips").get()) == 1
    assert db.collection("tips").get()[0].get("has_work") is True


def test_a_tip_sent_again_when_its_proof_is_too_old_gets_the_same_answer(submit, proof, db) -> None:
    request = a_tip_request(work=proof)
    first = submit(**request)
    with time_machine.travel(clock.now() + timedelta(minutes=11), tick=False):
        assert submit(**request).data == first.data
        assert reason(submit(**request | {"text": "दूसरी बात"})) == (403, "bad_work")
    assert len(db.collection("tips").get()) == 1


def test_a_spent_proof_keeps_no_minute_of_the_tip_beside_it(submit, proof, db) -> None:
    submit(work=proof)
    (spent,) = db.collection("spent").get()
    expires = spent.get("expires_at").astimezone(clock.IST)
    assert (expires.minute, expires.second, expires.microsecond) == (0, 0, 0)


def test_of_forty_tips_at_once_with_one_proof_exactly_one_is_taken(submit, proof, db) -> None:
    with ThreadPoolExecutor(16) as pool:
        codes = list(pool.map(lambda _: submit(work=proof).status_code, range(40)))
    assert codes.count(200) == 1 and set(codes) <= {200, 409, 503}
    assert len(db.collection("tips").get()) == 1


def test_a_proof_for_another_function_or_too_old_or_altered_is_refused(submit, db) -> None:
    other = solved(proof_of_work.challenge("raise_sos", at=clock.now()))
    old = solved(
        proof_of_work.challenge("submit_tip", at=datetime.now(UTC) - timedelta(minutes=11))
    )
    good = solved(proof_of_work.challenge("submit_tip", at=clock.now()))
    for bad in (other, old, good[:-8] + "AAAAAAA=", "x", "e30="):
        assert reason(submit(work=bad)) == (403, "bad_work")
    assert db.collection("tips").get() == []


def test_with_a_proof_it_is_still_one_commit_of_at_most_four_writes(submit, proof, rpcs) -> None:
    submit()
    rpcs.clear()
    assert submit(work=proof).status_code == 200
    assert [name for name, _ in rpcs] == ["Commit", "Publish"]
    assert rpcs[0][1] == 4


def test_without_work_a_tip_is_taken_but_a_flood_rings_no_phone_without_end(
    submit, db, client_for, phones, monkeypatch
) -> None:
    monkeypatch.setattr(news_store, "SLOW_LANE", 2)
    rung = []
    monkeypatch.setattr(push, "to_post", lambda *given: rung.append(given) or 1)
    assert {submit().status_code for _ in range(4)} == {200}
    for news in db.collection("outbox").get():
        client_for("notify_tip").post("/", json=a_delivery({"event_id": news.id}))
    assert len(rung) == 2
    (lane,) = db.collection("slow_lane").get()
    assert lane.get("count") == 3  # the third found it full; nobody counts on
    assert len(db.collection("tips").get()) == 4 and db.collection("outbox").get() == []
