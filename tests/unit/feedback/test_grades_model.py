"""Grades that friends cannot buy, and batches from which nobody can be told."""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.feedback import model
from functions.feedback.answers import model as answers_model
from functions.feedback.grades_model import (
    PRIOR_ANSWERS,
    RANKED_FROM,
    Oddity,
    Prior,
    grade,
    prior,
    standings,
    whole,
)
from functions.feedback.model import HOUR_MOST, Ballot, Pile
from functions.feedback.stations import model as stations_model
from functions.feedback.stations.model import K, fell, settle, settled_weeks, shown_weeks
from functions.feedback.wall import model as wall_model
from shared.pure import cursor
from shared.pure.cursor import Cursor
from tests.builders import a_district, an_organisation

FLAT = Prior((0.2,) * 5)
NOW = datetime(2026, 11, 23, 6, 40, tzinfo=UTC)


def verified(*counts: int) -> dict[str, int]:
    return {f"verified_{score}": n for score, n in enumerate(counts, 1)}


def test_without_answers_a_grade_is_the_average_and_unsure() -> None:
    nothing = grade({}, FLAT)
    assert (nothing.mean, nothing.answers) == (3.0, 0)
    assert nothing.high - nothing.low > 0.5


@given(st.lists(st.integers(0, 500), min_size=5, max_size=5))
def test_the_grade_lies_in_its_interval_and_more_answers_make_it_surer(counts) -> None:
    told = dict(enumerate(counts, 1))
    once, tenfold = grade(told, FLAT), grade({s: 10 * n for s, n in told.items()}, FLAT)
    assert 1 <= once.low <= once.mean <= once.high <= 5
    if sum(counts):
        before = sum(s * n for s, n in told.items()) / sum(counts)
        assert abs(tenfold.mean - before) <= abs(once.mean - before) + 0.01


def test_two_hundred_five_stars_from_three_phones_move_no_grade_by_more_than_a_tenth() -> None:
    """Three phones are three answers a day; however they shed cookies, an hour is capped."""
    chance = random.Random(47)
    for _ in range(2_000):
        honest = chance.choices(range(1, 6), weights=chance.choices(range(1, 9), k=5), k=80)
        average = prior({s: chance.randint(20, 60) for s in range(1, 6)})
        for stuffed in (3, HOUR_MOST["unverified"]):
            before = grade(Counter(honest), average).mean
            after = grade(Counter(honest) + Counter({5: stuffed}), average).mean
            assert round(after - before, 2) <= 0.1


def test_few_answers_are_shown_and_not_ranked() -> None:
    units = {"small": verified(0, 0, 0, 0, 5), "good": verified(0, 0, 0, 0, RANKED_FROM)}
    units |= {"bad": verified(40, 0, 0, 0, 0), "same": verified(0, 0, 0, 0, RANKED_FROM)}
    found = {s.unit: s.rank for s in standings(units)}
    assert found == {"good": 1, "same": 1, "bad": 3, "small": None}
    assert [s.unit for s in standings(units)][-1] == "small"


def test_slips_given_to_a_third_of_the_visitors_are_flagged() -> None:
    honest = verified(0, 5, 20, 20, 15) | {"issued": 100, "visitors": 100}
    keeps = verified(0, 0, 0, 0, 25) | {"issued": 30, "visitors": 100}
    silent = verified(0, 0, 0, 0, 2) | {"issued": 100, "visitors": 100}
    found = {s.unit: s for s in standings({"a": honest, "b": keeps, "c": silent})}
    assert found["a"].warnings == ()
    assert found["b"].warnings == (Oddity.SLIPS_WITHHELD,)
    assert found["c"].warnings == (Oddity.FEW_ANSWERS,)
    assert found["b"].slips.model_dump() == {"issued": 30, "visitors": 100, "used": 25}
    few = standings({"a": {"issued": 1, "visitors": 5}})[0]
    assert few.warnings == ()


