"""What an answer is, what it is counted as, and how it changes. No I/O.

One tap of five faces is an answer. What is told later is added to the same answer, by whoever
holds its `request_id`, for a day. An answer lies in one of three piles, never mixed silently:
*verified* came with a slip of the visit, *unverified* without, *flagged* counts for nothing and
is shown as such.
"""

from collections import Counter
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import Field

from functions.feedback.themes_model import Theme, cell
from shared.pure.clock import IST
from shared.pure.cursor import Cursor
from shared.pure.ids import record_id
from shared.pure.privacy import P1, P2, Frozen, Sealed, Stored
from shared.pure.texts import Lang

SERVICE = "feedback"
CHANGE_WITHIN = timedelta(hours=24)
# So much of one hour at one place counts; what comes beyond it is flagged as a burst.
HOUR_MOST = {"verified": 6, "unverified": 3}
BAD = 2  # whoever touched such a face or a worse one, and left a number, is rung back


class Pile(StrEnum):
    """Where an answer is counted."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    FLAGGED = "flagged"


class Flag(StrEnum):
    """What is odd about an answer. Shown to the IG; nothing is hidden."""

    SAME_DEVICE = "same_device"
    BURST = "burst"
    STAFF = "staff"
    NIGHT = "night"
    OLD_CODE = "old_code"
    SPENT_SLIP = "spent_slip"
    BAD_SLIP = "bad_slip"
    FAR = "far"


class Purpose(StrEnum):
    """What the visit was for."""

    FIR = "fir"
    COMPLAINT = "complaint"
    LOST_REPORT = "lost_report"
    WOMEN_HELP = "women_help"
    CYBER = "cyber"
    ACCIDENT = "accident"
    TRAFFIC = "traffic"
    VERIFICATION = "verification"
    PASSPORT = "passport"
    CASE_STATUS = "case_status"
    SUMMONS = "summons"
    PROPERTY_RETURN = "property_return"
    PERMISSION = "permission"
    OTHER = "other"


BallotId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]


class Content(Frozen):
    """What is sealed of an answer: words, and whose names stand in them."""

    helper: str | None = None
    text: str | None = None
    name: str | None = None
    mobile: str | None = None


class Ballot(Stored):
    """A stored answer: what is counted, and the sealed rest. It knows the hour, not the minute."""

    unit: Annotated[str, P1]
    district: Annotated[str, P1]
    range: Annotated[str, P1]
    score: Annotated[int, P1, Field(ge=1, le=5)]
    pile: Annotated[Pile, P1]
    flags: Annotated[tuple[Flag, ...], P1] = ()
    hour: Annotated[datetime, P1]  # UTC, start of the IST hour
    choices: Annotated[dict[str, str], P1]  # question -> option; nothing serious
    themes: Annotated[tuple[Theme, ...], P1] = ()  # what its words speak of; nothing serious
    is_serious: Annotated[bool, P1] = False  # something of it went to the complaint path
    tag: Annotated[str, P1]  # keyed with the request_id, which is not stored
    lang: Annotated[Lang, P1]
    content: Annotated[Sealed | None, P2] = None
    has_details: Annotated[bool, P1] = False
    has_text: Annotated[bool, P1] = False
    has_contact: Annotated[bool, P1] = False
    has_callback: Annotated[bool, P1] = False  # a call to the citizen was made a task, once
    has_complaint: Annotated[bool, P1] = False  # a complaint was made of it, once


class Page(NamedTuple):
    """Some answers with their ids; where the page ended, if there are more."""

    ballots: list[tuple[str, Ballot]]
    last: Cursor | None


CHOICES = ("purpose", "behaviour", "wait", "taken", "clean")


def wants_call(ballot: Ballot) -> bool:
    """Say whether somebody above is to ring the citizen. A serious answer is a complaint."""
    is_asked = ballot.score <= BAD and ballot.has_contact and not ballot.is_serious
    return is_asked and Flag.STAFF not in ballot.flags


def ballot_id(request_id: str) -> str:
    """Return the id of the document that holds this request's answer."""
    return record_id(SERVICE, request_id)


def periods(at: datetime) -> tuple[str, str]:
    """Return the month and the ISO week, in India, of a time: 2026-11 and 2026-W48."""
    day = at.astimezone(IST)
    year, week, _ = day.isocalendar()
    return f"{day:%Y-%m}", f"{year}-W{week:02d}"


def cells(ballot: Ballot | None) -> Counter[str]:
    """Return everything that an answer adds to the totals of its unit."""
    if ballot is None:
        return Counter()
    counted: Counter[str] = Counter({f"{ballot.pile}_{ballot.score}": 1})
    counted.update(f"flag_{flag}" for flag in ballot.flags)
    if ballot.pile is not Pile.FLAGGED:
        counted.update(f"{question}_{option}" for question, option in ballot.choices.items())
        counted.update(cell(theme) for theme in ballot.themes)
    if ballot.is_serious:
        counted["serious"] += 1
    # What the wall lists of an answer: without a count of it, it would look unchanged there.
    if ballot.has_text:
        counted["told_text"] += 1
    if ballot.has_contact:
        counted["told_contact"] += 1
    return counted


def change(before: Ballot | None, after: Ballot) -> dict[str, int]:
    """Return what a new form of an answer adds to the totals; parts may be negative."""
    return grown(cells(before), cells(after))


def grown(before: Counter[str], after: Counter[str]) -> dict[str, int]:
    """Return by how much counts grew or, below nought, shrank."""
    difference = Counter(after)
    difference.subtract(before)
    return {cell: n for cell, n in difference.items() if n}
