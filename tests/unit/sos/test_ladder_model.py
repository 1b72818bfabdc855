"""The ladder of an SOS: each rung once, then rings, until it is closed and not before."""

from datetime import UTC, datetime, timedelta
from itertools import accumulate, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.sos import acts_model, ladder_model
from functions.sos.incident_model import Incident
from functions.sos.ladder_model import AT_STATION, RINGS, Rung
from functions.sos.model import CallBack, SosOutcome, SosStatus
from functions.sos.phones import rungs_model
from functions.sos.route_model import Route, anew, handed_over
from shared.pure.errors import WrongStateError
from shared.pure.geo import Point
from tests.unit.sos.test_incident_model import POSTS, an_incident

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)
BOARDS = ("cg-bilaspur-kotwali", "cg-bilaspur", "cg-range-bilaspur", "cg-state")
NEXT_DOOR = Route("cg", "cg-bilaspur", "cg-bilaspur-torwa", "cg-bilaspur-torwa")


def changed(one: Incident, changes: dict[str, Any]) -> Incident:
    return one.model_copy(update=changes)


def climbed(one: Incident) -> Incident:
    """Climb the next rung in its time."""
    assert one.next_due
    return changed(one, ladder_model.climb(one, one.rung + 1, at=one.next_due))


def test_rungs_are_climbed_in_order_and_once_each_and_then_rings_come_with_growing_waits() -> None:
    one, dues = an_incident(), []
    for rung in range(1, 14):
        assert one.next_due
        dues.append((one.next_due - AT).total_seconds())
        assert ladder_model.climb(one, rung, at=one.next_due - timedelta(seconds=1)) == {}
        assert ladder_model.climb(one, rung + 1, at=one.next_due) == {}
        one = climbed(one)
        assert one.rung == rung

    assert dues[:6] == [30, 60, 90, 150, 210, 270]
    waits = [after - before for before, after in pairwise(dues[5:])]
    assert waits == [60 * m for m in (3, 5, 10, 15, 30, 30, 30)]
    assert max(RINGS) <= timedelta(minutes=30)


def test_each_rung_tells_somebody_else_and_a_ring_all_of_them() -> None:
    one = an_incident(boards=BOARDS)
    told = [rungs_model.at_rung(n, one, POSTS) for n in range(len(AT_STATION))]

    assert told == [
        ("beat-1", "room"), ("beat-2",), ("sho",), ("sp",), ("ig",), ("desk",), ("room-112",),
    ]  # fmt: skip
    everybody = [name for names in told for name in names]
    assert [*rungs_model.at_rung(9, one, POSTS)] == everybody
    assert rungs_model.up_to(1, one, POSTS) == ("beat-1", "room", "beat-2")


def test_rungs_that_were_missed_are_made_up_for_at_once_and_rings_are_not() -> None:
    one, late = an_incident(), AT + timedelta(hours=1)
    for rung in range(1, 7):
        one = changed(one, ladder_model.climb(one, rung, at=late))
        assert one.rung == rung and one.next_due
        assert (one.next_due <= late) == (rung < 6)
    assert one.next_due == late + RINGS[0]


def test_a_rung_with_nobody_to_tell_is_passed_before_its_time() -> None:
    one = an_incident()
    assert ladder_model.climb(one, 1, at=AT) == {}
    soon = ladder_model.climb(one, 1, at=AT, skips=True)
    assert soon == {"rung": 1, "next_due": AT + timedelta(seconds=30)}


@pytest.mark.parametrize(
    ("said", "minutes"),
    [(SosStatus.ACKNOWLEDGED, 2), (SosStatus.ON_THE_WAY, 20), (SosStatus.REACHED, 60)],
)
def test_an_answer_that_nothing_follows_lets_the_ladder_go_on_where_it_stood(
    said: SosStatus, minutes: int
) -> None:
    one = an_incident(rung=2)
    one = changed(one, acts_model.advance(one, said, "post", at=AT))

    assert one.next_due == AT + minutes * A_MINUTE
    assert climbed(one).rung == 3
    is_reminder = ladder_model.rung_at(one, 3) is Rung.REMINDER
    assert is_reminder == (said is SosStatus.REACHED)


