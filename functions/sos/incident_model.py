"""What is stored of an SOS, and the rules it obeys. No I/O."""

from datetime import datetime, timedelta
from typing import Annotated, Any, NamedTuple

from pydantic import AwareDatetime, ConfigDict, ValidationError

from functions.sos.model import (
    CallBack,
    Fix,
    Outcome,
    Place,
    RaiseSos,
    Status,
    Trigger,
)
from shared.clock import IST
from shared.errors import FailedPreconditionError, Reason
from shared.geo import Point
from shared.ids import body_tag, record_id, spoken_number
from shared.organisation import Organisation
from shared.policy import Action
from shared.privacy import P1, P2, Frozen, Sealed, Stored
from shared.texts import Lang

SERVICE = "sos"
TOPIC = "sos-raised"
QUEUE = "climb-sos"
RUNGS_S = (0, 30, 60, 90)  # seconds after the press
PIN_TRIES = 5  # of an SOS; then only the phone that pressed cancels
LAST_RUNG = len(RUNGS_S) - 1
GRANT = timedelta(minutes=10)
CELL_DEG = 0.05  # about 5 km: all that is stored of a place in the open

IN_ORDER = (Status.RAISED, Status.ACKNOWLEDGED, Status.ON_THE_WAY, Status.REACHED)
OPEN = frozenset(IN_ORDER)
EDITED = ConfigDict(extra="ignore", frozen=True)  # the console adds what it likes


class Caller(Frozen):
    """Who pressed, as far as is known. Sealed."""

    uid: str | None = None
    phone: str | None = None
    battery: int | None = None


class Trail(Frozen):
    """One batch of fixes. Sealed."""

    fixes: tuple[Fix, ...]


class Incident(Stored):
    """A stored SOS: what an admin may see in the console, and the sealed rest."""

    model_config = EDITED

    sos_number: Annotated[str, P1]
    status: Annotated[Status, P1]
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
    fixed_at: Annotated[AwareDatetime | None, P1]  # when the last position arrived
    told_at: Annotated[AwareDatetime | None, P1] = None  # first push that FCM took
    acknowledged_at: Annotated[AwareDatetime | None, P1] = None
    acknowledged_by: Annotated[str | None, P1] = None
    on_the_way_at: Annotated[AwareDatetime | None, P1] = None
    reached_at: Annotated[AwareDatetime | None, P1] = None
    cancelled_at: Annotated[AwareDatetime | None, P1] = None
    closed_at: Annotated[AwareDatetime | None, P1] = None
    outcome: Annotated[Outcome | None, P1] = None
    call_back: Annotated[CallBack | None, P1] = None
    rung: Annotated[int, P1] = 0
    next_due: Annotated[AwareDatetime | None, P1]  # of the next rung; none once somebody answered
    steps: Annotated[int, P1] = 1
    boards: Annotated[tuple[str, ...], P1] = ()  # the units that see it live (firestore.rules)
    station_hi: Annotated[str | None, P1] = None  # the board has no list of stations
    station_en: Annotated[str | None, P1] = None


class Pressed(Stored):
    """Who pressed: apart, for officers' phones listen to the incident itself."""

    model_config = EDITED

    caller: Annotated[Sealed, P2]
    pin_tag: Annotated[str | None, P1] = None  # keyed (keys.pin_tag)
    pin_tries: Annotated[int, P1] = 0


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


class Grant(Stored):
    """For how long an officer's phone may look without another entry in the audit trail."""

    model_config = EDITED

    until: Annotated[AwareDatetime, P1]


class Route(NamedTuple):
    """Whose SOS it is."""

    state: str | None
    district: str | None
    station: str | None
    seat: str
    flags: tuple[str, ...] = ()
    boards: tuple[str, ...] = ()
    names: tuple[str | None, str | None] = (None, None)


def route(place: Point | None, organisation: Organisation | None, *, at: datetime) -> Route:
    """Find the nearest station. Without one, or where SOS has not begun: the state desk."""
    if organisation is None:
        return Route(None, None, None, "", ("no_organisation",))
    home = organisation.home_state
    nearest = organisation.nearest(place) if place else None
    if nearest is None:
        flags = ("far_away",) if place else ()
        return Route(home, None, None, f"{home}-state-desk", flags, (f"{home}-state",))
    district = organisation.districts[nearest.district]
    if not district.is_live(SERVICE, on=at.astimezone(IST).date()):
        desk, flags = f"{district.state}-state-desk", ("district_not_live",)
        return Route(district.state, None, None, desk, flags, (f"{district.state}-state",))
    state, code = district.state, nearest.code
    boards = (code, district.code, f"{state}-range-{district.range}", f"{state}-state")
    names = (nearest.name_hi, nearest.name_en)
    return Route(state, district.code, code, code, (), boards, names)


def place_anew(incident: Incident, organisation: Organisation, *, at: datetime) -> dict[str, Any]:
    """Return what changes for an SOS taken while the organisation could not be read.

    By the cell in which the caller is: his exact place is sealed. Nothing for any other SOS.
    """
    if not is_nobodys(incident):
        return {}
    found = route(_middle(incident.area), organisation, at=at)
    changes = found._asdict() | {"flags": (*incident.flags, *found.flags)}
    station_hi, station_en = changes.pop("names")
    return changes | {"station_hi": station_hi, "station_en": station_en}


