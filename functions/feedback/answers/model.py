"""What opening an answer asks and shows. No I/O."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from functions.feedback.model import BallotId, Content, Flag, Page, Pile
from shared.pure.cursor import as_text
from shared.pure.ids import Slug
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang


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
    content: Content
    posts: tuple[PostLine, ...] = ()


LISTED, MOST = 20, 50  # answers listed at once


class ListFeedback(Frozen):
    """The IG looks further back: at all answers about a range, or about one unit of it."""

    scope: Slug | None = None
    unit: Slug | None = None
    limit: Annotated[int, Field(ge=1, le=MOST)] = LISTED
    cursor: Annotated[str, Field(max_length=200)] | None = None
    lang: AskedLang = Lang.HI


class Latest(Frozen):
    """One answer as it came in. Its words are opened one by one, and each opening is audited."""

    ballot_id: str
    unit: str
    score: int
    pile: Pile
    flags: tuple[Flag, ...]
    hour: datetime
    choices: dict[str, str]
    is_serious: bool
    has_text: bool
    has_contact: bool


class FeedbackList(Frozen):
    """One page, the latest hour first; `cursor` opens the next, and is missing on the last."""

    answers: tuple[Latest, ...]
    cursor: str | None = None


def listed(found: Page) -> FeedbackList:
    """Return a page of answers as it is shown."""
    fields = set(Latest.model_fields) - {"ballot_id"}
    lines = (Latest(ballot_id=i, **b.model_dump(include=fields)) for i, b in found.ballots)
    return FeedbackList(answers=tuple(lines), cursor=as_text(found.last) if found.last else None)
