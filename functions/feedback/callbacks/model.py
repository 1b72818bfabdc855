"""Who was badly served and left a number is rung back: by whom, until when, what came of it.

The task names nobody. Number and words stay sealed in the answer, and each opening of them is
written down first. It belongs to the seat above the unit that was graded, never to the unit.
No I/O.
"""

from collections import Counter
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from functions.feedback.model import Ballot, BallotId, grown, wants_call
from shared.pure.clock import hour
from shared.pure.ids import Slug
from shared.pure.organisation import Organisation
from shared.pure.policy import Relation, relation
from shared.pure.privacy import P1, P2, Frozen, Sealed, Stored
from shared.pure.text_input import text_of
from shared.pure.texts import AskedLang, Lang
from shared.record.kind import Moves

WITHIN = timedelta(hours=48)
LIFE = timedelta(days=365)  # after it was closed or taken back
PAGE, MOST = 20, 50
MAX_NOTE = 500


class State(StrEnum):
    """Whether somebody still has to ring."""

    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"  # the citizen took the number back, or it became a complaint


# From where to where each act may move a call.
MOVES: Moves = {
    "close": {State.OPEN: frozenset({State.CLOSED})},
    "withdraw": {State.OPEN: frozenset({State.WITHDRAWN})},
    "ask_again": {State.WITHDRAWN: frozenset({State.OPEN})},
}


class CallOutcome(StrEnum):
    """What came of a call."""

    HELPED = "helped"
    EXPLAINED = "explained"
    WANTS_TO_COMPLAIN = "wants_to_complain"
    NOT_REACHED = "not_reached"
    DOES_NOT_WANT = "does_not_want"


class Callback(Stored):
    """Somebody above the unit is to ring the citizen of one answer."""

    unit: Annotated[str, P1]
    district: Annotated[str, P1]
    range: Annotated[str, P1]
    owner: Annotated[str, P1]  # the seat that is to ring
    score: Annotated[int, P1]
    due_at: Annotated[datetime, P1]
    state: Annotated[State, P1] = State.OPEN
    is_overdue: Annotated[bool, P1] = False  # and an alert was raised
    outcome: Annotated[CallOutcome | None, P1] = None
    closed_by: Annotated[str | None, P1] = None  # post
    closed_hour: Annotated[datetime | None, P1] = None
    note: Annotated[Sealed | None, P2] = None
    expires_at: Annotated[datetime | None, P1] = None  # TTL, once nobody has to ring any more


class ListCallbacks(Frozen):
    """An officer looks at the calls that are still to be made, the most urgent first."""

    district: Slug | None = None  # for those above many
    limit: Annotated[int, Field(ge=1, le=MOST)] = PAGE
    cursor: Annotated[str, Field(max_length=200)] | None = None
    lang: AskedLang = Lang.HI


class CallbackLine(Frozen):
    """One call to be made. Nothing that the citizen wrote."""

    ballot_id: str
    unit: str
    name_hi: str
    name_en: str
    district: str
    desk: str  # the seat that is to ring
    is_mine: bool
    score: int
    due_at: datetime
    is_overdue: bool


class CallbackList(Frozen):
    """One page; `cursor` opens the next, and is missing on the last."""

    callbacks: tuple[CallbackLine, ...]
    cursor: str | None = None


class OpenCallback(Frozen):
    """Whoever is to ring asks for the number and what was written."""

    ballot_id: BallotId
    lang: AskedLang = Lang.HI


class OpenedCallback(Frozen):
    """Whom to ring, and about what."""

    unit: str
    score: int
    due_at: datetime
    choices: dict[str, str]
    mobile: str | None
    name: str | None
    text: str | None


class CloseCallback(Frozen):
    """What came of the call; a note is for officers alone, and sealed."""

    ballot_id: BallotId
    outcome: CallOutcome
    note: Annotated[str, *text_of(MAX_NOTE)] | None = None
    lang: AskedLang = Lang.HI


def first(ballot: Ballot, organisation: Organisation, *, at: datetime) -> Callback | None:
    """Return the task that an answer makes; None where nobody is to be rung."""
    if not wants_call(ballot):
        return None
    above = organisation.supervisors(ballot.unit) or (organisation.state_desk,)
    return Callback(
        unit=ballot.unit,
        district=ballot.district,
        range=ballot.range,
        owner=above[0],
        score=ballot.score,
        due_at=hour(at) + WITHIN,
    )


def is_late(callback: Callback, *, at: datetime) -> bool:
    """Say whether the call should have been made by now."""
    return callback.state is State.OPEN and callback.due_at <= at


def cells(callback: Callback) -> Counter[str]:
    """Return what a task adds to the calls of its unit."""
    if callback.state is not State.OPEN:
        return Counter()
    return Counter({"open": 1, "overdue": int(callback.is_overdue)})


def change(before: Callback | None, after: Callback) -> dict[str, int]:
    """Return what a new form of a task adds to the calls of its unit."""
    return grown(cells(before) if before else Counter(), cells(after))


def is_closed_so(call: Callback, request: CloseCallback, post: str) -> bool:
    """Say whether a post closed a call in just this way before: the request comes again."""
    return call.state is State.CLOSED and (call.outcome, call.closed_by) == (request.outcome, post)


def owners(seat: str, district: str | None, organisation: Organisation) -> list[str]:
    """Return the seats whose calls an officer sees: their own, and those below it.

    Whoever has many districts below may look at one.
    """
    found = [seat]
    for one in organisation.districts.values():
        if district in {None, one.code}:
            posts = (post for post in one.ladder if post not in found)
            found += [p for p in posts if relation(seat, p, organisation) is Relation.BELOW]
    return found


def line(
    ballot_id: str, callback: Callback, seat: str, organisation: Organisation, *, at: datetime
) -> CallbackLine:
    """Return a task as it is listed."""
    unit = organisation.unit(callback.unit)
    shown = callback.model_dump(include={"unit", "district", "score", "due_at"})
    return CallbackLine(
        ballot_id=ballot_id,
        name_hi=unit.name_hi if unit else callback.unit,
        name_en=unit.name_en if unit else callback.unit,
        desk=callback.owner,
        is_mine=callback.owner == seat,
        is_overdue=is_late(callback, at=at),
        **shown,
    )
