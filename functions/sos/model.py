"""What the caller and the officer send and are shown. No I/O."""

from datetime import datetime
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

from shared.pure.geo import PlaceSource, Point

M = TypeVar("M", bound=BaseModel)

SosId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
YEARS = range(2000, 2101)  # in which a phone can be
Battery = Annotated[int, Field(ge=0, le=100)]  # percent


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


def _moment(said: Any) -> Any:
    """Read a moment as JSON has it: behind a wrapping validator a strict model takes no text.

    A clock that stands in another century says nothing of when.
    """
    if not isinstance(said, str):
        return said
    at = datetime.fromisoformat(said.upper())
    if at.year not in YEARS:
        raise ValueError("no year of ours")
    return at


class Fix(Coordinates):
    """Where the caller was at a time, by their own phone's clock."""

    at: Annotated[AwareDatetime | None, BeforeValidator(_moment)] = None
    battery: Battery | None = None
