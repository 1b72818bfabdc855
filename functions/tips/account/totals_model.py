"""Honest accounting of tips: what each step of a history adds to which total. No I/O.

received = acted_on + not_actionable + pending, and benefited is part of acted_on, at every
date, in every scope: each step moves whole tips from one place to another. A period has an
account of its own, of what happened in it: there the parts need not add up.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated, NamedTuple

from pydantic import Field, model_validator

from functions.tips.model import Channel, Standing, Step, TipStatus
from shared.pure import policy
from shared.pure.clock import IST
from shared.pure.ids import Slug
from shared.pure.organisation import Organisation
from shared.pure.policy import Action, Role
from shared.pure.privacy import P1, Frozen, Stored
from shared.pure.replies import Choice
from shared.pure.texts import AskedLang, Lang, Text

STATE = "state"
WHOLE = Text("पूरा राज्य", "The whole state")
FIRST_YEAR = 2015  # the first district went live on 8 September 2015
SHARDS = 4
EVENTS = ("received", "acted_on", "not_actionable", "benefited")
NEW = "new_"  # before the name of what is counted each time that it happens, and never taken back
Days = dict[str, dict[str, dict[str, int]]]  # MMDD -> channel -> what -> how many


class Key(NamedTuple):
    """Where something is counted."""

    scope: str
    day: date
    channel: str


class TipTotals(Frozen):
    """A question: how tips stand on a date; with `since`, what happened from then to that date.

    With `since`, `received`, `acted_on`, `not_actionable` and `benefited` count what arrived
    and what was decided in the period, each as often as it happened; `pending` and
    `not_yet_benefited` are as on the date.
    """

    scope: Slug | None = None  # the state, a district, a unit, `by-` and a post; else one's own
    as_on: date
    since: date | None = None
    channel: Channel | None = None
    lang: AskedLang = Lang.HI


class Totals(Frozen):
    """The account. `overturned` of `checked` closings were found not to be so."""

    received: int = 0
    acted_on: int = 0
    not_actionable: int = 0
    pending: int = 0
    benefited: int = 0
    not_yet_benefited: int = 0
    checked: int = 0
    overturned: int = 0


class Account(Totals):
    """The account of one scope, and the scopes that the caller may ask for."""

    scope: str
    scopes: tuple[Choice, ...]


class Opening(Stored):
    """What was counted before this service was there, as printed; itself part of the history."""

    scope: Annotated[str, P1]
    day: Annotated[str, P1]  # YYYY-MM-DD
    channel: Annotated[Channel, P1]
    received: Annotated[int, P1, Field(ge=0)]
    acted_on: Annotated[int, P1, Field(ge=0)]
    not_actionable: Annotated[int, P1, Field(ge=0)]
    benefited: Annotated[int, P1, Field(ge=0)]
    source: Annotated[str, P1]

    @model_validator(mode="after")
    def _adds_up(self) -> "Opening":
        if self.acted_on + self.not_actionable > self.received or self.benefited > self.acted_on:
            raise ValueError("the parts are more than the whole")
        return self

    def counts(self) -> Counter[str]:
        """Return what it adds."""
        pending = self.received - self.acted_on - self.not_actionable
        parts = self.model_dump(include={"received", "acted_on", "not_actionable", "benefited"})
        return _with_events(Counter(parts | {"pending": pending}))


def changes(step: Step) -> dict[Key, Counter[str]]:
    """Return what one step of a history adds, and where. The order of steps does not matter."""
    day = step.hour.astimezone(IST).date()
    before, after = _counts(step.before), _counts(step.after)
    found: dict[str, Counter[str]] = {}
    for scope in (STATE, step.district or "no-district"):
        found[scope] = _minus(after, before)
    was, now = step.before.handler if step.before else None, step.after.handler
    for unit in {was, now} - {None}:
        mine = (after if unit == now else Counter(), before if unit == was else Counter())
        found[str(unit)] = _minus(*mine)
    if step.checked_post:
        found[f"by-{step.checked_post}"] = Counter()
        for counts in found.values():
            counts["checked"] += 1
            counts["overturned"] += int(step.after.status is TipStatus.PENDING)
    moved = {scope: counts for scope, counts in found.items() if any(counts.values())}
    return {Key(s, day, step.channel): _with_events(c) for s, c in moved.items()}


def opening_changes(opening: Opening) -> dict[Key, Counter[str]]:
    """Return what an opening balance adds: to its own scope, and to the state's."""
    day = date.fromisoformat(opening.day)
    scopes = {opening.scope, STATE}
    return {Key(scope, day, opening.channel): opening.counts() for scope in scopes}


def scopes(role: Role, seat: str, organisation: Organisation, lang: Lang) -> tuple[Choice, ...]:
    """Return what an officer may ask the account of: their own first, then those below by name.

    Of the posts below, what they closed and how it stood the checks.
    """

    def may(of: str) -> bool:
        return policy.may(role, seat, Action.TIP_TOTALS, of, organisation)

    unit = organisation.unit(seat)
    if unit:
        return (Choice.of(unit, lang),) if may(seat) else ()
    found = [d for d in organisation.districts.values() if may(d.ladder[0])]
    found.sort(key=lambda district: district.name_en)
    named = [Choice.of(district, lang, "district") for district in found]
    posts = dict.fromkeys(post for d in found for post in d.ladder[:2] if may(post))
    closed = [Choice(code=f"by-{post}", name=post, kind="post") for post in posts]
    whole = Choice(code=STATE, name=WHOLE.say(lang), kind="state")
    return (*([whole] if may(organisation.state_desk) else []), *named, *closed)


def years_with_tips(asked: TipTotals, *, at: datetime) -> range:
    """Return the years in which tips may have come up to a date: none before ours, none to come.

    What is pending on the date may have come long before the period that is asked for.
    """
    return range(FIRST_YEAR, min(asked.as_on.year, at.astimezone(IST).year) + 1)


def total(years: Iterable[tuple[int, Days]], asked: TipTotals) -> Totals:
    """Add up how tips stand on a date, or what happened from one date to another."""
    standing, period = Counter[str](), Counter[str]()
    for year, days in years:
        for day, channels in days.items():
            on = date(year, int(day[:2]), int(day[2:]))
            if on > asked.as_on:
                continue
            for what in (w for c, w in channels.items() if asked.channel in {None, c}):
                standing.update(what)
                if asked.since and on >= asked.since:
                    period.update(what)
    known = {name: standing[name] for name in Totals.model_fields if name != "not_yet_benefited"}
    if asked.since:
        known |= {name: period[NEW + name] for name in EVENTS}
        known |= {name: period[name] for name in ("checked", "overturned")}
    return Totals(**known, not_yet_benefited=standing["acted_on"] - standing["benefited"])


def _with_events(counts: Counter[str]) -> Counter[str]:
    """Add what happened to the differences: a tip that goes away takes its arrival from nobody."""
    happened = {NEW + name: counts[name] for name in EVENTS if counts[name] > 0}
    return Counter(dict(counts) | happened)


def _counts(standing: Standing | None) -> Counter[str]:
    if standing is None:
        return Counter()
    return Counter(
        {"received": 1, standing.status.value: 1, "benefited": int(standing.is_benefited)}
    )


def _minus(after: Counter[str], before: Counter[str]) -> Counter[str]:
    """Return the difference, negative parts and all."""
    difference = Counter(after)
    difference.subtract(before)
    return difference
