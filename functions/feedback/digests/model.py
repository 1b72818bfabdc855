"""The weekly and monthly letter to IG and SP: to whom, of which days, and what stands in it.

It holds counts and grades, never a citizen's word. A station of which few spoke is listed
without a grade, and nobody is ranked by fewer than thirty. No I/O.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, NamedTuple

from functions.feedback.grades_model import (
    Grade,
    Oddity,
    Standing,
    faces,
    standings,
    together,
    whole,
)
from functions.feedback.model import Pile, periods
from functions.feedback.stations.model import FEW, SETTLED, K
from functions.feedback.themes_model import Theme, mentions
from shared.pure.clock import IST
from shared.pure.organisation import District, Organisation
from shared.pure.policy import Role
from shared.pure.privacy import P1, Stored
from shared.pure.texts import Text

DIGEST_DUE = "digest-due"
GOES_TO = {Role.IG, Role.SP}
TRY_DAYS = 3  # a night that was missed is made up for
SHOWN = 8  # weeks or months of the trend
MOST_BARS = 10
MOST_THEMES = 3
_DAY = timedelta(days=1)
_MONTHS = (
    Text("जनवरी", "January"), Text("फ़रवरी", "February"), Text("मार्च", "March"),
    Text("अप्रैल", "April"), Text("मई", "May"), Text("जून", "June"),
    Text("जुलाई", "July"), Text("अगस्त", "August"), Text("सितंबर", "September"),
    Text("अक्टूबर", "October"), Text("नवंबर", "November"), Text("दिसंबर", "December"),
)  # fmt: skip
ODD = {
    Oddity.SLIPS_WITHHELD: Text("पर्चियाँ कम दी जा रही हैं", "slips are withheld"),
    Oddity.FEW_ANSWERS: Text("पर्चियों के मुकाबले जवाब बहुत कम", "few answers for its slips"),
    Oddity.STUFFING: Text("बहुत से संदिग्ध जवाब", "many flagged answers"),
}
THEMES = {
    Theme.BEHAVIOUR: Text("व्यवहार", "behaviour"),
    Theme.WAITING: Text("इंतज़ार, देरी", "waiting, delay"),
    Theme.MONEY: Text("पैसे", "money"),
    Theme.CLEANLINESS: Text("साफ़-सफ़ाई", "cleanliness"),
    Theme.HELP: Text("मदद, तारीफ़", "help, praise"),
    Theme.NOT_HEARD: Text("सुना या लिखा नहीं", "not heard, not written down"),
    Theme.WOMEN: Text("महिलाएँ और उनकी सुरक्षा", "women and their safety"),
    Theme.FACILITIES: Text("पानी, शौचालय, बैठक", "water, toilet, seats"),
}


class Kind(StrEnum):
    """How long a time a letter is about."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"


class Digest(Stored):
    """One letter to one post. Made once; what stands in it is counted when it is sent."""

    kind: Annotated[Kind, P1]
    period: Annotated[str, P1]  # 2026-W47 or 2026-10
    post: Annotated[str, P1]
    scope: Annotated[str, P1]  # a range or a district
    range: Annotated[str, P1]
    sent_at: Annotated[datetime | None, P1] = None


class Row(NamedTuple):
    """One station or office in a letter. `grade` is missing where too few spoke."""

    name: Text
    answers: int
    unverified: int
    grade: Grade | None
    rank: int | None
    odd: tuple[Text, ...]


class Letter(NamedTuple):
    """All that stands in a letter."""

    place: Text
    days: Text
    kind: Kind
    whole: Grade | None
    before: Grade | None  # the same one period earlier
    verified: int
    unverified: int
    flagged: int
    serious: int
    calls_open: int
    calls_overdue: int
    themes: tuple[tuple[Text, int], ...]  # the most frequent; none of fewer than three answers
    rows: tuple[Row, ...]
    trend: tuple[tuple[str, Grade | None], ...]


def due(at: datetime) -> list[tuple[Kind, str]]:
    """Return the kinds of letters that are to be made on the days around this night, of when."""
    settled = (at - SETTLED).astimezone(IST).date()
    found = []
    if settled.weekday() < TRY_DAYS:
        found.append((Kind.WEEKLY, periods(_noon(settled - timedelta(weeks=1)))[1]))
    if settled.day <= TRY_DAYS:
        found.append((Kind.MONTHLY, periods(_noon(settled.replace(day=1) - _DAY))[0]))
    return found


def shown(digest: Digest) -> list[str]:
    """Return a letter's week or month and those before it, the oldest first."""
    if digest.kind is Kind.WEEKLY:
        first = _monday(digest.period)
        weeks = [first - timedelta(weeks=n) for n in reversed(range(SHOWN))]
        return [periods(_noon(day))[1] for day in weeks]
    months = [date.fromisoformat(f"{digest.period}-01")]
    while len(months) < SHOWN:
        months.insert(0, (months[0] - _DAY).replace(day=1))
    return [periods(_noon(day))[0] for day in months]


