"""How many SOS there were, and what they proved to be, by unit and period. No I/O.

pressed = real + test + mistaken + hoax + duplicate + still_open + unread: each press is at one
place. Practice is apart from all of it.
"""

from collections.abc import Mapping
from typing import NamedTuple

from functions.sos.model import SosOutcome
from functions.sos.period_model import Period
from shared.pure import policy
from shared.pure.errors import bad_field
from shared.pure.ids import Slug
from shared.pure.organisation import District, Organisation
from shared.pure.policy import Role
from shared.pure.privacy import Frozen
from shared.pure.reasons import Problem
from shared.pure.replies import Choice
from shared.pure.texts import AskedLang, Lang, Text

STATE = Text("पूरा राज्य", "The whole state")
PARTS = (*(one.value for one in SosOutcome), "still_open")


class SosTotals(Period):
    """A question: what was pressed in a period, both days included, and what became of it."""

    unit: Slug | None = None  # a station, district, range or the state; else the caller's own
    lang: AskedLang = Lang.HI


class Counts(NamedTuple):
    """What Firestore counts of a unit's board, at one moment."""

    stored: int  # of all times
    dated: int  # of these, those of which it can be read when
    every: int  # of the period
    practice: int
    never_answered: int
    still_open: int
    real: int
    test: int
    mistaken: int
    hoax: int
    duplicate: int


class SosAccount(Frozen):
    """The account of a unit. `units` are those directly below it, to ask for next."""

    unit: str
    unit_name: str
    pressed: int
    real: int
    test: int
    mistaken: int
    hoax: int
    duplicate: int
    still_open: int
    never_answered: int  # nobody took it on, whatever it was closed as
    practice: int
    unread: int  # stored, and at none of these places: a hand edit spoilt it
    is_whole: bool
    units: tuple[Choice, ...]


class Place(NamedTuple):
    """A unit that has an account, and of which unit's account it is a part."""

    name: Text
    kind: str
    seat: str  # the lowest that answers for it
    above: str = ""


def places(organisation: Organisation) -> dict[str, Place]:
    """Return every station, district, range and state, by its code."""
    found: dict[str, Place] = {}
    for one in organisation.districts.values():
        state, range_ = f"{one.state}-state", f"{one.state}-range-{one.range}"
        found[state] = Place(STATE, "state", policy.seat(Role.STATE_DESK, state))
        seat, name = policy.seat(Role.IG, range_), _range(one, organisation)
        found[range_] = Place(name, "range", seat, state)
        seat, name = policy.seat(Role.ASP, one.code), Text(one.name_hi, one.name_en)
        found[one.code] = Place(name, "district", seat, range_)
        for unit in (unit for unit in one.units if unit.kind == "station"):
            name = Text(unit.name_hi, unit.name_en)
            found[unit.code] = Place(name, "station", unit.code, one.code)
    return found


def place_of(unit: str, known: Mapping[str, Place]) -> Place:
    """Return a unit that has an account.

    Raises:
        InvalidArgumentError: there is none: no count of nothing is answered for it.
    """
    if unit not in known:
        raise bad_field("unit", Problem.UNKNOWN)
    return known[unit]


def account(counted: Counts, unit: str, known: Mapping[str, Place], lang: Lang) -> SosAccount:
    """Return the account. What a hand edit spoilt is said, never left out in silence."""
    parts = {name: getattr(counted, name) for name in PARTS}
    pressed = counted.every - counted.practice
    unread = pressed - sum(parts.values()) + counted.stored - counted.dated
    return SosAccount(
        **parts,
        unit=unit,
        unit_name=place_of(unit, known).name.say(lang),
        pressed=pressed,
        never_answered=counted.never_answered,
        practice=counted.practice,
        unread=unread,
        is_whole=unread == 0,
        units=_below(unit, known, lang),
    )


def _below(unit: str, known: Mapping[str, Place], lang: Lang) -> tuple[Choice, ...]:
    found = (
        Choice(code=code, name=one.name.say(lang), kind=one.kind)
        for code, one in known.items()
        if one.above == unit
    )
    return tuple(sorted(found, key=lambda choice: choice.name))


def _range(of: District, organisation: Organisation) -> Text:
    """Return what a range is called: after the district in which it has its seat."""
    home = organisation.districts.get(f"{of.state}-{of.range}")
    english = of.range.replace("-", " ").title()
    return Text(f"{home.name_hi if home else english} रेंज", f"{english} range")
