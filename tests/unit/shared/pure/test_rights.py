"""What police care about in the rights table, sentence by sentence, and the page that prints it.

The posts of two districts of one range and of one district of another stand before the real
table; a sentence names who may, and so refuses everybody else.
"""

from itertools import pairwise
from typing import NamedTuple

import pytest

from docs import rights
from shared.pure import policy
from shared.pure.policy import TABLE, Action, Relation, Role
from tests.builders import a_district, a_unit, an_organisation


class Post(NamedTuple):
    role: Role
    unit: str

    @property
    def seat(self) -> str:
        return policy.seat(self.role, self.unit)


CELLS = {
    Role.CYBER: "cyber",
    Role.CRIME_BRANCH: "crime-branch",
    Role.RECOVERY: "recovery",
    Role.CI_CELL: "ci-cell",
}
STATIONS = "kotwali", "sarkanda"


def a_whole_district(code: str, range_: str):
    units = tuple(a_unit(f"{code}-{name}") for name in (*STATIONS, *CELLS.values()))
    return a_district(code, range=range_, units=units)


DISTRICTS = [
    a_whole_district("cg-bilaspur", "bilaspur"),
    a_whole_district("cg-korba", "bilaspur"),
    a_whole_district("cg-durg", "durg"),
]
ORGANISATION = an_organisation(*DISTRICTS)
STATION, NEXT_STATION = "cg-bilaspur-kotwali", "cg-bilaspur-sarkanda"
CYBER, CRIME_BRANCH = "cg-bilaspur-cyber", "cg-bilaspur-crime-branch"
CONTROL_ROOM = "cg-bilaspur/call_taker"
ASP, SP, IG = "cg-bilaspur-asp", "cg-bilaspur-sp", "cg-range-bilaspur-ig"
STATE_DESK = "cg-state-desk"
LADDER = {ASP, SP, IG, STATE_DESK}
HERE = {STATION, NEXT_STATION, CYBER, CRIME_BRANCH, CONTROL_ROOM, ASP, SP}  # of the district

OWN, BELOW = {Relation.OWN}, {Relation.BELOW}
TIP_WORK = {
    Action.READ_TIP,
    Action.LIST_TIPS,
    Action.ASK_TIPSTER,
    Action.NOTE_TIP,
    Action.UPDATE_TIP,
}
TIP_ACTS = TIP_WORK | {Action.FORWARD_TIP, Action.CHECK_CLOSURE}
SOS_ACTS = {Action.ANSWER_SOS, Action.OPEN_SOS, Action.CLOSE_SOS}
TOTALS = {Action.TIP_TOTALS, Action.SOS_TOTALS}
CALL_ACTS = {Action.LIST_CALLBACKS, Action.OPEN_CALLBACK, Action.CLOSE_CALLBACK}
ANSWERS = {Action.READ_FEEDBACK_WALL, Action.READ_FEEDBACK, Action.RELAY_FEEDBACK}
PHONES = {Action.APPROVE_DEVICE, Action.REMOVE_DEVICE}
OWN_UNITS = {
    Action.MANAGE_OWN_DEVICES,
    Action.LIST_MY_PRAISE,
    Action.LIST_SOS,
    Action.LIST_SOS_TIMES,
}
EVERYBODYS = {Action.MANAGE_OWN_DEVICES, Action.REMOVE_DEVICE, Action.LIST_MY_PRAISE}


def posts() -> list[Post]:
    """Everybody: in each district, at each range, at the state."""
    found = [
        Post(role, "cg-state")
        for role in (Role.STATE_DESK, Role.DGP_ROOM, Role.ROOM_112, Role.ADMIN)
    ]
    for range_ in {district.range for district in DISTRICTS}:
        found += [Post(role, f"cg-range-{range_}") for role in (Role.IG, Role.AUDITOR)]
    for district in DISTRICTS:
        found += [Post(role, district.code) for role in (Role.CALL_TAKER, Role.ASP, Role.SP)]
        found += [Post(role, f"{district.code}-{name}") for role, name in CELLS.items()]
        for name in STATIONS:
            found += [Post(role, f"{district.code}-{name}") for role in (Role.SHO, Role.CONSTABLE)]
    return found


def who_may(action: Action, record: str) -> set[str]:
    """The seats that may do this to a record that lies at a seat."""
    return {
        post.seat
        for post in posts()
        if policy.may(post.role, post.seat, action, record, ORGANISATION)
    }


def where(role: Role, action: Action) -> set[Relation]:
    return {stands for stands in Relation if policy.allows(role, action, stands)}


def can(role: Role) -> set[Action]:
    """What a role may do to any record at all."""
    return {action for action in Action if where(role, action)}


