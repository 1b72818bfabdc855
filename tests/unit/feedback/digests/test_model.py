"""What a letter to IG and SP says in words, and who does not stand in it."""

import pytest

from functions.feedback.digests.model import THEMES, Digest, Kind, days, letter
from functions.feedback.model import Pile
from functions.feedback.themes_model import Theme
from shared.pure.texts import Text
from tests.builders import a_district, an_organisation


def a_digest(**changes: object) -> Digest:
    fields = {
        "kind": Kind.WEEKLY,
        "period": "2026-W47",
        "post": "cg-bilaspur-sp",
        "scope": "cg-bilaspur",
        "range": "cg-range-bilaspur",
    }
    return Digest.model_validate(fields | changes)


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2026-W47", Text("16 – 22 नवंबर 2026", "16 – 22 November 2026")),
        ("2026-W49", Text("30 नवंबर – 6 दिसंबर 2026", "30 November – 6 December 2026")),
        ("2026-W53", Text("28 दिसंबर – 3 जनवरी 2027", "28 December – 3 January 2027")),
    ],
)
def test_a_week_is_told_by_its_days_with_both_months_where_it_has_two(
    period: str, said: Text
) -> None:
    assert days(a_digest(period=period)) == said


def test_a_station_of_which_only_flagged_answers_are_there_is_not_in_the_letter() -> None:
    organisation = an_organisation(a_district())
    counts = {"cg-bilaspur-kotwali": {f"{Pile.FLAGGED}_5": 1}}
    said = letter(a_digest(), {"2026-W47": counts}, {}, organisation)
    assert (said.flagged, said.rows) == (1, ())


def test_a_letter_tells_the_three_most_frequent_themes_and_none_of_fewer_than_three() -> None:
    counts = {"theme_waiting": 4, "theme_money": 2, "theme_help": 9, "theme_women": 3}
    organisation = an_organisation(a_district())

    def told(**more: int) -> list[tuple[str, int]]:
        units = {"cg-bilaspur-kotwali": counts | more, "cg-raigarh-kotwali": {"theme_money": 50}}
        said = letter(a_digest(), {"2026-W47": units}, {}, organisation)
        return [(name.en, n) for name, n in said.themes]

    assert told() == [("help, praise", 9), ("waiting, delay", 4), ("women and their safety", 3)]
    assert told(theme_facilities=5)[1] == ("water, toilet, seats", 5)
    assert len(told(theme_facilities=5)) == 3
    assert set(THEMES) == set(Theme)
