"""What was read a short while ago is not read anew."""

import pytest

from shared import cache
from shared.cache import Kept


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands until it is moved."""
    times = [100.0]
    monkeypatch.setattr(cache.time, "monotonic", lambda: times[0])
    return times


def test_what_is_fresh_is_not_read_again_and_what_is_old_is(clock) -> None:
    readings = iter(("first", "second"))
    values = Kept()

    def at(second: float) -> str:
        clock[0] = second
        return values.get("key", lambda: next(readings), fresh_s=5)

    assert [at(100), at(104.9), at(105)] == ["first", "first", "second"]


def test_also_nothing_is_an_answer_and_each_key_has_its_own(clock) -> None:
    readings = iter(({}, {"a": 1}))
    values = Kept()
    found = [values.get(key, lambda: next(readings), fresh_s=5) for key in ("a", "a", "b")]
    assert found == [{}, {}, {"a": 1}]


def test_who_asks_for_the_newest_gets_it_and_leaves_it_to_the_others(clock) -> None:
    readings = iter(("first", "second"))
    values = Kept()
    found = [values.get("key", lambda: next(readings), fresh_s=s) for s in (5, 0, 5)]
    assert found == ["first", "second", "second"]


def test_a_failed_reading_keeps_nothing(clock) -> None:
    values = Kept()
    with pytest.raises(ZeroDivisionError):
        values.get("key", lambda: 1 // 0, fresh_s=5)
    assert values.get("key", lambda: "read", fresh_s=5) == "read"


def test_what_is_not_worth_keeping_is_read_again(clock) -> None:
    readings = iter(({}, {"a": 1}, {}))
    values = Kept()
    found = [values.get("key", lambda: next(readings), fresh_s=5, keep=bool) for _ in range(3)]
    assert found == [{}, {"a": 1}, {"a": 1}]


def test_what_was_being_read_when_all_was_forgotten_is_not_kept(clock) -> None:
    values = Kept()

    def read() -> str:
        values.clear()  # as another thread does that found it wrong
        return "stale"

    assert values.get("key", read, fresh_s=5) == "stale"
    assert values.get("key", lambda: "new", fresh_s=5) == "new"


def test_it_does_not_grow_without_end(clock) -> None:
    values = Kept(most=2)
    for key in range(5):
        values.get(key, lambda: "read", fresh_s=5)
    assert len(values._values) <= 2


def test_everything_that_is_kept_is_forgotten_at_once(clock) -> None:
    values = Kept()
    values.get("key", lambda: "old", fresh_s=5)
    cache.reset()
    assert values.get("key", lambda: "new", fresh_s=5) == "new"
