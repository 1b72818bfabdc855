"""The tip form `/t`: plain HTML that works on any phone, with or without JavaScript."""

import secrets
from collections.abc import Mapping
from typing import Any

from functions.tips import words_model
from functions.tips.intake.model import TipReceipt
from functions.tips.intake.saved_page import COMMON, HINTS, LEAVE
from functions.tips.model import POLICE
from shared.edge.page import templates
from shared.force import directory
from shared.pure.errors import AlreadyExistsError, AppError
from shared.pure.organisation import Category, District
from shared.pure.reasons import say
from shared.pure.texts import Lang, Text

_TEXTS = {
    "title": Text("पुलिस को गुप्त सूचना दें", "Send the police a tip"),
    "lead": Text(
        "नाम, नंबर या लॉग-इन नहीं चाहिए। आप कौन हैं, यह हम नहीं पूछते और न रखते हैं।",
        "No name, number or login. We do not ask who you are, and do not keep it.",
    ),
    "category": Text("किस बारे में है?", "What is it about?"),
    "text": Text("क्या हुआ या क्या हो रहा है?", "What happened or is happening?"),
    "text_hint": Text(
        "कहाँ, कब और कौन — जितना पता हो। अपना नाम या फ़ोन नंबर न लिखें।",
        "Where, when and who, as far as you know. Do not write your own name or number.",
    ),
    "district": Text("ज़िला", "District"),
    "unknown": Text("पता नहीं", "Not sure"),
    "place": Text("जगह", "Place"),
    "place_hint": Text("गाँव, मोहल्ला, सड़क — चाहें तो", "Village, area or road, if you like"),
    "about": Text("क्या यह पुलिस के बारे में है?", "Is it about the police?"),
    "send": Text("सूचना भेजें", "Send the tip"),
    "danger": Text("अभी ख़तरा है? 112 पर फ़ोन करें", "In danger now? Call 112"),
    "done": Text("आपकी सूचना मिल गई", "Your tip is in"),
    "number": Text("सूचना नंबर", "Tip number"),
    "words": Text("आपके शब्द (इसी क्रम में)", "Your words (in this order)"),
    "keep": Text(
        "अभी लिख लें या फ़ोटो खींच लें। ये शब्द किसी और को न बताएँ, पुलिस को भी नहीं।",
        "Write them down now or take a picture. Tell them to nobody, not even the police.",
    ),
    "contact": Text(
        "या फ़ोन में किसी संपर्क के नाम-पते में ये शब्द सहेज लें, ऐसे कि किसी को शक न हो।",
        "Or save the words as the name and address of a contact that nobody will wonder about.",
    ),
    "kept": Text("मैंने शब्द लिख लिए", "I have written the words down"),
    "ring": Text("फ़ोन करें:", "Call"),
} | COMMON
# Which post a tip about police passes over; a station's own officers never see it.
_ABOUTS = {
    "": Text("नहीं", "No"),
    "station": Text("हाँ, थाना या चौकी", "Yes, a station or outpost"),
    "asp": Text("हाँ, अपर पुलिस अधीक्षक", "Yes, the Additional SP"),
    "sp": Text("हाँ, पुलिस अधीक्षक या उनका कार्यालय", "Yes, the SP or the SP's office"),
}
_LABELS = {"place": "place", "text": "text", "category": "category", "district": "district"}
_PLAIN = ("request_id", "lang", "category", "text", "district", "about_unit", "work")
_EMPTY = {"category": "", "text": "", "district": "", "place": "", "about": "", "about_unit": ""}


class TipPage:
    """The HTML side of `submit_tip`. Its script only proves some work; without it, all the same."""

    script = "'self'"

    def blank(self, lang: Lang) -> str:
        """Return the empty form, with a request id of its own: sent twice it is one tip."""
        return _render(lang, form=_EMPTY | {"request_id": secrets.token_hex(16)})

    def read(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the request's fields; what was left empty is left out."""
        fields: dict[str, Any] = {name: form[name] for name in _PLAIN if form.get(name)}
        if place := form.get("place", "").strip():
            fields["place"] = {"text": place}
        if form.get("about") in _ABOUTS.keys() - {""}:
            fields["about_unit"] = _about(form)
        return fields

    def answer(self, answer: TipReceipt, lang: Lang) -> str:
        """Return the page with the tip number; who reads English may not read Devanagari."""
        roman = (
            " ".join(map(words_model.roman, (answer.words or "").split()))
            if lang is Lang.EN
            else ""
        )
        return _render(lang, answer=answer, roman=roman)

    def refused(self, error: AppError, form: Mapping[str, str], lang: Lang) -> str:
        """Return the form as it was filled in: nobody should have to write it twice."""
        kept = {name: form.get(name, "") for name in (*_EMPTY, "request_id")}
        if isinstance(error, AlreadyExistsError) or not kept["request_id"]:
            kept["request_id"] = secrets.token_hex(16)  # pressing send again sends a new tip
        names = {problem.field.split(".")[0] for problem in error.fields}
        problem = {
            "message": say(error.reason, lang),
            "hints": [HINTS[p.problem].say(lang) for p in error.fields if p.problem in HINTS],
            "fields": [_TEXTS[_LABELS[name]].say(lang) for name in sorted(names & _LABELS.keys())],
            "call": error.call,
        }
        return _render(lang, form=kept, problem=problem)


def _about(form: Mapping[str, str]) -> str:
    """Return whom a tip is about, as far as the form says it: at least that it is the police."""
    if form.get("district") and form["about"] != "station":
        return f"{form['district']}-{form['about']}"
    return form.get("about_unit") or POLICE


def _render(lang: Lang, **shown: Any) -> str:
    districts, categories = _choices()
    said = {name: text.say(lang) for name, text in _TEXTS.items()}
    return (
        templates()
        .get_template("functions/tips/pages/tip.html")
        .render(
            {"answer": None, "problem": None, "roman": "", "form": _EMPTY | {"request_id": ""}}
            | {"lang": lang.value, "t": said, "title": said["title"], "leave": LEAVE}
            | {"abouts": {value: text.say(lang) for value, text in _ABOUTS.items()}}
            | {"districts": districts, "categories": categories}
            | shown
        )
    )


def _choices() -> tuple[list[District], list[Category]]:
    """Return what can be chosen. When it cannot be read the form still opens, with the basics."""
    try:
        organisation = directory.organisation()
    except AppError:
        return [], [Category(code="crime_general", name_hi="अपराध", name_en="Crime")]
    home = organisation.home_state
    districts = [d for d in organisation.districts.values() if d.state == home]
    shown = [c for c in organisation.categories.values() if c.shown]
    return sorted(districts, key=lambda d: d.name_en), sorted(shown, key=lambda c: c.order)
