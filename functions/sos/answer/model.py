"""What officers ask about an SOS, and what they are shown. No I/O."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from functions.sos.answer.closing_model import SosNumber
from functions.sos.model import CallBack, SosId, SosOutcome, SosStatus
from functions.sos.period_model import Period
from shared.pure.geo import PlaceSource
from shared.pure.ids import Slug
from shared.pure.privacy import Frozen
from shared.pure.replies import Choice
from shared.pure.texts import AskedLang, Lang

PAGE = 50
MOST = 100
Answer = Literal[SosStatus.ACKNOWLEDGED, SosStatus.ON_THE_WAY, SosStatus.REACHED]


class AcknowledgeSos(Frozen):
    """An officer takes it on, or says how far they are."""

    sos_id: SosId
    status: Answer = SosStatus.ACKNOWLEDGED
    call_back: CallBack = CallBack.NOT_CALLED  # what came of ringing the caller, this time
    lang: AskedLang = Lang.HI


class HandOverSos(Frozen):
    """A control room, or the state desk, gives an SOS to another station or district."""

    sos_id: SosId
    unit: Slug
    lang: AskedLang = Lang.HI


class OpenSos(Frozen):
    """An officer looks at the exact place and the trail."""

    sos_id: SosId
    lang: AskedLang = Lang.HI


class ListSos(Frozen):
    """An officer looks at the board of their own unit, one page at a time.

    `heap`: at those in its heap instead, who are rung for as one.
    """

    heap: bool = False

    limit: Annotated[int, Field(ge=1, le=MOST)] = PAGE
    cursor: Annotated[str, Field(max_length=200)] | None = None
    lang: AskedLang = Lang.HI


class ListClosedSos(Period):
    """An officer looks at what was pressed in a period and is closed, one page at a time."""

    outcome: SosOutcome | None = None  # None: whatever it was
    limit: Annotated[int, Field(ge=1, le=MOST)] = PAGE
    cursor: Annotated[str, Field(max_length=200)] | None = None
    lang: AskedLang = Lang.HI


class FindSos(Frozen):
    """An officer looks for one by the number that is spoken of, however it is written."""

    sos_number: SosNumber
    lang: AskedLang = Lang.HI


class SosLine(Frozen):
    """An SOS as an officer's list shows it: no name, no number, no exact place."""

    sos_id: str
    sos_number: str
    status: SosStatus
    practice: bool
    signed: bool  # by a verified number
    group: str | None  # presses that may be one share it
    former: str | None  # the number of the SOS before, under the same id
    formers: tuple[str, ...]  # the units that it was at before
    neighbour: str | None  # a station that was told, for this one has no phone
    flags: tuple[str, ...]
    district: str | None
    station: str | None
    station_hi: str | None
    station_en: str | None
    area: str | None
    raised_at: datetime
    fixed_at: datetime | None
    told_at: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str | None
    on_the_way_at: datetime | None
    reached_at: datetime | None
    cancelled_at: datetime | None
    closed_at: datetime | None
    outcome: SosOutcome | None
    call_back: CallBack | None
    duplicate_of: str | None
    corrected_at: datetime | None
    corrected_by: str | None


class SosHeap(Frozen):
    """Presses without a verified number at one seat, beyond those that are rung for each."""

    seat: str
    waiting: int
    oldest: str  # the sos_id of the one that waits longest
    rung_at: datetime


class SosList(Frozen):
    """One page: by verified numbers first, then the unanswered, of those the oldest.

    `cursor` opens the next page, and is missing on the last. `heaps` stand on the first.
    """

    sos: tuple[SosLine, ...]
    heaps: tuple[SosHeap, ...] | None = None
    cursor: str | None = None


class SosCaller(Frozen):
    """Who pressed. `mobile` was verified by an OTP; `said_mobile` is only what the press says."""

    mobile: str | None
    said_mobile: str | None
    battery: int | None  # percent, at the press
    place_text: str | None  # where they are, in their words
    message: str | None


class SosPosition(Frozen):
    """Where the caller was, by our clock. `is_doubtful`: nobody gets there so fast."""

    lat: float
    lng: float
    accuracy_m: float | None
    source: PlaceSource
    at: datetime | None
    battery: int | None
    is_doubtful: bool


class OpenedSos(Frozen):
    """An SOS as the officer who goes there sees it. `script` is what to say on the phone."""

    sos: SosLine
    caller: SosCaller
    fixes: tuple[SosPosition, ...]  # oldest first
    messages: tuple[str, ...] = ()  # that came later
    fixed_at: datetime | None
    is_stale: bool
    script: str
    units: tuple[Choice, ...] = ()  # to which the caller may hand it over: the nearest, districts
