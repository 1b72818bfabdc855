"""What each service tells an app of itself before anybody types: the parts of the catalogue.

A service writes its own part, `PART` in the `catalogue_model.py` of one of its rooms. `make
generated` puts them together into parts_model.json (infra/catalogue.py): do not edit that.
"""

from functools import cache
from pathlib import Path

from shared.pure.privacy import Frozen

_FILE = Path(__file__).with_suffix(".json")


class InLanguages(Frozen):
    """A text in every language; in Chhattisgarhi (`hne`) where it has one, else Hindi is read."""

    hi: str
    en: str
    hne: str | None = None


class Option(InLanguages):
    """One answer to a question: what the request says, and what people read."""

    code: str


class Question(InLanguages):
    """A question: the field of the request that holds its answer, and what people read.

    It has options to choose from, or a text of `max_length` characters is written.
    """

    code: str
    options: tuple[Option, ...] | None = None
    max_length: int | None = None


class Face(InLanguages):
    """One of the faces that are touched: the best is 5."""

    score: int


class SosPart(Frozen):
    """What an app that presses SOS must keep to.

    Positions go out every `update_s` seconds, at most `max_fixes` in one call; `pin` is the form
    of a PIN, as a regular expression.
    """

    update_s: int
    max_fixes: int
    pin: str


class TipsPart(Frozen):
    """What an app that sends tips must keep to, in characters."""

    max_text: int
    max_place: int


class FeedbackPart(Frozen):
    """What is asked about a place: first a face, then whatever else people like to tell."""

    face: InLanguages
    faces: tuple[Face, ...]
    questions: tuple[Question, ...]


class Parts(Frozen):
    """The parts of all services, by the service's name."""

    sos: SosPart
    tips: TipsPart
    feedback: FeedbackPart


@cache
def parts() -> Parts:
    """Return the part of each service."""
    return Parts.model_validate_json(_FILE.read_text(encoding="utf-8"))
