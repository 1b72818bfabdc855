"""What people type into a tip: texts, and the receipt in any usual spelling. No I/O."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from shared import words
from shared.ids import SPOKEN, is_spoken_number, spoken_form
from shared.typed import digits, text_of

MAX_TEXT = 4_000  # code points after NFC, not bytes: a Hindi letter is three bytes in UTF-8
MAX_PLACE = 200
MAX_WORDS = 400

_NUMBER = re.compile(
    rf"\b[{SPOKEN}]{{4}}[-– ]?[{SPOKEN}]{{4}}[-– ]?[{SPOKEN}]{{3}}\b", re.IGNORECASE
)
_MINE = r"(?:मेरा|मेरे|हमारा|mera|mere|my|our)"
_LINE = r"(?:नंबर|नम्बर|मोबाइल|फ़ोन|फोन|number|nambar|mobile|phone|whatsapp)"
# Only what is called one's own: the number of a fraud is what the tip is about.
_OWN_LINE = re.compile(
    rf"{_MINE}\s+(?:\w+\s+)?{_LINE}[^0-9]{{0,20}}(?:[0-9][ -]?){{10}}", re.IGNORECASE
)


def names_its_writer(text: str) -> str | None:
    """Return what in a text would lead to who wrote it: a receipt, or his own number."""
    plain = digits(text)
    found = [number for number in _NUMBER.findall(plain) if any(c.isdigit() for c in number)]
    if any(is_spoken_number(number.replace("–", "-")) for number in found) or words.in_text(text):
        return "own_receipt"
    return "own_number" if _OWN_LINE.search(plain) else None


def _anonymous(text: str) -> None:
    if problem := names_its_writer(text):
        raise PydanticCustomError(problem, "take it out")


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
Said = Annotated[str, *text_of(MAX_TEXT, _anonymous)]
OfficerSaid = Annotated[str, *text_of(MAX_TEXT)]
Place = Annotated[str, *text_of(MAX_PLACE)]
TipNumber = Annotated[str, Field(max_length=40), AfterValidator(_number)]
TipWords = Annotated[str, Field(max_length=MAX_WORDS), AfterValidator(_receipt), _as_words]
