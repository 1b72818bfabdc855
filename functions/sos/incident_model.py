"""What is stored of an SOS, and the rules it obeys. No I/O."""

from datetime import datetime, timedelta
from typing import Annotated, Any

from pydantic import AwareDatetime

from functions.sos.model import (
    CallBack,
    Fix,
    SosOutcome,
    SosStatus,
    Trigger,
)
from functions.sos.place_model import Fixed
from shared.pure import policy
from shared.pure.policy import Action, Relation, Role
from shared.pure.privacy import P1, P2, Frozen, Sealed, Stored
from shared.pure.reasons import Reason
from shared.pure.texts import Lang
from shared.record.kind import Force, Found, Keeps, Kind, Moves, Sitting

SERVICE = "sos"
TOPIC = "sos-raised"
QUEUE = "climb-sos"
PIN_TRIES = 5  # of an SOS; then only the phone that pressed cancels
GRANT = timedelta(minutes=10)
IN_HEAP = "heap:"  # before a board on which it stands as one of many
CELL_DEG = 0.05  # about 5 km: all that is stored of a place in the open

IN_ORDER = (SosStatus.RAISED, SosStatus.ACKNOWLEDGED, SosStatus.ON_THE_WAY, SosStatus.REACHED)
OPEN = frozenset(IN_ORDER)


class Caller(Frozen):
    """Who pressed, as far as is known. Sealed."""

    uid: str | None = None
    phone: str | None = None  # verified
    said: str | None = None  # the number that the press names as the caller's
    battery: int | None = None
    place_text: str | None = None  # where, in words
    message: str | None = None


class Trail(Frozen):
    """One batch of fixes. Sealed."""

    fixes: tuple[Fix, ...]
    message: str | None = None


class Incident(Stored):
    """A stored SOS: what an admin may see in the console, and the sealed rest."""

    sos_number: Annotated[str, P1]
    status: Annotated[SosStatus, P1]
    practice: Annotated[bool, P1]
    flags: Annotated[tuple[str, ...], P1]
    state: Annotated[str | None, P1]
    district: Annotated[str | None, P1]
    station: Annotated[str | None, P1]  # the nearest
    seat: Annotated[str, P1]  # whose it is: the station's head, or the state desk
    area: Annotated[str | None, P1]  # the cell of about 5 km
    trigger: Annotated[Trigger, P1]
    lang: Annotated[Lang, P1]
    raised_at: Annotated[AwareDatetime, P1]
    fixed_at: Annotated[AwareDatetime | None, P1]  # when the caller was where they are now
    said_at: Annotated[AwareDatetime | None, P1] = None  # when they last said something in words
    is_tower: Annotated[bool, P1] = False  # that place is known by a tower only
    group: Annotated[str | None, P1] = None  # presses that may be one, keyed (keys.group)
    former: Annotated[str | None, P1] = None  # the number of the SOS that was over under its id
    told_at: Annotated[AwareDatetime | None, P1] = None  # first push that FCM took
    acknowledged_at: Annotated[AwareDatetime | None, P1] = None
    acknowledged_by: Annotated[str | None, P1] = None
    on_the_way_at: Annotated[AwareDatetime | None, P1] = None
    reached_at: Annotated[AwareDatetime | None, P1] = None
    cancelled_at: Annotated[AwareDatetime | None, P1] = None
    closed_at: Annotated[AwareDatetime | None, P1] = None
    outcome: Annotated[SosOutcome | None, P1] = None
    call_back: Annotated[CallBack | None, P1] = None
    called_at: Annotated[AwareDatetime | None, P1] = None  # when somebody last rang the caller
    duplicate_of: Annotated[str | None, P1] = None  # the number of the one it doubles
    corrected_at: Annotated[AwareDatetime | None, P1] = None
    corrected_by: Annotated[str | None, P1] = None
    rung: Annotated[int, P1] = 0
    rung_from: Annotated[int, P1] = 0  # the rung with which the ladder of its seat began
    next_due: Annotated[AwareDatetime | None, P1]  # of the next rung; none in a heap, and once over
    signed: Annotated[bool, P1] = False  # by a verified number
    heap: Annotated[str | None, P1] = None  # the seat at which it waits with others (ladder/heap)
    rank: Annotated[int, P1] = 0  # on the board (rank)
    routed_at: Annotated[tuple[AwareDatetime, ...], P1] = ()  # each time it went to another seat
    routed_by: Annotated[str | None, P1] = None  # the place that decided, keyed (keys.place_tag)
    formers: Annotated[tuple[str, ...], P1] = ()  # the units that it was at before
    neighbour: Annotated[str | None, P1] = None  # a station with a phone, where its own has none
    rang: Annotated[str | None, P1] = None  # the unit whose phone took the first push
    steps: Annotated[int, P1] = 1
    boards: Annotated[tuple[str, ...], P1] = ()  # the units that see it live (firestore.rules)
    station_hi: Annotated[str | None, P1] = None  # the board has no list of stations
    station_en: Annotated[str | None, P1] = None


