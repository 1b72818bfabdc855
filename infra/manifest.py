"""`functions.yaml` as the local machinery reads it: what is deployed, and with what."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
MINUTE = "every-minute"


@dataclass(frozen=True)
class Deployed:
    """One function: its name in a URL, its entry point, and what it declares."""

    name: str
    target: str
    topic: str | None
    tick: str | None
    is_public: bool
    concurrency: int
    timeout_s: int
    secrets: tuple[str, ...]
    settings: dict[str, Any]

    @property
    def has_contract(self) -> bool:
        """Say whether it takes requests with fields: no message, and no tick."""
        return not self.topic and not self.tick


def functions(path: Path = ROOT / "functions.yaml") -> dict[str, Deployed]:
    """Return every deployed function by its entry point."""
    manifest = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {function.target: function for function in _read(manifest["endpoints"])}


def ticked(tick: str = MINUTE) -> list[Deployed]:
    """Return the functions that the clock calls at a time."""
    return [function for function in functions().values() if function.tick == tick]


def _read(endpoints: dict[str, dict[str, Any]]) -> Iterator[Deployed]:
    for name, endpoint in endpoints.items():
        event = endpoint.get("eventTrigger", {})
        yield Deployed(
            name=name,
            target=endpoint["entryPoint"],
            topic=event.get("eventFilters", {}).get("topic"),
            tick=endpoint.get("labels", {}).get("tick"),
            is_public="public" in endpoint.get("httpsTrigger", {}).get("invoker", []),
            concurrency=endpoint["concurrency"],
            timeout_s=endpoint["timeoutSeconds"],
            secrets=tuple(s["key"] for s in endpoint.get("secretEnvironmentVariables", [])),
            settings=endpoint,
        )
