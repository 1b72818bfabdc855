"""The kernel of records, on a real database: seen once, changed once, kept as long as promised."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from google.api_core.exceptions import Aborted

from functions.feedback.callbacks.model import LIFE, Callback, State
from functions.feedback.callbacks.store import CALLBACKS
from functions.tips.model import TIPS, Tip, next_step
from shared.firestore import races
from shared.pure import clock
from shared.pure.errors import (
    AlreadyExistsError,
    NotFoundError,
    UnavailableError,
    WrongStateError,
)
from shared.record import store, sweep
from shared.record.kind import Change, Once
from tests.builders import a_tip_request

NAME = "0" * 32


@pytest.fixture
def call(db) -> Callback:
    """A call that is to be made, stored."""
    made = Callback(unit="u", district="d", range="r", owner="o", score=1, due_at=clock.now())
    batch = db.batch()
    store.create(batch, CALLBACKS, NAME, made)
    batch.commit(timeout=5)
    return made


@pytest.fixture
def tip(seeded, client_for) -> str:
    assert client_for("submit_tip").post("/", json=a_tip_request()).status_code == 200
    (one,) = seeded.collection("tips").get()
    return one.id


def ended(db, at: Any) -> None:
    db.document(CALLBACKS.path(NAME)).update({"state": "closed", "expires_at": at})


def test_whose_time_is_over_is_shown_to_nobody_before_the_database_deletes_it(db, call) -> None:
    ended(db, clock.now() + timedelta(seconds=60))
    assert store.find(CALLBACKS, NAME)
    ended(db, clock.now() - timedelta(seconds=1))
    assert store.find(CALLBACKS, NAME) is None
    assert store.read_each(CALLBACKS, db.collection(CALLBACKS.collection).get()) == []
    with pytest.raises(NotFoundError):
        store.change(CALLBACKS, NAME, Change, at=clock.now())


def test_the_sweep_takes_whose_time_is_over_and_leaves_what_is_held(db, call) -> None:
    ended(db, None)  # a hold: an admin emptied the field
    assert sweep.remove_over(CALLBACKS, at=clock.now() + 10 * LIFE) == 0
    ended(db, clock.now())
    assert sweep.remove_over(CALLBACKS, at=clock.now() - timedelta(hours=1)) == 0
    assert sweep.remove_over(CALLBACKS, at=clock.now()) == 1
    assert not store.is_there(CALLBACKS, NAME)


def test_what_a_hand_opened_again_is_not_over_whatever_its_end_says(db, call) -> None:
    ended(db, clock.now() - timedelta(days=1))
    db.document(CALLBACKS.path(NAME)).update({"state": "open"})

    assert store.find(CALLBACKS, NAME)
    assert sweep.remove_over(CALLBACKS, at=clock.now()) == 0


def test_a_kind_that_is_kept_for_ever_is_never_swept(seeded, tip) -> None:
    assert sweep.remove_over(TIPS, at=clock.now() + timedelta(days=40_000)) == 0
    assert store.is_there(TIPS, tip)


def test_what_a_later_release_or_an_admin_added_survives_a_change(db, call) -> None:
    db.document(CALLBACKS.path(NAME)).update({"colour": "red", "score": 2})

    found = store.get(CALLBACKS, NAME)
    done = store.attempt(
        found, Change(found.record.model_copy(update={"is_overdue": True})), at=clock.now()
    )

    assert done.is_new and done.record.score == 2
    stored = db.document(CALLBACKS.path(NAME)).get()
    assert (stored.get("colour"), stored.get("is_overdue")) == ("red", True)


def test_only_the_table_of_moves_lets_a_record_move(call) -> None:
    closed = CALLBACKS.moved("close", call, State.CLOSED)
    for act, to in [
        ("close", State.CLOSED),
        ("withdraw", State.WITHDRAWN),
        ("ask_again", State.OPEN),
    ]:
        with pytest.raises(WrongStateError):
            CALLBACKS.moved(act, closed, to)


def test_of_many_at_one_record_each_change_counts_once(seeded, tip) -> None:
    def step(one: Tip) -> Change[Tip]:
        after = one.model_copy(update={"talk": one.talk + 1})
        return Change(after, next_step(one, after, kind="tried", at=clock.now()))

    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(lambda _: store.change(TIPS, tip, step, at=clock.now()), range(6)))

    record = store.get(TIPS, tip).record
    assert [one.is_new for one in done] == [True] * 6
    assert (record.talk, record.steps) == (6, 7)
    history = {one.id for one in seeded.document(TIPS.path(tip)).collection("history").get()}
    assert history == {str(number) for number in range(7)}


@pytest.mark.parametrize("steps", [-3, 0, 1, 900])
def test_a_count_of_steps_that_a_hand_turned_stops_no_change(seeded, tip, steps) -> None:
    seeded.document(TIPS.path(tip)).update({"steps": steps})

    def decide(one: Tip) -> Change[Tip]:
        return Change(one, next_step(one, one, kind="tried", at=clock.now()))

    for _ in range(2):
        assert store.change(TIPS, tip, decide, at=clock.now()).is_new
    history = seeded.document(TIPS.path(tip)).collection("history")
    assert len(history.get()) == 3


def test_an_act_that_makes_a_document_is_done_once_and_another_under_its_id_refused(
    seeded, tip
) -> None:
    path = f"{TIPS.path(tip)}/notes/1"

    def write(tag: str) -> Callable[[Tip], Change[Tip]]:
        def also(batch: Any) -> None:
            batch.create(seeded.document(path), {"body_tag": tag})

        return lambda one: Change(one.model_copy(update={"talk": one.talk + 1}), also=also)

    def act(tag: str) -> bool:
        once = Once("act", tag, where=(path,))
        return store.change(TIPS, tip, write(tag), at=clock.now(), once=once).is_new

    assert [act("a"), act("a")] == [True, False]
    with pytest.raises(AlreadyExistsError):
        act("b")
    assert store.get(TIPS, tip).record.talk == 1


def test_a_change_that_is_always_overtaken_is_given_up_in_the_end(db, call, monkeypatch) -> None:
    tried: list[int] = []

    def aborted(*_: object, **__: object) -> None:
        tried.append(1)
        raise Aborted("contention")

    monkeypatch.setattr("google.cloud.firestore_v1.batch.WriteBatch.commit", aborted)
    with pytest.raises(UnavailableError):
        store.change(CALLBACKS, NAME, lambda one: Change(replaced(one)), at=clock.now())
    assert len(tried) == races.TRIES


def replaced(one: Callback) -> Callback:
    return one.model_copy(update={"score": 5})


def test_a_change_of_nothing_writes_nothing(db, call) -> None:
    before = db.document(CALLBACKS.path(NAME)).get().update_time

    assert not store.change(CALLBACKS, NAME, Change, at=clock.now()).is_new
    assert not store.change(CALLBACKS, NAME, lambda _: None, at=clock.now()).is_new
    assert db.document(CALLBACKS.path(NAME)).get().update_time == before


def test_a_kind_without_stand_ins_does_not_read_what_a_hand_spoilt_and_alerts(db, call) -> None:
    db.document(CALLBACKS.path(NAME)).update({"due_at": "tomorrow"})

    assert store.find(CALLBACKS, NAME) is None
    assert store.is_there(CALLBACKS, NAME)
    (alert,) = db.collection("alerts").get()
    assert alert.get("subject") == CALLBACKS.path(NAME)


def test_a_kind_with_stand_ins_is_read_in_part_and_each_field_named(seeded, tip) -> None:
    seeded.document(TIPS.path(tip)).update({"urgent": "very", "steps": "many"})

    record = store.get(TIPS, tip).record
    assert (record.urgent, record.steps) == (False, 1)
    subjects = {alert.get("subject") for alert in seeded.collection("alerts").get()}
    assert subjects == {f"{TIPS.path(tip)}#urgent", f"{TIPS.path(tip)}#steps"}
