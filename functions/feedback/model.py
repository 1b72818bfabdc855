"""What an answer is, what it is counted as, and how it changes. No I/O.

One tap of five faces is an answer. What is told later is added to the same answer, by whoever
holds its `request_id`, for a day. An answer lies in one of three piles, never mixed silently:
*verified* came with a slip of the visit, *unverified* without, *flagged* counts for nothing and
is shown as such.
"""

from collections import Counter
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field, WithJsonSchema

from functions.feedback.theme_model import Theme, cell, themes_of
from shared.clock import IST, hour
from shared.ids import RequestId, body_tag, record_id
from shared.privacy import P1, P2, Frozen, Sealed, Stored
from shared.texts import AskedLang, Lang
from shared.typed import INDIAN, digits, text_of

SERVICE = "feedback"
CHANGE_WITHIN = timedelta(hours=24)
MAX_TEXT = 2_000
# So much of one hour at one place counts; what comes beyond it is flagged as a burst.
HOUR_MOST = {"verified": 6, "unverified": 3}
NIGHT = (23, 5)
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


# With one of these an answer grades nobody; the others are only noted.
UNCOUNTED = {Flag.SAME_DEVICE, Flag.BURST, Flag.STAFF}


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


def _mobile(typed: Any) -> Any:
    """Return a mobile number as E.164, from ten digits of either script."""
    if not isinstance(typed, str):
        return typed
    bare = "".join(c for c in digits(typed) if c.isdigit())
    return f"+91{bare[-10:]}" if len(typed) <= 20 and len(bare) in {10, 11, 12} else ""  # noqa: PLR2004


_as_typed = WithJsonSchema({"type": "string", "minLength": 10, "maxLength": 20})
Mobile = Annotated[str, BeforeValidator(_mobile), Field(pattern=INDIAN), _as_typed]
Code = Annotated[str, Field(pattern=r"^[2-9A-Z-]{11,13}$")]
BallotId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]


class Details(Frozen):
    """What may be told beyond the tap. Everything can be left out; name and number are extra."""

    purpose: Purpose | None = None
    behaviour: Level | None = None
    wait: Wait | None = None
    taken: Taken | None = None
    clean: Level | None = None
    money: YesNo | None = None
    hurt: YesNo | None = None
    helper: Annotated[str, *text_of(80)] | None = None
    text: Annotated[str, *text_of(MAX_TEXT)] | None = None
    name: Annotated[str, *text_of(80)] | None = None
    mobile: Mobile | None = None


class SubmitFeedback(Frozen):
    """A citizen's answer: a face, and the rest if they like. `visit` is their slip's number.

    `here`: said with the first request; later ones change nothing of it.
    """

    request_id: RequestId
    code: Code
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


CHOICES = ("purpose", "behaviour", "wait", "taken", "clean")


def is_serious(details: Details | None) -> bool:
    """Say whether something is told that a grade cannot answer: bribe, assault, FIR refused."""
    if details is None:
        return False
    refused = details.taken is Taken.NO and details.purpose is Purpose.FIR
    return refused or YesNo.YES in {details.money, details.hurt}


def wants_call(ballot: Ballot) -> bool:
    """Say whether somebody above is to ring the citizen. A serious answer is a complaint."""
    is_asked = ballot.score <= BAD and ballot.has_contact and not ballot.is_serious
    return is_asked and Flag.STAFF not in ballot.flags


def choices(details: Details | None) -> dict[str, str]:
    """Return the options that are counted. A serious answer leaves the stream of grades."""
    if details is None or is_serious(details):
        return {}
    told = details.model_dump(include=set(CHOICES), exclude_none=True)
    return {question: str(option) for question, option in told.items()}


def themes(details: Details | None) -> tuple[Theme, ...]:
    """Return what the words speak of, while they can be read. Not of a serious answer."""
    if details is None or is_serious(details):
        return ()
    return themes_of(details.text or "")


def content(details: Details | None) -> Content | None:
    """Return what must be sealed; None where nothing was written."""
    if details is None:
        return None
    kept = details.model_dump(include={"helper", "text", "name", "mobile"})
    if is_serious(details):  # its words go with the complaint, and nowhere else
        kept |= {"text": None, "name": None, "mobile": None}
    return Content(**kept) if any(kept.values()) else None


def complaint(request: SubmitFeedback, unit: str) -> Complaint | None:
    """Return the complaint that an answer holds, if it holds one."""
    details = request.details
    if details is None or not is_serious(details):
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


def ballot_id(request_id: str) -> str:
    """Return the id of the document that holds this request's answer."""
    return record_id(SERVICE, request_id)


def tag(request: SubmitFeedback) -> str:
    """Return what tells a repeated request from one that says something else."""
    body = request.model_dump(mode="json", include={"score", "details", "lang"})
    return body_tag(request.request_id, body)


def act_tag(request_id: str, act: BaseModel) -> str:
    """Return what tells an officer's act that comes again from another one under its id."""
    return body_tag(request_id, act.model_dump(mode="json", exclude={"lang"}))


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


def says_more(ballot: Ballot, request: SubmitFeedback) -> bool:
    """Say whether a request adds to an answer. A tap that comes late again does not."""
    is_late_tap = ballot.has_details and request.details is None
    return not is_late_tap and ballot.tag != tag(request)


def may_change(ballot: Ballot, *, at: datetime) -> bool:
    """Say whether more may still be told. After that the week's count stands."""
    return at < ballot.hour + CHANGE_WITHIN


def answered(ballot: Ballot, request: SubmitFeedback, sealed: Sealed | None) -> Ballot:
    """Return the answer as the request has it now; where and how it came stays."""
    said = content(request.details)
    return ballot.model_copy(
        update={
            "score": request.score,
            "choices": choices(request.details),
            "themes": themes(request.details),
            "is_serious": is_serious(request.details),
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
