"""What can be printed: posters of places, slips of visits. No I/O."""

from datetime import date
from typing import Annotated

from pydantic import Field

from functions.feedback.codes_model import MOST_SLIPS, SLIP_DAYS
from functions.feedback.model import Purpose
from functions.feedback.places.model import PrintedFile
from shared.pure.ids import RequestId, Slug
from shared.pure.privacy import Frozen
from shared.pure.text_input import Mobile
from shared.pure.texts import AskedLang, Lang

MOST_AT_ONCE = 105  # slips of one call: five sheets
MOST_AHEAD = SLIP_DAYS
MOST_TEXTED = MOST_SLIPS // 2  # a station cannot use up what the IG's office has to print


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


class PrintedSlips(Frozen):
    """The slips, and the sheets to cut them from."""

    slips: tuple[str, ...]
    files: tuple[PrintedFile, ...]
