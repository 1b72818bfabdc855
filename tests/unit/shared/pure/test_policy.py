"""The policy table: complete, and asked by every officer function. Who may what: test_rights.py."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import main
from functions.officers.model import functions_of
from functions.officers.opens_model import ASKS
from infra.manifest import functions
from shared.edge.officer import officer
from shared.pure import policy
from shared.pure.errors import PermissionDeniedError
from shared.pure.policy import TABLE, Action, Relation, Role
from tests.builders import a_district, an_organisation
from tests.tree import ROOT

ORGANISATION = an_organisation(
    a_district(), a_district("cg-korba"), a_district("cg-durg", range="durg")
)
SEATS = [
    "cg-bilaspur-kotwali",
    "cg-bilaspur-kotwali/constable",
    "cg-bilaspur/call_taker",
    "cg-bilaspur-asp",
    "cg-bilaspur-sp",
    "cg-korba-kotwali",
    "cg-korba-asp",
    "cg-range-bilaspur-ig",
    "cg-range-bilaspur/auditor",
    "cg-range-durg-ig",
    "cg-state-desk",
    "cg-state/room_112",
]


def officer_functions() -> list[str]:
    return [
        name
        for name, function in functions().items()
        if function.has_contract and getattr(main, name).contract.caller is officer
    ]


def test_every_action_has_a_row() -> None:
    assert TABLE.keys() == set(Action)


@pytest.mark.parametrize("name", officer_functions())
def test_an_officer_function_asks_the_table_for_what_it_declares_and_nothing_else(
    name: str,
) -> None:
    source = (ROOT / main.ENTRY_POINTS[name].replace(".", "/")).with_suffix(".py")
    declared = getattr(main, name).contract.action
    asked = [
        node.attr
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in Action.__members__
    ]
    assert set(asked) == {declared.name}
    assert len(asked) > 1, "declared in @endpoint, and asked nowhere"


def declared() -> dict[str, Action]:
    """What each officer function asks the table for, as its @endpoint says."""
    return {name: getattr(main, name).contract.action for name in officer_functions()}


def test_an_officer_is_told_of_each_function_under_the_action_it_asks() -> None:
    assert declared() == ASKS


@pytest.mark.parametrize("role", Role)
def test_the_functions_of_a_role_are_those_of_its_rows(role: Role) -> None:
    rows = {action: TABLE[action].get(role, frozenset()) for action in Action}
    anywhere = sorted(name for name, action in declared().items() if rows[action])
    own = sorted(name for name, action in declared().items() if Relation.OWN in rows[action])
    assert list(functions_of(role)) == anywhere
    assert list(functions_of(role, Relation.OWN)) == own


@pytest.mark.parametrize(
    ("caller", "record", "stands"),
    [
        ("cg-bilaspur-asp", "cg-bilaspur-asp", Relation.OWN),
        ("cg-bilaspur-asp", "cg-bilaspur-kotwali", Relation.BELOW),
        ("cg-bilaspur-asp", "cg-bilaspur-kotwali/constable", Relation.BELOW),
        ("cg-bilaspur-asp", "cg-bilaspur/call_taker", Relation.BELOW),
        ("cg-bilaspur-kotwali", "cg-bilaspur-kotwali/constable", Relation.BELOW),
        ("cg-bilaspur-kotwali/constable", "cg-bilaspur-kotwali", Relation.ABOVE),
        ("cg-bilaspur-asp", "cg-bilaspur-sp", Relation.ABOVE),
        ("cg-bilaspur-sp", "cg-korba-sp", Relation.SIBLING),
        ("cg-bilaspur-asp", "cg-korba-asp", Relation.ELSEWHERE),
        ("cg-bilaspur-asp", "cg-korba-kotwali", Relation.ELSEWHERE),
        ("cg-range-bilaspur-ig", "cg-korba-kotwali", Relation.BELOW),
        ("cg-range-durg-ig", "cg-korba-kotwali", Relation.ELSEWHERE),
        ("cg-range-durg-ig", "cg-range-bilaspur-ig", Relation.SIBLING),
        ("cg-state-desk", "cg-durg-kotwali", Relation.BELOW),
        ("cg-range-bilaspur-ig", "cg-range-bilaspur/auditor", Relation.BELOW),
        ("cg-state-desk", "cg-state/room_112", Relation.BELOW),
        ("cg-bilaspur-asp", "no-such-seat", Relation.ELSEWHERE),
    ],
)
def test_where_a_record_stands(caller: str, record: str, stands: Relation) -> None:
    assert policy.relation(caller, record, ORGANISATION) is stands


@given(st.sampled_from(SEATS), st.sampled_from(SEATS))
def test_below_seen_from_above_is_above_seen_from_below(one: str, other: str) -> None:
    there = policy.relation(one, other, ORGANISATION)
    back = policy.relation(other, one, ORGANISATION)
    turned = {Relation.BELOW: Relation.ABOVE, Relation.ABOVE: Relation.BELOW}
    assert back is turned.get(there, there)


@given(st.sampled_from(SEATS))
def test_nobody_stands_above_themselves(seat: str) -> None:
    chain = policy.chain(seat, ORGANISATION)
    assert seat not in chain and len(set(chain)) == len(chain)


def test_a_call_goes_on_where_the_table_allows_it_and_is_refused_elsewhere() -> None:
    def require(caller: str) -> None:
        policy.require(Role.SP, caller, Action.READ_TIP, "cg-bilaspur-asp", ORGANISATION)

    require("cg-bilaspur-sp")
    with pytest.raises(PermissionDeniedError):
        require("cg-korba-sp")


def test_a_call_about_the_own_seat_goes_on_where_the_table_allows_it() -> None:
    policy.require_own(Role.SHO, Action.RECORD_VISITORS)
    with pytest.raises(PermissionDeniedError):
        policy.require_own(Role.CONSTABLE, Action.RECORD_VISITORS)
    with pytest.raises(PermissionDeniedError):  # below is not own
        policy.require_own(Role.IG, Action.READ_FEEDBACK)