def test_nobody_picking_up_lets_it_go_on_at_once_and_a_safe_caller_is_only_reminded_of() -> None:
    one = an_incident(rung=2)
    one = changed(one, acts_model.advance(one, SosStatus.ON_THE_WAY, "post", at=AT))
    silent = changed(one, acts_model.called(one, CallBack.NO_ANSWER, at=AT))
    safe = changed(one, acts_model.called(one, CallBack.SAFE, at=AT))

    assert silent.next_due == AT and ladder_model.rung_at(silent, 3) is Rung.SP
    assert safe.next_due == AT + 60 * A_MINUTE
    assert rungs_model.at_rung(3, safe, POSTS) == ("post",)
    assert climbed(safe).next_due == AT + 120 * A_MINUTE
    assert acts_model.called(safe, CallBack.SAFE, at=AT) == {}


def test_late_news_of_a_rung_is_late_once_somebody_answered_after_it() -> None:
    one = an_incident(rung=2)
    said = AT + A_MINUTE
    one = changed(one, acts_model.advance(one, SosStatus.ACKNOWLEDGED, "post", at=said))

    assert ladder_model.is_answered_since(one, AT)
    assert not ladder_model.is_answered_since(one, said + timedelta(seconds=1))


def test_a_practice_press_climbs_nothing_and_ends_by_itself_after_ten_minutes() -> None:
    drill = an_incident(practice=True, next_due=AT + ladder_model.DRILL_ENDS)

    assert ladder_model.rungs(drill) == (Rung.DUTY,)
    assert ladder_model.climb(drill, 1, at=AT + 60 * A_MINUTE) == {}
    assert ladder_model.end(drill, at=AT + 9 * A_MINUTE) == {}
    over = changed(drill, ladder_model.end(drill, at=AT + 10 * A_MINUTE))
    assert (over.status, over.outcome, over.next_due) == ("closed", SosOutcome.TEST, None)


def test_where_it_goes_to_another_seat_a_ladder_begins_there_and_the_former_keeps_seeing_it() -> (
    None
):
    one = an_incident(rung=5, boards=BOARDS, acknowledged_at=AT, status=SosStatus.ACKNOWLEDGED)
    moved = changed(one, handed_over(one, NEXT_DOOR, at=AT))

    assert (moved.station, moved.seat, moved.next_due) == (*NEXT_DOOR[2:4], AT)
    assert ladder_model.rung_at(moved, 6) is Rung.DUTY
    assert moved.formers == ("cg-bilaspur-kotwali",) and set(BOARDS) <= set(moved.boards)
    there = climbed(moved)
    assert there.next_due == AT + 2 * A_MINUTE  # somebody has it: their time to say more


def test_a_caller_who_moves_on_is_given_to_three_seats_an_hour_and_then_the_room_decides() -> None:
    one, at = an_incident(), AT
    here = Point(lat=22.1, lng=82.2, accuracy_m=20)
    for n in range(3):
        to = NEXT_DOOR._replace(station=f"cg-bilaspur-{n}", seat=f"cg-bilaspur-{n}")
        one, at = changed(one, anew(one, to, here, has_moved=True, at=at)), at + A_MINUTE
        assert one.station == to.station
    again = NEXT_DOOR._replace(station="cg-bilaspur-4")
    said = anew(one, again, here, has_moved=True, at=at)

    assert said == {"flags": (*one.flags, "moved_on")}
    assert anew(changed(one, said), again, here, has_moved=True, at=at) == {}
    assert "station" in anew(one, again, here, has_moved=True, at=AT + timedelta(minutes=61))


