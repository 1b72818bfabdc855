"""The page after the tipster wrote, or said that it helped."""

import secrets
from collections.abc import Mapping
from typing import Any

from functions.tips.talk.model import Written
from functions.tips.talk.track_page import problem_of, render
from shared.pure.errors import AlreadyExistsError, AppError
from shared.pure.texts import Lang

_NAMES = ("request_id", "lang", "tip_number", "words", "text")


class WritePage:
    """The HTML side of `write_to_officer`, and of `confirm_help`, which has no text."""

    def __init__(self, *names: str) -> None:
        self._names = names or _NAMES

    def blank(self, lang: Lang) -> str:
        """Return the form that opens a tip: only from there one writes."""
        return render("track", lang, form=dict.fromkeys(_NAMES, ""))

    def read(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the request's fields."""
        return {name: form[name] for name in self._names if form.get(name)}

    def answer(self, answer: Written, lang: Lang) -> str:
        """Return the page that says so, with the way back to the tip."""
        held = {"lang": lang.value, "tip_number": answer.tip_number, "words": answer.words}
        form = dict.fromkeys(_NAMES, "") | held
        return render("written", lang, message=answer.message, hints=[], form=form)

    def refused(self, error: AppError, form: Mapping[str, str], lang: Lang) -> str:
        """Return what was written, so that nobody has to write it twice."""
        kept = {name: form.get(name, "") for name in _NAMES} | {"lang": lang.value}
        if isinstance(error, AlreadyExistsError):
            kept["request_id"] = secrets.token_hex(16)  # pressing send again sends a new message
        return render("written", lang, **problem_of(error, lang), problem=True, form=kept)