def name_of(digest: Digest) -> str:
    """Return the id of a letter: one a post and time, however often it is made."""
    return f"{digest.period}.{digest.post}"


def scope_of(role: Role, unit: str) -> str | None:
    """Return what a post's letters are about, its range or district; None: it gets none."""
    return unit if role in GOES_TO else None


def letter(
    digest: Digest,
    by_period: Mapping[str, Mapping[str, Mapping[str, int]]],
    calls: Mapping[str, Mapping[str, int]],
    organisation: Organisation,
) -> Letter:
    """Return what a letter says, from the counts of its time and of those before it."""
    mine = {
        period: {u: cells for u, cells in units.items() if _is_in(u, digest, organisation)}
        for period, units in by_period.items()
    }
    names = sorted(mine)
    now, earlier = mine[digest.period], names.index(digest.period) - 1
    cells = together(now.values())
    to_ring = together(c for u, c in calls.items() if _is_in(u, digest, organisation))
    return Letter(
        place=_place(digest, organisation),
        days=days(digest),
        kind=digest.kind,
        whole=_whole(now),
        before=_whole(mine[names[earlier]]) if earlier >= 0 else None,
        verified=_count(cells, Pile.VERIFIED),
        unverified=_count(cells, Pile.UNVERIFIED),
        flagged=_count(cells, Pile.FLAGGED),
        serious=max(cells.get("serious", 0), 0),
        calls_open=max(to_ring.get("open", 0), 0),
        calls_overdue=max(to_ring.get("overdue", 0), 0),
        themes=tuple(
            (THEMES[m.theme], m.answers) for m in mentions(cells, least=FEW)[:MOST_THEMES]
        ),
        rows=tuple(_rows(now, organisation)),
        trend=tuple((name, _whole(mine[name])) for name in names),
    )


def days(digest: Digest) -> Text:
    """Return a letter's time in words: 16–22 नवंबर 2026."""
    if digest.kind is Kind.MONTHLY:
        year, month = map(int, digest.period.split("-"))
        said = _MONTHS[month - 1]
        return Text(f"{said.hi} {year}", f"{said.en} {year}")
    first = _monday(digest.period)
    last = first + timedelta(days=6)
    one, other = _MONTHS[first.month - 1], _MONTHS[last.month - 1]
    if one is other:
        one = Text("", "")
    return Text(
        f"{first.day}{one.hi and ' ' + one.hi} – {last.day} {other.hi} {last.year}",
        f"{first.day}{one.en and ' ' + one.en} – {last.day} {other.en} {last.year}",
    )


def districts_of(range_: str, organisation: Organisation) -> list[District]:
    """Return the districts of a range."""
    found = organisation.districts.values()
    return [d for d in found if f"{d.state}-range-{d.range}" == range_]


def _monday(week: str) -> date:
    year, _, number = week.partition("-W")
    return date.fromisocalendar(int(year), int(number), 1)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=IST)


def _is_in(unit: str, digest: Digest, organisation: Organisation) -> bool:
    """Say whether a unit stands below whoever reads the letter: nobody's own office does."""
    above = organisation.supervisors(unit) or ()
    reader = "ig" if digest.scope == digest.range else "sp"
    return f"{digest.scope}-{reader}" in above


def _place(digest: Digest, organisation: Organisation) -> Text:
    district = organisation.districts.get(digest.scope)
    if district:
        return Text(f"ज़िला {district.name_hi}", f"{district.name_en} district")
    seats = districts_of(digest.range, organisation)
    named = next((d for d in seats if d.range == d.code.rpartition("-")[2]), None)
    code = digest.range.rpartition("-")[2]
    hindi = named.name_hi if named else code.title()
    return Text(f"{hindi} रेंज", f"{code.title()} range")


def _whole(units: Mapping[str, Mapping[str, int]]) -> Grade | None:
    """Return the grade of everything; None of fewer answers than a station is told of."""
    found = whole(units.values())
    return found if found.answers >= K else None


def _rows(units: Mapping[str, Mapping[str, int]], organisation: Organisation) -> Iterable[Row]:
    """Yield the ranked ones, then those with a grade, then those of which too few spoke."""
    for standing in sorted(standings(units), key=lambda one: one.grade.answers < K):
        unit = organisation.unit(standing.unit)
        if unit and (standing.grade.answers or standing.unverified.answers or standing.warnings):
            yield _row(standing, Text(unit.name_hi, unit.name_en))


def _row(standing: Standing, name: Text) -> Row:
    return Row(
        name=name,
        answers=standing.grade.answers,
        unverified=standing.unverified.answers,
        grade=standing.grade if standing.grade.answers >= K else None,
        rank=standing.rank,
        odd=tuple(ODD[kind] for kind in standing.warnings),
    )


def _count(cells: Mapping[str, int], pile: Pile) -> int:
    return sum(faces(cells, pile).values())
