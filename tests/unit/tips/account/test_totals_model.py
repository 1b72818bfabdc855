"""Whose account an officer may ask for: their own, and those below."""

from datetime import UTC, date, datetime

import pytest

from functions.tips.account.totals_model import TipTotals, scopes, years_with_tips
from shared.pure.policy import Role
from shared.pure.texts import Lang
from tests.builders import a_district, an_organisation

ORGANISATION = an_organisation(a_district(), a_district("cg-korba", range="korba"))


@pytest.mark.parametrize(
    ("role", "seat", "offered"),
    [
        (Role.SHO, "cg-bilaspur-kotwali", ["cg-bilaspur-kotwali"]),
        (Role.CONSTABLE, "cg-bilaspur-kotwali", []),
        (Role.ASP, "cg-bilaspur-asp", ["cg-bilaspur", "by-cg-bilaspur-asp"]),
        (
            Role.IG,
            "cg-range-bilaspur-ig",
            ["cg-bilaspur", "by-cg-bilaspur-asp", "by-cg-bilaspur-sp"],
        ),
        (Role.ADMIN, "cg-admin", []),
    ],
)
def test_officers_are_offered_their_own_account_and_those_below(role, seat, offered) -> None:
    assert [choice.code for choice in scopes(role, seat, ORGANISATION, Lang.EN)] == offered


@pytest.mark.parametrize(
    ("role", "seat"), [(Role.STATE_DESK, "cg-state-desk"), (Role.AUDITOR, "cg-state/auditor")]
)
def test_the_state_desk_and_an_auditor_are_offered_the_whole_state_first(role, seat) -> None:
    offered = scopes(role, seat, ORGANISATION, Lang.HI)
    assert offered[0].name == "पूरा राज्य"
    assert {"cg-bilaspur", "cg-korba"} <= {choice.code for choice in offered}


@pytest.mark.parametrize(
    ("since", "as_on", "years"),
    [
        (None, "2026-11-23", range(2015, 2027)),
        ("2025-04-01", "2026-03-31", range(2015, 2027)),
        ("0160-06-26", "7787-02-24", range(2015, 2027)),
        ("2027-01-02", "2014-01-01", range(0)),
    ],
)
def test_no_year_is_read_in_which_no_tip_can_have_come(since, as_on, years) -> None:
    asked = TipTotals(
        as_on=date.fromisoformat(as_on), since=date.fromisoformat(since) if since else None
    )
    found = years_with_tips(asked, at=datetime(2026, 12, 31, 12, tzinfo=UTC))
    assert list(found) == list(years)
