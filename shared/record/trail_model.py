"""The rules of the audit trail: a chain of entries a writer and day, each under a key. No I/O.

A writer is a phone, a command (`command-first_admin`) or a sweep (`sweep-trail_act`). A chain is
named `{day}.{writer}`, with the day in India; one that was begun because the one before it was
spoilt ends in `.2`, `.3`, ...
"""

import hmac
from datetime import datetime
from typing import Annotated, Any, NamedTuple, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from shared.pure.clock import IST
from shared.pure.ids import sign
from shared.pure.privacy import P1, Frozen, Stored

ACT_DONE = "act-done"  # topic: an act of help was done; the trail's entry follows
AUDIT, ENTRIES = "audit", "entries"
START = ""  # what the first entry of a chain follows
_DEVICE_SHOWN = 8  # of a phone's id, in a log line

Keys = dict[str, str]  # key id -> secret; the first signs, every one verifies
M = TypeVar("M", bound=BaseModel)
# The console adds what it likes; what it changes must not pass for the same (7 is not "7").
KEPT = ConfigDict(extra="ignore", frozen=True, strict=True)


class Writer(Protocol):
    """Whoever does what is written down."""

    @property
    def post(self) -> str:
        """For which post they act."""

    @property
    def device(self) -> str:
        """From which phone; of a command, its name."""


class Act(Frozen):
    """What somebody opened or did. Names the record, never what is in it."""

    model_config = KEPT

    at: datetime  # UTC
    post: str
    device: str
    action: str
    record: str
    district: str | None = None


class Entry(Stored):
    """One act in a chain. `tag` is an HMAC of all the rest and of the chain's name."""

    model_config = KEPT

    number: Annotated[int, P1]  # from 1; also the document's id
    at: Annotated[datetime, P1]  # UTC
    post: Annotated[str, P1]
    device: Annotated[str, P1]
    action: Annotated[str, P1]
    record: Annotated[str, P1]
    district: Annotated[str | None, P1]
    before: Annotated[str, P1]  # tag of the entry before
    key: Annotated[str, P1]  # id of the key that signed
    tag: Annotated[str, P1]


class Head(Stored):
    """Where a chain ends: number and tag of its last entry."""

    model_config = KEPT

    number: Annotated[int, P1]
    tag: Annotated[str, P1]


class End(NamedTuple):
    """The end of a chain, as far as it was read; number 0 where nothing was written yet."""

    chain: str
    number: int = 0
    tag: str = START


def name_of(writer: str, turn: int, *, at: datetime) -> str:
    """Return the name of a writer's chain of the day; later turns come after spoilt chains."""
    day = f"{at.astimezone(IST):%Y-%m-%d}"
    return f"{day}.{writer}" + (f".{turn}" if turn > 1 else "")


def short(chain: str) -> str:
    """Return a chain's name for a log line: of a phone's id the first eight letters."""
    day, writer, *turn = chain.split(".")
    shown = writer if "-" in writer else writer[:_DEVICE_SHOWN]
    return ".".join([day, shown, *turn])


def follow(end: End, act: Act, keys: Keys) -> Entry:
    """Return the entry that follows the end of a chain, signed with the first key."""
    key = next(iter(keys))
    said = {"number": end.number + 1, "before": end.tag, "key": key, "tag": ""}
    entry = Entry.model_validate(act.model_dump() | said)
    return entry.model_copy(update={"tag": _tag(entry, end.chain, keys[key])})


def is_genuine(entry: Entry, chain: str, keys: Keys) -> bool:
    """Say whether an entry was written by us, for this place in this chain."""
    secret = keys.get(entry.key)
    return secret is not None and hmac.compare_digest(_tag(entry, chain, secret), entry.tag)


def is_end(head: Head | None, entry: Entry | None, chain: str, keys: Keys) -> bool:
    """Say whether head and last entry can be read, agree and are ours."""
    if head is None or entry is None:
        return False
    agree = (entry.number, entry.tag) == (head.number, head.tag)
    return agree and is_genuine(entry, chain, keys)


def read(model: type[M], document: dict[str, Any] | None) -> M | None:
    """Return a stored document as what it should be; None where it is missing or spoilt."""
    try:
        return model.model_validate(document)
    except ValidationError:
        return None


def _tag(entry: Entry, chain: str, secret: str) -> str:
    return sign({"chain": chain, **entry.model_dump(mode="json", exclude={"tag"})}, secret)
