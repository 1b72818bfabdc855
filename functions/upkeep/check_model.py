"""What is wrong with the audit trail, in plain sentences. No I/O."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from functions.upkeep import day_model
from functions.upkeep.day_model import Day, Page
from shared.record.trail_model import START, Entry, Head, Keys, is_genuine, read, short

Document = Mapping[str, Any]


class Chain(NamedTuple):
    """A chain as it lies there: its head, if any, and its entries by the name of the document."""

    name: str
    head: Document | None
    entries: Mapping[str, Document]

    def tag(self, number: int) -> str | None:
        """Return the tag that stands at a number, whether or not it is right."""
        found = self.entries.get(str(number), {}).get("tag")
        return found if isinstance(found, str) else None


class Logged(NamedTuple):
    """What a log line says of an entry, or of the closing of a day."""

    chain: str
    number: int
    tag: str


def chain_faults(chain: Chain, keys: Keys) -> Iterator[str]:
    """Yield each changed, missing, inserted or unreadable entry of a chain."""
    head = read(Head, dict(chain.head)) if chain.head is not None else None
    numbers = sorted(int(name) for name in chain.entries if _is_number(name))
    if head is None:
        yield f"{chain.name}: the head is missing or cannot be read"
    yield from _in_order(chain, numbers, head.number if head else 0, keys)
    for name in sorted(chain.entries):
        if not _is_number(name):
            yield f"{chain.name}: entry {name} was put in"
    last = numbers[-1] if numbers else 0
    if head and (last != head.number or chain.tag(last) != head.tag):
        yield f"{chain.name}: the head does not name entry {last}: one of them was altered"
    if chain.name.count(".") > 1:
        yield f"{chain.name}: was begun because the chain before it was spoilt"


def _in_order(chain: Chain, numbers: list[int], until: int, keys: Keys) -> Iterator[str]:
    """Yield what is wrong with the entries from 1 on, of which the head names the last."""
    before: str | None = START  # None: not known, for the entry before is spoilt
    expected = 1
    for number in numbers:
        if number > expected:
            yield _gap(chain, expected, number - 1)
            before = None
        entry, fault = _entry(chain, number, keys)
        if fault:
            yield f"{chain.name}: entry {number} {fault}"
        elif entry and before is not None and entry.before != before:
            yield f"{chain.name}: entry {number} does not follow the one before it"
        before = entry.tag if entry and not fault else None
        expected = number + 1
    if until >= expected:
        yield _gap(chain, expected, until)


def _gap(chain: Chain, first: int, last: int) -> str:
    """Say what is missing in one line: a hand may have made the last number a billion."""
    if first == last:
        return f"{chain.name}: entry {first} is missing"
    return f"{chain.name}: entries {first} to {last} are missing"


def _entry(chain: Chain, number: int, keys: Keys) -> tuple[Entry | None, str]:
    """Return an entry that is there, and what is wrong with it."""
    entry = read(Entry, dict(chain.entries[str(number)]))
    if entry is None:
        return None, "cannot be read: it was altered"
    if entry.key not in keys:
        return entry, f"is signed with key {entry.key!r}, which TRAIL_KEYS does not hold"
    if entry.number != number or not is_genuine(entry, chain.name, keys):
        return entry, "was altered, or comes from another place"
    return entry, ""


def _is_number(name: str) -> bool:
    return name.isascii() and name.isdigit() and str(int(name)) == name and int(name) > 0


def day_faults(
    day: str, documents: Mapping[str, Document], pages: Mapping[str, Document], keys: Keys
) -> Iterator[str]:
    """Yield what is wrong with the closing of a day, itself and after the day before.

    Args:
        day: YYYY-MM-DD, in India.
        documents: Of this day and of the day before it, those that are there.
        pages: Of this day, by number.
        keys: What may have signed them.
    """
    if day not in documents:
        yield f"{day}: the day is missing: it was not closed, or its document was taken away"
        return
    made = read(Day, dict(documents[day]))
    if made is None or not day_model.is_genuine(made, day, keys):
        yield f"{day}: the day's document was altered"
        return
    for number, tag in enumerate(made.pages):
        page = read(Page, dict(pages.get(str(number), {})))
        if page is None or day_model.page_tag(day, number, page, keys[made.key]) != tag:
            yield f"{day}: page {number} of the day's chains is missing or was altered"
    yield from _after(day, made, documents)


def _after(day: str, made: Day, documents: Mapping[str, Document]) -> Iterator[str]:
    others = [document for name, document in documents.items() if name != day]
    if others and others[0].get("tag") != made.before:
        yield f"{day}: does not follow the day before it: one of them was altered"
    if not others and made.before != START:
        yield f"{day}: the day before it is missing"


def closed_faults(
    day: str, pages: Mapping[str, Document], chains: Mapping[str, Chain]
) -> Iterator[str]:
    """Yield what became of chains after their day was closed."""
    closed = dict(_closed(pages.values()))
    for name, (number, tag) in closed.items():
        chain = chains.get(name)
        if chain is None:
            yield f"{name}: the chain disappeared; it had {number} entries"
        elif number.isdigit() and chain.tag(int(number)) != tag:
            yield f"{name}: entry {number} is not the one that the closing of {day} names"
        elif number.isdigit() and chain.tag(int(number) + 1):
            yield f"{name}: entry {int(number) + 1} was put in after {day} was closed"
    for name in sorted(chains.keys() - closed.keys()):
        yield f"{name}: the chain was begun after {day} was closed"


def _closed(pages: Iterable[Document]) -> Iterator[tuple[str, tuple[str, str]]]:
    for document in pages:
        page = read(Page, dict(document))
        for line in page.heads if page else ():
            name, number, tag = [*line.split(" "), "?", "?"][:3]
            yield name, (number, tag)


def log_faults(
    logged: Iterable[Logged], chains: Mapping[str, Chain], days: Mapping[str, Document]
) -> Iterator[str]:
    """Yield what the log knows and the trail does not, for the days that are looked at."""
    found = {
        (short(name), number, document.get("tag"))
        for name, chain in chains.items()
        for number, document in chain.entries.items()
    }
    for one in logged:
        if one.chain in days:
            if days[one.chain].get("tag") != one.tag:
                yield f"{one.chain}: the log knows another closing of the day"
        elif "." not in one.chain:
            yield f"{one.chain}: the log knows that the day was closed; its document is gone"
        elif (one.chain, str(one.number), one.tag) not in found:
            yield f"{one.chain}: entry {one.number} is in the log and not in the trail"


def logged(line: object) -> Logged | None:
    """Return what a line of the log says of the trail; None where it speaks of other things.

    Takes our own lines and Cloud Logging's entries around them (`jsonPayload`).
    """
    if not isinstance(line, dict):
        return None
    said = line.get("jsonPayload", line)
    if not isinstance(said, dict) or said.get("event") not in {"trail", "trail_day"}:
        return None
    chain, number, tag = (said.get(name) for name in ("chain", "number", "tag"))
    # Cloud Logging keeps every number as a fraction.
    if isinstance(chain, str) and isinstance(number, int | float) and isinstance(tag, str):
        return Logged(chain, int(number), tag)
    return None
