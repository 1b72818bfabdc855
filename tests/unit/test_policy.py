"""The policy table: readable, complete, and asked by every officer function."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import main
from docs import rights
from emulator.manifest import functions
from shared import policy
from shared.errors import PermissionDeniedError
from shared.officer import officer
from shared.policy import TABLE, Action, Relation, Role
from tests.builders import a_district, an_organisation

ROOT = Path(__file__).parents[2]
ORGANISATION = an_organisation(
    a_district(), a_district("cg-korba"), a_district("cg-durg", range="durg")
)
# What each officer function asks the table before it does anything. A function that is
# missing here fails; so does one that asks something else.
ASKS: dict[str, str] = {
    "read_tip": "READ_TIP",
    "list_tips": "LIST_TIPS",
    "ask_tipster": "ASK_TIPSTER",
    "note_tip": "NOTE_TIP",
    "forward_tip": "FORWARD_TIP",
    "update_tip": "UPDATE_TIP",
    "list_checks": "CHECK_CLOSURE",
    "check_closure": "CHECK_CLOSURE",
    "record_benefit": "CHECK_CLOSURE",
    "tip_totals": "TIP_TOTALS",
    "make_qr_poster": "MAKE_POSTER",
    "issue_slips": "ISSUE_SLIPS",
    "record_visitors": "RECORD_VISITORS",
    "text_slip": "TEXT_SLIP",
    "feedback_wall": "FEEDBACK_WALL",
    "list_feedback": "FEEDBACK_WALL",
    "read_feedback": "READ_FEEDBACK",
    "station_feedback": "STATION_FEEDBACK",
    "list_callbacks": "LIST_CALLBACKS",
    "open_callback": "OPEN_CALLBACK",
    "close_callback": "CLOSE_CALLBACK",
    "pass_on_feedback": "RELAY_FEEDBACK",
    "my_praise": "MY_PRAISE",
    "change_place": "CHANGE_PLACE",
    "acknowledge_sos": "ANSWER_SOS",
    "open_sos": "OPEN_SOS",
    "close_sos": "CLOSE_SOS",
    "sos_times": "SOS_TIMES",
    "approve_device": "APPROVE_DEVICE",
    "remove_device": "REMOVE_DEVICE",
    "list_waiting_devices": "MANAGE_OWN_DEVICES",  # only what waits for the caller's own seat
    "my_post": "MANAGE_OWN_DEVICES",  # only the caller's own post
    "list_my_devices": "MANAGE_OWN_DEVICES",  # only the caller's own post
    "list_devices_below": "REMOVE_DEVICE",  # those that the caller may remove
    "save_push_token": "MANAGE_OWN_DEVICES",  # only the calling device
}
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
        if not function.topic and getattr(main, name).contract.caller is officer
    ]


def test_the_printed_table_is_the_table() -> None:
    assert rights.FILE.read_text(encoding="utf-8") == rights.text(), "run python -m docs.rights"


@pytest.mark.parametrize("action", Action)
def test_changing_any_row_changes_what_is_printed(action, monkeypatch) -> None:
    before = rights.text()
    for role in Role:
        for relation in Relation:
            row = TABLE[action].get(role, frozenset())
            monkeypatch.setitem(TABLE[action], role, row ^ {relation})
            assert rights.text() != before
            monkeypatch.setitem(TABLE[action], role, row)


def test_every_action_has_a_row() -> None:
    assert TABLE.keys() == set(Action)


def test_every_officer_function_asks_the_table() -> None:
    assert set(officer_functions()) == ASKS.keys()
    for name, action in ASKS.items():
        source = (ROOT / main.ENTRY_POINTS[name].replace(".", "/")).with_suffix(".py")
        asked = {
            node.attr
            for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
            if isinstance(node, ast.Attribute) and node.attr in Action.__members__
        }
        assert asked == {action}, name


def test_an_officer_is_told_of_each_function_under_the_action_it_asks() -> None:
    told = {name: action.name for action, names in policy.FUNCTIONS.items() for name in names}
    assert told == ASKS


@pytest.mark.parametrize("role", Role)
def test_the_functions_of_a_role_are_those_of_its_rows(role: Role) -> None:
    rows = {action.name: TABLE[action].get(role, frozenset()) for action in Action}
    anywhere = sorted(name for name, action in ASKS.items() if rows[action])
    own = sorted(name for name, action in ASKS.items() if Relation.OWN in rows[action])
    assert list(policy.functions_of(role)) == anywhere
    assert list(policy.functions_of(role, Relation.OWN)) == own


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
def test_nobody_stands_above_himself(seat: str) -> None:
    chain = policy.chain(seat, ORGANISATION)
    assert seat not in chain and len(set(chain)) == len(chain)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("stands", Relation)
def test_a_call_goes_on_only_where_the_table_says_so(role, action, stands, monkeypatch) -> None:
    monkeypatch.setattr(policy, "relation", lambda *_: stands)
    if stands in TABLE[action].get(role, frozenset()):
        policy.require(role, "a", action, "b", ORGANISATION)
    else:
        with pytest.raises(PermissionDeniedError):
            policy.require(role, "a", action, "b", ORGANISATION)


def test_nobody_lets_in_somebody_of_his_own_seat_or_above_but_the_admin() -> None:
    for role, where in TABLE[Action.APPROVE_DEVICE].items():
        assert role is Role.ADMIN or where == {Relation.BELOW}


def test_an_admin_reads_no_tip() -> None:
    assert Role.ADMIN not in TABLE[Action.READ_TIP]
    assert Role.CONSTABLE not in TABLE[Action.READ_TIP]
