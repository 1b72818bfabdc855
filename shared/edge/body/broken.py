"""What can be read of a body that is cut, broken or packed: a phone in danger sent it. No I/O.

What stands whole before the break is used. A number at the break is not: of 82.16 only 8 may
have come, and that is another place.
"""

import json
import re
import zlib
from typing import Any, Protocol, runtime_checkable

MAX_BODY_BYTES = 64 * 1024  # more is read of no body
MAX_DEPTH = 10  # of what is kept; no request of ours is half as deep
TRIES = 3
INT64 = (  # a tuple: what a caller sends as "@type" may be unhashable
    "type.googleapis.com/google.protobuf.Int64Value",
    "type.googleapis.com/google.protobuf.UInt64Value",
)
_GZIP, _STEP = b"\x1f\x8b", 64
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|["{}\[\],:]', re.DOTALL)
_CLOSES = {"{": "}", "[": "]"}


@runtime_checkable
class Noting(Protocol):
    """A request that says of itself what of it could not be read."""

    def note_unread(self, name: str) -> None:
        """Note one name."""


def text_of(raw: bytes, most: int) -> str:
    """Return a body's text, in whatever encoding it came; unpacked, no more than `most` bytes."""
    plain = _unpacked(raw, most) if raw.startswith(_GZIP) else raw
    return plain.decode(json.detect_encoding(plain), "replace")


def read(text: str) -> tuple[dict[str, Any], bool]:
    """Return the object that can be read of a text, and whether nothing was lost.

    Raises:
        ValueError: there is none.
    """
    start = text.find("{")
    if start < 0:
        raise ValueError("no object")
    lost = [text[:start].strip()] if text[:start].strip() else []
    value = _mended(_decoded(text[start:], lost), MAX_DEPTH, lost)
    if not isinstance(value, dict):  # a number in an envelope of Android's
        raise ValueError("no object")  # noqa: TRY004 it is the body that is wrong
    return value, not lost


def _unpacked(raw: bytes, most: int) -> bytes:
    """Unpack what can be unpacked, in small steps: what came before the break is kept."""
    unpacking, plain = zlib.decompressobj(wbits=31), b""
    for at in range(0, len(raw), _STEP):
        try:
            plain += unpacking.decompress(raw[at : at + _STEP], most - len(plain) or 1)
        except zlib.error:
            break
        if len(plain) >= most:
            break
    return plain[:most]


def _decoded(text: str, lost: list[str]) -> Any:
    lenient = _lenient(lost)
    for _ in range(TRIES):
        try:
            value, end = lenient.raw_decode(text)
        except json.JSONDecodeError as exc:
            text = _closed(text[: exc.pos])
        except RecursionError:
            text = _closed(text)
        else:
            if rest := text[end:].strip("\0\ufffd \t\r\n"):
                lost.append(rest)
            return value
        lost.append("")
    raise ValueError("no object")


def _closed(text: str) -> str:
    """Return a text up to the last value that came whole, with closed what stands open."""
    kept, closing, opened, before = 0, "", list[str](), ""
    for token in _TOKEN.finditer(text):
        sign, at = token[0], token.end()
        if sign == '"' or len(opened) > MAX_DEPTH or (before and not opened):
            break
        if sign in _CLOSES:
            opened.append(_CLOSES[sign])
        elif sign in _CLOSES.values():
            opened.pop()
        is_value = sign != ":" and (sign[0] != '"' or before == ":" or opened[-1:] == ["]"])
        if is_value:
            kept, closing = token.start() if sign == "," else at, "".join(reversed(opened))
        before = sign
    return text[:kept] + closing


def _lenient(lost: list[str]) -> json.JSONDecoder:
    """Return a decoder that makes null of what is no number, and notes it."""

    def null(said: str) -> None:
        lost.append(said[:20])

    def whole(digits: str) -> int | None:
        try:
            return int(digits)
        except ValueError:  # five thousand of them
            null(digits)
            return None

    def real(digits: str) -> float | None:
        number = float(digits)
        if number in {float("inf"), float("-inf")}:
            null(digits)
            return None
        return number

    return json.JSONDecoder(strict=False, parse_constant=null, parse_int=whole, parse_float=real)


def _mended(value: Any, depth: int, lost: list[str]) -> Any:
    """Return a value as every JSON parser takes it: no half characters, no great depth."""
    if isinstance(value, str):
        whole = value.encode("utf-8", "replace").decode("utf-8")
        if whole != value or "\ufffd" in whole:
            lost.append("")
        return whole
    if not isinstance(value, dict | list):
        return value
    if depth == 0:
        lost.append("")
        return None
    if isinstance(value, list):
        return [_mended(item, depth - 1, lost) for item in value]
    if value.get("@type") in INT64:
        return _long(str(value.get("value")), lost)
    return {_mended(key, 1, lost): _mended(item, depth - 1, lost) for key, item in value.items()}


def _long(digits: str, lost: list[str]) -> int | None:
    try:
        return int(digits)
    except ValueError:
        lost.append("")
        return None
