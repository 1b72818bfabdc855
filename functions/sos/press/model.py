"""What the caller sends and is shown, and the incident that a press makes. No I/O."""

import secrets
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)

from functions.sos.acts_model import rank
from functions.sos.incident_model import SERVICE, Incident, area
from functions.sos.ladder_model import first_due
from functions.sos.model import (
    Battery,
    Coordinates,
    Fix,
    Forgiving,
    SosId,
    SosStatus,
    Trigger,
)
from functions.sos.route_model import Route
from shared.pure.ids import RequestId, record_id, said_tag, sign, spoken_form, spoken_number
from shared.pure.privacy import Frozen
from shared.pure.text_input import Mobile
from shared.pure.texts import AskedLang, Lang

MAX_FIXES = 60
PIN = r"^[0-9]{4,6}$"
WatchKey = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Pin = Annotated[str, Field(pattern=PIN)]
SosNumber = Annotated[str, AfterValidator(spoken_form), Field(max_length=20)]


class SosWarning(StrEnum):
    """What of a request could not be read and was left out."""

    REQUEST_ID_MISSING = "request_id_missing"  # each retry is an incident of its own
    REQUEST_ID_UNREAD = "request_id_unread"  # the same
    PLACE_UNREAD = "place_unread"
    PLACE_PARTLY_UNREAD = "place_partly_unread"  # its accuracy or its source
    BATTERY_UNREAD = "battery_unread"
    MOBILE_UNREAD = "mobile_unread"
    PIN_UNREAD = "pin_unread"  # no PIN was set
    TRIGGER_UNREAD = "trigger_unread"
    PRACTICE_UNREAD = "practice_unread"  # it was taken in earnest
    FIXES_UNREAD = "fixes_unread"
    BODY_UNREAD = "body_unread"  # it came cut or broken: what stood in the rest is missing


class _FromCaller(Forgiving, Frozen):
    """What callers send of an SOS. Each field has a default but those without which all is void."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    @property
    def warnings(self) -> tuple[SosWarning, ...]:
        """What the caller's app is told of what was left out."""
        known, unread = set(SosWarning), [f"{name}_unread" for name in self.unread]
        return tuple(SosWarning(one) for one in unread if one in known)


class RaiseSos(_FromCaller):
    """One press. Nothing in it can make it refused: what cannot be read is left out.

    Without a `request_id` each press is an incident of its own.
    """

    request_id: RequestId = Field(default_factory=lambda: secrets.token_hex(16))
    place: Coordinates | None = None
    battery: Battery | None = None
    trigger: Trigger = Trigger.BUTTON
    practice: bool = False
    pin: Pin | None = None  # chosen beforehand; with it another phone can cancel
    mobile: Mobile | None = None  # the caller's own number by their word: shown, never verified
    lang: AskedLang = Lang.HI

    @property
    def is_named(self) -> bool:
        """Say whether a retry will be known as one."""
        return "request_id" in self.model_fields_set

    @property
    def flags(self) -> tuple[str, ...]:
        """What was left out, for the officer to know."""
        missing = () if self.place else ("no_place",)
        made = () if self.is_named else ("no_request_id",)
        return (*(f"unread_{name}" for name in self.unread), *missing, *made)

    @property
    def warnings(self) -> tuple[SosWarning, ...]:
        """What the caller's app is told of what was left out."""
        unread = super().warnings
        if self.place and self.place.unread:
            unread = (*unread, SosWarning.PLACE_PARTLY_UNREAD)
        if self.is_named or SosWarning.REQUEST_ID_UNREAD in unread:
            return unread
        return (*unread, SosWarning.REQUEST_ID_MISSING)


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


class OwnSos(_FromCaller):
    """The caller's own SOS, by the key that its receipt gave them.

    `seen` is the `version` of the answer that the app holds: the next one says what changed.
    """

    sos_id: SosId
    watch_key: WatchKey
    seen: Annotated[str, Field(max_length=20)] | None = None
    lang: AskedLang = Lang.HI


class CancelSos(_FromCaller):
    """The caller cancels: with their own phone's key, or from any phone with the PIN."""

    sos_id: SosId | None = None
    sos_number: SosNumber | None = None  # as the receipt says it, where the id is not at hand
    watch_key: WatchKey | None = None
    pin: Pin | None = None
    lang: AskedLang = Lang.HI

    @model_validator(mode="after")
    def _names_one(self) -> Self:
        if self.watch_key is None and self.pin is None:
            raise ValueError("watch_key or pin")
        if self.sos_id is None and (self.sos_number is None or self.pin is None):
            raise ValueError("sos_id, or sos_number with pin")
        return self


