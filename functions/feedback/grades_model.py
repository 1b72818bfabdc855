"""From counts to grades: how good, how sure, compared with whom, and what looks odd. No I/O.

A station's grade is a Bayesian mean: as if sixty average answers of the range's other stations
had come first, so that three friends of the station move next to nothing. The interval beside it
holds the true mean 19 times of 20. Few answers are shown and not ranked. A district, a range or a
week is compared with nobody: its grade is of its own answers, and of one of each face.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from math import sqrt
from typing import NamedTuple

from functions.feedback.model import Flag, Pile
from shared.pure.privacy import Frozen

SCORES = range(1, 6)
PRIOR_ANSWERS = 60  # three best ones move an average of 3 by 3 * 2 / 63 < 0.1
RANKED_FROM = 30
_FLAT = dict.fromkeys(SCORES, 1.0)  # nobody said anything yet: every face is as likely
_TWO_SIDES = 1.96
WITHHELD_BELOW, WITHHELD_FROM = 0.5, 20  # slips a visitor, and how many visitors it takes
SILENT_BELOW, SILENT_FROM = 0.3, 50  # answers a slip, compared with the range's
ODD_SHARE, ODD_FROM = 0.3, 10  # flagged answers of all


class Oddity(StrEnum):
    """What the IG should look at."""

    SLIPS_WITHHELD = "slips_withheld"
    FEW_ANSWERS = "few_answers"
    STUFFING = "stuffing"


class Prior(NamedTuple):
    """What an average answer looks like, the share of each face, and how many it counts for."""

    shares: tuple[float, ...]
    answers: float = PRIOR_ANSWERS

    @property
    def mean(self) -> float:
        """Its grade."""
        return sum(s * p for s, p in zip(SCORES, self.shares, strict=True))


class Grade(Frozen):
    """A grade from 1 to 5, the interval it is sure within, and of how many answers."""

    mean: float
    low: float
    high: float
    answers: int


class Slips(Frozen):
    """What became of the slips: given out, of how many visitors; used."""

    issued: int
    visitors: int
    used: int


class Standing(Frozen):
    """One unit as the IG sees it."""

    unit: str
    grade: Grade
    unverified: Grade
    flagged: int
    flags: dict[str, int]
    serious: int
    slips: Slips
    scans: int = 0  # of the place's poster; who scanned and did not answer gave up
    warnings: tuple[Oddity, ...]
    rank: int | None = None  # None: too few answers to be compared


def faces(cells: Mapping[str, int], pile: Pile) -> dict[int, int]:
    """Return how often each face was touched."""
    return {score: max(cells.get(f"{pile}_{score}", 0), 0) for score in SCORES}


def prior(counts: Mapping[int, int], *, worth: float = PRIOR_ANSWERS) -> Prior:
    """Return the average of some answers, and of one of each face."""
    total = Counter(_FLAT)
    total.update(counts)
    everything = sum(total.values())
    return Prior(tuple(total[score] / everything for score in SCORES), worth)


def grade(counts: Mapping[int, int], before: Prior) -> Grade:
    """Return the grade of some answers, given what is average."""
    answers = sum(counts.values())
    weight = {
        s: counts.get(s, 0) + before.answers * p for s, p in zip(SCORES, before.shares, strict=True)
    }
    total = answers + before.answers
    mean = sum(s * w for s, w in weight.items()) / total
    spread = sum(s * s * w for s, w in weight.items()) / total - mean * mean
    sure = _TWO_SIDES * sqrt(max(spread, 0.0) / (total + 1))
    return Grade(
        mean=round(mean, 2),
        low=round(max(mean - sure, 1), 2),
        high=round(min(mean + sure, 5), 2),
        answers=answers,
    )


def whole(units: Iterable[Mapping[str, int]], pile: Pile = Pile.VERIFIED) -> Grade:
    """Return the grade of all answers about some units, compared with nobody's."""
    return grade(faces(together(units), pile), prior({}, worth=len(SCORES)))


def standings(units: Mapping[str, Mapping[str, int]]) -> list[Standing]:
    """Return every unit as the IG sees it, the best first; those with few answers at the end."""
    everybody: Counter[int] = Counter()
    for cells in units.values():
        everybody.update(faces(cells, Pile.VERIFIED))
    given = sum(cells.get("issued", 0) for cells in units.values())
    usual = everybody.total() / given if given else 0.0
    found = [_standing(unit, cells, everybody, usual=usual) for unit, cells in units.items()]
    found.sort(key=lambda s: (s.grade.answers < RANKED_FROM, -s.grade.mean, s.unit))
    compared = [s for s in found if s.grade.answers >= RANKED_FROM]
    means = [s.grade.mean for s in compared]
    ranked = [s.model_copy(update={"rank": means.index(s.grade.mean) + 1}) for s in compared]
    return ranked + found[len(compared) :]


def together(units: Iterable[Mapping[str, int]]) -> Counter[str]:
    """Return the counts of several units as one: a district's, a range's."""
    total: Counter[str] = Counter()
    for cells in units:
        total.update(cells)
    return total


def _standing(
    unit: str, cells: Mapping[str, int], everybody: Mapping[int, int], *, usual: float
) -> Standing:
    verified = faces(cells, Pile.VERIFIED)
    # Its own answers are no part of what it is compared with: they would count twice.
    average = prior({score: n - verified[score] for score, n in everybody.items()})
    slips = Slips(
        issued=cells.get("issued", 0),
        visitors=cells.get("visitors", 0),
        used=sum(verified.values()),
    )
    flagged = sum(faces(cells, Pile.FLAGGED).values())
    counted = sum(verified.values()) + sum(faces(cells, Pile.UNVERIFIED).values())
    return Standing(
        unit=unit,
        grade=grade(verified, average),
        unverified=grade(faces(cells, Pile.UNVERIFIED), average),
        flagged=flagged,
        flags={f: n for f in Flag if (n := cells.get(f"flag_{f}", 0)) > 0},
        serious=max(cells.get("serious", 0), 0),
        slips=slips,
        scans=cells.get("scans", 0),
        warnings=tuple(_warnings(slips, usual, flagged=flagged, counted=counted)),
    )


def _warnings(slips: Slips, usual: float, *, flagged: int, counted: int) -> list[Oddity]:
    found = []
    if slips.visitors >= WITHHELD_FROM and slips.issued < WITHHELD_BELOW * slips.visitors:
        found.append(Oddity.SLIPS_WITHHELD)
    if slips.issued >= SILENT_FROM and slips.used < SILENT_BELOW * usual * slips.issued:
        found.append(Oddity.FEW_ANSWERS)
    if flagged >= ODD_FROM and flagged > ODD_SHARE * (flagged + counted):
        found.append(Oddity.STUFFING)
    return found
