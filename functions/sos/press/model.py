"""What the caller sends and is shown, and the incident that a press makes. No I/O."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)

from functions.sos.acts_model import rank
from functions.sos.incident_model import SERVICE, Incident, Position, Pressed, area
from functions.sos.ladder_model import first_due
from functions.sos.model import (
    Battery,
    Forgiving,
    Moment,
    Place,
    SosStatus,
    Trigger,
)
from functions.sos.place_model import LATS, LONGEST_TEXT, corrected, cut, in_words
from functions.sos.press.ids_model import PressId, as_text
from functions.sos.route_model import Route
from shared.pure.geo import PlaceSource
from shared.pure.ids import RequestId, record_id, said_tag, sign, spoken_form, spoken_number
from shared.pure.privacy import Frozen
from shared.pure.text_input import Mobile, digits
from shared.pure.texts import AskedLang, Lang

MAX_FIXES = 60
BESIDE_THE_PLACE = ("pin", "mobile", "now", "message", "place_text")
_NEVER = datetime.min.replace(tzinfo=UTC)
PIN = r"^[0-9]{4,6}$"
_PIN = Annotated[str, Field(pattern=PIN)]


def _pin(typed: Any) -> Any:
    """Read a PIN in any script's digits."""
    return digits(typed.strip()) if isinstance(typed, str) else as_text(typed)


WatchKey = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
SentId = Annotated[
    str,
    BeforeValidator(as_text, json_schema_input_type=RequestId),
    Field(min_length=1),
]
Pin = Annotated[str, BeforeValidator(_pin, json_schema_input_type=_PIN), Field(pattern=PIN)]
SosNumber = Annotated[str, AfterValidator(spoken_form), Field(max_length=20)]


Said = Annotated[str, BeforeValidator(cut), Field(min_length=1, max_length=LONGEST_TEXT)]


class SosWarning(StrEnum):
    """What of a request could not be read and was left out."""

    REQUEST_ID_MISSING = "request_id_missing"  # each retry is an incident of its own
    REQUEST_ID_UNREAD = "request_id_unread"  # the same
    REQUEST_ID_WEAK = "request_id_weak"  # the same: others may have this one, or guess it
    PLACE_UNREAD = "place_unread"
    PLACE_PARTLY_UNREAD = "place_partly_unread"  # its accuracy or its source
    BATTERY_UNREAD = "battery_unread"
    MOBILE_UNREAD = "mobile_unread"
    PIN_UNREAD = "pin_unread"  # no PIN was set
    TRIGGER_UNREAD = "trigger_unread"
    PRACTICE_UNREAD = "practice_unread"  # it was taken in earnest
    FIXES_UNREAD = "fixes_unread"
    FIXES_DROPPED = "fixes_dropped"  # there were more than 60: the newest are kept
    PLACE_TEXT_UNREAD = "place_text_unread"
    MESSAGE_UNREAD = "message_unread"
    NOW_UNREAD = "now_unread"
    BODY_UNREAD = "body_unread"  # it came cut or broken: what stood in the rest is missing


class FromCaller(Forgiving, Frozen):
    """What callers send of an SOS. Each field has a default but those without which all is void."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    @property
    def warnings(self) -> tuple[SosWarning, ...]:
        """What the caller's app is told of what was left out."""
        known, unread = set(SosWarning), [f"{name}_unread" for name in self.unread]
        return tuple(SosWarning(one) for one in unread if one in known)


