"""What opening an answer asks and shows. No I/O."""

from datetime import datetime

from functions.feedback.model import BallotId, Content, Flag, Pile
from shared.privacy import Frozen
from shared.texts import AskedLang, Lang


class ReadFeedback(Frozen):
    """The IG opens one answer, by the id that the wall shows."""

    ballot_id: BallotId
    lang: AskedLang = Lang.HI


class PostLine(Frozen):
    """A post of the unit: to whom praise may be passed on."""

    post: str
    role: str
    official_name: str


class OpenedFeedback(Frozen):
    """An answer as the IG reads it."""

    unit: str
    score: int
    pile: Pile
    flags: tuple[Flag, ...]
    hour: datetime
    choices: dict[str, str]
    said: Content
    posts: tuple[PostLine, ...] = ()
