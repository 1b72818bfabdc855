"""Places on the map. No I/O."""

import math
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from shared.pure.privacy import Frozen

EARTH_RADIUS_M = 6_371_000


class PlaceSource(StrEnum):
    """How a place is known."""

    GPS = "gps"
    CELL = "cell"
    TYPED = "typed"


class Point(Frozen):
    """A place as WGS 84 degrees, with how far off it may be."""

    lat: Annotated[float, Field(ge=-90, le=90)]
    lng: Annotated[float, Field(ge=-180, le=180)]
    accuracy_m: Annotated[float, Field(ge=0, le=100_000)] | None = None
    source: PlaceSource | None = None


def distance_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the great-circle distance between two (lat, lng) pairs, in metres."""
    lat1, lng1, lat2, lng2 = map(math.radians, (*one, *other))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lng2 - lng1) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_M * math.asin(math.sqrt(min(1.0, half)))