def _readable(data: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    """Leave out fixes that cannot be read: refused, the phone would send the same ones for ever.

    Of more than are taken, the last.
    """
    sent = tuple(data)[-MAX_FIXES:] if isinstance(data, list) else data
    try:
        return handler(sent)
    except ValidationError as exc:
        bad = {error["loc"][0] for error in exc.errors() if error["loc"]}
        if not bad:
            raise
    kept = tuple(fix for n, fix in enumerate(sent) if n not in bad)
    return handler(kept) if kept else ()


class UpdateSos(OwnSos):
    """Where the caller has been since the last time, oldest first."""

    request_id: RequestId = Field(default_factory=lambda: secrets.token_hex(16))
    fixes: Annotated[tuple[Fix, ...], Field(max_length=MAX_FIXES), WrapValidator(_readable)] = ()
    _sent: int = PrivateAttr(0)

    @model_validator(mode="wrap")
    @classmethod
    def _count(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        made, fixes = handler(data), data.get("fixes") if isinstance(data, dict) else None
        made._sent = len(fixes) if isinstance(fixes, list) else 0  # noqa: SLF001 its own
        if len(made.fixes) < min(made.sent, MAX_FIXES):
            made.note_unread("fixes")
        return made

    @property
    def sent(self) -> int:
        """How many fixes came, those that cannot be read among them."""
        return self._sent


class SosView(Frozen):
    """What callers see of their SOS. Times are UTC, by our own clock.

    Where nothing changed since the version that the app has seen, only the first four fields and
    the positions that were taken are there.
    """

    version: str
    is_changed: bool
    is_open: bool  # while it is, positions are taken
    status: SosStatus
    taken: int | None = None  # of the positions sent, those that were taken
    of: int | None = None  # the positions sent
    warnings: tuple[SosWarning, ...] | None = None
    sos_id: str | None = None
    sos_number: str | None = None
    practice: bool | None = None
    station_name: str | None = None
    raised_at: datetime | None = None
    told_at: datetime | None = None
    acknowledged_at: datetime | None = None
    on_the_way_at: datetime | None = None
    reached_at: datetime | None = None
    closed_at: datetime | None = None
    message: str | None = None
    call: str | None = None


def since(view: SosView, seen: str | None) -> SosView:
    """Return a whole view as an app needs it that has seen a version of it."""
    version = sign(view.model_dump(mode="json"), view.sos_id or "")[:12]
    if seen == version:
        return SosView(version=version, is_changed=False, is_open=view.is_open, status=view.status)
    return view.model_copy(update={"version": version})


def sos_id(request: RaiseSos) -> str:
    """Return the id of the document that holds this press's incident."""
    return record_id(_kind(request), request.request_id)


def sos_number(request: RaiseSos) -> str:
    """Return the number by which this press's incident is spoken of."""
    return spoken_number(_kind(request), request.request_id)


def _kind(request: RaiseSos) -> str:
    """A press in earnest under the id of a practice press is an incident of its own."""
    return f"{SERVICE}-practice" if request.practice else SERVICE


def position_id(request: RaiseSos) -> str:
    """Return the id of the position that came with a press: another for another body."""
    return said_tag(request.request_id, request, "pin", "mobile")[:32]


def open_incident(
    request: RaiseSos, goes_to: Route, flags: tuple[str, ...], *, at: datetime, signed: bool = False
) -> Incident:
    """Make the incident that a press asks for. `signed`: by a verified number."""
    incident = Incident(
        sos_number=sos_number(request),
        status=SosStatus.RAISED,
        practice=request.practice,
        flags=(*flags, *request.flags, *goes_to.flags),
        signed=signed,
        state=goes_to.state,
        district=goes_to.district,
        station=goes_to.station,
        seat=goes_to.seat,
        area=area(request.place) if request.place else None,
        trigger=request.trigger,
        lang=request.lang,
        raised_at=at,
        fixed_at=at if request.place else None,
        next_due=first_due(at, practice=request.practice),
        boards=goes_to.boards,
        station_hi=goes_to.names[0],
        station_en=goes_to.names[1],
    )
    return incident.model_copy(update={"rank": rank(incident)})
