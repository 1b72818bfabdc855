"""Finders over text: imports, pages and security rules."""

import re
from collections.abc import Callable, Iterator

from tests.static.engine import Source, lines_like


def imports(*packages: str) -> Callable[[Source], Iterator[int]]:
    names = "|".join(re.escape(package) for package in packages)
    return lines_like(rf"^\s*(import|from) ({names})\b", flags=re.MULTILINE)


def ids_in_links(source: Source) -> Iterator[int]:
    """A link goes into histories, request logs and other people's screenshots."""
    pattern = r"""(?:href|action)="[^"]*(?:\?|&|&amp;)(?!lang=)[^"]*\{\{"""
    yield from lines_like(pattern)(source)


def open_rule(source: Source) -> Iterator[int]:
    """An allow without a condition, or with one that is always true."""
    yield from lines_like(r"allow\s+[a-z, ]+\s*;|allow\s+[^;]*:\s*if\s+true\b")(source)


def signed_in_rule(source: Source) -> Iterator[int]:
    pattern = r"allow\s+[^;:]*:\s*if\s*\(?\s*request\.auth(\.uid)?\s*!=\s*null\s*\)?\s*;"
    yield from lines_like(pattern)(source)


def dated_rule(source: Source) -> Iterator[int]:
    """A date written into a rule. That a session lasts until a stored time is something else."""
    yield from lines_like(r"request\.time\s*[<>=!]|timestamp\.(date|value)")(source)


def wildcard_rule(source: Source) -> Iterator[int]:
    """The match of everything holds one statement: never."""
    for block in re.finditer(r"match\s+/\{\w+=\*\*\}\s*\{(.*?)\}", source.text, re.DOTALL):
        if re.sub(r"\s+", " ", block[1]).strip() != "allow read, write: if false;":
            yield source.text.count("\n", 0, block.start()) + 1


def client_written_role(source: Source) -> Iterator[int]:
    """Fields of a document decide. Functions and admins alone write `boards` and these three."""
    ours = r"/\$\(database\)/documents/(?:devices|posts|roster)/"
    pattern = rf"\bresource\.data\b(?!\.boards\b)|\bget\s*\(\s*/databases(?!{ours})"
    yield from lines_like(pattern)(source)
