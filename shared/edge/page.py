"""HTML forms for browsers without our app: old Androids, no JavaScript, one bar of signal."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import jinja2

from shared.pure.errors import AppError
from shared.pure.texts import Lang

# No frame, no font, nothing from elsewhere; the style sheet stands in the page.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
}
_WHERE = {"Permissions-Policy": "geolocation=(self), camera=(), microphone=()"}
_ROOT = Path(__file__).parents[2]


class Page(Protocol):
    """The HTML side of one function."""

    def blank(self, lang: Lang) -> str:
        """Return the empty form."""

    def read(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the request's fields from a posted form."""

    def answer(self, answer: Any, lang: Lang) -> str:
        """Return the page that shows the answer."""

    def refused(self, error: AppError, form: Mapping[str, str], lang: Lang) -> str:
        """Return the form again as it was filled in, with what to correct."""


def headers(page: Page) -> dict[str, str]:
    """Return what a browser is told about a page.

    No script, unless it names where from; and the phone's place only where a page asks for it.
    """
    script = getattr(page, "script", None)
    more = f"; script-src {script}; connect-src {script}" if script else ""
    rights = _WHERE if getattr(page, "asks_where", False) else {}
    return HEADERS | rights | {"Content-Security-Policy": _POLICY + more}


@runtime_checkable
class PlacedPage(Page, Protocol):
    """A page whose address says more than its function's name."""

    def opened(self, path: str, lang: Lang) -> str:
        """Return the form for an address."""


@cache
def templates() -> jinja2.Environment:
    """Return the templates: `shared/edge/pages/…` and `functions/<feature>/pages/…`."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(_ROOT),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
