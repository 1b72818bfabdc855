"""What the caller and the officer send and are shown. No I/O."""

from enum import StrEnum
from typing import Annotated, Any, Self, TypeVar

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    model_validator,
)

from functions.sos.place_model import battery, moment, plain_place
from shared.pure.geo import PlaceSource, Point

M = TypeVar("M", bound=BaseModel)

SosId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
_Percent = Annotated[int, Field(ge=0, le=100)]
Battery = Annotated[_Percent, BeforeValidator(battery, json_schema_input_type=_Percent)]
Moment = Annotated[AwareDatetime, BeforeValidator(moment, json_schema_input_type=AwareDatetime)]


class SosStatus(StrEnum):
    """Where an SOS stands."""

    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    ON_THE_WAY = "on_the_way"
    REACHED = "reached"
    CANCELLED = "cancelled"  # by the caller; an officer still calls back, and closes it
    CLOSED = "closed"


class SosOutcome(StrEnum):
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


class Forgiving(BaseModel):
    """Base of what a caller in danger sends: what cannot be read is left out, and said.

    Only what nothing can be done without (which SOS, latitude and longitude) is asked for again.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    _unread: tuple[str, ...] = PrivateAttr(())

    @property
    def unread(self) -> tuple[str, ...]:
        """The names of the fields that could not be read."""
        return self._unread

    def note_unread(self, name: str) -> None:
        """Note something more that could not be read."""
        self._unread = tuple(sorted({*self._unread, name}))

    @model_validator(mode="wrap")
    @classmethod
    def _forgive(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        try:
            return handler(data)
        except ValidationError as exc:
            bad = {str(error["loc"][0]) for error in exc.errors() if error["loc"]}
            made = _without(data, bad, handler)
            if made is None:
                raise
        made._unread = tuple(sorted(bad))  # noqa: SLF001 its own
        return made


def _without(data: Any, bad: set[str], handler: ModelWrapValidatorHandler[M]) -> M | None:
    if not bad or not isinstance(data, dict):
        return None
    try:
        return handler({name: value for name, value in data.items() if name not in bad})
    except ValidationError:  # what is missing then is what could not be read
        return None


class Coordinates(Forgiving, Point):
    """Where the caller is: latitude and longitude decide, the rest is read where it can be."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    source: PlaceSource = PlaceSource.GPS


class Fix(Coordinates):
    """Where the caller was at a time: sent by their own phone's clock, kept by ours."""

    at: Moment | None = None
    battery: Battery | None = None


Place = Annotated[Fix, BeforeValidator(plain_place, json_schema_input_type=Fix)]
