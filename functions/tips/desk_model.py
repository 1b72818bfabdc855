"""What officers do with a tip: who may, where it may go, and how it may end. No I/O."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from functions.tips.model import FORWARD_IN, POLICE, Status, Tip
from functions.tips.shown_model import Choice, units_of
from functions.tips.text_model import OfficerSaid
from functions.tips.thread_model import TipId
from shared import policy
from shared.clock import IST, hour
from shared.errors import FailedPreconditionError, Reason, bad_field
from shared.ids import RequestId, Slug, record_id
from shared.organisation import Organisation
from shared.policy import Action, Role
from shared.privacy import P1, P3, Frozen, Sealed, Stored
from shared.texts import AskedLang, Lang

MOST_INFORMED = 10
CELLS = {"cyber_cell", "crime_branch"}


class NoReason(StrEnum):
    """Why a tip was not actionable: the tipster reads it in kind words."""

    INSUFFICIENT = "insufficient"
    UNFOUNDED = "unfounded"
    NOT_POLICE = "not_police"
    DUPLICATE = "duplicate"
    SPAM = "spam"


class Proof(StrEnum):
    """What besides the tipster's own words shows that a tip helped."""

    HAND_OVER = "hand_over"
    CALL_BACK = "call_back"


class ForwardTip(Frozen):
    """The desk sends a tip to the unit that is to act; others may read it."""

    request_id: RequestId
    tip_id: TipId
    unit: Slug
    informed: Annotated[tuple[Slug, ...], Field(max_length=MOST_INFORMED)] = ()
    lang: AskedLang = Lang.HI


class UpdateTip(Frozen):
    """An officer says what became of a tip. Not actionable needs a reason."""

    request_id: RequestId
    tip_id: TipId
    status: Status
    reason: NoReason | None = None
    lang: AskedLang = Lang.HI

    @model_validator(mode="after")
    def _reason_belongs(self) -> "UpdateTip":
        if (self.status is Status.NOT_ACTIONABLE) != (self.reason is not None):
            raise ValueError("a reason goes with not_actionable, and with nothing else")
        return self


class RecordBenefit(Frozen):
    """A supervisor records what proves that a tip helped: never whoever closed it.

    `hand_over` names the record of a thing given back; `call_back` the number of the recorded
    call in which the complainant said so.
    """

    request_id: RequestId
    tip_id: TipId
    proof: Proof
    record: Annotated[str, Field(pattern=r"^[0-9A-Za-z-]{4,40}$")]
    lang: AskedLang = Lang.HI


class ListChecks(Frozen):
    """Which closings of a district's day were drawn for checking?"""

    district: Slug
    day: date
    lang: AskedLang = Lang.HI


class DrawnTip(Frozen):
    """One closing to be checked."""

    tip_id: str
    status: Status
    post: str
    is_checked: bool = False


class DrawnTips(Frozen):
    """At most five."""

    tips: tuple[DrawnTip, ...]


class CheckClosure(Frozen):
    """Somebody above looked into a closing that was drawn: was it so?"""

    request_id: RequestId
    tip_id: TipId
    day: date
    upheld: bool
    lang: AskedLang = Lang.HI


class NoteTip(Frozen):
    """An officer notes something for officers alone."""

    request_id: RequestId
    tip_id: TipId
    text: OfficerSaid
    lang: AskedLang = Lang.HI


class Note(Stored):
    """An internal note: the tipster never reads it."""

    post: Annotated[str, P1]
    hour: Annotated[datetime, P1]
    content: Annotated[Sealed, P3]
    body_tag: Annotated[str, P1]  # tells a retry from another note under the same request_id


# From where to where an officer may move a tip. Back to pending it is moved by the tipster's
# message or by a check that overturned the closing, never by who closed it.
MOVES: dict[Status, frozenset[Status]] = {
    Status.PENDING: frozenset({Status.ACTED_ON, Status.NOT_ACTIONABLE}),
    Status.ACTED_ON: frozenset(),
    Status.NOT_ACTIONABLE: frozenset(),
}
_LOOKING = {Action.READ_TIP, Action.LIST_TIPS}
_WORKING = _LOOKING | {Action.ASK_TIPSTER, Action.NOTE_TIP, Action.UPDATE_TIP}


def may(role: Role, seat: str, action: Action, tip: Tip, organisation: Organisation) -> bool:
    """Say whether an officer may do this to a tip: at its desk, above it, or where it went."""
    seats = [tip.desk]
    if action in _WORKING and tip.handler:
        seats.append(tip.handler)
    if action in _LOOKING:
        seats.extend(tip.informed)
    return any(policy.may(role, seat, action, place, organisation) for place in seats)


def abilities(role: Role, seat: str, post: str, tip: Tip, organisation: Organisation) -> list[str]:
    """Return the functions that would do something to a tip for this officer, as it stands now."""
    is_open = tip.status is Status.PENDING
    is_unproven = tip.status is Status.ACTED_ON and tip.benefit is None and tip.closed_by != post
    now = {
        Action.FORWARD_TIP: is_open,
        Action.UPDATE_TIP: is_open,
        Action.ASK_TIPSTER: True,
        Action.NOTE_TIP: True,
    }
    able = [str(a) for a, fits in now.items() if fits and may(role, seat, a, tip, organisation)]
    if is_unproven and may(role, seat, Action.CHECK_CLOSURE, tip, organisation):
        able.append("record_benefit")
    return able


