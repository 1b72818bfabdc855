"""What a tip is and the rules it obeys. No I/O: everything here runs without a network."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from typing_extensions import TypeAliasType

from functions.tips.text_model import PlaceSaid
from shared.pure.clock import IST, hour
from shared.pure.geo import Point
from shared.pure.ids import RequestId
from shared.pure.policy import Action
from shared.pure.privacy import P1, P3, Frozen, Part, Sealed, Stored
from shared.pure.texts import Lang
from shared.record.kind import Keeps, Kind, Moves, by_seats

SERVICE = "tips"
TOPIC = "tip-submitted"
MOVED = "tip-moved"
POLICE = "police"  # in place of a unit: it is about the police, and which unit was not named
# When an unforwarded tip climbs. Of it up to one hour is lost: a tip keeps no minutes.
FORWARD_IN, URGENT_IN = timedelta(hours=2), timedelta(hours=1)


TipId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]


class TipStatus(StrEnum):
    """Where a tip stands. "Benefited" is no status: it is confirmed separately."""

    PENDING = "pending"
    ACTED_ON = "acted_on"
    NOT_ACTIONABLE = "not_actionable"


class Channel(StrEnum):
    """How a tip came: a function sets it, never a request. Phone and WhatsApp are confidential."""

    APP = "app"
    PHONE = "phone"
    WHATSAPP = "whatsapp"


# From where to where each act may move a tip. Back to pending it is moved by the tipster's message
# or by a check that overturned the closing, never by who closed it.
MOVES: Moves = {
    "forward": {TipStatus.PENDING: frozenset({TipStatus.PENDING})},
    "close": {TipStatus.PENDING: frozenset({TipStatus.ACTED_ON, TipStatus.NOT_ACTIONABLE})},
    "benefit": {TipStatus.ACTED_ON: frozenset({TipStatus.ACTED_ON})},
    "reopen": {
        TipStatus.ACTED_ON: frozenset({TipStatus.PENDING}),
        TipStatus.NOT_ACTIONABLE: frozenset({TipStatus.PENDING}),
    },
}


class TipAct(Frozen):
    """Base of what an officer does to a tip: sent again under its `request_id`, it is done once."""

    request_id: RequestId
    tip_id: TipId


class PlaceText(Frozen):
    """A place in the tipster's own words."""

    text: PlaceSaid


def _without_null(place: Any) -> Any:
    """Leave out what is null: many clients send each field of both kinds of place."""
    if not isinstance(place, dict):
        return place
    return {field: value for field, value in place.items() if value is not None}


_EITHER = "Either `lat` and `lng`, with `accuracy_m` where it is known, or `text`; never both."
# It has a name of its own because clients are made from the contract.
TipPlace = TypeAliasType(
    "TipPlace",
    Annotated[Point | PlaceText, BeforeValidator(_without_null), Field(description=_EITHER)],
)


class TipContent(Frozen):
    """What is sealed: all that a tip says, and whom it is about."""

    text: str
    place: TipPlace | None = None
    about_unit: str | None = None
    happened_at: datetime | None = None


class Tip(Stored):
    """A stored tip: what an admin may see in the console, and the sealed rest."""

    tip_number: Annotated[str, P1]
    district: Annotated[str | None, P1]
    desk: Annotated[str, P1]  # the post in whose queue it lies
    category: Annotated[str, P1]
    urgent: Annotated[bool, P1]
    status: Annotated[TipStatus, P1]
    channel: Annotated[Channel, P1]
    lang: Annotated[Lang, P1]
    received_hour: Annotated[datetime, P1]  # UTC, start of the IST hour: never the minute
    content: Annotated[Sealed, P3]
    body_tag: Annotated[str, P1]  # keyed with the request_id, which is not stored
    words_tag: Annotated[str, P1] = ""  # proof of the receipt's words, under the pepper
    reader_key: Annotated[bytes, P1] = b""  # public: what we write to the tipster is closed to it
    has_work: Annotated[bool, P1] = False  # its phone proved some work; else the slow lane
    is_kept: Annotated[bool, P1] = False  # the words were written down; they are not shown again
    talk: Annotated[int, P1] = 0  # how many messages there are
    steps: Annotated[int, P1] = 1  # how many entries its history has
    handler: Annotated[str | None, P1] = None  # the unit it was forwarded to
    informed: Annotated[tuple[str, ...], P1] = ()  # units that may read it and are not counted
    due_hour: Annotated[datetime | None, P1] = None  # unless forwarded by then, it climbs
    climbed: Annotated[tuple[str, ...], P1] = ()  # the posts told that nobody forwarded it
    reason: Annotated[str | None, P1] = None  # why it was not actionable
    closed_by: Annotated[str | None, P1] = None  # the post that closed it
    benefit: Annotated[str | None, P1] = None  # what proves that it helped; None: nothing yet