def is_nobodys(incident: Incident) -> bool:
    """Say whether an SOS was taken without knowing to whom it belongs."""
    return incident.state is None and not incident.seat


def _middle(area: str | None) -> Point | None:
    try:
        lat, lng = (float(corner) + CELL_DEG / 2 for corner in (area or "").split(","))
        return Point(lat=lat, lng=lng)
    except ValueError:  # none was sent, or a hand edit broke it
        return None


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
    body: dict[str, Any] = request.model_dump(mode="json", exclude={"request_id", "pin"})
    return body_tag(request.request_id, body)[:32]


def open_incident(
    request: RaiseSos, goes_to: Route, flags: tuple[str, ...], *, at: datetime
) -> Incident:
    """Make the incident that a press asks for."""
    return Incident(
        sos_number=sos_number(request),
        status=Status.RAISED,
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
        next_due=at + timedelta(seconds=RUNGS_S[1]),
        boards=goes_to.boards,
        station_hi=goes_to.names[0],
        station_en=goes_to.names[1],
    )


def area(place: Place) -> str:
    """Return the south-west corner of the cell of about 5 km in which a place lies."""
    return f"{place.lat // CELL_DEG * CELL_DEG:.2f},{place.lng // CELL_DEG * CELL_DEG:.2f}"


def read(document: dict[str, Any], *, at: datetime) -> tuple[Incident, tuple[str, ...]]:
    """Return a stored incident, and the fields that a hand edit made unreadable.

    Those are taken as of an SOS just raised: rather one push too many than none.
    """
    try:
        return Incident.model_validate(document), ()
    except ValidationError as exc:
        bad = {str(error["loc"][0]) for error in exc.errors(include_input=False)}
    fresh: dict[str, Any] = dict.fromkeys(("state", "district", "station", "area", "fixed_at"))
    fresh |= {"sos_number": "?", "status": Status.RAISED, "practice": False, "flags": ()}
    fresh |= {"seat": "", "trigger": Trigger.BUTTON, "lang": Lang.HI}
    fresh |= {"raised_at": at, "next_due": at}
    good = {name: value for name, value in document.items() if name not in bad}
    return Incident.model_validate(fresh | good), tuple(sorted(bad))


def advance(incident: Incident, to: Status, post: str, *, at: datetime) -> dict[str, Any]:
    """Return what changes when an officer answers; nothing when he said so before.

    A cancelled one stays cancelled: the answer says who calls back.

    Raises:
        FailedPreconditionError: it is closed.
    """
    if incident.status is Status.CLOSED:
        raise FailedPreconditionError(Reason.SOS_OVER)
    answered: dict[str, Any] = {}
    if incident.acknowledged_at is None:
        answered = {"acknowledged_at": at, "acknowledged_by": post, "next_due": None}
    if incident.status is Status.CANCELLED:
        return answered
    if IN_ORDER.index(to) <= IN_ORDER.index(incident.status):
        return {}
    return answered | {"status": to, f"{to}_at": at}


def cancel(incident: Incident, *, at: datetime) -> dict[str, Any]:
    """Return what changes when the caller cancels. The ladder goes on until somebody answers.

    Raises:
        FailedPreconditionError: it is closed.
    """
    if incident.status is Status.CLOSED:
        raise FailedPreconditionError(Reason.SOS_OVER)
    if incident.status is Status.CANCELLED:
        return {}
    return {"status": Status.CANCELLED, "cancelled_at": at}


def close(
    incident: Incident, outcome: Outcome, call_back: CallBack, *, at: datetime
) -> dict[str, Any]:
    """Return what changes when an officer closes it; nothing when he closed it so before.

    Raises:
        FailedPreconditionError: it was closed as something else.
    """
    if incident.status is not Status.CLOSED:
        done = {"status": Status.CLOSED, "closed_at": at, "next_due": None}
        return done | {"outcome": outcome, "call_back": call_back}
    if incident.outcome is not outcome:
        raise FailedPreconditionError(Reason.SOS_OVER)
    return {}


def is_answered(incident: Incident) -> bool:
    """Say whether an officer has it, or it is over. A cancelled one still waits for an answer."""
    return incident.acknowledged_at is not None or incident.status is Status.CLOSED


def climb(incident: Incident, rung: int) -> dict[str, Any]:
    """Return what changes when a rung is climbed; nothing when it was, or somebody answered."""
    is_waited_for = incident.next_due is not None and incident.acknowledged_at is None
    if not is_waited_for or incident.rung != rung - 1:
        return {}
    after = rung + 1
    last = rung == LAST_RUNG
    return {
        "rung": rung,
        "next_due": None if last else incident.raised_at + timedelta(seconds=RUNGS_S[after]),
    }


def require_open(incident: Incident) -> None:
    """Let positions in.

    Raises:
        FailedPreconditionError: it is closed or cancelled.
    """
    if incident.status not in OPEN:
        raise FailedPreconditionError(Reason.SOS_OVER)
