"""What a citizen wrote, passed on by the IG in words that nobody can be recognised by. No I/O.

As praise it reaches the officer whom it names; released, it stands beside the station's weekly
batches. The IG writes what is passed on: the citizen's own words stay sealed.
"""

import re
from datetime import datetime
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from functions.feedback.model import BallotId
from shared.pure.ids import RequestId, Slug
from shared.pure.privacy import P1, Frozen, Stored
from shared.pure.text_input import digits, text_of
from shared.pure.texts import AskedLang, Lang

MAX_PASSED = 500
PAGE, MOST = 20, 50
PRAISE_GIVEN = "praise-given"
_NUMBER = re.compile(r"(?:[0-9][ .-]?){6}")  # a telephone, a slip, a number of a case


def _nobody(text: str) -> None:
    if _NUMBER.search(digits(text)):
        raise PydanticCustomError("recognisable", "take the number out")


Passed = Annotated[str, *text_of(MAX_PASSED, _nobody)]


class PassOnFeedback(Frozen):
    """The IG passes on what an answer says: as praise to a post, or to the station."""

    request_id: RequestId
    ballot_id: BallotId
    text: Passed
    post: Slug | None = None  # None: released to the station that was graded
    lang: AskedLang = Lang.HI


class Praise(Stored):
    """A citizen's thanks, as the IG worded them, to whoever holds a post."""

    post: Annotated[str, P1]
    holder: Annotated[str, P1]  # a successor does not inherit it
    unit: Annotated[str, P1]
    hour: Annotated[datetime, P1]
    text: Annotated[str, P1]  # edited so that it leads to nobody
    tag: Annotated[str, P1] = ""  # keyed with the request_id, which is not stored


class ListMyPraise(Frozen):
    """An officer reads what citizens gave thanks for, the latest first."""

    limit: Annotated[int, Field(ge=1, le=MOST)] = PAGE
    cursor: Annotated[str, Field(max_length=200)] | None = None
    lang: AskedLang = Lang.HI


class PraiseLine(Frozen):
    """One citizen's thanks."""

    text: str
    hour: datetime


class PraiseList(Frozen):
    """One page; `cursor` opens the next, and is missing on the last."""

    praise: tuple[PraiseLine, ...]
    cursor: str | None = None
