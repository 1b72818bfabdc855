"""What a tip is and the rules it obeys. No I/O: everything here runs without a network."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from pydantic import ConfigDict, Field

from functions.tips.text_model import Place, Said
from shared.clock import IST, hour
from shared.errors import FailedPreconditionError, Reason, bad_field
from shared.geo import Point
from shared.ids import RequestId, Slug, body_tag, record_id, spoken_number
from shared.organisation import Category, District, Organisation
from shared.privacy import P1, P3, Frozen, Sealed, Stored
from shared.texts import AskedLang, Lang, Text
from shared.typed import Moment

SERVICE = "tips"
TOPIC = "tip-submitted"
MOVED = "tip-moved"
CONDUCT = "police_conduct"  # the category of a complaint, also of those from the feedback page
POLICE = "police"  # in place of a unit: it is about the police, and which unit was not named
# When an unforwarded tip climbs. Of it up to one hour is lost: a tip keeps no minutes.
FORWARD_IN, URGENT_IN = timedelta(hours=2), timedelta(hours=1)


class Status(StrEnum):
    """Where a tip stands. "Benefited" is no status: it is confirmed separately."""

    PENDING = "pending"
    ACTED_ON = "acted_on"
    NOT_ACTIONABLE = "not_actionable"


class Channel(StrEnum):
    """How a tip came: a function sets it, never a request. Phone and WhatsApp are confidential."""

    APP = "app"
    PHONE = "phone"
    WHATSAPP = "whatsapp"


class PlaceText(Frozen):
    """A place in the tipster's own words."""

    text: Place


class SubmitTip(Frozen):
    """A citizen's request. It has no field for a name, a number or a device.

    `district` may be left out: the place decides, and without one the state desk takes the tip.
    `about_unit` names a station, office or post when the tip is about police; `police` where
    it is not known which.
    """

    request_id: RequestId
    category: Slug
    text: Said
    district: Slug | None = None
    place: Point | PlaceText | None = None
    about_unit: Slug | None = None
    happened_at: Moment | None = None
    work: Annotated[str, Field(min_length=1, max_length=4_000)] | None = None
    lang: AskedLang = Lang.HI


class TipReceipt(Frozen):
    """What the citizen is shown. The same for every retry, until they say that they kept it.

    The number alone opens nothing; the words are not shown again once they are kept.
    """

    tip_number: str
    words: tuple[str, ...] | None = None
    status: Status
    message: str
    call: str
    request_id: str = Field(exclude=True)  # for the form's own button; not part of the answer


class Proof(NamedTuple):
    """What a tip keeps of its receipt: neither opens anything."""

    tag: str
    reader_key: bytes


class ConfirmSaved(Frozen):
    """Citizens say that they wrote the words down."""

    request_id: RequestId
    lang: AskedLang = Lang.HI


class Done(Frozen):
    """It is done; in words."""

    message: str


class TipContent(Frozen):
    """What is sealed: all that a tip says, and whom it is about."""

    text: str
    place: Point | PlaceText | None = None
    about_unit: str | None = None
    happened_at: datetime | None = None


class Tip(Stored):
    """A stored tip: what an admin may see in the console, and the sealed rest."""

    # An admin may have added a field of their own.
    model_config = ConfigDict(extra="ignore", frozen=True)

    tip_number: Annotated[str, P1]
    district: Annotated[str | None, P1]
    desk: Annotated[str, P1]  # the post in whose queue it lies
    category: Annotated[str, P1]
    urgent: Annotated[bool, P1]
    status: Annotated[Status, P1]
    channel: Annotated[Channel, P1]
    lang: Annotated[Lang, P1]
    received_hour: Annotated[datetime, P1]  # UTC, start of the IST hour: never the minute
    content: Annotated[Sealed, P3]
    body_tag: Annotated[str, P1]  # keyed with the request_id, which is not stored
    words_tag: Annotated[str, P1] = ""  # proof of the receipt's words, under the pepper
    reader_key: Annotated[bytes, P1] = b""  # public: what we write to the tipster is closed to it
    has_work: Annotated[bool, P1] = False  # its phone proved some work; else the slow lane
    is_kept: Annotated[bool, P1] = False  # the words were written down; they are not shown again
    talk: Annotated[int, P1] = 0  # how many messages there are
    steps: Annotated[int, P1] = 1  # how many entries its history has
    handler: Annotated[str | None, P1] = None  # the unit it was forwarded to
    informed: Annotated[tuple[str, ...], P1] = ()  # units that may read it and are not counted
    due_hour: Annotated[datetime | None, P1] = None  # unless forwarded by then, it climbs
    climbed: Annotated[tuple[str, ...], P1] = ()  # the posts told that nobody forwarded it
    reason: Annotated[str | None, P1] = None  # why it was not actionable
    closed_by: Annotated[str | None, P1] = None  # the post that closed it
    benefit: Annotated[str | None, P1] = None  # what proves that it helped; None: nothing yet