def destinations(
    tip: Tip, about: str | None, organisation: Organisation, lang: Lang
) -> tuple[Choice, ...]:
    """Return the units to which a tip may go, cells before stations."""
    kept = [u for u in units_of(tip, organisation) if not _is_barred(about, u.code, organisation)]
    kept.sort(key=lambda unit: (unit.kind not in CELLS, unit.kind, unit.name_en))
    return tuple(Choice.of(unit, lang, unit.kind) for unit in kept)


def _is_barred(about: str | None, unit: str, organisation: Organisation) -> bool:
    return about is not None and is_kept_from(about, unit, organisation)


def is_kept_from(about: str, unit: str, organisation: Organisation) -> bool:
    """Say whether a tip about one unit or post must never come to another.

    Not to the unit itself, not to anybody inside it or under it, and not to a unit whose
    supervision leads through it. Where no unit was named, to no station at all.
    """
    if about == POLICE:
        sent_to = organisation.unit(unit)
        return sent_to is None or sent_to.kind not in CELLS
    subjects = _subjects(about, organisation)
    return bool(subjects & {unit, unit.partition("/")[0], *policy.chain(unit, organisation)})


def forward(tip: Tip, request: ForwardTip, about: str | None, organisation: Organisation) -> Tip:
    """Return a tip as it is after it was sent to a unit.

    Raises:
        InvalidArgumentError: there is no such unit, or the tip is about it or those above it.
        FailedPreconditionError: the tip is closed.
    """
    for field, unit in [("unit", request.unit), *(("informed", u) for u in request.informed)]:
        if organisation.unit(unit) is None:
            raise bad_field(field, "unknown")
        if about and is_kept_from(about, unit, organisation):
            raise bad_field(field, "not_this_unit")
    if tip.status is not Status.PENDING:
        raise FailedPreconditionError(Reason.WRONG_STATE)
    informed = tuple(u for u in dict.fromkeys(request.informed) if u != request.unit)
    gone = {"handler": request.unit, "informed": informed, "due_hour": None}
    return tip.model_copy(update=gone)


def close(tip: Tip, request: UpdateTip, *, post: str) -> Tip:
    """Return a tip as it is after an officer closed it.

    Raises:
        FailedPreconditionError: from where the tip stands this is no move.
    """
    if request.status not in MOVES[tip.status]:
        raise FailedPreconditionError(Reason.WRONG_STATE)
    ended = {"status": request.status, "reason": request.reason, "closed_by": post}
    return tip.model_copy(update=ended | {"due_hour": None})


def climb(tip: Tip, organisation: Organisation, *, at: datetime) -> tuple[Tip, str] | None:
    """Return a tip that nobody forwarded in time, and the post above that is told.

    None when nobody is left above. The desk keeps it: it is told to more, not taken away.
    """
    above = [p for p in policy.chain(tip.desk, organisation) if p not in tip.climbed]
    if not above:
        return None
    due = hour(at) + FORWARD_IN if above[1:] else None
    return tip.model_copy(update={"climbed": (*tip.climbed, above[0]), "due_hour": due}), above[0]


def proven(request: RecordBenefit) -> str:
    """Return a proof as it is kept: the number of a call in one spelling."""
    is_call = request.proof is Proof.CALL_BACK
    return f"{request.proof}/{request.record.upper() if is_call else request.record}"


def benefit(tip: Tip, proof: str) -> Tip:
    """Return a tip as it is after somebody showed that it helped.

    Raises:
        FailedPreconditionError: it was not acted on.
    """
    if tip.status is not Status.ACTED_ON:
        raise FailedPreconditionError(Reason.WRONG_STATE)
    return tip.model_copy(update={"benefit": proof})


def drawing(tip: Tip, *, at: datetime) -> str:
    """Return the pot from which a day's closings of a district are drawn for checking."""
    return pot(tip.district or "state", at.astimezone(IST).date())


def pot(district: str, day: date) -> str:
    """Return the name of a district's day."""
    return f"{district}.{day:%Y-%m-%d}"


def check_id(tip_id: str, day: date) -> str:
    """Return the act that checks a closing of a day: two checks of one closing are one."""
    return record_id("check", f"{tip_id}/{day}")


def _subjects(about: str, organisation: Organisation) -> set[str]:
    """Return the seats that are complained of: a unit, and the post that an office stands for."""
    subjects = {about}
    for district in organisation.districts.values():
        _, sp, ig, _ = district.ladder
        offices = {district.code: sp, ig.removesuffix("-ig"): ig}
        for unit in district.units:
            if unit.code.endswith(("-sp-office", "-ig-office")):
                offices[unit.code] = sp if unit.code.endswith("-sp-office") else ig
        if about in offices:
            subjects.add(offices[about])
    return subjects
