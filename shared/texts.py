"""What people read, always in Hindi and English. No I/O."""

from enum import StrEnum
from typing import NamedTuple


class Lang(StrEnum):
    """A language a citizen can choose."""

    HI = "hi"
    EN = "en"


class Text(NamedTuple):
    """One sentence in both languages."""

    hi: str
    en: str

    def say(self, lang: Lang) -> str:
        """Return the sentence in the language asked for."""
        return self.en if lang is Lang.EN else self.hi


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
