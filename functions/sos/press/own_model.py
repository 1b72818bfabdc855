"""What callers send of their own SOS, and what they are shown of it. No I/O."""

import secrets
from datetime import UTC, datetime
from typing import Annotated, Any, Self

from pydantic import (
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)

from functions.sos.model import Fix, Moment, SosId, SosStatus
from functions.sos.place_model import plain_place
from functions.sos.press.model import (
    MAX_FIXES,
    FromCaller,
    Pin,
    Said,
    SosNumber,
    SosWarning,
    WatchKey,
)
from shared.pure.ids import RequestId, sign
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang

_EVER = datetime.max.replace(tzinfo=UTC)  # what has no time counts as of its arrival
_ADVISED = Field(json_schema_extra={"maxItems": MAX_FIXES})


class OwnSos(FromCaller):
    """The caller's own SOS, by the key that its receipt gave them.

    `seen` is the `version` of the answer that the app holds: the next one says what changed.
    """

    sos_id: SosId
    watch_key: WatchKey
    seen: Annotated[str, Field(max_length=20)] | None = None
    lang: AskedLang = Lang.HI


class CancelSos(FromCaller):
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
    sent = [data] if isinstance(data, dict) else data
    if not isinstance(sent, list | tuple):
        return handler(sent)
    return handler(tuple(fix for one in sent if (fix := _fix(one))))


def _fix(sent: Any) -> Fix | None:
    try:
        return sent if isinstance(sent, Fix) else Fix.model_validate(plain_place(sent))
    except ValidationError:
        return None


class UpdateSos(OwnSos):
    """Where the caller has been since the last time."""

    message: Said | None = None
    now: Moment | None = None  # by the phone's own clock: how wrong it is
    request_id: RequestId = Field(default_factory=lambda: secrets.token_hex(16))
    fixes: Annotated[tuple[Fix, ...], WrapValidator(_readable), _ADVISED] = ()
    _sent: int = PrivateAttr(0)

    @model_validator(mode="wrap")
    @classmethod
    def _count(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        made, fixes = handler(data), data.get("fixes") if isinstance(data, dict) else None
        made._sent = len(fixes) if isinstance(fixes, list) else int(isinstance(fixes, dict))  # noqa: SLF001 its own
        return made

    @property
    def kept(self) -> tuple[Fix, ...]:
        """Of more fixes than are taken the newest, in the order in which they came."""
        by_time = sorted(enumerate(self.fixes), key=lambda one: (one[1].at or _EVER, one[0]))
        return tuple(fix for _, fix in sorted(by_time[-MAX_FIXES:], key=lambda one: one[0]))

    @property
    def sent(self) -> int:
        """How many fixes came, those that cannot be read among them."""
        return self._sent

    @property
    def warnings(self) -> tuple[SosWarning, ...]:
        """What the caller's app is told of what was left out."""
        unread = super().warnings
        dropped = (SosWarning.FIXES_DROPPED,) if len(self.fixes) > MAX_FIXES else ()
        some = (SosWarning.FIXES_UNREAD,) if self.sent > len(self.fixes) else ()
        return tuple(dict.fromkeys((*unread, *some, *dropped)))


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