@pytest.mark.parametrize(
    ("place", "has_moved", "goes"),
    [
        (Point(lat=22.1, lng=82.2), True, True),
        (Point(lat=22.1, lng=82.2), False, False),
        (Point(lat=22.1, lng=82.2, accuracy_m=2_000), True, False),
        (Point(lat=22.1, lng=82.2, source="cell"), True, False),
    ],
    ids=["far", "near", "inexact", "tower"],
)
def test_only_a_caller_who_is_known_to_be_far_is_given_elsewhere(
    place: Point, *, has_moved: bool, goes: bool
) -> None:
    assert bool(anew(an_incident(), NEXT_DOOR, place, has_moved=has_moved, at=AT)) == goes
    placeless = an_incident(station=None, district=None, seat="cg-state-desk")
    assert anew(placeless, NEXT_DOOR, place, has_moved=True, at=AT)["station"] == NEXT_DOOR.station


ACTS = st.sampled_from(
    ["climb", "skip", "acknowledged", "on_the_way", "reached", "safe", "no_answer", "needs_help",
     "cancel", "hand_over", "move", "hand"]
)  # fmt: skip


def _act(one: Incident, act: str, at: datetime) -> dict[str, Any]:
    if act in set(SosStatus):
        return acts_model.advance(one, SosStatus(act), "post", at=at)
    if act in set(CallBack):
        return acts_model.called(one, CallBack(act), at=at)
    others = {
        "climb": lambda: ladder_model.climb(one, one.rung + 1, at=at),
        "skip": lambda: ladder_model.climb(one, one.rung + 1, at=at, skips=True),
        "cancel": lambda: acts_model.cancel(one, at=at),
        "hand_over": lambda: handed_over(one, NEXT_DOOR, at=at),
        "move": lambda: anew(one, NEXT_DOOR, Point(lat=22.1, lng=82.2), has_moved=True, at=at),
        "hand": lambda: {"next_due": None},
    }
    return others[act]()


@given(st.lists(st.tuples(ACTS, st.integers(0, 3 * 3600)), max_size=25))
def test_whatever_happens_an_sos_that_is_not_closed_has_a_next_time(
    acts: list[tuple[str, int]],
) -> None:
    one, at = an_incident(), AT
    moments = accumulate((timedelta(seconds=s) for _, s in acts), initial=AT)
    for (act, _), at in zip(acts, list(moments)[1:], strict=True):
        one = changed(one, _act(one, act, at))
        one = changed(one, ladder_model.mend(one, at=at))  # as each sweep does

        assert one.next_due is not None
        assert one.next_due <= at + acts_model.REMIND
        if not (ladder_model.is_minded(one) or one.acknowledged_at):
            assert one.next_due <= at + max(RINGS)
        assert ladder_model.climb(one, one.rung + 1, at=one.next_due)["rung"] == one.rung + 1


def test_what_is_closed_is_rung_no_more_whatever_a_hand_wrote() -> None:
    one = an_incident()
    over = changed(one, acts_model.close(one, SosOutcome.REAL, CallBack.SAFE, at=AT))
    by_hand = changed(over, {"next_due": AT})

    assert over.next_due is None and ladder_model.mend(over, at=AT) == {}
    assert ladder_model.end(by_hand, at=AT) == {"next_due": None}
    with pytest.raises(WrongStateError):
        acts_model.called(over, CallBack.SAFE, at=AT)


def test_an_sos_that_waited_in_a_heap_stands_for_itself_once_an_officer_looks_after_it() -> None:
    boards = acts_model.into_heap(BOARDS)
    one = an_incident(heap=BOARDS[0], boards=boards, next_due=None)
    taken = changed(one, acts_model.advance(one, SosStatus.ACKNOWLEDGED, "post", at=AT))

    assert ladder_model.mend(one, at=AT) == {}
    assert (taken.heap, taken.boards) == (None, BOARDS)
    assert taken.next_due == AT + 2 * A_MINUTE


def test_a_board_shows_verified_numbers_first_and_then_what_nobody_answered() -> None:
    lines = [
        an_incident(signed=True),
        an_incident(signed=True, acknowledged_at=AT),
        an_incident(),
        an_incident(acknowledged_at=AT),
        an_incident(practice=True, signed=True),
    ]
    assert [acts_model.rank(one) for one in lines] == [0, 1, 2, 3, 4]
