"""What the caller sends and is shown, and the incident that a press makes. No I/O."""

import secrets
from datetime import datetime
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

from functions.sos.incident_model import SERVICE, Incident, area
from functions.sos.ladder_model import due_at
from functions.sos.model import (
    Battery,
    Coordinates,
    Fix,
    SosId,
    SosStatus,
    Trigger,
    _kept,
)
from functions.sos.route_model import Route
from shared.pure.ids import RequestId, record_id, said_tag, spoken_form, spoken_number
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang

MAX_FIXES = 60
WatchKey = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Pin = Annotated[str, Field(pattern=r"^[0-9]{4,6}$")]
SosNumber = Annotated[str, AfterValidator(spoken_form), Field(max_length=20)]


class RaiseSos(Frozen):
    """One press. Nothing in it can make it refused: what cannot be read is left out.

    Without a `request_id` each press is an incident of its own.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    request_id: RequestId = Field(default_factory=lambda: secrets.token_hex(16))
    place: Coordinates | None = None
    battery: Battery | None = None
    trigger: Trigger = Trigger.BUTTON
    practice: bool = False
    pin: Pin | None = None  # chosen beforehand; with it another phone can cancel
    lang: AskedLang = Lang.HI
    _unread: tuple[str, ...] = PrivateAttr(())

    @model_validator(mode="wrap")
    @classmethod
    def _forgive(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        made, bad = _kept(data, handler)
        made._unread = bad  # noqa: SLF001 its own
        return made

    @property
    def flags(self) -> tuple[str, ...]:
        """What was left out, for the officer to know."""
        missing = () if self.place else ("no_place",)
        made = () if "request_id" in self.model_fields_set else ("no_request_id",)
        return (*(f"unread_{name}" for name in self._unread), *missing, *made)


class SosReceipt(Frozen):
    """What the caller is shown: the same for every retry. `watch_key` opens what comes next."""

    sos_id: str
    sos_number: str
    watch_key: str
    status: SosStatus
    practice: bool
    message: str
    call: str


class OwnSos(Frozen):
    """The caller's own SOS, by the key that its receipt gave them."""

    sos_id: SosId
    watch_key: WatchKey
    lang: AskedLang = Lang.HI


class CancelSos(Frozen):
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
    """Leave out fixes that cannot be read: refused, the phone would send the same ones for ever."""
    sent = tuple(data) if isinstance(data, list) else data
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

    request_id: RequestId
    fixes: Annotated[
        tuple[Fix, ...], Field(min_length=1, max_length=MAX_FIXES), WrapValidator(_readable)
    ]


class SosView(Frozen):
    """What callers see of their SOS. Times are UTC, by our own clock."""

    sos_id: str
    sos_number: str
    status: SosStatus
    practice: bool
    is_open: bool  # while it is, positions are taken
    station: str | None = None
    raised_at: datetime
    told_at: datetime | None = None
    acknowledged_at: datetime | None = None
    on_the_way_at: datetime | None = None
    reached_at: datetime | None = None
    closed_at: datetime | None = None
    message: str
    call: str = "112"


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
    return said_tag(request.request_id, request, "pin")[:32]


def open_incident(
    request: RaiseSos, goes_to: Route, flags: tuple[str, ...], *, at: datetime
) -> Incident:
    """Make the incident that a press asks for."""
    return Incident(
        sos_number=sos_number(request),
        status=SosStatus.RAISED,
        practice=request.practice,
        flags=(*flags, *request.flags, *goes_to.flags),
        state=goes_to.state,
        district=goes_to.district,
        station=goes_to.station,
        seat=goes_to.seat,
        area=area(request.place) if request.place else None,
        trigger=request.trigger,
        lang=request.lang,
        raised_at=at,
        fixed_at=at if request.place else None,
        next_due=due_at(at, 1),
        boards=goes_to.boards,
        station_hi=goes_to.names[0],
        station_en=goes_to.names[1],
    )
