"""The officer's queue: what of a tip it shows, how it is ordered and paged. No I/O."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from functions.tips.desk.shown_model import names
from functions.tips.model import Channel, Tip, TipId, TipStatus
from shared.pure.ids import Slug
from shared.pure.organisation import Organisation
from shared.pure.policy import Relation, relation
from shared.pure.privacy import Frozen
from shared.pure.replies import Choice
from shared.pure.texts import AskedLang, Lang

PAGE = 20
MOST = 50


class Order(StrEnum):
    """What comes first."""

    AGE = "age"  # the oldest
    TIMER = "timer"  # what climbs next; only what nobody forwarded


class ListTips(Frozen):
    """An officer looks at the queue, one page at a time.

    `tip_id` asks for the line of one tip only: has anything happened to it? Nothing is opened.
    """

    tip_id: TipId | None = None
    informed: bool = False  # what a unit may only read, instead of what it is to act on
    status: TipStatus | None = None
    category: Slug | None = None
    district: Slug | None = None  # for those above many
    order: Order = Order.AGE
    limit: Annotated[int, Field(ge=1, le=MOST)] = PAGE
    cursor: Annotated[str, Field(max_length=200)] | None = None
    lang: AskedLang = Lang.HI

    @model_validator(mode="after")
    def _has_an_index(self) -> "ListTips":
        if self.informed and (self.category or self.order is Order.TIMER):
            raise ValueError("what is for information is listed by age, and by status")
        return self


class TipLine(Frozen):
    """A tip in the queue: nothing that a tipster wrote."""

    tip_id: str
    tip_number: str
    district: str | None
    district_name: str | None
    desk: str
    handler: str | None
    handler_name: str | None
    category: str
    category_name: str
    urgent: bool
    status: TipStatus
    channel: Channel
    received_hour: datetime
    due_hour: datetime | None
    climbed: tuple[str, ...]
    talk: int
    steps: int


class TipList(Frozen):
    """One page; `cursor` opens the next, and is missing on the last.

    The first page says what one can choose from.
    """

    tips: tuple[TipLine, ...]
    cursor: str | None = None
    categories: tuple[Choice, ...] = ()
    districts: tuple[Choice, ...] = ()


def desks(seat: str, request: ListTips, organisation: Organisation) -> list[str]:
    """Return the desks whose tips an officer sees: their own, and those below it.

    Whoever has many districts below may look at one.
    """
    found = [seat]
    for district in organisation.districts.values():
        if request.district in {None, district.code}:
            posts = (post for post in district.ladder if post not in found)
            found += [p for p in posts if relation(seat, p, organisation) is Relation.BELOW]
    return found


def line(tip_id: str, tip: Tip, organisation: Organisation, lang: Lang) -> TipLine:
    """Return a tip as it stands in the queue."""
    shown = set(TipLine.model_fields) & set(Tip.model_fields)
    named = names(tip, organisation, lang)
    return TipLine(tip_id=tip_id, **named, **tip.model_dump(include=shown))


def districts_below(seat: str, organisation: Organisation, lang: Lang) -> tuple[Choice, ...]:
    """Return the districts whose desks are the caller's or below it, to choose one of."""
    found = (
        Choice.of(district, lang)
        for district in organisation.districts.values()
        if relation(seat, district.ladder[0], organisation) in {Relation.OWN, Relation.BELOW}
    )
    return tuple(sorted(found, key=lambda choice: choice.name))
