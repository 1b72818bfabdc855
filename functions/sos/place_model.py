"""Places, times and batteries as phones send them, in our words; and which place is current.

What is documented is the plain form (docs/openapi.json). What libraries make of it besides is read
all the same: an SOS is no place for refusing a spelling. No I/O.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, Protocol, TypeVar

from shared.pure.geo import PlaceSource, distance_m
from shared.pure.text_input import degrees, digits, number, readable

LATS = ("lat", "latitude", "Latitude", "Lat")
LNGS = ("lng", "lon", "long", "longitude", "Longitude", "Lng", "Lon")
ACCURACIES = ("accuracy_m", "accuracy", "horizontalAccuracy", "horizontal_accuracy", "acc")
TIMES = ("at", "timestamp", "time", "ts", "recorded_at", "fixTime")
INSIDE = ("coords", "coord", "location", "position", "latLng", "latlng", "point")
SOURCES = {
    **dict.fromkeys(("network", "cellular", "tower", "wifi", "wlan", "passive"), PlaceSource.CELL),
    **dict.fromkeys(("fused", "gnss", "satellite", "best"), PlaceSource.GPS),
    **dict.fromkeys(("manual", "map", "address"), PlaceSource.TYPED),
}
DIGIPIN = re.compile(r"[2-9CFJKLMPT]{10}")
_HALF = r"[NSEW]?\s*[+-]?[0-9]{1,3}[.,][0-9]{2,}\s*°?\s*[NSEW]?"
# In bare text only what has decimals is a pair: "12, 13" is a house and a ward.
PAIR = re.compile(rf"(?:geo:)?\s*({_HALF})\s*[,;/\s]\s*({_HALF})\s*(?:[;?].*)?", re.IGNORECASE)
YEARS = range(2000, 2101)  # in which a phone can be
MS = 1e11  # an epoch beyond it is in milliseconds
SAME_MINUTE = timedelta(minutes=1)
TOO_FAST = 250 / 3.6  # metres a second
EXACT_M = 100
ROUGH_M = 500  # a place that is known less well is as good as a tower's
LONGEST_TEXT = 200  # of a message, and of a place in words
# Where one half could be the other: then it was said the other way round.
INDIA = ((6.0, 38.0), (68.0, 98.0))


class Fixed(Protocol):
    """A place at a time."""

    @property
    def lat(self) -> float: ...  # noqa: D102 as their names say
    @property
    def lng(self) -> float: ...  # noqa: D102
    @property
    def at(self) -> datetime | None: ...  # noqa: D102
    @property
    def accuracy_m(self) -> float | None: ...  # noqa: D102
    @property
    def source(self) -> PlaceSource: ...  # noqa: D102


F = TypeVar("F", bound=Fixed)


class Current(NamedTuple):
    """Where the caller is, as far as is known."""

    at: datetime
    is_tower: bool


def plain_place(sent: Any) -> Any:
    """Return a place in our words; as it came where nothing in it can be read as one."""
    if isinstance(sent, str):
        return _from_text(sent)
    if not isinstance(sent, dict):
        return sent
    said = _opened(sent)
    lat, lng = degrees(_first(said, LATS)), degrees(_first(said, LNGS))
    if lat is None or lng is None:
        code = _first(said, ("digipin", "digiPin", "DIGIPIN"))
        found = _from_text(code) if isinstance(code, str) else code
        return found | _beside(said) if isinstance(found, dict) else said
    return _turned(lat, lng) | _beside(said)


def battery(sent: Any) -> Any:
    """Return a battery in percent: 85, "85", "40%", 0.4. A number between 0 and 1 is a share."""
    text = sent.strip().rstrip("%٪％").strip() if isinstance(sent, str) else sent
    read = number(text)
    if read is None:
        return sent
    is_share = 0 < read < 1 and text == sent
    return round(read * 100) if is_share else round(read)


def moment(sent: Any) -> Any:
    """Return a moment: RFC 3339, or seconds or milliseconds since 1970, as number or text.

    A clock that stands in another century says nothing of when.
    """
    if sent is None or isinstance(sent, datetime):
        return sent
    epoch = number(sent)
    if epoch is None and not isinstance(sent, str):
        raise ValueError("no moment")
    at = _since_1970(epoch) if epoch is not None else datetime.fromisoformat(_iso(sent))
    if at.year not in YEARS:
        raise ValueError("no year of ours")
    return at


def _since_1970(epoch: float) -> datetime:
    try:
        return datetime.fromtimestamp(epoch / 1000 if abs(epoch) > MS else epoch, UTC)
    except (OverflowError, OSError):
        raise ValueError("no moment") from None


def _iso(text: str) -> str:
    """Return RFC 3339 as the library reads it: a leap second is the one before it."""
    return re.sub(r":60(?=[.Z+-]|$)", ":59", digits(text).strip().upper())


def in_words(sent: Any) -> str | None:
    """Return a place that was said in words; None where it is a place, or nothing."""
    words = sent.get("text") if isinstance(sent, dict) else sent
    if not isinstance(words, str) or not words.strip():
        return None
    return words if isinstance(plain_place(words), str) else None


def cut(sent: Any) -> Any:
    """Return a text as it is kept: what is too long is cut, and says so."""
    if not isinstance(sent, str):
        return sent
    kept = readable(sent)
    return kept if len(kept) <= LONGEST_TEXT else f"{kept[: LONGEST_TEXT - 1]}…"


def corrected(at: datetime | None, now: datetime | None, *, arrived: datetime) -> datetime:
    """Return when a fix was taken, by our clock: the phone's own is off by what it says of now.

    None that lies in the future, and none without a time, was taken later than it arrived.
    """
    if at is None:
        return arrived
    return min(arrived, at + (arrived - now) if now else at)


def newest(fixes: Iterable[F]) -> F | None:
    """Return the current place among some fixes: the newest, by a tower only where GPS is older."""
    found: F | None = None
    for one in sorted(fixes, key=_time):
        if found is None or replaces(current(one), current(found)):
            found = one
    return found


def current(fix: Fixed) -> Current:
    """Return what decides whether a fix is where the caller is."""
    is_rough = fix.accuracy_m is not None and fix.accuracy_m > ROUGH_M
    return Current(_time(fix), is_rough or fix.source is PlaceSource.CELL)


def replaces(one: Current, held: Current | None) -> bool:
    """Say whether a place is the current one from now on: by its time, not by its arrival."""
    if held is None:
        return True
    if one.is_tower and not held.is_tower:
        return one.at >= held.at + SAME_MINUTE
    if held.is_tower and not one.is_tower:
        return one.at > held.at - SAME_MINUTE
    return one.at >= held.at


def doubtful(fixes: Sequence[Fixed]) -> list[bool]:
    """Say of each fix, the oldest first, whether nobody gets there so fast from the one before."""
    marks = [False] * len(fixes)
    known: Fixed | None = None  # the last that nobody doubts
    doubted: Fixed | None = None
    for n, fix in enumerate(fixes):
        if not _is_exact(fix):
            continue
        is_alone = doubted is None or _is_too_fast(doubted, fix)
        marks[n] = known is not None and _is_too_fast(known, fix) and is_alone
        known, doubted = (known, fix) if marks[n] else (fix, None)
    return marks


def _is_too_fast(before: Fixed, after: Fixed) -> bool:
    """Say whether nobody gets that far in the time; of two at one moment, no time is known."""
    taken = (_time(after) - _time(before)).total_seconds()
    far = distance_m((before.lat, before.lng), (after.lat, after.lng))
    blur = (before.accuracy_m or 0) + (after.accuracy_m or 0)
    return taken > 0 and far - blur > TOO_FAST * taken


def _time(fix: Fixed) -> datetime:
    return fix.at or datetime.min.replace(tzinfo=UTC)


def _is_exact(fix: Fixed) -> bool:
    return fix.accuracy_m is not None and fix.accuracy_m <= EXACT_M


def _opened(sent: dict[str, Any]) -> dict[str, Any]:
    """Return a place with what lies deeper in it: a browser's `coords`, GeoJSON's coordinates."""
    inner: dict[str, Any] = next(
        (sent[name] for name in INSIDE if isinstance(sent.get(name), dict)), {}
    )
    pair = inner.get("coordinates", sent.get("coordinates"))
    if isinstance(pair, list) and len(pair) >= 2:  # noqa: PLR2004 a pair
        return {"lng": pair[0], "lat": pair[1]} | sent | inner
    return sent | inner


def _from_text(said: str) -> Any:
    """Read a DIGIPIN, or a pair of numbers, from text."""
    code = re.sub(r"[\s-]", "", digits(said)).upper()
    if DIGIPIN.fullmatch(code) and not code.isdigit():  # ten digits are a telephone number
        from digipin import decode  # noqa: PLC0415 it loads more than we need, for a rare caller

        south, west = decode(code)
        return {"lat": south, "lng": west, "source": PlaceSource.TYPED}
    pair = PAIR.fullmatch(digits(said).strip())
    lat, lng = (degrees(pair[1]), degrees(pair[2])) if pair else (None, None)
    return said if lat is None or lng is None else _turned(lat, lng)


def _turned(lat: float, lng: float) -> dict[str, Any]:
    """Return a pair the right way round. 0, 0 is where phones are that do not know it."""
    if lat == 0 and lng == 0:
        return {}
    (south, north), (west, east) = INDIA
    is_turned = west <= lat <= east and south <= lng <= north
    return {"lat": lng, "lng": lat} if is_turned else {"lat": lat, "lng": lng}


def _beside(said: dict[str, Any]) -> dict[str, Any]:
    """Return what else a place says, under our names; what cannot be read stays to be named."""
    kept: dict[str, Any] = {}
    accuracy, at = _first(said, ACCURACIES), _first(said, TIMES)
    if accuracy is not None:
        read = number(accuracy)
        kept["accuracy_m"] = accuracy if read is None else read
    if at is not None:
        kept["at"] = at
    for name in ("battery", "source"):
        if said.get(name) is not None:
            kept[name] = said[name]
    if isinstance(kept.get("source"), str):
        said_so = kept["source"].strip().lower()
        kept["source"] = SOURCES.get(said_so, said_so)
    return kept


def _first(said: dict[str, Any], names: Iterable[str]) -> Any:
    return next((said[name] for name in names if said.get(name) is not None), None)
