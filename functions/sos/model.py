"""What the caller and the officer send and are shown. No I/O."""

import secrets
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)

from shared.geo import Point
from shared.ids import RequestId, spoken_form
from shared.privacy import Frozen
from shared.texts import AskedLang, Lang

MAX_FIXES = 60
M = TypeVar("M", bound=BaseModel)

SosId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
WatchKey = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Pin = Annotated[str, Field(pattern=r"^[0-9]{4,6}$")]
SosNumber = Annotated[str, AfterValidator(spoken_form), Field(max_length=20)]
Battery = Annotated[int, Field(ge=0, le=100)]  # percent


class Status(StrEnum):
    """Where an SOS stands."""

    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    ON_THE_WAY = "on_the_way"
    REACHED = "reached"
    CANCELLED = "cancelled"  # by the caller; an officer still calls back, and closes it
    CLOSED = "closed"


class Outcome(StrEnum):
    """What it was, as the closing officer says."""

    REAL = "real"
    TEST = "test"
    MISTAKEN = "mistaken"
    HOAX = "hoax"
    DUPLICATE = "duplicate"


class CallBack(StrEnum):
    """What came of ringing the caller."""

    SAFE = "safe"
    NEEDS_HELP = "needs_help"
    NO_ANSWER = "no_answer"  # then somebody goes there
    NOT_CALLED = "not_called"


class Trigger(StrEnum):
    """How it was pressed."""

    BUTTON = "button"
    SHAKE = "shake"
    POWER = "power"
    VOICE = "voice"
    WATCH = "watch"


class Source(StrEnum):
    """How a place is known."""

    GPS = "gps"
    CELL = "cell"
    TYPED = "typed"


def _kept(data: Any, handler: ModelWrapValidatorHandler[M]) -> tuple[M, tuple[str, ...]]:
    """Read a model without those of its fields that cannot be read. Returns their names too."""
    try:
        return handler(data), ()
    except ValidationError as exc:
        bad = {str(error["loc"][0]) for error in exc.errors() if error["loc"]}
        if not bad or not isinstance(data, dict):
            raise
    made = handler({name: value for name, value in data.items() if name not in bad})
    return made, tuple(sorted(bad))


class Place(Point):
    """Where the caller is: latitude and longitude decide, the rest is read where it can be."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    source: Source = Source.GPS

    @model_validator(mode="wrap")
    @classmethod
    def _forgive(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        made, _ = _kept(data, handler)
        return made


def _moment(said: Any) -> Any:
    """Read a moment as JSON has it: behind a wrapping validator a strict model takes no text."""
    return datetime.fromisoformat(said.upper()) if isinstance(said, str) else said


class Fix(Place):
    """Where the caller was at a time, by their own phone's clock."""

    at: Annotated[AwareDatetime | None, BeforeValidator(_moment)] = None
    battery: Battery | None = None


class RaiseSos(Frozen):
    """One press. Nothing in it can make it refused: what cannot be read is left out.

    Without a `request_id` each press is an incident of its own.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    request_id: RequestId = Field(default_factory=lambda: secrets.token_hex(16))
    place: Place | None = None
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
    status: Status
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
    status: Status
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


Answer = Literal[Status.ACKNOWLEDGED, Status.ON_THE_WAY, Status.REACHED]


class AcknowledgeSos(Frozen):
    """An officer takes it on, or says how far they are."""

    sos_id: SosId
    status: Answer = Status.ACKNOWLEDGED
    lang: AskedLang = Lang.HI


class CloseSos(Frozen):
    """It is over: what it was, and what came of calling back."""

    sos_id: SosId
    outcome: Outcome
    call_back: CallBack = CallBack.NOT_CALLED
    lang: AskedLang = Lang.HI


class OpenSos(Frozen):
    """An officer looks at the exact place and the trail."""

    sos_id: SosId
    lang: AskedLang = Lang.HI


class ClimbSos(Frozen):
    """What the task queue delivers when a rung is due."""

    sos_id: SosId
    rung: Annotated[int, Field(ge=1, le=3)]
