"""How fast the police were, from the press on: real SOS only. No I/O."""

from collections.abc import Iterable
from datetime import timedelta
from math import ceil
from statistics import median
from typing import Self

from pydantic import model_validator

from functions.sos.incident_model import Incident
from functions.sos.period_model import Period
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang, Text

LONGEST = timedelta(days=92)
STEPS = ("told", "acknowledged", "reached", "closed")


class ListSosTimes(Period):
    """A period in Indian days, both included."""

    lang: AskedLang = Lang.HI

    @model_validator(mode="after")
    def _is_short(self) -> Self:
        if self.until - self.since > LONGEST:
            raise ValueError("until lies more than 92 days after since")
        return self


class Spread(Frozen):
    """Seconds after the press: half were as fast as the median, nine of ten as p90."""

    count: int
    median_s: int
    p90_s: int


class StationTimes(Frozen):
    """One station; without a name all of them. A step that nobody took is not there."""

    station: str | None = None
    station_name: str | None = None
    count: int
    told: Spread | None = None
    acknowledged: Spread | None = None
    reached: Spread | None = None
    closed: Spread | None = None


class Times(Frozen):
    """Response times of a unit: in all, then by station, the most called first."""

    unit: str
    in_all: StationTimes
    stations: tuple[StationTimes, ...]
    is_whole: bool  # false: there were more than could be read, and these are the newest


def summed(unit: str, incidents: Iterable[Incident], lang: Lang, *, is_whole: bool) -> Times:
    """Return the response times. A practice press stays out, whatever it was closed as."""
    every = [one for one in incidents if not one.practice]
    by_station: dict[str | None, list[Incident]] = {}
    for one in every:
        by_station.setdefault(one.station, []).append(one)
    rows = sorted(by_station.items(), key=lambda row: (-len(row[1]), row[0] or ""))
    stations = tuple(_row(code, some, _name(some[0], lang)) for code, some in rows)
    return Times(unit=unit, in_all=_row(None, every), stations=stations, is_whole=is_whole)


def _row(station: str | None, incidents: list[Incident], name: str | None = None) -> StationTimes:
    spreads = {step: _spread(step, incidents) for step in STEPS}
    return StationTimes(station=station, station_name=name, count=len(incidents), **spreads)


def _name(one: Incident, lang: Lang) -> str | None:
    return Text(one.station_hi or "", one.station_en or "").say(lang) or None


def _spread(step: str, incidents: list[Incident]) -> Spread | None:
    taken = ((getattr(one, f"{step}_at"), one.raised_at) for one in incidents)
    waits = sorted(int((at - raised).total_seconds()) for at, raised in taken if at)
    if not waits:
        return None
    p90 = waits[ceil(0.9 * len(waits)) - 1]  # nearest rank
    return Spread(count=len(waits), median_s=int(median(waits)), p90_s=p90)
