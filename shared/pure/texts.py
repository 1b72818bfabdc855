"""What people read, always in Hindi and English, here and there in Chhattisgarhi too. No I/O."""

from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator


class Lang(StrEnum):
    """A language a citizen can choose."""

    HI = "hi"
    EN = "en"
    HNE = "hne"  # Chhattisgarhi, where a page has it; elsewhere Hindi is read


def _not_chosen(value: Any) -> Any:
    """Read null as not given: it is what the JavaScript SDK sends for undefined."""
    return Lang.HI if value is None else value


AskedLang = Annotated[Lang, BeforeValidator(_not_chosen, json_schema_input_type=Lang | None)]


class Text(NamedTuple):
    """One sentence in its languages."""

    hi: str
    en: str
    hne: str = ""

    def say(self, lang: Lang) -> str:
        """Return the sentence in the language asked for."""
        if lang is Lang.EN:
            return self.en
        return (self.hne if lang is Lang.HNE else "") or self.hi


def choose(asked: object, accept_language: str = "") -> Lang:
    """Return the language to answer in: the one asked for, else the browser's, else Hindi.

    The browser's counts only where it puts English before Hindi.
    """
    if asked in tuple(Lang):
        return Lang(str(asked))
    for part in accept_language.split(","):
        wanted = part.split(";")[0].strip().lower()[:2]
        if wanted in tuple(Lang):
            return Lang(wanted)
    return Lang.HI