def from_(post: str) -> set[str]:
    """A post and those above it."""
    return {post, *policy.chain(post, ORGANISATION)}


def desk_of_a_tip_about(unit: str) -> str:
    above = ORGANISATION.supervisors(unit)
    assert above
    return above[0]


# The page


def test_a_change_of_any_right_changes_what_is_printed(monkeypatch) -> None:
    lines = rights.text().splitlines()
    for action in Action:
        before = rights.row(action)
        assert before in lines
        for role in Role:
            allowed = TABLE[action].get(role, frozenset())
            for relation in Relation:
                monkeypatch.setitem(TABLE[action], role, allowed ^ {relation})
                assert rights.row(action) != before, (action, role, relation)
            monkeypatch.setitem(TABLE[action], role, allowed)


def test_every_action_opens_something() -> None:
    assert [action for action, functions in rights.opens().items() if not functions] == []


# Everybody


def test_everybody_sees_and_gives_up_their_own_phone_and_reads_their_own_thanks() -> None:
    for role in Role:
        assert all(Relation.OWN in where(role, action) for action in EVERYBODYS), role


def test_nobody_else_reads_an_officers_thanks_or_acts_with_their_phone() -> None:
    for role in Role:
        assert where(role, Action.LIST_MY_PRAISE) == OWN
        assert where(role, Action.MANAGE_OWN_DEVICES) == OWN


def test_nobody_reaches_up_or_sideways_but_for_totals_and_an_admins_phones() -> None:
    far = {
        (role, action) for role in Role for action in Action if where(role, action) - OWN - BELOW
    }
    assert far == {
        (Role.ADMIN, Action.APPROVE_DEVICE),
        (Role.ADMIN, Action.REMOVE_DEVICE),
        *((role, totals) for role in (Role.DGP_ROOM, Role.AUDITOR) for totals in TOTALS),
    }


def test_whatever_a_post_may_do_to_a_record_the_posts_above_it_may_do_too() -> None:
    for action in set(Action) - OWN_UNITS:
        for record in HERE | {IG}:
            able = who_may(action, record)
            for lower, higher in pairwise((ASP, SP, IG, STATE_DESK)):
                assert lower not in able or higher in able, (action, record, lower)


def test_the_sp_of_another_district_opens_nothing_here() -> None:
    for action in Action:
        for record in HERE:
            assert "cg-korba-sp" not in who_may(action, record), (action, record)


def test_the_ig_of_another_range_opens_nothing_here() -> None:
    for action in Action:
        for record in HERE | {IG}:
            assert "cg-range-durg-ig" not in who_may(action, record), (action, record)


def test_who_supervises_nobody_reaches_their_own_alone() -> None:
    supervising = {Role.ASP, Role.SP, Role.IG, Role.STATE_DESK, Role.ADMIN}
    for role in set(Role) - supervising:
        for action in can(role) - TOTALS:
            is_sho_with_phones = role is Role.SHO and action in PHONES
            assert is_sho_with_phones or where(role, action) == OWN, (role, action)


# Admins, auditors, rooms


def test_an_admin_reads_no_tip() -> None:
    assert not can(Role.ADMIN) & (TIP_ACTS | {Action.TIP_TOTALS})


def test_an_admin_lets_phones_in_and_out_and_does_nothing_else() -> None:
    assert can(Role.ADMIN) == EVERYBODYS | {Action.APPROVE_DEVICE}
    for action in PHONES:
        assert where(Role.ADMIN, action) == set(Relation)


def test_an_auditor_changes_nothing() -> None:
    looking = TOTALS | {Action.LIST_SOS_TIMES}
    assert can(Role.AUDITOR) == EVERYBODYS | looking
    assert where(Role.AUDITOR, Action.REMOVE_DEVICE) == OWN


def test_an_auditor_reads_every_total_and_no_tip() -> None:
    assert where(Role.AUDITOR, Action.TIP_TOTALS) == set(Relation)
    assert not can(Role.AUDITOR) & TIP_ACTS


def test_a_dgp_room_sees_totals_and_no_tip_but_those_at_its_own_desk() -> None:
    looking = TOTALS | {Action.LIST_SOS_TIMES, Action.LIST_SOS, Action.OPEN_SOS}
    assert can(Role.DGP_ROOM) == EVERYBODYS | looking | TIP_WORK
    assert {frozenset(where(Role.DGP_ROOM, action)) for action in TIP_WORK} == {frozenset(OWN)}
    assert not any("cg-state/dgp_room" in who_may(Action.READ_TIP, desk) for desk in LADDER)
    assert where(Role.DGP_ROOM, Action.TIP_TOTALS) == set(Relation)


