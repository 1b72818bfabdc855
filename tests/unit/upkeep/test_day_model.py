"""What the rules of the trail say without a database."""

from datetime import UTC, datetime

import pytest

from functions.upkeep import check_model, day_model
from functions.upkeep.check_model import Chain, Logged
from functions.upkeep.day_model import Page
from shared.record.trail_model import Act, End, follow, is_genuine, name_of, short

KEYS = {"2026-11": "k" * 64}
AT = datetime(2026, 11, 29, 18, 30, tzinfo=UTC)  # midnight in India
ACT = Act(at=AT, post="p", device="d" * 32, action="read_tip", record="tips/t", district=None)


def test_a_days_chains_begin_at_midnight_in_india() -> None:
    assert name_of("w", 1, at=AT) == "2026-11-30.w"
    assert name_of("w", 3, at=AT.replace(minute=29)) == "2026-11-29.w.3"


@pytest.mark.parametrize(
    ("chain", "shown"),
    [
        (f"2026-11-30.{'ab12cd34' * 4}", "2026-11-30.ab12cd34"),
        (f"2026-11-30.{'ab12cd34' * 4}.2", "2026-11-30.ab12cd34.2"),
        ("2026-11-30.command-first_admin", "2026-11-30.command-first_admin"),
    ],
)
def test_a_log_line_shows_a_phone_by_eight_letters(chain: str, shown: str) -> None:
    assert short(chain) == shown


def test_an_entry_is_genuine_at_its_own_place_alone() -> None:
    entry = follow(End("a"), ACT, KEYS)
    assert is_genuine(entry, "a", KEYS)
    assert not is_genuine(entry, "b", KEYS)
    assert not is_genuine(entry, "a", {"2026-11": "x" * 64})
    for change in ({"number": 2}, {"district": "d"}, {"before": "x"}, {"device": "x"}):
        assert not is_genuine(entry.model_copy(update=change), "a", KEYS)


def test_a_genuine_entry_that_follows_another_one_is_named() -> None:
    first, other = (follow(End("a"), ACT.model_copy(update={"record": r}), KEYS) for r in "xy")
    second = follow(End("a", 1, first.tag), ACT, KEYS)
    lying = {"1": other.model_dump(), "2": second.model_dump()}
    chain = Chain("a", {"number": 2, "tag": second.tag}, lying)
    assert list(check_model.chain_faults(chain, KEYS)) == [
        "a: entry 2 does not follow the one before it"
    ]


def test_a_number_of_billions_is_one_line_and_not_a_billion() -> None:
    first = follow(End("a"), ACT, KEYS)
    chain = Chain("a", {"number": 10**12, "tag": first.tag}, {"1": first.model_dump()})
    assert list(check_model.chain_faults(chain, KEYS)) == [
        "a: entries 2 to 1000000000000 are missing",
        "a: the head does not name entry 1: one of them was altered",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ({"event": "trail", "chain": "c.d", "number": 1, "tag": "t"}, Logged("c.d", 1, "t")),
        (
            {"jsonPayload": {"event": "trail_day", "chain": "c", "number": 2.0, "tag": "t"}},
            Logged("c", 2, "t"),
        ),
        ({"event": "trail", "chain": "c.d", "number": "1", "tag": "t"}, None),
        ({"event": "push", "chain": "c.d", "number": 1, "tag": "t"}, None),
        ({"jsonPayload": "x"}, None),
        ("x", None),
    ],
)
def test_of_a_log_only_the_trails_lines_are_read(line: object, said: Logged | None) -> None:
    assert check_model.logged(line) == said


def test_a_closed_day_that_is_gone_is_missed_in_the_log() -> None:
    known = [Logged("2026-11-30", 2, "t")]
    assert list(check_model.log_faults(known, {}, {})) == [
        "2026-11-30: the log knows that the day was closed; its document is gone"
    ]


def test_a_days_tag_depends_on_its_chains_and_the_day_before_alone() -> None:
    pages = [Page(heads=("a 1 t",))]
    made = day_model.close("2026-11-30", pages, "before", KEYS)
    assert made == day_model.close("2026-11-30", pages, "before", KEYS)
    assert day_model.is_genuine(made, "2026-11-30", KEYS)
    assert not day_model.is_genuine(made, "2026-12-01", KEYS)
    others = (
        day_model.close("2026-11-30", pages, "other", KEYS),
        day_model.close("2026-11-30", [Page(heads=("a 2 t",))], "before", KEYS),
    )
    assert made.tag not in {one.tag for one in others}
