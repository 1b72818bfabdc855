"""What people type into a tip: texts, and the receipt in any usual spelling. No I/O."""

import re
import unicodedata
from typing import Annotated, Any

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from shared import words
from shared.ids import SPOKEN, is_spoken_number, spoken_form

MAX_TEXT = 4_000  # code points after NFC, not bytes: a Hindi letter is three bytes in UTF-8
MAX_PLACE = 200
MAX_WORDS = 400

_KEPT_CONTROLS = "\n\t"
_VISIBLE = r"[^\s\x00-\x1f\x7f-\x9f]"
_NUMBER = re.compile(
    rf"\b[{SPOKEN}]{{4}}[-– ]?[{SPOKEN}]{{4}}[-– ]?[{SPOKEN}]{{3}}\b", re.IGNORECASE
)
_MINE = r"(?:मेरा|मेरे|हमारा|mera|mere|my|our)"
_LINE = r"(?:नंबर|नम्बर|मोबाइल|फ़ोन|फोन|number|nambar|mobile|phone|whatsapp)"
# Only what is called one's own: the number of a fraud is what the tip is about.
_OWN_LINE = re.compile(
    rf"{_MINE}\s+(?:\w+\s+)?{_LINE}[^0-9]{{0,20}}(?:[0-9][ -]?){{10}}", re.IGNORECASE
)


def digits(text: str) -> str:
    """Read १२३ as 123."""
    return "".join(str(unicodedata.digit(c, "")) or c for c in text)


def readable(text: str) -> str:
    """Return text in NFC without invisible control characters: one spelling of one text."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    kept = (c for c in composed if c in _KEPT_CONTROLS or unicodedata.category(c) != "Cc")
    return "".join(kept).strip()


def names_its_writer(text: str) -> str | None:
    """Return what in a text would lead to who wrote it: a receipt, or his own number."""
    plain = digits(text)
    found = [number for number in _NUMBER.findall(plain) if any(c.isdigit() for c in number)]
    if any(is_spoken_number(number.replace("–", "-")) for number in found) or words.in_text(text):
        return "own_receipt"
    return "own_number" if _OWN_LINE.search(plain) else None


def _text(limit: int, *, checked: bool) -> Any:
    """Return the type of a text of 1 to `limit` code points, counted after NFC."""

    def check(text: str) -> str:
        if not 1 <= len(kept := readable(text)) <= limit:
            raise ValueError("length")
        if checked and (problem := names_its_writer(kept)):
            raise PydanticCustomError(problem, "take it out")
        return kept

    shape = {"type": "string", "minLength": 1, "maxLength": limit, "pattern": _VISIBLE}
    return AfterValidator(check), WithJsonSchema(shape)


def _number(text: str) -> str:
    plain = "".join(c for c in digits(text) if c.isalnum())
    if not is_spoken_number(plain):
        raise PydanticCustomError("tip_number", "a symbol is wrong")
    return spoken_form(plain)


def _receipt(typed: str | tuple[str, ...]) -> str:
    """Return the words as we write them: the rest of the code knows one spelling."""
    numbers = words.numbers(typed)
    if numbers is None:
        raise PydanticCustomError("words", "a word is wrong")
    return " ".join(words.say(numbers))


_as_words = WithJsonSchema({"type": "string", "maxLength": MAX_WORDS, "description": "six words"})
Said = Annotated[str, *_text(MAX_TEXT, checked=True)]
OfficerSaid = Annotated[str, *_text(MAX_TEXT, checked=False)]
Place = Annotated[str, *_text(MAX_PLACE, checked=False)]
TipNumber = Annotated[str, Field(max_length=40), AfterValidator(_number)]
TipWords = Annotated[str, Field(max_length=MAX_WORDS), AfterValidator(_receipt), _as_words]