def test_a_dgp_room_looks_at_an_sos_of_the_state_and_answers_none() -> None:
    assert where(Role.DGP_ROOM, Action.OPEN_SOS) == OWN
    assert not can(Role.DGP_ROOM) & {Action.ANSWER_SOS, Action.CLOSE_SOS, Action.CORRECT_SOS}


def test_the_call_taker_and_the_112_room_know_the_sos_and_nothing_else() -> None:
    acts = EVERYBODYS | SOS_ACTS | {Action.LIST_SOS, Action.HAND_OVER_SOS}
    assert can(Role.CALL_TAKER) == can(Role.ROOM_112) == acts


def test_the_recovery_and_the_ci_cell_see_nothing_yet() -> None:
    assert can(Role.RECOVERY) == can(Role.CI_CELL) == EVERYBODYS


# Phones


def test_a_constable_approves_nobodys_phone() -> None:
    assert not where(Role.CONSTABLE, Action.APPROVE_DEVICE)


def test_nobody_lets_in_a_phone_of_their_own_seat_or_above_but_the_admin() -> None:
    for role in set(Role) - {Role.ADMIN}:
        assert where(role, Action.APPROVE_DEVICE) <= BELOW, role


def test_an_sho_lets_in_and_removes_the_phones_of_the_own_station_and_of_no_other() -> None:
    for action in PHONES:
        assert STATION in who_may(action, f"{STATION}/constable")
        assert STATION not in who_may(action, f"{NEXT_STATION}/constable")
        assert STATION not in who_may(action, NEXT_STATION)


def test_nobody_removes_the_phone_of_a_post_above_theirs_but_the_admin() -> None:
    assert who_may(Action.REMOVE_DEVICE, SP) == {SP, IG, STATE_DESK, "cg-state/admin"}


# Tips


def test_a_station_never_reads_a_tip_about_itself_nor_does_anybody_in_it() -> None:
    station = {STATION, f"{STATION}/constable"}
    for action in TIP_ACTS | {Action.TIP_TOTALS}:
        assert not station & who_may(action, desk_of_a_tip_about(STATION)), action


@pytest.mark.parametrize("post", [ASP, SP, IG])
def test_a_post_never_reads_a_tip_about_itself_nor_does_anybody_below_it(post: str) -> None:
    reached = who_may(Action.READ_TIP, desk_of_a_tip_about(post))
    assert reached == set(policy.chain(post, ORGANISATION))


def test_a_tip_is_worked_on_at_its_desk_and_above_and_nowhere_else() -> None:
    for action in TIP_WORK | {Action.FORWARD_TIP}:
        for desk in LADDER:
            assert who_may(action, desk) == from_(desk), (action, desk)


def test_a_station_or_cell_works_on_what_was_sent_to_it_and_on_nothing_else() -> None:
    for action in TIP_WORK:
        for unit in (STATION, CYBER, CRIME_BRANCH):
            assert who_may(action, unit) == {unit} | LADDER, (action, unit)


def test_a_cell_knows_the_tips_sent_to_it_and_their_totals_and_nothing_else() -> None:
    for role in (Role.CYBER, Role.CRIME_BRANCH):
        assert can(role) == EVERYBODYS | TIP_WORK | {Action.TIP_TOTALS}, role


def test_a_constable_reads_no_tip_and_no_totals() -> None:
    assert can(Role.CONSTABLE) == EVERYBODYS | SOS_ACTS | {Action.LIST_SOS, Action.TEXT_SLIP}


def test_only_a_desk_above_the_stations_sends_a_tip_on() -> None:
    for desk in (ASP, STATION, CYBER):  # a supervisor may send on what a station has, too
        assert who_may(Action.FORWARD_TIP, desk) == LADDER, desk


def test_nobody_checks_a_closing_of_their_own_desk() -> None:
    assert who_may(Action.CHECK_CLOSURE, ASP) == {SP, IG, STATE_DESK}
    assert who_may(Action.CHECK_CLOSURE, SP) == {IG, STATE_DESK}
    assert who_may(Action.CHECK_CLOSURE, STATION) == {SP, IG, STATE_DESK}


def test_a_unit_sees_the_totals_of_no_unit_beside_it() -> None:
    everywhere = {post.seat for post in posts() if post.role in {Role.DGP_ROOM, Role.AUDITOR}}
    assert who_may(Action.TIP_TOTALS, STATION) == {STATION} | LADDER | everywhere
    for desk in LADDER:
        assert who_may(Action.TIP_TOTALS, desk) == from_(desk) | everywhere