class LaneHour(Stored):
    """How many tips without work reached a desk in one hour."""

    count: Annotated[int, P1]
    expires_at: Annotated[datetime, P1]  # TTL


class Standing(Frozen):
    """What of a tip is counted."""

    status: Status
    handler: str | None = None
    is_benefited: bool = False


class Step(Stored):
    """One entry of a tip's history. Enough to count by, and to count again."""

    status: Annotated[Status, P1]
    desk: Annotated[str, P1]
    hour: Annotated[datetime, P1]  # UTC, start of the IST hour
    kind: Annotated[str, P1] = "received"
    post: Annotated[str, P1] = ""  # who did it; nobody for the tipster and the clock
    act: Annotated[str, P1] = ""  # tells a repeated request from a new one
    body_tag: Annotated[str, P1] = ""  # tells it from another one under the same request_id
    district: Annotated[str | None, P1] = None
    channel: Annotated[Channel, P1] = Channel.APP
    before: Annotated[Standing | None, P1] = None
    after: Annotated[Standing, P1] = Standing(status=Status.PENDING)
    tell: Annotated[tuple[str, ...], P1] = ()  # the seats whose phones ring
    drawn_from: Annotated[str, P1] = ""  # district and day, when it closes a tip
    lot: Annotated[float, P1] = 1.0  # the lowest of a day are checked
    checked_post: Annotated[str, P1] = ""  # whose closing was checked
    is_counted: Annotated[bool, P1] = False


class Intake(NamedTuple):
    """Where a tip belongs, worked out from what the tipster gave."""

    district: District | None
    desk: str
    category: Category


def route(request: SubmitTip, organisation: Organisation, *, at: datetime) -> Intake:
    """Find the district, the desk and the category of a tip.

    The desk is the district's Additional SP; about police, the lowest post above the unit
    named; without a district, the state desk. A complaint about a unit is taken everywhere,
    also where tips have not started and where the unit is no more: the citizen was given its
    number already, on the feedback page.

    Raises:
        InvalidArgumentError: a category, district or unit that the organisation does not have.
        FailedPreconditionError: the service has not started in that district.
    """
    category = organisation.categories.get(request.category)
    if category is None:
        raise bad_field("category", "unknown")
    district = _district(request, organisation)
    is_live = district is None or district.is_live(SERVICE, on=at.astimezone(IST).date())
    if district and not is_live and not _is_complaint(request):
        raise FailedPreconditionError(Reason.DISTRICT_NOT_LIVE, call=district.call)
    return Intake(district, _desk(request, district, organisation), category)


def open_tip(
    request: SubmitTip, intake: Intake, content: Sealed, *, proof: Proof, at: datetime
) -> Tip:
    """Make the tip that a request asks for. The same request makes the same tip."""
    return Tip(
        tip_number=spoken_number(SERVICE, request.request_id),
        district=intake.district.code if intake.district else None,
        desk=intake.desk,
        category=intake.category.code,
        urgent=intake.category.urgent,
        status=Status.PENDING,
        channel=Channel.APP,
        lang=request.lang,
        received_hour=hour(at),
        due_hour=_due(at, urgent=intake.category.urgent),
        content=content,
        body_tag=tag(request),
        words_tag=proof.tag,
        has_work=request.work is not None,
        reader_key=proof.reader_key,
    )


def standing(tip: Tip) -> Standing:
    """Return what of a tip is counted."""
    return Standing(status=tip.status, handler=tip.handler, is_benefited=tip.benefit is not None)


def first_step(tip: Tip) -> Step:
    """Return the first entry of a tip's history."""
    return Step(
        status=tip.status,
        desk=tip.desk,
        hour=tip.received_hour,
        district=tip.district,
        channel=tip.channel,
        after=standing(tip),
    )


