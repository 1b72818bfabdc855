"""How an answer is taken, and what is told beyond the tap. No I/O."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, NamedTuple

from pydantic import AliasChoices, Field

from functions.feedback.codes_model import PlaceCode
from functions.feedback.model import (
    CHANGE_WITHIN,
    CHOICES,
    Ballot,
    Content,
    Flag,
    Pile,
    Purpose,
)
from functions.feedback.themes_model import Theme, themes_of
from shared.pure.clock import IST, hour
from shared.pure.ids import RequestId, body_tag, record_id
from shared.pure.privacy import Frozen, Sealed
from shared.pure.text_input import Mobile, text_of
from shared.pure.texts import AskedLang, Lang

MAX_TEXT = 2_000
MAX_NAME = 80
NIGHT = (23, 5)
# With one of these an answer grades nobody; the others are only noted.
UNCOUNTED = {Flag.SAME_DEVICE, Flag.BURST, Flag.STAFF}


class Level(StrEnum):
    """How something was."""

    GOOD = "good"
    MIDDLING = "middling"
    BAD = "bad"


class Wait(StrEnum):
    """How long one waited."""

    SHORT = "under_15_min"
    LONG = "under_1_hour"
    LONGER = "over_1_hour"


class Taken(StrEnum):
    """Whether the complaint was taken down."""

    YES = "yes"
    NO = "no"
    NONE = "no_complaint"


class YesNo(StrEnum):
    """Yes or no."""

    YES = "yes"
    NO = "no"


class Here(StrEnum):
    """Whether a phone was at the place. It finds out itself, and tells no more than this."""

    NEAR = "near"
    FAR = "far"


class Judged(NamedTuple):
    """What a citizen's words are found to be.

    Args:
        is_serious: Something is told that a grade cannot answer: bribe, assault, FIR refused.
        choices: The options that are counted. A serious answer leaves the stream of grades.
        themes: What the words speak of; nothing of a serious answer.
        content: What must be sealed; None where nothing was written.
    """

    is_serious: bool = False
    choices: Mapping[str, str] = MappingProxyType({})
    themes: tuple[Theme, ...] = ()
    content: Content | None = None


class Details(Frozen):
    """What may be told beyond the tap. Everything can be left out; name and number are extra."""

    purpose: Purpose | None = None
    behaviour: Level | None = None
    wait: Wait | None = None
    taken: Taken | None = None
    clean: Level | None = None
    money: YesNo | None = None
    hurt: YesNo | None = None
    helper: Annotated[str, *text_of(MAX_NAME)] | None = None
    text: Annotated[str, *text_of(MAX_TEXT)] | None = None
    name: Annotated[str, *text_of(MAX_NAME)] | None = None
    mobile: Mobile | None = None

    @cached_property
    def judged(self) -> Judged:
        """What the words are found to be: once a request, however often it is tried."""
        return _judge(self)


class SubmitFeedback(Frozen):
    """A citizen's answer: a face, and the rest if they like. `visit` is their slip's number.

    `here`: said with the first request; later ones change nothing of it.
    """

    request_id: RequestId
    place_code: Annotated[PlaceCode, Field(validation_alias=AliasChoices("place_code", "code"))]
    score: Annotated[int, Field(ge=1, le=5)]
    visit: Annotated[str, Field(min_length=1, max_length=40)] | None = None
    here: Here | None = None
    details: Details | None = None
    lang: AskedLang = Lang.HI


class Complaint(Frozen):
    """A serious allegation, as the protected path of tips takes it: the same fields as a tip."""

    request_id: RequestId
    category: str = "police_conduct"
    text: str
    about_unit: str
    lang: Lang


class FeedbackReceipt(Frozen):
    """What the citizen is told. `complaint_number` where something serious went further."""

    message: str
    is_verified: bool
    is_complete: bool
    complaint_number: str | None = None
    # For the page's own forms; not part of the answer.
    is_flagged: bool = Field(default=False, exclude=True)
    asked: SubmitFeedback = Field(exclude=True)
    complaint: Complaint | None = Field(None, exclude=True)


def judged(details: Details | None) -> Judged:
    """Return what is found in what a citizen told; nothing where nothing was told."""
    return details.judged if details else Judged()


def _judge(details: Details) -> Judged:
    refused = details.taken is Taken.NO and details.purpose is Purpose.FIR
    is_serious = refused or YesNo.YES in {details.money, details.hurt}
    kept = details.model_dump(include={"helper", "text", "name", "mobile"})
    if is_serious:  # its words go with the complaint, and nowhere else
        kept |= {"text": None, "name": None, "mobile": None}
    content = Content(**kept) if any(kept.values()) else None
    if is_serious:
        return Judged(is_serious, content=content)
    told = details.model_dump(include=set(CHOICES), exclude_none=True)
    chosen = {question: str(option) for question, option in told.items()}
    return Judged(choices=chosen, themes=themes_of(details.text or ""), content=content)


def complaint(request: SubmitFeedback, unit: str) -> Complaint | None:
    """Return the complaint that an answer holds, if it holds one."""
    details = request.details
    if details is None or not details.judged.is_serious:
        return None
    said = [
        "पैसे माँगे गए / money was asked for" if details.money is YesNo.YES else "",
        "मारपीट या धमकी हुई / beaten or threatened" if details.hurt is YesNo.YES else "",
        "FIR नहीं लिखी गई / FIR was refused" if details.taken is Taken.NO else "",
        details.text or "",
        f"किसने / who: {details.helper}" if details.helper else "",
        f"नाम / name: {details.name}" if details.name else "",
        f"फ़ोन / phone: {details.mobile}" if details.mobile else "",
    ]
    return Complaint(
        request_id=record_id("complaint", request.request_id),
        text="\n".join(filter(None, said)),
        about_unit=unit,
        lang=request.lang,
    )


def tag(request: SubmitFeedback) -> str:
    """Return what tells a repeated request from one that says something else."""
    body = request.model_dump(mode="json", include={"score", "details"})
    return body_tag(request.request_id, body)


def pile_of(flags: tuple[Flag, ...], *, has_slip: bool) -> Pile:
    """Return where an answer is counted."""
    if UNCOUNTED & set(flags):
        return Pile.FLAGGED
    return Pile.VERIFIED if has_slip else Pile.UNVERIFIED


def is_night(at: datetime) -> bool:
    """Say whether few people go to a station at this hour."""
    o_clock = at.astimezone(IST).hour
    return o_clock >= NIGHT[0] or o_clock < NIGHT[1]


def flagged(ballot: Ballot, flag: Flag) -> Ballot:
    """Return the answer with one more flag, on the pile that it then belongs to."""
    flags = (*ballot.flags, flag)
    has_slip = ballot.pile is Pile.VERIFIED and flag is not Flag.SPENT_SLIP
    pile = pile_of(flags, has_slip=has_slip)
    return ballot.model_copy(update={"flags": flags, "pile": pile})


def says_more(ballot: Ballot, request: SubmitFeedback) -> bool:
    """Say whether a request adds to an answer. A tap that comes late again does not."""
    is_late_tap = ballot.has_details and request.details is None
    return not is_late_tap and ballot.tag != tag(request)


def may_change(ballot: Ballot, *, at: datetime) -> bool:
    """Say whether more may still be told. After that the week's count stands."""
    return at < ballot.hour + CHANGE_WITHIN