# SOS: whose own it is, the place says (functions/sos)


def test_a_station_acts_on_its_own_sos_only() -> None:
    for role in (Role.CONSTABLE, Role.SHO, Role.CALL_TAKER, Role.ROOM_112):
        assert all(where(role, action) == OWN for action in SOS_ACTS), role


def test_an_sos_is_answered_by_who_stands_near_and_by_every_post_above() -> None:
    answering = {role for role in Role if Action.ANSWER_SOS in can(role)}
    supervising = {Role.ASP, Role.SP, Role.IG, Role.STATE_DESK}
    assert answering == {Role.CONSTABLE, Role.SHO, Role.CALL_TAKER, Role.ROOM_112} | supervising
    for role in supervising:
        assert all(where(role, action) == OWN | BELOW for action in SOS_ACTS), role


def test_whoever_closes_an_sos_may_answer_and_open_it() -> None:
    for role in Role:
        closes = where(role, Action.CLOSE_SOS)
        assert closes == where(role, Action.ANSWER_SOS) <= where(role, Action.OPEN_SOS), role


def test_whoever_may_open_an_sos_sees_the_board_of_their_own_unit_and_nobody_else() -> None:
    for role in Role:
        opens = where(role, Action.OPEN_SOS)
        assert where(role, Action.LIST_SOS) == (OWN if opens else set()), role


def test_how_fast_help_came_each_sees_of_their_own_unit() -> None:
    seeing = {role for role in Role if where(role, Action.LIST_SOS_TIMES) == OWN}
    rooms = {Role.DGP_ROOM, Role.AUDITOR}
    assert seeing == {Role.SHO, Role.ASP, Role.SP, Role.IG, Role.STATE_DESK} | rooms


def test_what_an_sos_was_is_corrected_by_the_sp_and_the_posts_above_and_by_nobody_else() -> None:
    assert who_may(Action.CORRECT_SOS, STATION) == from_(SP)
    assert who_may(Action.CORRECT_SOS, STATE_DESK) == {STATE_DESK}


def test_how_many_sos_there_were_each_counts_of_their_own_unit_and_those_below() -> None:
    everywhere = {post.seat for post in posts() if post.role in {Role.DGP_ROOM, Role.AUDITOR}}
    assert who_may(Action.SOS_TOTALS, STATION) == from_(STATION) | everywhere
    for seat in LADDER:
        assert who_may(Action.SOS_TOTALS, seat) == from_(seat) | everywhere


# Anubhav


def test_a_station_reads_no_answer_about_itself_and_makes_no_call() -> None:
    for role in (Role.SHO, Role.CONSTABLE):
        assert not can(role) & (ANSWERS | CALL_ACTS), role


def test_only_the_ig_and_the_state_desk_read_what_citizens_wrote_and_pass_it_on() -> None:
    for action in (Action.READ_FEEDBACK, Action.RELAY_FEEDBACK):
        assert who_may(action, STATION) == {IG, STATE_DESK}
    assert who_may(Action.READ_FEEDBACK_WALL, IG) == {IG, STATE_DESK}


def test_a_station_sees_its_own_weeks_and_no_other_stations() -> None:
    assert who_may(Action.LIST_STATION_FEEDBACK, STATION) == {STATION} | LADDER


def test_who_was_badly_served_is_rung_from_above_the_station() -> None:
    assert desk_of_a_tip_about(STATION) == ASP  # it owes the call
    for action in CALL_ACTS:
        assert who_may(action, STATION) == LADDER
        for owing in LADDER:
            assert who_may(action, owing) == from_(owing), (action, owing)


def test_nobody_reads_an_answer_about_their_own_seat_or_changes_its_place() -> None:
    for role in Role:
        for action in (Action.READ_FEEDBACK, Action.RELAY_FEEDBACK, Action.CHANGE_PLACE):
            assert where(role, action) <= BELOW, (role, action)


def test_no_station_issues_its_own_slips_or_prints_its_own_poster() -> None:
    assert who_may(Action.ISSUE_SLIPS, STATION) == {IG, STATE_DESK}
    assert who_may(Action.CHANGE_PLACE, STATION) == {IG, STATE_DESK}
    assert who_may(Action.MAKE_POSTER, STATION) == {SP, IG, STATE_DESK}


def test_only_the_station_writes_its_register_and_sends_its_slips() -> None:
    assert who_may(Action.RECORD_VISITORS, STATION) == {STATION}
    assert who_may(Action.TEXT_SLIP, STATION) == {STATION}
    assert who_may(Action.TEXT_SLIP, f"{STATION}/constable") == {f"{STATION}/constable"}