def next_step(tip: Tip, moved: Tip, *, kind: str, at: datetime, **more: Any) -> Step:
    """Return the entry of a tip's history that leads from one form to the next."""
    return Step(
        status=moved.status,
        desk=moved.desk,
        hour=hour(at),
        kind=kind,
        district=tip.district,
        channel=tip.channel,
        before=standing(tip),
        after=standing(moved),
        **more,
    )


def reopened(tip: Tip, *, at: datetime) -> Tip:
    """Return a tip as it is after its closing was undone: pending, and nobody benefited.

    One that was never sent on has its time to forward again, and climbs from the first post.
    """
    undone = {"status": Status.PENDING, "reason": None, "closed_by": None, "benefit": None}
    again = {} if tip.handler else {"due_hour": _due(at, urgent=tip.urgent), "climbed": ()}
    return tip.model_copy(update=undone | again)


def tip_id(request: SubmitTip | ConfirmSaved) -> str:
    """Return the id of the document that holds this request's tip."""
    return record_id(SERVICE, request.request_id)


def tag(request: SubmitTip) -> str:
    """Return what tells a retry from another tip under the same `request_id`."""
    body: dict[str, Any] = request.model_dump(mode="json", exclude={"request_id", "work"})
    return body_tag(request.request_id, body)


def content(request: SubmitTip) -> bytes:
    """Return what must be sealed, as UTF-8 JSON."""
    said = TipContent.model_validate(request.model_dump(include=set(TipContent.model_fields)))
    return said.model_dump_json(exclude_none=True).encode()


def receipt(
    request: SubmitTip, intake: Intake, *, words: tuple[str, ...] | None = None
) -> TipReceipt:
    """Return what the citizen is told: what happens next, and whom to ring in danger."""
    call = intake.category.call
    return TipReceipt(
        tip_number=spoken_number(SERVICE, request.request_id),
        words=words,
        request_id=request.request_id,
        status=Status.PENDING,
        message=_next_steps(call).say(request.lang),
        call=call,
    )


def _due(at: datetime, *, urgent: bool) -> datetime:
    return hour(at) + (URGENT_IN if urgent else FORWARD_IN)


def _is_complaint(request: SubmitTip) -> bool:
    return request.category == CONDUCT and request.about_unit not in {None, POLICE}


def _district(request: SubmitTip, organisation: Organisation) -> District | None:
    """Return the district: the one named, else the place's, else that of the unit named."""
    if request.district:
        if request.district not in organisation.districts:
            raise bad_field("district", "unknown")
        return organisation.districts[request.district]
    if isinstance(request.place, Point):
        nearest = organisation.nearest(request.place)
        return organisation.districts[nearest.district] if nearest else None
    about = request.about_unit or ""
    unit = organisation.unit(about)
    code = unit.district if unit else organisation.district_of(about)
    return organisation.districts[code] if code else None


def _desk(request: SubmitTip, district: District | None, organisation: Organisation) -> str:
    if request.about_unit and request.about_unit != POLICE:
        above = organisation.supervisors(request.about_unit)
        if above is None and _is_complaint(request):
            return organisation.state_desk
        if above is None:
            raise bad_field("about_unit", "unknown")
        return above[0]
    return district.ladder[0] if district else organisation.state_desk


def _next_steps(call: str) -> Text:
    hi = "आपकी सूचना सुरक्षित मिल गई है। आपका नाम या नंबर कहीं दर्ज नहीं हुआ। "
    en = "Your tip has been received safely. Your name and number are not recorded anywhere. "
    hi += "एक वरिष्ठ अधिकारी इसे पढ़कर कार्रवाई तय करेंगे; आम तौर पर 24 से 72 घंटे में। "
    en += "A senior officer will read it and decide what is done, usually within 24-72 hours. "
    hi += "सूचना नंबर और शब्द लिखकर रख लें: केवल इन्हीं से आप आगे देख और लिख सकेंगे। "
    en += "Keep the tip number and the words: only they let you look and write again. "
    if call != "112":
        hi += f"इस तरह के मामले में मदद के लिए {call} पर फ़ोन करें। "
        en += f"For help in a matter like this, call {call}. "
    return Text(hi + "अभी ख़तरा हो तो तुरंत 112 पर फ़ोन करें।", en + "In danger now, call 112 at once.")