def test_many_flagged_answers_are_a_warning() -> None:
    cells = {"flagged_5": 12, "unverified_3": 5, "flag_same_device": 12, "serious": 1}
    (found,) = standings({"a": cells})
    assert (found.flagged, found.flags, found.serious) == (12, {"same_device": 12}, 1)
    assert found.warnings == (Oddity.STUFFING,)
    assert found.unverified.answers == 5 and found.grade.answers == 0


def test_a_prior_is_sixty_answers() -> None:
    assert PRIOR_ANSWERS == 60 and prior({}).mean == 3.0


@given(st.integers(0, 60))
def test_three_slips_move_a_station_that_stands_alone_by_no_more_than_a_tenth(honest) -> None:
    """It has nobody to be compared with: least of all its own answers."""
    before, after = (
        standings({"only": verified(0, 0, honest, 0, stuffed)})[0].grade.mean for stuffed in (0, 3)
    )
    assert round(after - before, 2) <= 0.1


def test_a_stations_own_answers_are_no_part_of_what_it_is_compared_with() -> None:
    others = {"a": verified(0, 0, 50, 0, 0), "b": verified(0, 0, 50, 0, 0)}
    good = {s.unit: s.grade for s in standings(others | {"own": verified(0, 0, 0, 0, 600)})}
    assert good["own"].mean == round((5 * 600 + 60 * 3) / 660, 2)
    assert good["a"].mean > 3  # the good one is part of what the others are compared with


def test_a_range_a_district_and_a_week_have_the_grade_of_their_own_answers() -> None:
    organisation = an_organisation(a_district())
    units = {"cg-bilaspur-kotwali": verified(0, 0, 0, 100, 0)}
    (district,) = wall_model.districts(units, organisation)
    (week,) = wall_model.trend({"2026-W48": units})
    assert district.grade == week.grade == whole(units.values())
    assert district.grade.mean == 3.95 and district.grade.answers == 100
    assert whole([]).answers == 0 and whole([]).high - whole([]).low > 2


def test_the_wall_names_stations_districts_weeks_and_versions() -> None:
    organisation = an_organisation(a_district(), a_district("cg-korba"))
    units = {"cg-bilaspur-kotwali": verified(0, 0, 0, 9, 0), "gone": verified(1, 0, 0, 0, 0)}
    (station,) = wall_model.stations(units, {}, organisation)
    assert (station.unit, station.district, station.grade.answers) == (
        "cg-bilaspur-kotwali", "cg-bilaspur", 9,
    )  # fmt: skip
    (district,) = wall_model.districts(units, organisation)
    assert district.grade.answers == 9
    assert whole(units.values()).answers == 10
    points = wall_model.trend({"2026-W48": units, "2026-W47": {}})
    assert [(p.week, p.grade.answers) for p in points] == [("2026-W47", 0), ("2026-W48", 10)]
    one = wall_model.version("w", units, {})
    assert one == wall_model.version("w", dict(reversed(units.items())), {})
    assert one != wall_model.version("w", {"gone": units["gone"]}, {})
    assert one != wall_model.version("w", units, {"gone": {"open": 1}})
    monday = datetime(2026, 11, 23, 6, tzinfo=UTC)
    assert wall_model.unsettled(monday) == ["2026-W47", "2026-W48"]
    assert wall_model.unsettled(monday + timedelta(days=1)) == ["2026-W48"]
    assert wall_model.months(NOW) == ["2026-11", "2026-10", "2026-09"]
    assert wall_model.weeks(NOW)[-2:] == ["2026-W47", "2026-W48"]
    ballot = Ballot(
        unit="u", district="d", range="r", score=1, pile=Pile.VERIFIED, hour=NOW, choices={},
        tag="", lang="hi",
    )  # fmt: skip
    found = [("0" * 32, ballot)]
    page = answers_model.listed(model.Page(found, Cursor(NOW, "0" * 32)))
    assert [one.ballot_id for one in page.answers] == ["0" * 32]
    assert cursor.read_cursor(page.cursor or "") == Cursor(NOW, "0" * 32)
    assert answers_model.listed(model.Page(found, None)).cursor is None


