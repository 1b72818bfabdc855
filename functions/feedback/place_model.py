"""Places that are graded: stations, cells and offices, each under one code at a time. No I/O."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from functions.feedback.model import SERVICE
from shared.clock import IST
from shared.errors import FailedPreconditionError, NotFoundError, Reason
from shared.organisation import District, Organisation, Unit
from shared.privacy import P0, P1, Frozen, Stored

MOST_LINES = 5


class Line(Frozen):
    """One "you said, we did": in plain words, in both languages."""

    hi: str
    en: str
    on: date


class Published(Frozen):
    """What the public page shows of a place: only what its weekly batches gave out."""

    mean: float
    answers: int
    as_on: str


class Place(Stored):
    """A place as its own page shows it, and the code on its posters."""

    code: Annotated[str, P0]
    version: Annotated[int, P1] = 1
    act: Annotated[str, P1] = ""  # tells a repeated replacement from a new one
    made_at: Annotated[datetime, P1]
    is_public: Annotated[bool, P0] = False
    published: Annotated[Published | None, P0] = None
    lines: Annotated[tuple[Line, ...], P0, Field(max_length=MOST_LINES)] = ()


class Code(Stored):
    """What a code stands for, as long as its signature says the same."""

    unit: Annotated[str, P0]
    version: Annotated[int, P1]
    is_old: Annotated[bool, P0] = False


def whereabouts(
    unit_code: str, organisation: Organisation, *, at: datetime
) -> tuple[Unit, District]:
    """Return a unit and its district.

    Raises:
        NotFoundError: there is no such unit.
        FailedPreconditionError: the service has not started in that district.
    """
    unit = organisation.unit(unit_code)
    if unit is None:
        raise NotFoundError(Reason.NOT_FOUND)
    district = organisation.districts[unit.district]
    if not district.is_live(SERVICE, on=at.astimezone(IST).date()):
        raise FailedPreconditionError(Reason.DISTRICT_NOT_LIVE, call=district.call)
    return unit, district


def range_of(district: District) -> str:
    """Return the code of a district's range: cg-range-bilaspur."""
    return f"{district.state}-range-{district.range}"
