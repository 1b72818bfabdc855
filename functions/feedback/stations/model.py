"""What a station is told: weekly, added up, and never of fewer than ten. No I/O.

A batch holds the answers of whole weeks that no other batch holds; weeks with too few wait
until there are ten. Whatever a station subtracts from whatever else it was shown, it is left
with ten answers or with none.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Annotated, NamedTuple

from pydantic import Field

from functions.feedback.grades_model import SCORES, faces
from functions.feedback.model import CHOICES, Pile
from shared.pure.clock import IST
from shared.pure.ids import Slug
from shared.pure.privacy import P0, P1, Frozen, Part, Stored
from shared.pure.texts import AskedLang, Lang

K = 10  # answers a batch has at least
FEW = 3  # a part of a batch that is smaller is not shown
SETTLED = timedelta(days=2)  # after a week's end; until then its answers may still change
MOST_WEEKS = 26  # that one night makes up for
FALL, FALL_FROM = 0.7, 10
SHOWN_WEEKS = 12
MOST_RELEASED = 500


_KINDS = {"good": (4, 5), "middling": (3,), "bad": (1, 2)}


class Batch(Stored):
    """What a station may know of its last weeks."""

    unit: Annotated[str, P0]
    week: Annotated[str, P0]  # the last of the weeks it holds
    weeks: Annotated[int, P0]
    answers: Annotated[int, P1, Field(ge=K)]
    mean: Annotated[float, P1]
    kinds: Annotated[dict[str, int] | None, P1]  # good, middling, bad; None: one is too small
    choices: Annotated[dict[str, int], P1]  # only parts large enough on both sides


class Waiting(Part):
    """Answers of a unit that wait for their batch."""

    weeks: int = 0
    cells: dict[str, int] = Field(default_factory=dict)


class Given(Part):
    """All that the batches of a unit gave out, added up."""

    answers: int = 0
    total: int = 0


class Release(Stored):
    """How far a range's weeks have been given out."""

    through: Annotated[str, P1]
    waiting: Annotated[dict[str, Waiting], P1]
    given: Annotated[dict[str, Given], P1]
    unpublished: Annotated[dict[str, str], P1] = Field(default_factory=dict)  # unit -> week


class ReleasedLine(Frozen):
    """Words that were released, and the week in which they were."""

    week: str
    text: str


class ListStationFeedback(Frozen):
    """A station looks at its batches; an officer above names the station."""

    unit: Slug | None = None
    lang: AskedLang = Lang.HI


class Batches(Frozen):
    """The batches of the last twelve weeks, the latest first, and why there may be none.

    `released`: words of citizens, as the IG edited them.
    """

    unit: str
    batches: tuple[Batch, ...]
    message: str
    released: tuple[ReleasedLine, ...] = ()


class Settled(NamedTuple):
    """What one week's end brings: the batches to give out, and what is then waiting."""

    release: Release
    batches: tuple[Batch, ...]


def settled_weeks(through: str | None, *, at: datetime) -> list[str]:
    """Return the weeks that are over and settled and were not given out, the oldest first.

    Where nothing was given out yet, the nights may have begun later than the answers.
    """
    last = _monday(name_of((at - SETTLED).astimezone(IST).date())) - timedelta(weeks=1)
    first = last - timedelta(weeks=MOST_WEEKS)
    if through:
        first = max(first, _monday(through) + timedelta(weeks=1))
    return [name_of(first + timedelta(weeks=n)) for n in range((last - first).days // 7 + 1)]


def shown_weeks(at: datetime) -> list[str]:
    """Return the weeks in which a station's batches may lie, the latest first."""
    today = at.astimezone(IST).date()
    return [name_of(today - timedelta(weeks=n)) for n in range(SHOWN_WEEKS)]


def name_of(day: date) -> str:
    """Return a day's week: 2026-W48."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def settle(before: Release | None, week: str, units: Mapping[str, Mapping[str, int]]) -> Settled:
    """Give out a week: a batch for each unit that has ten answers now, the others wait."""
    waiting = dict(before.waiting) if before else {}
    given = dict(before.given) if before else {}
    unpublished = dict(before.unpublished) if before else {}
    batches = []
    for unit in sorted(waiting.keys() | units.keys()):
        cells = Counter(waiting[unit].cells if unit in waiting else {})
        cells.update(units.get(unit, {}))
        weeks = (waiting[unit].weeks if unit in waiting else 0) + 1
        counted = _counted(cells)
        if sum(counted.values()) < K:
            waiting[unit] = Waiting(weeks=weeks, cells={c: n for c, n in cells.items() if n})
            continue
        waiting.pop(unit, None)
        batch = _batch(unit, week, weeks, cells)
        batches.append(batch)
        so_far = given.get(unit, Given())
        total = so_far.total + sum(score * n for score, n in counted.items())
        given[unit] = Given(answers=so_far.answers + batch.answers, total=total)
        unpublished[unit] = week
    release = Release(through=week, waiting=waiting, given=given, unpublished=unpublished)
    return Settled(release, tuple(batches))


def is_given_out(release: Release, unit: str, week: str) -> bool:
    """Say whether a unit's answers of a week lie in a batch that it has seen."""
    waits = release.waiting[unit].weeks if unit in release.waiting else 0
    last = _monday(release.through) - timedelta(weeks=waits)
    return _monday(week) <= last


def fell(units: Mapping[str, int], before: Iterable[Mapping[str, int]]) -> bool:
    """Say whether a unit's week is much worse than the weeks before it."""
    now, then = _counted(units), Counter[int]()
    for cells in before:
        then.update(_counted(cells))
    if min(sum(now.values()), sum(then.values())) < FALL_FROM:
        return False
    return _mean(then) - _mean(now) >= FALL


def _batch(unit: str, week: str, weeks: int, cells: Mapping[str, int]) -> Batch:
    counted = _counted(cells)
    answers = sum(counted.values())
    kinds = {kind: sum(counted[s] for s in scores) for kind, scores in _KINDS.items()}
    told = {
        cell: n
        for cell, n in cells.items()
        if cell.partition("_")[0] in CHOICES and FEW <= n <= answers - FEW
    }
    return Batch(
        unit=unit,
        week=week,
        weeks=weeks,
        answers=answers,
        mean=round(_mean(counted), 1),
        kinds=kinds if all(n == 0 or n >= FEW for n in kinds.values()) else None,
        choices=told,
    )


def _counted(cells: Mapping[str, int]) -> Counter[int]:
    found: Counter[int] = Counter()
    for pile in (Pile.VERIFIED, Pile.UNVERIFIED):
        found.update(faces(cells, pile))
    return found


def _mean(counted: Mapping[int, int]) -> float:
    return sum(s * counted[s] for s in SCORES) / sum(counted.values())


def _monday(week: str) -> date:
    year, _, number = week.partition("-W")
    return date.fromisocalendar(int(year), int(number), 1)


class Released(Stored):
    """Words that a station may read. They tell neither of which week nor of which answer."""

    unit: Annotated[str, P1]
    week: Annotated[str, P1]  # in which they were released
    text: Annotated[str, P1]
    tag: Annotated[str, P1] = ""  # as with praise
