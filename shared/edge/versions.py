"""Which contract, and which app, a caller speaks.

An app says what it is in the header `X-App: citizen-android/2.1.0 api/20261130`; the number of the
contract may stand in the body as `api`, too. Who says nothing is served like any other. What is
said is put in no log: it tells nothing of who calls, and need not be known.
"""

import re
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, NamedTuple

from shared.config import ServedApp, settings
from shared.pure import clock
from shared.pure.errors import FailedPreconditionError, bad_field
from shared.pure.reasons import Problem, Reason

API = 20261130  # the day from which the contract is what it is; a new field of ours moves it
HEADER = "X-App"
FIELD = "api"
_PARTS = 4
_SAID = re.compile(
    r"([a-z][a-z0-9-]{0,39})/(\d{1,6}(?:\.\d{1,6}){0,3})(?:[+-][\w.+-]{0,40})?(?: api/(\d{8}))?",
    re.ASCII,
)


class App(NamedTuple):
    """An app by its own word: `citizen-android`, (2, 1, 0, 0), and the contract it was built on."""

    name: str = ""
    version: tuple[int, ...] = ()
    api: int = 0

    @property
    def is_newer(self) -> bool:
        """Say whether it was built on a contract that is newer than ours."""
        return self.api > API


def said(header: str, field: Any, *, is_open: bool) -> App:
    """Return what a call says of its app. What cannot be read in the header is as if not said.

    Raises:
        InvalidArgumentError: `api` is not such a number, where anything can be refused.
    """
    found = _SAID.fullmatch(header.strip())
    app = App(found[1], _numbers(found[2]), int(found[3] or 0)) if found else App()
    if field is None:
        return app
    api = _api(field)
    if api is None and not is_open:
        raise bad_field(FIELD, Problem.BAD_FORM)
    return app._replace(api=api or app.api)


def require_served(app: App) -> None:
    """Let an app in that is not too old.

    Raises:
        FailedPreconditionError: it is, and this is where the new one is.
    """
    served = _too_old_for(app)
    if served and _leaves(served) <= clock.now():
        raise FailedPreconditionError(Reason.APP_TOO_OLD, address=served.address)


def headers(app: App) -> dict[str, str]:
    """Return what an app is told that will not be served for ever (RFC 9745, RFC 8594)."""
    served = _too_old_for(app)
    if not served:
        return {}
    leaves = _leaves(served)
    return {
        "Deprecation": f"@{int(leaves.timestamp())}",
        "Sunset": format_datetime(leaves.astimezone(UTC), usegmt=True),
        "Link": f'<{served.address}>; rel="sunset"',
    }


def _too_old_for(app: App) -> ServedApp | None:
    served = settings().apps.get(app.name)
    return served if served and app.version < _numbers(served.oldest) else None


def _leaves(served: ServedApp) -> datetime:
    return datetime.combine(served.since, datetime.min.time(), clock.IST)


def _numbers(version: str) -> tuple[int, ...]:
    parts = [int(part) for part in version.split(".")]
    return tuple(parts + [0] * (_PARTS - len(parts)))


def _api(field: Any) -> int | None:
    digits = str(field) if isinstance(field, int | str) and not isinstance(field, bool) else ""
    return int(digits) if re.fullmatch(r"[0-9]{8}", digits) else None
