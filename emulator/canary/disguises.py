"""Every disguise in which a value could lie in a dump: spelt, escaped, encoded, hashed."""

import base64
import hashlib
import html
import json
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

# So much of a digest is looked for: it may have been cut short to make an id of it.
HEX_DIGITS, BASE64_SIGNS, RAW_BYTES = 16, 10, 8
SHORTEST = 6
_DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")
_HASHES = ("md5", "sha1", "sha256")


def phone_spellings(e164: str) -> tuple[str, ...]:
    """Return the ways in which an Indian number in E.164 is written."""
    ten = e164.removeprefix("+91")
    halves = (f"{ten[:5]}{gap}{ten[5:]}" for gap in " -")
    groups = (
        f"{ten[:a]}{gap}{ten[a:b]}{gap}{ten[b:]}" for a, b in ((3, 6), (4, 7)) for gap in " -"
    )
    plain = (ten, ten.translate(_DEVANAGARI), *halves, *groups)
    dialled = (f"{lead}{ten}" for lead in ("+91", "91", "0", "0091", "+91 ", "+91-"))
    return (*plain, *dialled, f"+91 {ten[:5]} {ten[5:]}", f"+91-{ten[:5]}-{ten[5:]}")


def disguises(whole: str, spellings: tuple[str, ...]) -> dict[bytes, str]:
    """Return what to look for, and what to call it when it is found.

    Args:
        whole: The value as it was sent: what a careless programmer would hash.
        spellings: The parts that no other value has: what would show in a copy cut short.

    Raises:
        ValueError: a value is so short that it may stand somewhere by chance.
    """
    found: dict[bytes, str] = {}
    for spelling in spellings:
        for name, needle in (*_escaped(spelling), *_encoded(spelling.encode())):
            found.setdefault(needle, name)
    for value in dict.fromkeys(v for s in (whole, *spellings) for v in _tidied(s)):
        for name, needle in _hashed(value.encode()):
            found.setdefault(needle, name)
    if short := [how for needle, how in found.items() if len(needle) < SHORTEST]:
        raise ValueError(f"too short to be told from chance: {', '.join(short)}")
    return found


def fold(data: bytes) -> bytes:
    """Return data as `disguises` spells what may come in either case."""
    return data.lower()


def is_exact(how: str) -> bool:
    """Say whether a disguise must be looked for in the data as it is, not folded."""
    return "base64" in how or "bytes" in how


def _escaped(text: str) -> Iterator[tuple[str, bytes]]:
    json_escaped = json.dumps(text)[1:-1]
    spelt = {
        "raw": text,
        "reversed": text[::-1],
        "JSON-escaped": json_escaped,
        "JSON-escaped twice": json.dumps(json_escaped)[1:-1],
        "escaped as Python does": repr(text.encode())[2:-1],
        "octal-escaped": "".join(chr(b) if chr(b).isascii() else f"\\{b:o}" for b in text.encode()),
        "URL-encoded": quote(text, safe=""),
        "form-encoded": quote_plus(text),
        "HTML-escaped": html.escape(text),
        "HTML-escaped by number": text.encode("ascii", "xmlcharrefreplace").decode(),
        "UTF-16": text.encode("utf-16-le").decode("latin-1"),
    }
    for name, form in spelt.items():
        encoding = "latin-1" if name == "UTF-16" else "utf-8"
        yield name, fold(form.encode(encoding))


def _encoded(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "hex", data.hex().encode()
    yield "hex, reversed", data[::-1].hex().encode()
    for offset, skipped in enumerate((0, 2, 3)):
        padded = bytes(offset) + data
        whole_signs = slice(skipped, len(padded) * 8 // 6)
        yield f"base64 at {offset}", base64.b64encode(padded)[whole_signs]
        yield f"URL-safe base64 at {offset}", base64.urlsafe_b64encode(padded)[whole_signs]


def _hashed(data: bytes) -> Iterator[tuple[str, bytes]]:
    for name in _HASHES:
        digest = hashlib.new(name, data, usedforsecurity=False).digest()
        title = name.upper().replace("SHA", "SHA-")
        yield title, digest.hex()[:HEX_DIGITS].encode()
        yield f"{title} in bytes", digest[:RAW_BYTES]
        yield f"{title} in base64", base64.b64encode(digest)[:BASE64_SIGNS]
        yield f"{title} in URL-safe base64", base64.urlsafe_b64encode(digest)[:BASE64_SIGNS]


def _tidied(value: str) -> tuple[str, ...]:
    """Return a value as programmers tidy it before they hash it."""
    bare = "".join(value.split())
    return value, value.lower(), value.strip(), bare, bare.lower(), value.lstrip("+")
