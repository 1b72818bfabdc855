"""What can be printed: posters of places, slips of visits. No I/O."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from functions.feedback.model import Mobile, Purpose
from functions.feedback.slip_model import MOST_SLIPS, SLIP_DAYS
from shared.ids import RequestId, Slug
from shared.privacy import Frozen
from shared.texts import AskedLang, Lang

MOST_AT_ONCE = 105  # slips of one call: five sheets
MOST_AHEAD = SLIP_DAYS
MOST_TEXTED = MOST_SLIPS // 2  # a station cannot use up what the IG's office has to print


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


class IssueSlips(Frozen):
    """Slips of one unit's day, to be printed and handed to whoever comes."""

    request_id: RequestId
    unit: Slug
    day: date
    count: Annotated[int, Field(ge=1, le=MOST_AT_ONCE)]
    lang: AskedLang = Lang.HI


class RecordVisitors(Frozen):
    """How many visits a station's register has for a day. More later is a second entry."""

    request_id: RequestId
    day: date
    count: Annotated[int, Field(ge=1, le=5_000)]
    lang: AskedLang = Lang.HI


class TextSlip(Frozen):
    """One visit in today's register: its slip goes to the visitor's telephone, if they like."""

    request_id: RequestId
    day: date
    mobile: Mobile
    purpose: Purpose
    is_sensitive: bool  # a sexual offence, violence at home, a child
    to_lang: AskedLang = Lang.HI  # the visitor's
    lang: AskedLang = Lang.HI


def may_be_texted(request: TextSlip) -> bool:
    """Say whether a trace of the visit on the visitor's phone can harm nobody."""
    return not request.is_sensitive and request.purpose is not Purpose.WOMEN_HELP


class PrintedFile(Frozen):
    """A file to print, in base64."""

    name: str
    type: str
    data: str


class Posters(Frozen):
    """What was printed, and the address of each place."""

    urls: dict[str, str]
    files: tuple[PrintedFile, ...]


class PrintedSlips(Frozen):
    """The slips, and the sheets to cut them from."""

    slips: tuple[str, ...]
    files: tuple[PrintedFile, ...]


class Done(Frozen):
    """It is done; in words."""

    message: str
