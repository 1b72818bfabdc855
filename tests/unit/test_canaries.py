"""A canary is found in every disguise, and nothing is found where there is none."""

import base64
import hashlib
import html
import json
import os
from urllib.parse import quote

import pytest

from emulator.canary.canaries import Canaries, Canary
from emulator.canary.disguises import phone_spellings
from emulator.canary.dump import Document, Piece
from emulator.canary.table import ALLOWED

WORD = "कनारीचिड़ियापेड़पर"
PHONE = "+915012345678"


def found(kind: str, value: str, data: bytes) -> list[str]:
    canaries = Canaries()
    whole, spelt = f"लिखा है {value} यहाँ", (value,)
    if kind == "phone":
        whole, spelt = value, phone_spellings(value)
    canaries.birds.append(Canary(kind, whole, spelt))
    return [hit.how for hit in canaries.hits([Piece("here", "there", b"..." + data + b"...")])]


WORD_DISGUISES = {
    "raw": WORD.encode(),
    "reversed": WORD[::-1].encode(),
    "JSON": json.dumps({"a": WORD}).encode(),
    "JSON in JSON": json.dumps(json.dumps({"a": WORD})).encode(),
    "upper-case JSON escapes": json.dumps(WORD).upper().encode(),
    "Python bytes": repr(WORD.encode()).encode(),
    "URL": quote(WORD).encode(),
    "lower-case URL": quote(WORD).lower().encode(),
    "HTML": html.escape(WORD).encode(),
    "HTML numbers": WORD.encode("ascii", "xmlcharrefreplace"),
    "UTF-16": WORD.encode("utf-16-le"),
    "hex": WORD.encode().hex().encode(),
    "upper-case hex": WORD.encode().hex().upper().encode(),
    **{f"base64 at {n}": base64.b64encode(b"x" * n + WORD.encode() + b"yz") for n in range(3)},
    **{f"URL-safe at {n}": base64.urlsafe_b64encode(b"x" * n + WORD.encode()) for n in range(3)},
    "MD5 of the whole": hashlib.md5(f"लिखा है {WORD} यहाँ".encode()).hexdigest().encode(),
    "SHA-1 of the word": hashlib.sha1(WORD.encode()).hexdigest().encode(),
    "SHA-256 without blanks": hashlib.sha256(f"लिखाहै{WORD}यहाँ".encode()).hexdigest().encode(),
    "SHA-256 in bytes": hashlib.sha256(WORD.encode()).digest(),
    "SHA-256 in base64": base64.b64encode(hashlib.sha256(WORD.encode()).digest()),
    "SHA-256 cut short": hashlib.sha256(WORD.encode()).hexdigest()[:20].encode(),
}
PHONE_DISGUISES = {
    "with 0": b"05012345678",
    "national": b"5012345678",
    "spaced": b"50123 45678",
    "by threes": b"501-234-5678",
    "with country": b"+91 50123 45678",
    "Devanagari digits": "५०१२३४५६७८".encode(),
    "reversed": b"8765432105",
    "base64": base64.b64encode(b"tel:5012345678"),
    "SHA-256": hashlib.sha256(b"+915012345678").hexdigest().encode(),
    "SHA-256 national": hashlib.sha256(b"5012345678").hexdigest().encode(),
    "SHA-1 with 0": hashlib.sha1(b"05012345678").hexdigest().encode(),
    "MD5 without plus": hashlib.md5(b"915012345678").hexdigest().encode(),
}


@pytest.mark.parametrize("disguise", WORD_DISGUISES)
def test_a_word_is_found_disguised(disguise: str) -> None:
    assert found("text", WORD, WORD_DISGUISES[disguise])


@pytest.mark.parametrize("disguise", PHONE_DISGUISES)
def test_a_number_is_found_disguised(disguise: str) -> None:
    assert found("phone", PHONE, PHONE_DISGUISES[disguise])


def test_nothing_is_found_in_noise() -> None:
    canaries = Canaries()
    for n in range(20):
        canaries.text(f"text {n}"), canaries.phone(f"phone {n}"), canaries.request_id(f"id {n}")
    _ = canaries.headers, canaries.place()
    noise = os.urandom(200_000)
    pieces = [
        Piece("noise", kind, data)
        for kind, data in (("raw", noise), ("b64", base64.b64encode(noise)))
    ]
    assert canaries.hits(pieces) == []


def test_what_is_too_short_to_be_unlike_anything_else_is_refused() -> None:
    canaries = Canaries()
    canaries.add("pin", "1234")
    with pytest.raises(ValueError, match="too short"):
        canaries.hits([])


def test_a_find_is_named_by_place_and_line_and_its_value_is_not_repeated() -> None:
    canaries = Canaries()
    token = canaries.token("token")
    log = Piece("log", "f.log", f"one\ntwo {token}\n".encode(), has_lines=True)
    (leak,) = canaries.leaks([log])
    assert leak == "log shows the token (raw) at f.log:2"


def test_only_the_reviewed_table_excuses_a_find_and_unneeded_rows_are_named() -> None:
    canaries, row = Canaries(), ALLOWED[0]
    token = canaries.token(row.kind)
    assert canaries.leaks([Piece(row.source, "1", token.encode())]) == []
    assert canaries.unneeded([Piece(row.source, "1", token.encode())]) == []
    assert len(canaries.leaks([Piece("elsewhere", "1", token.encode())])) == 1
    assert row in canaries.unneeded([])


def test_every_row_of_the_table_says_why() -> None:
    assert all(len(row.why.split()) > 3 for row in ALLOWED)
    assert len({(row.source, row.kind) for row in ALLOWED}) == len(ALLOWED)


def test_a_path_becomes_a_pattern() -> None:
    assert Document("tips/a/history/0", {}).pattern == "tips/*/history/*"