class Pressed(Stored):
    """Who pressed: apart, for officers' phones listen to the incident itself."""

    caller: Annotated[Sealed, P2]
    pin_tag: Annotated[str | None, P1] = None  # keyed (keys.pin_tag)
    pin_tries: Annotated[int, P1] = 0  # from other phones
    own_tries: Annotated[int, P1] = 0  # from the phone that pressed
    body_tag: Annotated[str | None, P1] = None  # keyed: of what the press said


class Position(Stored):
    """One batch of positions."""

    received_at: Annotated[datetime, P1]
    count: Annotated[int, P1]
    trail: Annotated[Sealed, P2]


class Step(Stored):
    """One entry of an SOS's history."""

    what: Annotated[str, P1]
    at: Annotated[datetime, P1]
    post: Annotated[str | None, P1] = None
    device: Annotated[str | None, P1] = None  # with `action`, of an officer's act: for the trail
    action: Annotated[Action | None, P1] = None
    outcome: Annotated[SosOutcome | None, P1] = None  # with the two below, of a correction
    outcome_before: Annotated[SosOutcome | None, P1] = None
    duplicate_of_before: Annotated[str | None, P1] = None
    act: Annotated[str, P1] = ""  # tells a repeated correction from a new one
    body_tag: Annotated[str, P1] = ""  # tells it from another one under the same request_id


class Grant(Stored):
    """For how long an officer's phone may look without another entry in the audit trail."""

    until: Annotated[AwareDatetime, P1]


def area(place: Fixed) -> str:
    """Return the south-west corner of the cell of about 5 km in which a place lies."""
    return f"{place.lat // CELL_DEG * CELL_DEG:.2f},{place.lng // CELL_DEG * CELL_DEG:.2f}"


# From where to where each act may move an SOS. A state never goes back.
MOVES: Moves = {
    "answer": {one: frozenset(IN_ORDER[n + 1 :]) for n, one in enumerate(IN_ORDER)},
    "cancel": dict.fromkeys(IN_ORDER, frozenset({SosStatus.CANCELLED})),
    "close": dict.fromkeys((*IN_ORDER, SosStatus.CANCELLED), frozenset({SosStatus.CLOSED})),
}


AT_THE_PLACE = frozenset({Role.SHO, Role.CONSTABLE})
STATE_ROOMS = frozenset({Role.ROOM_112, Role.DGP_ROOM})


def _may(caller: Sitting, action: Action, found: Found[Incident], force: Force) -> bool:
    return policy.allows(caller.role, action, _stands(caller, found.record, force))


def _stands(caller: Sitting, incident: Incident, force: Force) -> Relation:
    """Return how the caller stands to an SOS: own where the place told them of it.

    Those at the place and in the rooms need no organisation for it: they help while it is away.
    """
    told = units(incident)
    is_near = caller.role in AT_THE_PLACE and caller.unit in told
    is_room = caller.role is Role.CALL_TAKER and caller.unit in told
    is_state = caller.role in STATE_ROOMS and caller.unit == f"{incident.state}-state"
    if is_near or is_room or is_state:
        return Relation.OWN
    if caller.role in AT_THE_PLACE:
        return Relation.ELSEWHERE
    force_now = force()
    seats = (incident.seat, *(one for one in incident.formers if force_now.unit(one)))
    stand = [policy.relation(caller.seat, seat, force_now) for seat in seats]
    return min(stand, key=CLOSEST.index)


CLOSEST = (Relation.OWN, Relation.BELOW, Relation.ABOVE, Relation.SIBLING, Relation.ELSEWHERE)


def units(incident: Incident) -> tuple[str, ...]:
    """Return the stations and districts that were told of it: they keep seeing it."""
    here = (incident.station, incident.district, incident.neighbour, *incident.formers)
    return tuple(dict.fromkeys(one for one in here if one))


def _as_raised(at: datetime) -> dict[str, Any]:
    """Return what stands in for spoilt fields: as of an SOS just raised.

    Rather one push too many than none.
    """
    fresh: dict[str, Any] = dict.fromkeys(("state", "district", "station", "area", "fixed_at"))
    fresh |= {"sos_number": "?", "status": SosStatus.RAISED, "practice": False, "flags": ()}
    fresh |= {"seat": "", "trigger": Trigger.BUTTON, "lang": Lang.HI, "rank": -1}
    return fresh | {"raised_at": at, "next_due": at}


SOS = Kind(
    collection="sos",
    shape=Incident,
    keeps=Keeps("how fast help came is asked for years later; places go with their month's key"),
    may=_may,
    district=lambda found: found.record.district,
    moves=MOVES,
    over=Reason.SOS_OVER,
    spoilt=_as_raised,
)
