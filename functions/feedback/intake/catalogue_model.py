"""What the catalogue says of Anubhav: the form's questions, in every language. No I/O.

Its shape stands in functions/catalogue/parts_model.py.
"""

from collections.abc import Mapping
from typing import Any

from functions.feedback.intake.model import MAX_NAME, MAX_TEXT
from functions.feedback.intake.texts import FACES, OPTIONS, PAGE, PURPOSES
from shared.pure.texts import Text

_CHOSEN: Mapping[str, Mapping[Any, Text]] = {"purpose": PURPOSES, **OPTIONS}
_WRITTEN = {"helper": MAX_NAME, "text": MAX_TEXT, "name": MAX_NAME, "mobile": None}


def _said(text: Text, **more: Any) -> dict[str, Any]:
    return more | {lang: said for lang, said in text._asdict().items() if said}


def _options(texts: Mapping[Any, Text]) -> list[dict[str, Any]]:
    return [_said(text, code=str(option)) for option, text in texts.items()]


PART = {
    "face": _said(PAGE["lead"]),
    "faces": [_said(text, score=score) for score, text in FACES.items()],
    "questions": [
        *(_said(PAGE[code], code=code, options=_options(texts)) for code, texts in _CHOSEN.items()),
        *(_said(PAGE[code], code=code, max_length=most) for code, most in _WRITTEN.items()),
    ],
}
