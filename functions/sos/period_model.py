"""A period in days of India. No I/O."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Self

from pydantic import Field, model_validator

from functions.sos.place_model import YEARS
from shared.pure.clock import IST
from shared.pure.privacy import Frozen

FIRST, LAST = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
Day = Annotated[date, Field(strict=False, ge=FIRST, le=LAST)]


class Period(Frozen):
    """From the first moment of a day to the last of another."""

    since: Day
    until: Day

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        if self.until < self.since:
            raise ValueError("until lies before since")
        return self

    @property
    def begins(self) -> datetime:
        """The first moment that belongs to it."""
        return _midnight(self.since)

    @property
    def ends(self) -> datetime:
        """The first moment that belongs to it no more."""
        return _midnight(self.until + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), IST).astimezone(UTC)
