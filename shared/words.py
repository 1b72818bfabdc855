"""The receipt's words: our own list of 2,048 Hindi words, and every usual spelling of them.

shared/words.txt: one word a line, in Devanagari (NFC); the line is the word's number. No two
have one key, so a word is found from Devanagari and from any usual Roman spelling: `key` leaves
only what ears agree on. Changing the list makes every receipt given out worthless.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

RANDOM = 5  # words: 55 bits, tried at most ten times an hour against one tip
BITS = 11  # 2,048 words
_FIELD = 0b1000_0000_0101  # x^11 + x^2 + 1: in its field every two places weigh differently
_FILE = Path(__file__).with_suffix(".txt")
_BETWEEN = re.compile(r"[^\w\u0900-\u097f\u200c\u200d]+|[_।]+")

_SOUNDS = {
    "k": "कख", "g": "गघ", "c": "चछ", "j": "जझ", "t": "टठतथ", "d": "डढदध", "p": "पफ", "b": "बभ",
    "n": "ङञणनंँ", "m": "म", "y": "य", "r": "र", "l": "लळ", "v": "व", "s": "शषस", "h": "ह",
    "i": "इईिी", "u": "उऊुू", "e": "एऐेैऍॅ", "o": "ओऔोौऑॉ", "ri": "ऋृ",
}  # fmt: skip
_DEVANAGARI = {sign: sound for sound, signs in _SOUNDS.items() for sign in signs}
# Roman spellings of one sound, and what a Roman ear adds or leaves out, in this order.
_ROMAN = (
    ("ksh", "ks"), ("x", "ks"), ("ph", "p"), ("f", "p"), ("w", "v"), ("z", "j"), ("q", "k"),
    ("ee", "i"), ("oo", "u"), ("ai", "e"), ("ei", "e"), ("au", "o"), ("ou", "o"),
)  # fmt: skip
# A short or long a is not heard alike, nor the e of shehar; an h after a consonant is breath.
_SHARED = (
    (re.compile("a+"), ""),
    (re.compile("iy"), "i"),
    (re.compile("e(?=h)"), ""),
    (re.compile("(?<=[bcdgjklmnprstvy])h+"), ""),
    (re.compile(r"m(?=[pb])"), "n"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def key(word: str) -> str:
    """Return what is left of a word when spelling is forgotten: the same for all its spellings."""
    plain = unicodedata.normalize("NFD", word.casefold())
    roman = "".join(c for c in plain if "a" <= c <= "z")
    for spelling, sound in _ROMAN:
        roman = roman.replace(spelling, sound)
    sounds = roman or "".join(_DEVANAGARI.get(c, "") for c in plain)
    for pattern, sound in _SHARED:
        sounds = pattern.sub(sound, sounds)
    return sounds


@cache
def words() -> tuple[str, ...]:
    """Return the list."""
    return tuple(_FILE.read_text(encoding="utf-8").split())


def numbers(typed: str | Sequence[str]) -> tuple[int, ...] | None:
    """Return the numbers of the random words, however they were typed.

    None when a word is not in the list, one is missing, or the check word says that one of
    them is wrong: which says nothing about any receipt.
    """
    text = typed if isinstance(typed, str) else " ".join(typed)
    found = [_by_key().get(key(word)) for word in _BETWEEN.split(text) if word]
    known = [number for number in found if number is not None]
    if len(known) != len(found) or len(known) != RANDOM + 1:
        return None
    *random, last = known
    return tuple(random) if last == check(random) else None


def say(random: Sequence[int]) -> tuple[str, ...]:
    """Return the words of these numbers, and the check word after them."""
    return tuple(words()[number] for number in (*random, check(random)))


def check(random: Sequence[int]) -> int:
    """Return the number of the check word: it changes with any one word, and with their order."""
    total = 0
    for number in random:
        total = _times_x(total ^ number)
    return total


def in_text(text: str) -> bool:
    """Say whether a receipt's words stand one after the other in a text."""
    typed = [word for word in _BETWEEN.split(text) if word]
    return any(numbers(typed[n : n + RANDOM + 1]) for n in range(len(typed) - RANDOM))


def _times_x(value: int) -> int:
    doubled = value << 1
    return doubled ^ _FIELD if doubled >> BITS else doubled


@cache
def _by_key() -> dict[str, int]:
    return {key(word): number for number, word in enumerate(words())}