class RaiseSos(FromCaller):
    """One press. Nothing in it can make it refused: what cannot be read is left out.

    Without a `request_id`, or with one that others may have (ids_model.py), each press is an
    incident of its own.
    """

    request_id: SentId | None = None
    place: Place | None = None
    place_text: Said | None = None  # where, in words: "behind the bus stand"
    message: Said | None = None
    now: Moment | None = None  # by the phone's own clock: how wrong it is
    battery: Battery | None = None
    trigger: Trigger = Trigger.BUTTON
    practice: bool = False
    pin: Pin | None = None  # chosen beforehand; with it another phone can cancel
    mobile: Mobile | None = None  # the caller's own number by their word: shown, never verified
    lang: AskedLang = Lang.HI

    @model_validator(mode="before")
    @classmethod
    def _wherever_the_place_is_said(cls, data: Any) -> Any:
        """Keep a place that was said in words where words belong; read one beside the rest."""
        if not isinstance(data, dict):
            return data
        place = data.get("place")
        if not place and any(name in data for name in LATS):
            return {**data, "place": data}
        words = None if data.get("place_text") else in_words(place)
        return data if words is None else {**data, "place": None, "place_text": words}

    def fixed_at(self, at: datetime) -> datetime | None:
        """Return when the caller was at the place of the press, by our clock."""
        return corrected(self.place.at, self.now, arrived=at) if self.place else None

    def flags(self, known: PressId) -> tuple[str, ...]:
        """Return what was left out, for the officer to know."""
        missing = () if self.place else ("no_place",)
        made = () if known.is_named else ("no_request_id",)
        weak = ("weak_request_id",) if known.is_weak else ()
        return (*(f"unread_{name}" for name in self.unread), *missing, *made, *weak)

    def warnings_for(self, known: PressId) -> tuple[SosWarning, ...]:
        """Return what the caller's app is told of what was left out."""
        unread = self.warnings
        if self.place and self.place.unread:
            unread = (*unread, SosWarning.PLACE_PARTLY_UNREAD)
        if known.is_named or SosWarning.REQUEST_ID_UNREAD in unread:
            return unread
        is_weak = known.is_weak
        return (*unread, SosWarning.REQUEST_ID_WEAK if is_weak else SosWarning.REQUEST_ID_MISSING)


class SosReceipt(Frozen):
    """What the caller is shown: the same for every retry. `watch_key` opens what comes next."""

    sos_id: str
    sos_number: str
    watch_key: str
    status: SosStatus
    practice: bool
    message: str
    call: str
    warnings: tuple[SosWarning, ...] | None = None


def sos_id(request: RaiseSos, known: str) -> str:
    """Return the id of the document that holds this press's incident."""
    return record_id(_kind(request), known)


def sos_number(request: RaiseSos, known: str) -> str:
    """Return the number by which this press's incident is spoken of."""
    return spoken_number(_kind(request), known)


def _kind(request: RaiseSos) -> str:
    """A press in earnest under the id of a practice press is an incident of its own."""
    return f"{SERVICE}-practice" if request.practice else SERVICE


def position_id(request: RaiseSos, known: str) -> str:
    """Return the id of the position that came with a press: another for another body."""
    return said_tag(known, request, *BESIDE_THE_PLACE)[:32]


def said_id(request: RaiseSos) -> str:
    """Return what tells what a press says from what another one says."""
    words = {"mobile": request.mobile, "message": request.message, "place": request.place_text}
    return sign(words, request.request_id or "")[:16]


def body_tag(request: RaiseSos) -> str:
    """Return what tells the very same body from another one."""
    return said_tag(request.request_id or "", request, "now")[:32]


class Press(NamedTuple):
    """One press, ready to be stored."""

    name: str
    request: RaiseSos
    known: PressId
    incident: Incident
    pressed: Pressed
    position: tuple[str, Position] | None


class Opening(NamedTuple):
    """What is known of a press beside what it says."""

    known: PressId
    flags: tuple[str, ...]  # of the sign-in
    is_signed: bool  # by a verified number
    at: datetime


def open_incident(request: RaiseSos, goes_to: Route, opening: Opening) -> Incident:
    """Make the incident that a press asks for."""
    known, at = opening.known, opening.at
    incident = Incident(
        sos_number=sos_number(request, known.value),
        status=SosStatus.RAISED,
        practice=request.practice,
        flags=(*opening.flags, *request.flags(known), *goes_to.flags),
        signed=opening.is_signed,
        state=goes_to.state,
        district=goes_to.district,
        station=goes_to.station,
        seat=goes_to.seat,
        area=area(request.place) if request.place else None,
        trigger=request.trigger,
        lang=request.lang,
        raised_at=at,
        fixed_at=request.fixed_at(at),
        is_tower=request.place is not None and request.place.source is PlaceSource.CELL,
        next_due=first_due(at, practice=request.practice),
        boards=goes_to.boards,
        station_hi=goes_to.names[0],
        station_en=goes_to.names[1],
    )
    return incident.model_copy(update={"rank": rank(incident)})
