"""What people type into a tip: texts, and the receipt in any usual spelling. No I/O."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from functions.tips import words_model
from shared.pure.ids import SPOKEN, is_spoken_number, spoken_form
from shared.pure.text_input import digits, text_of

MAX_TEXT = 4_000  # code points after NFC, not bytes: a Hindi letter is three bytes in UTF-8
MAX_PLACE = 200
MAX_WORDS = 400

# Between the groups of a number may stand whatever a keyboard or another app puts there.
_GAP = r"[\W_]{0,3}"
_ALONE = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
_NUMBER = re.compile(
    rf"{_ALONE[0]}([{SPOKEN}]{{4}})({_GAP})([{SPOKEN}]{{4}}){_GAP}([{SPOKEN}]{{3}}){_ALONE[1]}",
    re.IGNORECASE,
)
# Ten digits as people group them, and no date: a telephone number begins with 6 to 9.
_PHONE = (
    rf"(?:[6-9][0-9]{{4}}{_GAP}[0-9]{{5}}|[6-9][0-9](?:{_GAP}[0-9]{{2}}){{4}}"
    rf"|[6-9][0-9]{{2}}{_GAP}[0-9]{{3}}{_GAP}[0-9]{{4}}"
    rf"|[6-9][0-9]{{3}}{_GAP}[0-9]{{3}}{_GAP}[0-9]{{3}})"
)
_MINE = r"(?:मेरा|मेरे|मेरी|हमारा|हमारे|\b(?:mera|mere|meri|hamara|my|our)\b)"
_OWN = r"(?:निजी|अपना|own|personal|contact|private)"
_LINE = r"(?:नंबर|नम्बर|नं|मोबाइल|फ़ोन|फोन|number|nambar|\bno\b|mobile|\bmob|phone|whatsapp|व्हाट्सएप)"
_TO_ME = r"(?:मुझे|मुझसे|मुझको|हमें|हमसे|\b(?:mujhe|mujhse|mujhko|hamen|hamse)\b)"
_REACH = r"(?:फ़ोन|फोन|कॉल|काल|संपर्क|सम्पर्क|call|phone|contact|sampark|whatsapp)"
# Only what is called one's own: the number of a fraud is what the tip is about.
_OWN_LINE = re.compile(
    rf"{_MINE}\s+(?:{_OWN}\s+)?{_LINE}[^0-9]{{0,20}}(?:91|0)?{_GAP}{_PHONE}"
    rf"|{_TO_ME}[^0-9]{{0,20}}(?:91|0)?{_GAP}{_PHONE}\s*(?:पर|\bpar\b|\bpe\b)\s*{_REACH}"
    rf"|{_PHONE}\s*(?:(?:यह|ये|\b(?:is|ye|yeh|yah)\b)\s*)?{_MINE}\s+(?:{_OWN}\s+)?{_LINE}"
    rf"|\b(?:call|phone|ring|contact|whatsapp)\s+(?:me|us)\b[^0-9]{{0,20}}(?:91|0)?{_GAP}{_PHONE}",
    re.IGNORECASE,
)
_JOINERS = dict.fromkeys((0x200C, 0x200D))


def names_its_writer(text: str) -> str | None:
    """Return what in a text would lead to who wrote it: a receipt, or their own number."""
    plain = digits(unicodedata.normalize("NFKC", text).translate(_JOINERS))
    if any(map(_is_receipt, _NUMBER.finditer(plain))) or words_model.in_text(text):
        return "own_receipt"
    return "own_number" if _OWN_LINE.search(plain) else None


def _is_receipt(found: "re.Match[str]") -> bool:
    """Say whether it is a tip number, and not by chance: three words can look like one."""
    first, gap, *rest = found.groups()
    number = "".join((first, *rest))
    looks_so = gap.strip() in {"-", "–"} or any(c.isdigit() for c in number)
    return looks_so and is_spoken_number(number)


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
    numbers = words_model.numbers(typed)
    if numbers is None:
        raise PydanticCustomError("words", "a word is wrong")
    return " ".join(words_model.say(numbers))


_as_words = WithJsonSchema({"type": "string", "maxLength": MAX_WORDS, "description": "six words"})
Said = Annotated[str, *text_of(MAX_TEXT, _anonymous)]
OfficerSaid = Annotated[str, *text_of(MAX_TEXT)]
PlaceSaid = Annotated[str, *text_of(MAX_PLACE)]
TipNumber = Annotated[str, Field(max_length=40), AfterValidator(_number)]
TipWords = Annotated[str, Field(max_length=MAX_WORDS), AfterValidator(_receipt), _as_words]
