"""Response times: real presses, nearest rank, by station."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.sos.account.model import ListSosTimes, Spread, summed
from functions.sos.incident_model import Incident
from functions.sos.press.ids_model import press_id
from functions.sos.press.model import Opening, RaiseSos, open_incident
from functions.sos.route_model import Route
from shared.pure.texts import Lang

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def an_sos(station: str = "a", **after_s: int) -> Incident:
    opening = Opening(press_id(None, None, keyed=str), (), is_signed=False, at=AT)
    one = open_incident(RaiseSos(), Route("cg", "d", station, station), opening)
    one = one.model_copy(update={"station_hi": f"थाना {station}", "station_en": station})
    times = {f"{step}_at": AT + timedelta(seconds=s) for step, s in after_s.items()}
    return one.model_copy(update=times)


def test_the_median_and_nine_of_ten_are_told_by_station_and_in_all() -> None:
    some = [an_sos(told=n, acknowledged=10 * n) for n in range(1, 11)] + [an_sos("b", told=100)]

    times = summed("d", some, Lang.HI, is_whole=True)

    assert [row.station for row in times.stations] == ["a", "b"]
    assert [row.station_name for row in times.stations] == ["थाना a", "थाना b"]
    assert times.stations[0].told == Spread(count=10, median_s=5, p90_s=9)
    assert times.stations[0].acknowledged == Spread(count=10, median_s=55, p90_s=90)
    assert times.stations[1].acknowledged is None
    assert times.in_all.count == 11 and times.in_all.told == Spread(count=11, median_s=6, p90_s=10)


def test_nothing_is_summed_up_to_nothing() -> None:
    assert summed("d", [], Lang.HI, is_whole=True).in_all.told is None


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=50))
def test_at_least_nine_of_ten_were_as_fast_as_p90(waits: list[int]) -> None:
    spread = summed("d", [an_sos(reached=w) for w in waits], Lang.HI, is_whole=True).in_all.reached
    assert spread and sum(w <= spread.p90_s for w in waits) >= 0.9 * len(waits)
    assert spread.p90_s in waits


@pytest.mark.parametrize(
    ("since", "until"), [("2026-11-02", "2026-11-01"), ("2026-01-01", "2026-11-01")]
)
def test_a_period_is_a_period_of_a_quarter_at_most(since: str, until: str) -> None:
    with pytest.raises(ValidationError):
        ListSosTimes(since=date.fromisoformat(since), until=date.fromisoformat(until))
