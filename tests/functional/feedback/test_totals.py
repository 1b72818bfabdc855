"""Totals equal a recount, and reading them costs the same however many answers there are."""

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from functions.feedback import store as feedback_store
from functions.feedback import totals_store
from functions.feedback.intake import store as intake_store
from functions.feedback.intake.model import SubmitFeedback, answered, open_ballot
from functions.feedback.model import ballot_id
from functions.feedback.recount import recount
from functions.feedback.recount import store as recount_store
from functions.feedback.store import BALLOTS
from functions.feedback.wall import model as wall_model
from shared.pure import clock
from shared.record import store
from tests.builders import a_request_id
from tests.functional.feedback.conftest import NOON, RANGE, UNIT


def an_answer(chance: random.Random, unit: str, at) -> tuple[str, object, SubmitFeedback]:
    details = {"wait": "over_1_hour", "text": "देर हुई"} if chance.random() < 0.3 else None
    request = SubmitFeedback.model_validate(
        {"request_id": a_request_id(), "place_code": "2" * 11, "score": chance.randint(1, 5)}
        | {"details": details}
    )
    place = {"unit": unit, "district": "cg-bilaspur", "range": RANGE, "flags": (), "sealed": None}
    has_slip = chance.random() < 0.5
    return (
        ballot_id(request.request_id),
        open_ballot(request, has_slip=has_slip, at=at, **place),
        request,
    )


def load(db, answers: int, units: int) -> None:
    """Answers at random, some sent twice, some changed, bursts among them; eight at a time."""
    chance = random.Random(7)
    made = []
    for n in range(answers):
        at = NOON - timedelta(minutes=53 * n)
        made.append((*an_answer(chance, f"cg-bilaspur-u{n % units}", at), at, chance.random()))

    def send(one) -> None:
        name, ballot, request, at, luck = one
        intake_store.add(db, name, ballot, at=at)
        if luck < 0.1:
            intake_store.add(db, name, ballot, at=at)
        if luck > 0.8:
            found = store.find(BALLOTS, name)
            after = answered(found.record, request.model_copy(update={"score": 1}), None)
            intake_store.alter(db, found, after, at=at)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(send, made))


def test_totals_equal_a_recount_and_a_forged_one_is_named(db, capsys) -> None:
    load(db, 300, 12)
    assert recount_store.differences(db) == []
    assert recount.main() == 0
    (shard, *_) = db.collection(f"feedback_totals/{RANGE}.2026-11/shards").limit(1).get()
    unit = next(iter(shard.to_dict()["units"]))
    shard.reference.update({f"units.`{unit}`.verified_5": 999})
    assert recount.main() == 1
    assert f"{RANGE}.2026-11 {unit}" in capsys.readouterr().out


def test_a_whole_range_is_read_in_one_call_of_as_many_documents_with_one_answer_or_many(
    db, rpcs, monkeypatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOON)
    periods = [*wall_model.months(NOON), *wall_model.weeks(NOON)]
    read = []
    real = db.get_all
    monkeypatch.setattr(db, "get_all", lambda refs, **k: read.append(len(refs)) or real(refs, **k))
    for answers in (1, 60):
        load(db, answers, 5)
        read.clear()
        rpcs.clear()
        totals_store.read(db, [RANGE], periods)
        assert read == [len(periods) * totals_store.SHARDS] == [44]
        assert [name for name, _ in rpcs] == ["BatchGetDocuments"]


def test_an_answer_too_many_is_flagged_even_where_more_was_told_of_it_in_between(db) -> None:
    name, ballot, request = an_answer(random.Random(1), UNIT, NOON)
    intake_store.add(db, name, ballot, at=NOON)
    found = store.find(BALLOTS, name)
    after = answered(found.record, request.model_copy(update={"score": 1}), None)
    intake_store.alter(db, found, after, at=NOON)
    kept = intake_store._capped(db, name, found.record, count=999, at=found.seen)
    assert (kept.pile, kept.flags, kept.score) == ("flagged", ("burst",), 1)
    assert store.find(BALLOTS, name).record == kept
    assert recount_store.differences(db) == []


def test_an_answer_spoilt_by_hand_is_named_by_the_counting_and_missing_in_no_list(db) -> None:
    load(db, 2, 5)
    (spoilt, good) = db.collection("feedback").get()
    spoilt.reference.update({"score": "good"})
    assert f"feedback/{spoilt.id} cannot be read" in recount_store.differences(db)
    assert recount.main() == 1
    assert [name for name, _ in feedback_store.page(db, RANGE, limit=5).ballots] == [good.id]


def test_one_answer_is_one_commit_of_five_writes(db, send, rpcs) -> None:
    send(4)
    rpcs.clear()
    send(4)
    commits = [writes for name, writes in rpcs if name == "Commit"]
    assert commits == [5]  # the answer, its browser, its hour, the month, the week
    assert [n for n, _ in rpcs].count("BatchGetDocuments") == 1  # what the code stands for
    assert UNIT in str(db.collection("feedback").limit(1).get()[0].to_dict())
