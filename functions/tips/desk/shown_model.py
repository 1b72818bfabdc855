"""What officers are shown of a tip: names for codes, what may be done, where it may go. No I/O."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated

from pydantic import Field

from functions.tips.model import POLICE, Channel, Step, Tip, TipContent, TipStatus
from functions.tips.talk.model import TipMessage
from shared.pure.organisation import Organisation, Unit
from shared.pure.privacy import Frozen
from shared.pure.replies import Choice, _named
from shared.pure.texts import AskedLang, Lang, Text

OFFICE = "police_office"  # the desk itself sits there
UNNAMED = Text("पुलिस (कौन-सा थाना, यह नहीं बताया)", "The police (which unit was not said)")


class ReadTip(Frozen):
    """An officer opens a tip, by the id that the push carried or the queue shows."""

    tip_id: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    lang: AskedLang = Lang.HI


class TipNote(Frozen):
    """An internal note, opened: `post` is the one that noted it."""

    post: str
    hour: datetime
    text: str


class Happened(Frozen):
    """One entry of a tip's history; `to` is the unit it went to, or the post that was told."""

    kind: str
    hour: datetime
    status: TipStatus
    post: str | None = None
    to: str | None = None


class OpenedTip(Frozen):
    """A tip as the officer reads it. The opening stands in the audit trail.

    `can` names the functions that would do something for them now, `units` where it may go.
    """

    tip_id: str
    tip_number: str
    district: str | None
    district_name: str | None
    desk: str
    category: str
    category_name: str
    urgent: bool
    status: TipStatus
    channel: Channel
    received_hour: datetime
    due_hour: datetime | None
    handler: str | None
    handler_name: str | None
    informed: tuple[str, ...]
    informed_names: tuple[str, ...]
    reason: str | None
    is_benefited: bool
    talk: int
    steps: int
    about_unit_name: str | None
    content: TipContent
    messages: tuple[TipMessage, ...] = ()
    notes: tuple[TipNote, ...] = ()
    history: tuple[Happened, ...] = ()
    can: tuple[str, ...] = ()
    units: tuple[Choice, ...] = ()


def names(tip: Tip, organisation: Organisation, lang: Lang) -> dict[str, str | None]:
    """Return what the codes of a tip are called."""
    category = organisation.categories.get(tip.category)
    district = organisation.districts.get(tip.district or "")
    return {
        "category_name": _named(category, lang) if category else tip.category,
        "district_name": _named(district, lang) if district else None,
        "handler_name": tip.handler and unit_name(tip.handler, organisation, lang),
    }


def unit_name(code: str, organisation: Organisation, lang: Lang) -> str:
    """Return what a unit is called; a post, or a unit that is no more, by its code."""
    return UNNAMED.say(lang) if code == POLICE else organisation.name(code, lang)


def happened(steps: Iterable[Step], organisation: Organisation, lang: Lang) -> tuple[Happened, ...]:
    """Return a history as one reads it."""
    return tuple(
        Happened(
            kind=step.kind,
            hour=step.hour,
            status=step.status,
            post=step.post or None,
            to=unit_name(step.tell[0], organisation, lang) if step.tell else None,
        )
        for step in steps
    )


def units_of(tip: Tip, organisation: Organisation) -> list[Unit]:
    """Return the units to which a tip would usually go: its district's, else the home state's."""
    home = [d for d in organisation.districts.values() if d.state == organisation.home_state]
    own = organisation.districts.get(tip.district or "")
    return [unit for d in ([own] if own else home) for unit in d.units if unit.kind != OFFICE]
