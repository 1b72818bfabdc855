"""Places that are graded: stations, cells and offices, each under one code at a time. No I/O."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from functions.feedback.codes_model import PlaceCode
from functions.feedback.model import SERVICE
from shared.pure.clock import IST
from shared.pure.errors import FailedPreconditionError, NotFoundError
from shared.pure.ids import RequestId, Slug
from shared.pure.organisation import District, Organisation, Unit
from shared.pure.privacy import P0, P1, Frozen, Part, Stored
from shared.pure.reasons import Reason
from shared.pure.text_input import text_of
from shared.pure.texts import AskedLang, Lang

MOST_LINES = 5
MAX_LINE = 160


class PlaceLine(Part):
    """One "you said, we did": in plain words, in both languages."""

    hi: str
    en: str
    on: date
    id: str = ""


class Published(Part):
    """What the public page shows of a place: only what its weekly batches gave out."""

    mean: float
    answers: int
    as_on: str


class GradedPlace(Stored):
    """A place as its own page shows it, and the code on its posters."""

    code: Annotated[str, P0]
    version: Annotated[int, P1] = 1
    act: Annotated[str, P1] = ""  # tells a repeated replacement from a new one
    made_at: Annotated[datetime, P1]
    is_public: Annotated[bool, P0] = False
    published: Annotated[Published | None, P0] = None
    lines: Annotated[tuple[PlaceLine, ...], P0, Field(max_length=MOST_LINES)] = ()


class Code(Stored):
    """What a code stands for, as long as its signature says the same."""

    unit: Annotated[str, P0]
    version: Annotated[int, P1]
    is_old: Annotated[bool, P0] = False


Said = Annotated[str, *text_of(MAX_LINE)]


class NewLine(Frozen):
    """What citizens said and the police did, in one sentence of each language."""

    hi: Said
    en: Said


class GetPlace(Frozen):
    """Somebody scanned a code, or typed it: whose is it?"""

    place_code: PlaceCode
    lang: AskedLang = Lang.HI


class ScannedPlace(Frozen):
    """What a code stands for.

    An answer about it is taken while `is_live`; else `call` is the number to ring. `is_old`: a
    newer poster hangs there, and this one counts all the same.
    """

    unit: str
    name_hi: str
    name_en: str
    kind: str
    district: str
    district_name_hi: str
    district_name_en: str
    call: str
    is_live: bool
    is_old: bool


class ChangePlace(Frozen):
    """The IG changes one thing of a place's page: a line more, a line less, or the switch."""

    request_id: RequestId
    unit: Slug
    add: NewLine | None = None
    remove: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")] | None = None
    is_public: bool | None = None
    lang: AskedLang = Lang.HI

    @model_validator(mode="after")
    def _one_thing(self) -> "ChangePlace":
        if sum(one is not None for one in (self.add, self.remove, self.is_public)) > 1:
            raise ValueError("one thing at a time")
        return self


class PlacePage(Frozen):
    """What a place's page shows beside the form."""

    unit: str
    name_hi: str
    name_en: str
    url: str
    is_public: bool
    published: Published | None
    lines: tuple[PlaceLine, ...]


def changed(place: GradedPlace, request: ChangePlace, *, line_id: str, on: datetime) -> GradedPlace:
    """Return a place with the one thing changed; what was done before is not done again.

    Where there are as many lines as there may be, the oldest makes room.
    """
    lines = place.lines
    if request.add and line_id not in {one.id for one in lines}:
        new = PlaceLine(hi=request.add.hi, en=request.add.en, on=on.date(), id=line_id)
        lines = (new, *lines)[:MOST_LINES]
    if request.remove:
        lines = tuple(one for one in lines if one.id != request.remove)
    is_public = place.is_public if request.is_public is None else request.is_public
    return place.model_copy(update={"lines": lines, "is_public": is_public})


def scanned(unit: Unit, district: District, *, is_old: bool, at: datetime) -> ScannedPlace:
    """Return what a scanned code stands for."""
    return ScannedPlace(
        unit=unit.code,
        name_hi=unit.name_hi,
        name_en=unit.name_en,
        kind=unit.kind,
        district=district.code,
        district_name_hi=district.name_hi,
        district_name_en=district.name_en,
        call=district.call,
        is_live=district.is_live(SERVICE, on=at.astimezone(IST).date()),
        is_old=is_old,
    )


def whereabouts(
    unit_code: str, organisation: Organisation, *, at: datetime
) -> tuple[Unit, District]:
    """Return a unit and its district.

    Raises:
        NotFoundError: there is no such unit.
        FailedPreconditionError: the service has not started in that district.
    """
    unit = organisation.unit(unit_code)
    if unit is None:
        raise NotFoundError(Reason.NOT_FOUND)
    district = organisation.districts[unit.district]
    if not district.is_live(SERVICE, on=at.astimezone(IST).date()):
        raise FailedPreconditionError(Reason.DISTRICT_NOT_LIVE, call=district.call)
    return unit, district


def range_of(district: District) -> str:
    """Return the code of a district's range: cg-range-bilaspur."""
    return f"{district.state}-range-{district.range}"


class Size(StrEnum):
    """The paper."""

    A4 = "A4"
    A5 = "A5"


class MakeQrPoster(Frozen):
    """Posters of one unit, or of every unit of a district. `renew` replaces their codes."""

    request_id: RequestId
    unit: Slug | None = None
    district: Slug | None = None
    size: Size = Size.A4
    picture: bool = False
    renew: bool = False
    lang: AskedLang = Lang.HI

    @model_validator(mode="after")
    def _one_or_all(self) -> "MakeQrPoster":
        if (self.unit is None) == (self.district is None):
            raise ValueError("unit or district")
        return self


class PrintedFile(Frozen):
    """A file to print, in base64."""

    name: str
    type: str
    data: str


class Posters(Frozen):
    """What was printed, and the address of each place."""

    urls: dict[str, str]
    files: tuple[PrintedFile, ...]
