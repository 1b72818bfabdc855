"""The feedback form `/f/<code>`: plain HTML that works on any phone, without JavaScript."""

import re
import secrets
from collections.abc import Mapping
from typing import Any

from functions.feedback.codes_model import bare
from functions.feedback.intake.model import Details, FeedbackReceipt, Here
from functions.feedback.intake.texts import FACES, OPTIONS, PAGE, PURPOSES
from functions.feedback.places import scan
from functions.feedback.places import store as places_store
from functions.feedback.places.model import GradedPlace
from shared.config import settings
from shared.edge.page import templates
from shared.firestore import clients
from shared.pure.errors import AppError, FailedPreconditionError, NotFoundError
from shared.pure.organisation import Unit
from shared.pure.reasons import say
from shared.pure.texts import Lang

# What the form calls a field of the request: forms that phones keep offline must go on working.
_PLAIN = {"request_id": "request_id", "code": "place_code", "visit": "visit", "lang": "lang"}
_KEPT = ("request_id", "code", "visit", "here", "score")
_QUESTIONS = ("behaviour", "wait", "taken", "clean", "money", "hurt")


class FeedbackPage:
    """The HTML side of `submit_feedback`.

    Its script only helps: without a network, and whoever shows the phone to be at the place.
    """

    script = "'self'"
    asks_where = True

    def blank(self, lang: Lang) -> str:
        """Return what stands where no code was scanned."""
        return _render(lang, problem=PAGE["unknown"].say(lang), faces=None)

    def opened(self, path: str, lang: Lang) -> str:
        """Return the form of the place whose code stands in the address, `/f/CODE[/SLIP]`."""
        steps = [step for step in path.split("/") if step and step not in {"f", "api"}]
        code, visit = (*steps, "", "")[:2]
        try:
            old, place, unit = _look(code)
        except NotFoundError:
            return self.blank(lang)
        except FailedPreconditionError as exc:
            message = say(exc.reason, lang)
            return _render(lang, problem=message, faces=None)
        except AppError:  # the form opens even when nothing can be read
            old, place, unit = False, None, None
        form = {"request_id": secrets.token_hex(16), "code": bare(code), "visit": visit}
        return _render(lang, form=form, is_old=old, place=place, unit=unit, at=_at(unit))

    def read(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the request's fields; what was left empty is left out."""
        fields: dict[str, Any] = {
            field: form[name] for name, field in _PLAIN.items() if form.get(name)
        }
        if form.get("here") in tuple(Here):  # nobody is refused for what a script wrote
            fields["here"] = form["here"]
        score = form.get("score", "")
        fields["score"] = int(score) if re.fullmatch("[1-5]", score) else score
        if form.get("more"):
            told = {n: form[n].strip() for n in Details.model_fields if form.get(n, "").strip()}
            fields["details"] = told
        return fields

    def answer(self, answer: FeedbackReceipt, lang: Lang) -> str:
        """Return the thanks; after a tap, with everything else that may be told."""
        asked = answer.asked
        form = {name: str(getattr(asked, _PLAIN.get(name, name)) or "") for name in _KEPT}
        return _render(lang, answer=answer, form=form)

    def refused(self, error: AppError, form: Mapping[str, str], lang: Lang) -> str:
        """Return the form as it was filled in: nobody should have to write it twice."""
        kept = {name: form.get(name, "") for name in (*_KEPT, *Details.model_fields)}
        message = say(error.reason, lang)
        if not kept["score"]:
            message = PAGE["pick"].say(lang)
        fields = {problem.field.rpartition(".")[2] for problem in error.fields}
        wrong = [PAGE[name].say(lang) for name in sorted(fields & PAGE.keys())]
        return _render(
            lang, form=kept, problem=message, wrong=wrong, is_more=bool(form.get("more"))
        )


def _look(code: str) -> tuple[bool, GradedPlace | None, Unit | None]:
    """Return whether a code is old, and what is shown of its place."""
    db = clients.database()
    found = places_store.shown(db, settings().feedback_secret, code)
    unit = scan.counted(found.unit)
    return found.is_old, found.place, unit


def _at(unit: Unit | None) -> tuple[float, float] | None:
    """Return where a unit lies, if that is known."""
    if unit is None or unit.lat is None or unit.lng is None:
        return None
    return unit.lat, unit.lng


def _render(lang: Lang, **shown: Any) -> str:
    said = {name: text.say(lang) for name, text in PAGE.items()}
    options = {name: _said(OPTIONS[name], lang) for name in _QUESTIONS}
    defaults: dict[str, Any] = {
        "answer": None, "problem": None, "wrong": [], "is_old": False, "place": None,
        "unit": None, "at": None, "is_more": False,
        "form": dict.fromkeys((*_KEPT, *Details.model_fields), ""),
        "faces": _said(FACES, lang), "options": options, "purposes": _said(PURPOSES, lang),
    }  # fmt: skip
    form = defaults["form"] | shown.pop("form", {})
    return (
        templates()
        .get_template("functions/feedback/pages/feedback.html")
        .render(
            defaults
            | {"lang": lang.value, "t": said, "title": said["title"]}
            | shown
            | {"form": form}
        )
    )


def _said(texts: Mapping[Any, Any], lang: Lang) -> dict[str, str]:
    return {str(value): text.say(lang) for value, text in texts.items()}