def test_nine_answers_wait_and_the_tenth_lets_them_out() -> None:
    nine = settle(None, "2026-W47", {"u": verified(0, 0, 0, 9, 0) | {"wait_under_1_hour": 5}})
    assert nine.batches == () and nine.release.waiting["u"].weeks == 1
    (batch,) = settle(nine.release, "2026-W48", {"u": verified(0, 0, 0, 0, 1)}).batches
    assert (batch.answers, batch.weeks, batch.mean) == (10, 2, 4.1)
    assert batch.choices == {"wait_under_1_hour": 5} and batch.kinds == {
        "good": 10, "middling": 0, "bad": 0,
    }  # fmt: skip


def test_a_part_too_small_to_hide_in_is_not_shown() -> None:
    cells = verified(1, 0, 5, 0, 6) | {"behaviour_bad": 2, "behaviour_good": 10, "clean_bad": 6}
    (batch,) = settle(None, "2026-W48", {"u": cells}).batches
    assert batch.kinds is None and batch.choices == {"clean_bad": 6}
    assert "serious" not in str(batch) and "flag" not in str(batch)


def test_flagged_answers_and_serious_ones_are_not_what_a_station_is_told() -> None:
    cells = verified(0, 0, 0, 0, 9) | {"flagged_5": 50, "serious": 4}
    assert settle(None, "2026-W48", {"u": cells}).batches == ()


@given(st.lists(st.lists(st.integers(0, 4), min_size=5, max_size=5), min_size=1, max_size=12))
def test_subtracting_what_a_station_was_shown_leaves_ten_answers_or_none(weeks) -> None:
    release, shown, public = None, [], [0]
    for n, counts in enumerate(weeks):
        settled = settle(release, f"2026-W{n + 10}", {"u": verified(*counts)})
        release = settled.release
        shown += [batch.answers for batch in settled.batches]
        public.append(release.given["u"].answers if "u" in release.given else 0)
    assert all(n >= K for n in shown)
    steps = [later - before for before, later in pairwise(public)]
    assert all(step == 0 or step >= K for step in steps)
    left = release.waiting["u"].cells if "u" in release.waiting else {}
    assert sum(shown) + sum(left.values()) == sum(map(sum, weeks))


def test_weeks_are_given_out_two_days_after_their_end_and_none_is_left_out() -> None:
    tuesday, wednesday = (datetime(2026, 11, day, 20, tzinfo=UTC) for day in (23, 24))
    assert settled_weeks(None, at=tuesday)[-1] == "2026-W46"
    assert settled_weeks(None, at=wednesday)[-1] == "2026-W47"
    assert len(settled_weeks(None, at=wednesday)) == stations_model.MOST_WEEKS + 1
    assert settled_weeks("2026-W44", at=wednesday) == ["2026-W45", "2026-W46", "2026-W47"]
    assert settled_weeks("2026-W47", at=wednesday) == []
    assert len(settled_weeks("2020-W01", at=wednesday)) == stations_model.MOST_WEEKS + 1
    assert shown_weeks(NOW)[:2] == ["2026-W48", "2026-W47"]


@pytest.mark.parametrize(
    ("now", "before", "is_fall"),
    [
        (verified(10, 0, 0, 0, 0), verified(0, 0, 0, 20, 0), True),
        (verified(9, 0, 0, 0, 0), verified(0, 0, 0, 20, 0), False),
        (verified(10, 0, 0, 0, 0), verified(0, 0, 0, 9, 0), False),
        (verified(0, 0, 0, 10, 0), verified(0, 0, 0, 20, 0), False),
    ],
)
def test_a_fall_is_told_only_where_enough_people_said_so(now, before, is_fall) -> None:
    assert fell(now, [before]) is is_fall
