"""What people read, always in Hindi and English, here and there in Chhattisgarhi too. No I/O."""

from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator


class Lang(StrEnum):
    """A language a citizen can choose."""

    HI = "hi"
    EN = "en"
    HNE = "hne"  # Chhattisgarhi, where a page has it; elsewhere Hindi is read


def _read(tag: str) -> Lang | None:
    """Return the language of a tag as phones write it: `hi`, `EN`, `hi-IN`, `en_GB`."""
    code = tag.strip().lower().replace("_", "-").split("-")[0]
    return Lang(code) if code in tuple(Lang) else None


def _fall_back(value: Any) -> Any:
    """Read null as not given, as the JavaScript SDK sends undefined, and a language we lack so."""
    return choose(value) if value is None or isinstance(value, str) else value


AskedLang = Annotated[Lang, BeforeValidator(_fall_back, json_schema_input_type=str | None)]


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
    browser = (part.split(";")[0] for part in accept_language.split(","))
    wanted = (asked, *browser) if isinstance(asked, str) else browser
    return next((lang for tag in wanted if (lang := _read(tag))), Lang.HI)
