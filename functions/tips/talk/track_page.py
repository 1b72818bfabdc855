"""The page `/t/track`: number and words open a tip, on any phone, without JavaScript.

Both travel in the body of a form, never in an address, so no history keeps them.
"""

import secrets
from collections.abc import Mapping
from typing import Any

from functions.tips.intake.saved_page import COMMON, HINTS, LEAVE
from functions.tips.talk.model import TrackedTip
from shared.edge.page import templates
from shared.pure.clock import IST
from shared.pure.errors import AppError
from shared.pure.reasons import say
from shared.pure.texts import Lang, Text

TEXTS = {
    "title": Text("अपनी सूचना देखें", "See your tip"),
    "lead": Text(
        "सूचना नंबर और छह शब्द लिखें: हिन्दी में या अंग्रेज़ी अक्षरों में।",
        "Write the tip number and the six words, in Hindi or in English letters.",
    ),
    "number": Text("सूचना नंबर", "Tip number"),
    "words": Text("छह शब्द", "Six words"),
    "words_hint": Text("उसी क्रम में, बीच में जगह छोड़कर", "In their order, with spaces between"),
    "open": Text("देखें", "Open"),
    "write": Text("अधिकारी को लिखें", "Write to the officer"),
    "write_hint": Text(
        "अपना नाम, फ़ोन नंबर या ये शब्द न लिखें।", "Do not write your name, number or these words."
    ),
    "send": Text("भेजें", "Send"),
    "helped": Text("हाँ, इससे मदद हुई", "Yes, it helped"),
    "officer": Text("अधिकारी", "Officer"),
    "tipster": Text("आप", "You"),
    "back": Text("सूचना पर लौटें", "Back to the tip"),
} | COMMON
_NAMES = ("lang", "tip_number", "words")
_EMPTY = {"tip_number": "", "words": "", "text": "", "request_id": ""}


class TrackPage:
    """The HTML side of `track_tip`."""

    def blank(self, lang: Lang) -> str:
        """Return the empty form."""
        return render("track", lang, form=_EMPTY)

    def read(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the request's fields."""
        return {name: form[name] for name in _NAMES if form.get(name)}

    def answer(self, answer: TrackedTip, lang: Lang) -> str:
        """Return the tip, what was written, and the form to write more."""
        days = [f"{m.hour.astimezone(IST):%d-%m-%Y}" for m in answer.messages]
        fresh = secrets.token_hex(16)
        return render("track", lang, answer=answer, days=days, request_id=fresh, form=_EMPTY)

    def refused(self, error: AppError, form: Mapping[str, str], lang: Lang) -> str:
        """Return the form as it was filled in, with what to look at again."""
        kept = {name: form.get(name, "") for name in _EMPTY}
        return render("track", lang, form=kept, problem=problem_of(error, lang))


def problem_of(error: AppError, lang: Lang) -> dict[str, Any]:
    """Return an error in words, with hints on what to correct."""
    hints = [HINTS[p.problem].say(lang) for p in error.fields if p.problem in HINTS]
    message = say(error.reason, lang)
    return {"message": message, "hints": hints}


def render(page: str, lang: Lang, **shown: Any) -> str:
    """Return one of the pages of a tip."""
    said = {name: text.say(lang) for name, text in TEXTS.items()}
    fields = {"lang": lang.value, "t": said, "leave": LEAVE, "title": said["title"]}
    template = templates().get_template(f"functions/tips/pages/{page}.html")
    return template.render({"answer": None, "problem": None} | fields | shown)
