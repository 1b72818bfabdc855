"""What the IG sees, at once and whole. No I/O."""

import zlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Annotated

from pydantic import Field

from functions.feedback.answers.model import Latest
from functions.feedback.grades_model import Grade, Standing, standings, together, whole
from functions.feedback.model import CHANGE_WITHIN, Pile, periods
from functions.feedback.themes_model import Mentions, mentions
from shared.pure.clock import IST
from shared.pure.ids import Slug
from shared.pure.organisation import Organisation
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang

MONTHS = 3  # a grade is of this month and the two before
WEEKS = 8

Units = Mapping[str, Mapping[str, int]]


class ReadFeedbackWall(Frozen):
    """A look at a range. `seen` is the version shown already: unchanged, nothing is sent."""

    scope: Slug | None = None
    seen: Annotated[str, Field(max_length=40)] | None = None
    lang: AskedLang = Lang.HI


class WeekPoint(Frozen):
    """One week of the trend."""

    week: str
    grade: Grade


class Calls(Frozen):
    """Calls to citizens that are still to be made, and those of them that are late."""

    open: int = 0
    overdue: int = 0  # as of last night


class StationLine(Standing):
    """A unit with where and what it is, and what is written of it."""

    name_hi: str
    name_en: str
    district: str
    lat: float | None
    lng: float | None
    calls: Calls = Calls()
    themes: tuple[Mentions, ...] = ()


class DistrictLine(Frozen):
    """A district as one."""

    district: str
    name_hi: str
    name_en: str
    grade: Grade
    unverified: Grade
    themes: tuple[Mentions, ...] = ()


class Wall(Frozen):
    """The whole wall, or that nothing changed. `cursor` opens what came before `latest`."""

    version: str
    is_changed: bool
    scope: str
    whole: Grade | None = None
    calls: Calls | None = None
    themes: tuple[Mentions, ...] = ()
    stations: tuple[StationLine, ...] = ()
    districts: tuple[DistrictLine, ...] = ()
    trend: tuple[WeekPoint, ...] = ()
    latest: tuple[Latest, ...] = ()
    cursor: str | None = None


def months(at: datetime) -> list[str]:
    """Return this month and those before that a grade is made of."""
    first = at.astimezone(IST).replace(day=15)
    found = [first]
    for _ in range(MONTHS - 1):
        found.append((found[-1].replace(day=1) - timedelta(days=1)).replace(day=15))
    return [periods(day)[0] for day in found]


def weeks(at: datetime) -> list[str]:
    """Return the weeks of the trend, the latest last."""
    return [periods(at - timedelta(weeks=n))[1] for n in reversed(range(WEEKS))]


def unsettled(at: datetime) -> list[str]:
    """Return the weeks whose answers may change now: for a day after a week's end, two."""
    return sorted({periods(at - CHANGE_WITHIN)[1], periods(at)[1]})


def version(week: str, *counts: Units) -> str:
    """Return what changes whenever a count of some weeks, or of the calls to be made, changes."""
    told = repr([sorted((u, sorted(c.items())) for u, c in one.items()) for one in counts])
    return f"{week}.{zlib.crc32(told.encode()):08x}"


def stations(units: Units, calls: Units, organisation: Organisation) -> tuple[StationLine, ...]:
    """Return each unit's standing, with its name and place and what is written of it."""
    lines = []
    for standing in standings(units):
        unit = organisation.unit(standing.unit)
        if unit:
            named = unit.model_dump(include={"name_hi", "name_en", "district", "lat", "lng"})
            named["calls"] = calls_of(calls.get(unit.code, {}))
            named["themes"] = mentions(units[unit.code])
            lines.append(StationLine(**standing.model_dump(), **named))
    return tuple(lines)


def calls_of(cells: Mapping[str, int]) -> Calls:
    """Return the calls that some counts speak of."""
    return Calls(open=max(cells.get("open", 0), 0), overdue=max(cells.get("overdue", 0), 0))


def districts(units: Units, organisation: Organisation) -> tuple[DistrictLine, ...]:
    """Return each district as one."""
    parts: dict[str, list[Mapping[str, int]]] = {}
    for code, cells in units.items():
        unit = organisation.unit(code)
        if unit:
            parts.setdefault(unit.district, []).append(cells)
    return tuple(
        DistrictLine(
            district=code,
            name_hi=organisation.districts[code].name_hi,
            name_en=organisation.districts[code].name_en,
            grade=whole(cells),
            unverified=whole(cells, Pile.UNVERIFIED),
            themes=mentions(together(cells)),
        )
        for code, cells in sorted(parts.items())
    )


def trend(by_week: Mapping[str, Units]) -> tuple[WeekPoint, ...]:
    """Return the whole range week by week, the oldest first."""
    return tuple(
        WeekPoint(week=w, grade=whole(units.values())) for w, units in sorted(by_week.items())
    )
