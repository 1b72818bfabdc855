"""What people type: one spelling of one text, digits of either script. No I/O."""

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, WithJsonSchema

INDIAN = r"^\+91[0-9]{10}$"  # a telephone number in E.164
_KEPT_CONTROLS = "\n\t"
# Empty, or one plain e-mail address: no name, no comma, nothing that could end a header line.
EMAIL = r"^([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,5})?$"
# Invisible, and able to turn round or hide what stands beside them. The two joiners may stay:
# Hindi needs them.
_HIDDEN = r"\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
_VISIBLE = rf"[^\s\x00-\x1f\x7f-\x9f{_HIDDEN}\u200c\u200d]"
# Ten digits with whatever stands between them, after 0, 91 or +91, and nothing of other countries.
_INDIAN_TYPED = re.compile(r"(?:0|(?:\+|00)?91)?[\s().-]*((?:[0-9][\s().-]*){10})", re.ASCII)
_LONGEST = 24  # characters of a number as people type it
_RFC_3339 = re.compile(
    r"(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:)(\d\d)((?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))", re.ASCII
)
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?", re.ASCII)
_CLOCKWISE = re.compile(r"([0-9]{1,3}):([0-9]{1,2}):([0-9]{1,2}(?:\.[0-9]+)?)")  # Android's
_SEXAGESIMAL = re.compile(
    r"([0-9]{1,3})[°d]\s*([0-9]{1,2})['′m]\s*(?:([0-9]{1,2}(?:\.[0-9]+)?)(?:\"|″|''|s)\s*)?"
)
_LONGEST_NUMBER = 60  # characters of a number; what is longer is none
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "٫": ".", "，": ",", "．": ".", "º": "°", "’": "'", "”": '"'}
)


def digits(text: str) -> str:
    """Read १२३ as 123."""
    return "".join(str(unicodedata.decimal(c, "")) or c for c in text)


def number(said: Any) -> float | None:
    """Return a number that came as one or as text; None where it is none, or endless.

    `22,0871` is 22.0871: where the only mark is one comma, it is the decimal one. `1,234.5` says
    two things and is no number.
    """
    if isinstance(said, bool):
        return None
    if isinstance(said, int | float):
        return _finite(said)
    if not isinstance(said, str) or len(said) > _LONGEST_NUMBER:
        return None
    plain = digits(said).translate(_SIGNS).strip()
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    return _finite(plain) if _NUMBER.fullmatch(plain) else None


def degrees(said: Any) -> float | None:
    """Return an angle: a number, `22.09° N`, `S 22.09` or `22°5'13"N`; None where it is none."""
    if not isinstance(said, str) or len(said) > _LONGEST_NUMBER:
        return number(said)
    plain = digits(said).translate(_SIGNS).strip().upper()
    sides = re.findall(r"[NSEW]", plain)
    plain = re.sub(r"^\s*[NSEW]\s*|\s*[NSEW]\s*$", "", plain).strip()
    parts = _SEXAGESIMAL.fullmatch(plain.lower()) or _CLOCKWISE.fullmatch(plain)
    if parts:
        whole, minutes, seconds = (float(one or 0) for one in parts.groups())
        found: float | None = whole + minutes / 60 + seconds / 3600
        if minutes >= 60 or seconds >= 60:  # noqa: PLR2004 of them sixty are the next one
            return None
    else:
        found = number(plain.removesuffix("°").strip())
    if found is None or len(sides) > 1 or (sides and found < 0):
        return None
    return -found if sides and sides[0] in "SW" else found


def _finite(said: float | str) -> float | None:
    try:
        read = float(said)
    except (OverflowError, ValueError):
        return None
    return read if math.isfinite(read) else None


def _moment(said: Any) -> Any:
    """Read RFC 3339 and nothing else: "0" is no date. A leap second is the one before it."""
    if not isinstance(said, str):
        return said
    if not (parts := _RFC_3339.fullmatch(said)):
        raise ValueError("RFC 3339")
    before, second, after = parts.groups()
    return datetime.fromisoformat(f"{before}{'59' if second == '60' else second}{after}".upper())


Moment = Annotated[AwareDatetime, BeforeValidator(_moment)]


def _mobile(typed: Any) -> Any:
    """Return a mobile number as E.164, from ten digits of either script."""
    if not isinstance(typed, str):
        return typed
    found = _INDIAN_TYPED.fullmatch(digits(typed.strip()))
    return f"+91{re.sub(r'[^0-9]', '', found[1])}" if found and len(typed) <= _LONGEST else ""


_as_typed = WithJsonSchema(
    {"type": "string", "minLength": 10, "maxLength": 20, "examples": ["9876543210"]}
)
Mobile = Annotated[str, BeforeValidator(_mobile), Field(pattern=INDIAN), _as_typed]


def readable(text: str) -> str:
    """Return text in NFC without invisible characters: one spelling of one text."""
    plain = re.sub(f"[{_HIDDEN}]", "", text.replace("\r\n", "\n"))
    kept = (c for c in plain if c in _KEPT_CONTROLS or unicodedata.category(c) != "Cc")
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def text_of(limit: int, also: Callable[[str], None] = lambda _: None) -> tuple[Any, Any]:
    """Return the marks of a text of 1 to `limit` code points after NFC; `also` may refuse it."""

    def check(text: str) -> str:
        if len(kept := readable(text)) > limit or not re.search(_VISIBLE, kept):
            raise ValueError("length")
        also(kept)
        return kept

    shape = {"type": "string", "minLength": 1, "maxLength": limit, "pattern": _VISIBLE}
    return AfterValidator(check), WithJsonSchema(shape)
