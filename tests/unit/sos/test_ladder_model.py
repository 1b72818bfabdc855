"""The ladder of an SOS: each rung once, then rings until somebody has it."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from functions.sos import incident_model, ladder_model
from functions.sos.incident_model import Incident
from functions.sos.ladder_model import LAST_RING, RING
from functions.sos.model import SosOutcome, SosStatus
from functions.sos.phones import rungs_model
from shared.send.push_model import SOS_LIFE
from tests.unit.sos.test_incident_model import POSTS, an_incident

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)


def climbed(incident: Incident, rung: int) -> Incident:
    return incident.model_copy(update=ladder_model.climb(incident, rung))


def test_rungs_are_climbed_in_order_and_once_each() -> None:
    one, dues = an_incident(), []
    assert ladder_model.climb(one, 2) == {}
    for rung in (1, 2, 3, 4, 5):
        one = climbed(one, rung)
        dues.append(one.next_due)
        assert one.rung == rung and ladder_model.climb(one, rung) == {}

    due = [timedelta(seconds=s) for s in (60, 90, 180, 360, 540)]
    assert dues == [AT + one for one in due]


def test_whoever_was_rung_is_rung_again_before_the_push_dies_even_by_sweep_and_relay() -> None:
    times = [ladder_model.due_at(AT, rung) for rung in range(LAST_RING + 1)]
    rung_again = [times[0], *times[ladder_model.LAST_RUNG + 1 :]]
    gaps = {after - before for before, after in pairwise(rung_again)}

    assert gaps == {RING}
    assert RING + 2 * A_MINUTE <= SOS_LIFE


def test_the_ladder_ends_after_a_day_and_that_of_a_practice_press_after_a_quarter_hour() -> None:
    real, drill = an_incident(), an_incident(practice=True)

    assert ladder_model.next_due(real, LAST_RING - 1) == AT + timedelta(days=1)
    assert ladder_model.next_due(real, LAST_RING) is None
    last = ladder_model.LAST_RUNG + 5
    assert ladder_model.next_due(drill, last - 1) == AT + timedelta(minutes=15)
    assert ladder_model.next_due(drill, last) is None


@pytest.mark.parametrize(
    ("rung", "after", "to"),
    [(0, 35, 1), (0, 7200, 1), (2, 7200, 3), (3, 100, 4), (3, 185, 4), (3, 1000, 8), (8, 1001, 9)],
)
def test_of_rings_that_were_missed_only_the_latest_is_made_up_for(
    rung: int, after: int, to: int
) -> None:
    one = an_incident(rung=rung)
    assert ladder_model.next_rung(one, at=AT + timedelta(seconds=after)) == to
    assert climbed(one, to).rung == to


def test_no_rung_that_tells_somebody_else_is_passed_over() -> None:
    one = an_incident(rung=1)

    assert ladder_model.missing(one, 7) == [2, 3, 7]
    assert ladder_model.climb(one, 7) == {}


def test_a_ring_rings_everybody_who_was_told_before_once() -> None:
    one = an_incident(rung=9)
    told = [rungs_model.at_rung(rung, one, POSTS) for rung in range(4)]

    everybody = rungs_model.at_rung(9, one, POSTS)
    assert sorted(everybody) == sorted({name for names in told for name in names})
    assert rungs_model.up_to(1, one, POSTS) == ("beat-1", "room", "beat-2")


def test_once_somebody_has_it_or_it_is_closed_nothing_is_climbed() -> None:
    one = an_incident()
    taken = incident_model.advance(one, SosStatus.ACKNOWLEDGED, "post", at=AT)
    over = {"status": SosStatus.CLOSED, "outcome": SosOutcome.REAL}

    for changes in (taken, taken | {"next_due": AT}, over):
        assert ladder_model.climb(one.model_copy(update=changes), 1) == {}


def test_one_that_was_cancelled_is_climbed_on() -> None:
    one = an_incident(rung=5)
    cancelled = one.model_copy(update=incident_model.cancel(one, at=AT))

    assert climbed(cancelled, 6).rung == 6