def answered(ballot: Ballot, request: SubmitFeedback, sealed: Sealed | None) -> Ballot:
    """Return the answer as the request has it now; where and how it came stays."""
    found = judged(request.details)
    said = found.content
    return ballot.model_copy(
        update={
            "score": request.score,
            "choices": dict(found.choices),
            "themes": found.themes,
            "is_serious": found.is_serious,
            "tag": tag(request),
            "lang": request.lang,
            "content": sealed,
            "has_details": request.details is not None,
            "has_text": bool(said and said.text),
            "has_contact": bool(said and said.mobile),
        }
    )


def open_ballot(  # noqa: PLR0913 an answer has this many sides
    request: SubmitFeedback,
    *,
    unit: str,
    district: str,
    range: str,  # noqa: A002 it is what the police call it
    flags: tuple[Flag, ...],
    has_slip: bool,
    sealed: Sealed | None,
    at: datetime,
) -> Ballot:
    """Make the answer that a first request asks for."""
    noted = (*flags, Flag.NIGHT) if is_night(at) else flags
    first = Ballot(
        unit=unit,
        district=district,
        range=range,
        score=request.score,
        pile=pile_of(noted, has_slip=has_slip),
        flags=noted,
        hour=hour(at),
        choices={},
        tag="",
        lang=request.lang,
    )
    return answered(first, request, sealed)
