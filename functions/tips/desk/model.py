"""What officers do with a tip: who may, where it may go, and how it may end. No I/O."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from functions.tips.desk.shown_model import units_of
from functions.tips.model import POLICE, TIPS, Tip, TipAct, TipStatus
from functions.tips.text_model import OfficerSaid
from shared.pure import policy
from shared.pure.errors import bad_field
from shared.pure.ids import Slug
from shared.pure.organisation import Organisation
from shared.pure.policy import Action
from shared.pure.privacy import P1, P3, Sealed, Stored
from shared.pure.reasons import Problem
from shared.pure.replies import Choice
from shared.pure.texts import AskedLang, Lang
from shared.record.kind import Force, Found, Sitting

MOST_INFORMED = 10
CELLS = {"cyber_cell", "crime_branch"}


class NoReason(StrEnum):
    """Why a tip was not actionable: the tipster reads it in kind words."""

    INSUFFICIENT = "insufficient"
    UNFOUNDED = "unfounded"
    NOT_POLICE = "not_police"
    DUPLICATE = "duplicate"
    SPAM = "spam"


class ForwardTip(TipAct):
    """The desk sends a tip to the unit that is to act; others may read it."""

    unit: Slug
    informed: Annotated[tuple[Slug, ...], Field(max_length=MOST_INFORMED)] = ()
    lang: AskedLang = Lang.HI


class UpdateTip(TipAct):
    """An officer says what became of a tip. Not actionable needs a reason."""

    status: TipStatus
    reason: NoReason | None = None
    lang: AskedLang = Lang.HI

    @model_validator(mode="after")
    def _reason_belongs(self) -> "UpdateTip":
        if (self.status is TipStatus.NOT_ACTIONABLE) != (self.reason is not None):
            raise ValueError("a reason goes with not_actionable, and with nothing else")
        return self


class NoteTip(TipAct):
    """An officer notes something for officers alone."""

    text: OfficerSaid
    lang: AskedLang = Lang.HI


class Note(Stored):
    """An internal note: the tipster never reads it."""

    post: Annotated[str, P1]
    hour: Annotated[datetime, P1]
    content: Annotated[Sealed, P3]
    body_tag: Annotated[str, P1]  # tells a retry from another note under the same request_id


def abilities(caller: Sitting, post: str, found: Found[Tip], force: Force) -> list[str]:
    """Return the functions that would do something to a tip for this officer, as it stands now."""
    tip = found.record
    is_open = TIPS.allows("forward", tip, TipStatus.PENDING)
    is_unproven = TIPS.allows("benefit", tip, TipStatus.ACTED_ON) and tip.benefit is None
    now = {
        Action.FORWARD_TIP: is_open,
        Action.UPDATE_TIP: is_open,
        Action.ASK_TIPSTER: True,
        Action.NOTE_TIP: True,
    }
    able = [str(a) for a, fits in now.items() if fits and TIPS.may(caller, a, found, force)]
    is_anothers = is_unproven and tip.closed_by != post
    if is_anothers and TIPS.may(caller, Action.CHECK_CLOSURE, found, force):
        able.append("record_benefit")
    return able


def destinations(
    tip: Tip, about: str | None, organisation: Organisation, lang: Lang
) -> tuple[Choice, ...]:
    """Return the units to which a tip may go, cells before stations."""
    kept = [u for u in units_of(tip, organisation) if not _is_kept(about, u.code, organisation)]
    kept.sort(key=lambda unit: (unit.kind not in CELLS, unit.kind, unit.name_en))
    return tuple(Choice.of(unit, lang, unit.kind) for unit in kept)


def _is_kept(about: str | None, unit: str, organisation: Organisation) -> bool:
    return about is not None and is_kept_from(about, unit, organisation)


def is_kept_from(about: str, unit: str, organisation: Organisation) -> bool:
    """Say whether a tip about one unit or post must never come to another.

    Not to the unit itself, not to anybody inside it or under it, and not to a unit whose
    supervision leads through it. Where no unit was named, to no station at all. The DGP's room is
    kept from what is about itself alone, and of that nobody hears but the state desk.
    """
    subject = organisation.subject(about)
    if about == POLICE or subject is None:
        sent_to = organisation.unit(unit.partition("/")[0])
        return sent_to is None or sent_to.kind not in CELLS
    if policy.is_room(subject):
        return unit not in (organisation.supervisors(subject) or ())
    if policy.is_room(unit):
        return False
    subjects = _subjects(about, organisation)
    return bool(subjects & {unit, unit.partition("/")[0], *policy.chain(unit, organisation)})


def is_barred(about: str | None, seat: str, organisation: Organisation) -> bool:
    """Say whether whoever sits there must not see what is said of this unit or post.

    Where no unit was named, no station may, and whoever sits above the stations may.
    """
    if about is None:
        return False
    if about == POLICE and organisation.unit(seat.partition("/")[0]) is None:
        return False
    return is_kept_from(about, seat, organisation)


def forward(tip: Tip, request: ForwardTip, about: str | None, organisation: Organisation) -> Tip:
    """Return a tip as it is after it was sent to a unit.

    Raises:
        InvalidArgumentError: there is no such unit, or the tip is about it or those above it.
        WrongStateError: the tip is closed.
    """
    for field, unit in [("unit", request.unit), *(("informed", u) for u in request.informed)]:
        if organisation.unit(unit) is None:
            raise bad_field(field, Problem.UNKNOWN)
        if about and is_kept_from(about, unit, organisation):
            raise bad_field(field, Problem.NOT_THIS_UNIT)
    informed = tuple(u for u in dict.fromkeys(request.informed) if u != request.unit)
    gone = {"handler": request.unit, "informed": informed, "due_hour": None}
    return TIPS.moved("forward", tip, TipStatus.PENDING, **gone)


def close(tip: Tip, request: UpdateTip, *, post: str) -> Tip:
    """Return a tip as it is after an officer closed it.

    Raises:
        WrongStateError: from where the tip stands this is no move.
    """
    ended = {"reason": request.reason, "closed_by": post, "due_hour": None}
    return TIPS.moved("close", tip, request.status, **ended)


def _subjects(about: str, organisation: Organisation) -> set[str]:
    """Return the seats that are complained of: a unit, and the post that an office stands for."""
    subjects = {about, organisation.subject(about) or about}
    for district in organisation.districts.values():
        _, sp, ig, desk = district.ladder
        offices = {district.code: sp, ig.removesuffix("-ig"): ig, desk.removesuffix("-desk"): desk}
        for unit in district.units:
            if unit.code.endswith(("-sp-office", "-ig-office")):
                offices[unit.code] = sp if unit.code.endswith("-sp-office") else ig
        subjects |= {offices[one] for one in subjects & offices.keys()}
    return subjects