class Standing(Part):
    """What of a tip is counted."""

    status: TipStatus
    handler: str | None = None
    is_benefited: bool = False


class Step(Stored):
    """One entry of a tip's history. Enough to count by, and to count again."""

    status: Annotated[TipStatus, P1]
    desk: Annotated[str, P1]
    hour: Annotated[datetime, P1]  # UTC, start of the IST hour
    kind: Annotated[str, P1] = "received"
    post: Annotated[str, P1] = ""  # who did it; nobody for the tipster and the clock
    act: Annotated[str, P1] = ""  # tells a repeated request from a new one
    body_tag: Annotated[str, P1] = ""  # tells it from another one under the same request_id
    district: Annotated[str | None, P1] = None
    channel: Annotated[Channel, P1] = Channel.APP
    before: Annotated[Standing | None, P1] = None
    after: Annotated[Standing, P1] = Standing(status=TipStatus.PENDING)
    tell: Annotated[tuple[str, ...], P1] = ()  # the seats whose phones ring
    drawn_from: Annotated[str, P1] = ""  # district and day, when it closes a tip
    lot: Annotated[float, P1] = 1.0  # the lowest of a day are checked
    checked_post: Annotated[str, P1] = ""  # whose closing was checked
    is_counted: Annotated[bool, P1] = False


def standing(tip: Tip) -> Standing:
    """Return what of a tip is counted."""
    return Standing(status=tip.status, handler=tip.handler, is_benefited=tip.benefit is not None)


def first_step(tip: Tip) -> Step:
    """Return the first entry of a tip's history."""
    return Step(
        status=tip.status,
        desk=tip.desk,
        hour=tip.received_hour,
        district=tip.district,
        channel=tip.channel,
        after=standing(tip),
    )


def next_step(tip: Tip, moved: Tip, *, kind: str, at: datetime, **more: Any) -> Step:
    """Return the entry of a tip's history that leads from one form to the next."""
    return Step(
        status=moved.status,
        desk=moved.desk,
        hour=hour(at),
        kind=kind,
        district=tip.district,
        channel=tip.channel,
        before=standing(tip),
        after=standing(moved),
        **more,
    )


def reopened(tip: Tip, *, at: datetime) -> Tip:
    """Return a tip as it is after its closing was undone: pending, and nobody benefited.

    One that was never sent on has its time to forward again, and climbs from the first post.
    """
    undone: dict[str, Any] = {"reason": None, "closed_by": None, "benefit": None}
    if not tip.handler:
        undone |= {"due_hour": due(at, urgent=tip.urgent), "climbed": ()}
    return TIPS.moved("reopen", tip, TipStatus.PENDING, **undone)


def due(at: datetime, *, urgent: bool) -> datetime:
    """Return until when a tip is to be sent on, before it climbs (UTC)."""
    return hour(at) + (URGENT_IN if urgent else FORWARD_IN)


def benefited(tip: Tip, proof: str) -> Tip:
    """Return a tip as it is after somebody showed that it helped.

    Raises:
        WrongStateError: it was not acted on.
    """
    return TIPS.moved("benefit", tip, TipStatus.ACTED_ON, benefit=proof)


def drawing(tip: Tip, *, at: datetime) -> str:
    """Return the pot from which a day's closings of a district are drawn for checking."""
    return pot(tip.district or "state", at.astimezone(IST).date())


def pot(district: str, day: date) -> str:
    """Return the name of a district's day."""
    return f"{district}.{day:%Y-%m-%d}"


_LOOKING = {Action.READ_TIP, Action.LIST_TIPS}
_WORKING = _LOOKING | {Action.ASK_TIPSTER, Action.NOTE_TIP, Action.UPDATE_TIP}


def _seats(tip: Tip, action: Action) -> tuple[str, ...]:
    """Return whose a tip is: its desk's, and where it went that unit's to work on or to read."""
    handler = (tip.handler,) if action in _WORKING and tip.handler else ()
    return (tip.desk, *handler, *(tip.informed if action in _LOOKING else ()))


def _as_received(at: datetime) -> dict[str, Any]:
    """Return what stands in for spoilt fields: as of a tip just received.

    So one slip in the console takes neither the tip nor the queue it stands in from the officers.
    """
    fresh: dict[str, Any] = dict.fromkeys(("tip_number", "desk", "category"), "?")
    fresh |= {"district": None, "urgent": False, "status": TipStatus.PENDING, "body_tag": ""}
    fresh |= {"channel": Channel.APP, "lang": Lang.HI, "received_hour": hour(at)}
    return fresh | {"content": Sealed(suite=0, purpose="", epoch="", box=b"")}


TIPS = Kind(
    collection="tips",
    shape=Tip,
    keeps=Keeps("every complaint stays on record; its words go with the key of their month"),
    may=by_seats(_seats),
    district=lambda found: found.record.district,
    moves=MOVES,
    spoilt=_as_received,
)
