"""The synthetic SOS: a test press in each district, so that silence is found before it harms.

It is nobody's: no incident, no board, no total, and no phone rings, for FCM is asked to check the
push and not to deliver it. No I/O.
"""

from datetime import datetime, timedelta
from typing import Annotated

from functions.sos.incident_model import SERVICE
from shared.pure.clock import IST
from shared.pure.organisation import District, Organisation
from shared.pure.privacy import P1, Stored

EVERY_MIN = 5
IN_TIME = timedelta(seconds=60)


class Probe(Stored):
    """The last test press of a district."""

    pressed_at: Annotated[datetime, P1]
    told_at: Annotated[datetime | None, P1] = None


def turns(organisation: Organisation, *, at: datetime) -> list[str]:
    """Return the districts pressed in this minute: each that an SOS can come to every five."""
    day, all_ = at.astimezone(IST).date(), organisation.districts.values()
    live = sorted(d.code for d in all_ if d.is_live(SERVICE, on=day) and _has_station(d))
    return live[_minute(at) % EVERY_MIN :: EVERY_MIN]


def is_time_to_look(at: datetime) -> bool:
    """Say whether this is the minute in which the late ones are looked for."""
    return _minute(at) % EVERY_MIN == 0


def _has_station(district: District) -> bool:
    return any(unit.kind == "station" for unit in district.units)


def _minute(at: datetime) -> int:
    return int(at.timestamp()) // 60
