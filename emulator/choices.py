"""What a developer may choose for `make run`, read from the environment and checked.

PRAHARI_HOST   0.0.0.0 lets other machines of the network in; without it this one alone
WEB_ORIGINS    comma-separated origins of an app under development, beside the suite's own pages
FCM_URL        where pushes go instead of the phones page: a fake of the developer's own
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from emulator.ports import EVERYWHERE, HOST

# Apps in a web view have schemes of their own: capacitor://localhost.
ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[A-Za-z0-9.-]+(:[0-9]{1,5})?")


@dataclass(frozen=True)
class Choices:
    """The defaults are what nobody chose: everything stays on this machine."""

    host: str = HOST
    web_origins: tuple[str, ...] = ()
    fcm_url: str | None = None

    @property
    def is_open(self) -> bool:
        """Say whether other machines are let in."""
        return self.host == EVERYWHERE


def choices(env: Mapping[str, str]) -> Choices:
    """Read the choices.

    Raises:
        ValueError: one of them is of no use. Says which, and what it should be.
    """
    origins = (one.strip() for one in env.get("WEB_ORIGINS", "").split(","))
    return Choices(
        host=_host(env.get("PRAHARI_HOST", HOST)),
        web_origins=tuple(_origin(one) for one in origins if one),
        fcm_url=_fake(env["FCM_URL"]) if "FCM_URL" in env else None,
    )


def _host(text: str) -> str:
    if text not in {HOST, EVERYWHERE}:
        raise ValueError(
            f"PRAHARI_HOST: {text!r}: give {EVERYWHERE} to let the whole network in, "
            "or leave it out"
        )
    return text


def _origin(text: str) -> str:
    if not ORIGIN.fullmatch(text):
        raise ValueError(
            f"WEB_ORIGINS: {text!r} is not an origin: give http://localhost:5173, with no path"
        )
    return text


def _fake(text: str) -> str:
    try:
        parts = urlsplit(text)
        host = parts.hostname if parts.scheme in {"http", "https"} else None
    except ValueError:
        host = None
    if not host or host.endswith("googleapis.com"):
        raise ValueError(
            f"FCM_URL: {text!r}: give the http address of a fake of yours: nothing real is reached"
        )
    return text.rstrip("/")
