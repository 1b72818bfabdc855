"""How a tip is taken: where it belongs, what is sealed, what the tipster is told. No I/O."""

from datetime import datetime
from typing import Annotated, NamedTuple

from pydantic import Field

from functions.tips.model import (
    POLICE,
    SERVICE,
    Channel,
    Tip,
    TipContent,
    TipPlace,
    TipStatus,
    due,
)
from functions.tips.text_model import Said
from shared.pure.clock import IST, hour
from shared.pure.errors import FailedPreconditionError, bad_field
from shared.pure.geo import Point
from shared.pure.ids import RequestId, Slug, record_id, said_tag, spoken_number
from shared.pure.organisation import Category, District, Organisation
from shared.pure.privacy import Frozen, Sealed
from shared.pure.reasons import Problem, Reason
from shared.pure.text_input import Moment
from shared.pure.texts import AskedLang, Lang, Text

CONDUCT = "police_conduct"  # the category of a complaint, also of those from the feedback page


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
    place: TipPlace | None = None
    about_unit: Slug | None = None
    happened_at: Moment | None = None
    work: Annotated[str, Field(min_length=1, max_length=4_000)] | None = None
    lang: AskedLang = Lang.HI


class TipReceipt(Frozen):
    """What the citizen is shown. The same for every retry, until they say that they kept it.

    The number alone opens nothing; the words are not shown again once they are kept.
    """

    tip_number: str
    words: str | None = None  # with a space between them
    status: TipStatus
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


class Intake(NamedTuple):
    """Where a tip belongs, worked out from what the tipster gave."""

    district: District | None
    desk: str
    category: Category


def route(request: SubmitTip, organisation: Organisation, *, at: datetime) -> Intake:
    """Find the district, the desk and the category of a tip.

    The desk is the district's Additional SP; about police, the lowest post above the unit
    named; without a district, the state desk; about the state desk, the DGP's room. A complaint
    about a unit is taken everywhere, also where tips have not started and where the unit is no
    more: the citizen was given its number already, on the feedback page.

    Raises:
        InvalidArgumentError: a category or district that the organisation does not have.
        FailedPreconditionError: the service has not started in that district.
    """
    category = organisation.categories.get(request.category)
    if category is None:
        raise bad_field("category", Problem.UNKNOWN)
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
        status=TipStatus.PENDING,
        channel=Channel.APP,
        lang=request.lang,
        received_hour=hour(at),
        due_hour=due(at, urgent=intake.category.urgent),
        content=content,
        body_tag=tag(request),
        words_tag=proof.tag,
        has_work=request.work is not None,
        reader_key=proof.reader_key,
    )


def tip_id(request: SubmitTip | ConfirmSaved) -> str:
    """Return the id of the document that holds this request's tip."""
    return record_id(SERVICE, request.request_id)


def tag(request: SubmitTip) -> str:
    """Return what tells a retry from another tip under the same `request_id`."""
    return said_tag(request.request_id, request, "work")


def content(request: SubmitTip, organisation: Organisation) -> bytes:
    """Return what must be sealed, as UTF-8 JSON."""
    said = TipContent.model_validate(request.model_dump(include=set(TipContent.model_fields)))
    about = {"about_unit": resolved(request.about_unit, organisation)}
    return said.model_copy(update=about).model_dump_json(exclude_none=True).encode()


def receipt(
    request: SubmitTip, intake: Intake, *, words: tuple[str, ...] | None = None
) -> TipReceipt:
    """Return what the citizen is told: what happens next, and whom to ring in danger."""
    call = intake.category.call
    return TipReceipt(
        tip_number=spoken_number(SERVICE, request.request_id),
        words=" ".join(words) if words else None,
        request_id=request.request_id,
        status=TipStatus.PENDING,
        message=_next_steps(call).say(request.lang),
        call=call,
    )


def _is_complaint(request: SubmitTip) -> bool:
    return request.category == CONDUCT and request.about_unit not in {None, POLICE}


def _district(request: SubmitTip, organisation: Organisation) -> District | None:
    """Return the district: the one named, else the place's, else that of the unit named."""
    if request.district:
        if request.district not in organisation.districts:
            raise bad_field("district", Problem.UNKNOWN)
        return organisation.districts[request.district]
    if isinstance(request.place, Point):
        nearest = organisation.nearest(request.place)
        return organisation.districts[nearest.district] if nearest else None
    about = organisation.subject(request.about_unit or "") or request.about_unit or ""
    unit = organisation.unit(about)
    code = unit.district if unit else organisation.district_of(about)
    return organisation.districts[code] if code else None


def _desk(request: SubmitTip, district: District | None, organisation: Organisation) -> str:
    if request.about_unit and request.about_unit != POLICE:
        # Of a name that says nothing, whom it means is not known: nobody in the district may.
        subject = organisation.subject(request.about_unit)
        return (organisation.supervisors(subject or "") or (organisation.state_desk,))[0]
    return district.ladder[0] if district else organisation.state_desk


def resolved(about: str | None, organisation: Organisation) -> str | None:
    """Return whom a tip is about as it is kept: a unit, a post of the chain, or the police.

    A name that stands for none of these keeps it from every station.
    """
    if about in {None, "", POLICE}:
        return about or None
    return organisation.subject(about or "") or POLICE


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
