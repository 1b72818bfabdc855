"""A day of the audit trail that is over: where each of its chains ended, signed. No I/O."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Annotated

from pydantic import Field

from shared.pure.clock import IST
from shared.pure.ids import sign
from shared.pure.privacy import P1, Stored
from shared.record.trail_model import KEPT, START, Head, Keys

MOST_DAYS = 31  # that one night makes up for
Texts = Annotated[tuple[str, ...], Field(strict=False)]  # Firestore gives lists


class Page(Stored):
    """At most 1,000 chains of a day: `{chain} {number} {tag}` of each one's last entry."""

    model_config = KEPT

    heads: Annotated[Texts, P1]


class Day(Stored):
    """A day that is closed. `tag` is an HMAC of all the rest, and through `before` of all days."""

    model_config = KEPT

    day: Annotated[str, P1]  # in India; also the document's id
    chains: Annotated[int, P1]
    pages: Annotated[Texts, P1]  # tag of each page
    before: Annotated[str, P1]  # tag of the day closed before
    key: Annotated[str, P1]
    tag: Annotated[str, P1]


def yesterday(at: datetime) -> date:
    """Return the last day that is over in India."""
    return at.astimezone(IST).date() - timedelta(days=1)


def recent(at: datetime) -> list[str]:
    """Return the days that one night looks at, newest first."""
    last = yesterday(at)
    return [(last - timedelta(days=n)).isoformat() for n in range(MOST_DAYS)]


def due(closed: Collection[str], *, at: datetime) -> list[str]:
    """Return the days to close, oldest first: all after the last that is closed.

    A day that is missing before it stays missing: making it anew would hide that it is gone.
    """
    days = recent(at)
    after = max(closed, default=days[1])
    return sorted(day for day in days if day > after)


def line(chain: str, head: Head | None) -> str:
    """Return what a page says of a chain; of a head that cannot be read, just that."""
    return f"{chain} {head.number} {head.tag}" if head else f"{chain} ? ?"


def close(day: str, pages: Sequence[Page], before: str, keys: Keys) -> Day:
    """Return the document of a day: the same each time it is made from the same chains."""
    key = next(iter(keys))
    tags = tuple(page_tag(day, n, page, keys[key]) for n, page in enumerate(pages))
    chains = sum(len(page.heads) for page in pages)
    made = Day(day=day, chains=chains, pages=tags, before=before or START, key=key, tag="")
    return made.model_copy(update={"tag": _tag(made, keys[key])})


def page_tag(day: str, number: int, page: Page, secret: str) -> str:
    """Return the tag of a page, bound to its place."""
    return sign({"day": day, "page": number, "heads": list(page.heads)}, secret)


def is_genuine(made: Day, day: str, keys: Keys) -> bool:
    """Say whether this is the document of that day, as we wrote it."""
    secret = keys.get(made.key)
    return made.day == day and secret is not None and made.tag == _tag(made, secret)


def _tag(made: Day, secret: str) -> str:
    return sign({"of": "day", **made.model_dump(mode="json", exclude={"tag"})}, secret)
