"""What many functions answer: that it is done, or what there is to choose from. No I/O."""

from shared.pure.organisation import Category, District, Unit
from shared.pure.privacy import Frozen
from shared.pure.texts import Lang


class Done(Frozen):
    """It is done; in words."""

    message: str


class Choice(Frozen):
    """Something to choose: its code, and what it is called."""

    code: str
    name: str
    kind: str | None = None

    @classmethod
    def of(cls, named: Category | District | Unit, lang: Lang, kind: str | None = None) -> "Choice":
        """Return it under the name it has in a language."""
        return cls(code=named.code, name=_named(named, lang), kind=kind)


def _named(named: Category | District | Unit, lang: Lang) -> str:
    return named.name_en if lang is Lang.EN else named.name_hi
