"""What an app needs before anybody types. No I/O."""

from datetime import date, datetime

from functions.catalogue.parts_model import FeedbackPart, Parts, SosPart, TipsPart
from shared.pure.clock import IST
from shared.pure.organisation import Category, District, Organisation
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang

CALL = "112"  # rung from anywhere in India
RETRY_S = (1, 2, 4, 8, 15, 30)
KEPT_S = 300  # what an admin changes is in every phone that asks within these and the publishing


class GetCatalogue(Frozen):
    """A question without fields: the answer is in every language."""

    lang: AskedLang = Lang.HI  # of a refusal


class LiveDistrict(Frozen):
    """A district, the services that run there today, and the number to ring there."""

    code: str
    name_hi: str
    name_en: str
    call: str
    live: tuple[str, ...]


class TipCategory(Frozen):
    """What a tip can be about, and the number to ring when it is happening now."""

    code: str
    name_hi: str
    name_en: str
    urgent: bool
    call: str


class OldestApp(Frozen):
    """From which day on an app older than `oldest` is served no more, and where the new one is."""

    name: str
    oldest: str
    since: date
    address: str


class Catalogue(Frozen):
    """Everything that an app shows or keeps to before anybody types, in every language.

    `districts` and `categories` are missing while they cannot be read: then keep those you have.
    `retry_s` are the waits before each retry; after the last, that one again and again.
    `server_time` is when this was made, by our clock; of a copy that was kept on the way, the
    header `Age` says how many seconds ago that was.
    """

    api: int
    server_time: datetime
    call: str
    retry_s: tuple[int, ...]
    apps: tuple[OldestApp, ...]
    sos: SosPart
    tips: TipsPart
    feedback: FeedbackPart
    districts: tuple[LiveDistrict, ...] | None = None
    categories: tuple[TipCategory, ...] | None = None


def kept_s(catalogue: Catalogue) -> int:
    """Return how long a catalogue may be kept: one that lacks something, not at all."""
    return 0 if catalogue.districts is None else KEPT_S


def catalogue(
    parts: Parts,
    organisation: Organisation | None,
    apps: tuple[OldestApp, ...],
    *,
    api: int,
    at: datetime,
) -> Catalogue:
    """Put the catalogue together; without the organisation, all the rest of it."""
    return Catalogue(
        api=api,
        server_time=at,
        call=CALL,
        retry_s=RETRY_S,
        apps=apps,
        sos=parts.sos,
        tips=parts.tips,
        feedback=parts.feedback,
        districts=districts(organisation, on=at.astimezone(IST).date()) if organisation else None,
        categories=categories(organisation) if organisation else None,
    )


def districts(organisation: Organisation, *, on: date) -> tuple[LiveDistrict, ...]:
    """Return every district, by its English name."""
    named = sorted(organisation.districts.values(), key=lambda one: one.name_en)
    return tuple(_district(one, on=on) for one in named)


def categories(organisation: Organisation) -> tuple[TipCategory, ...]:
    """Return the categories that people choose from, in the order in which they are shown."""
    ordered = sorted(organisation.categories.values(), key=lambda one: one.order)
    return tuple(_category(one) for one in ordered if one.shown)


def _district(district: District, *, on: date) -> LiveDistrict:
    # A date may stand there for a service that this release does not have.
    live = tuple(name for name in Parts.model_fields if district.is_live(name, on=on))
    return LiveDistrict(**district.model_dump(include=_shown(LiveDistrict)), live=live)


def _category(category: Category) -> TipCategory:
    return TipCategory(**category.model_dump(include=_shown(TipCategory)))


def _shown(model: type[Frozen]) -> set[str]:
    return set(model.model_fields) - {"live"}
