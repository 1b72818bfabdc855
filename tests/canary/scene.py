"""A scenario for the canary dump: running functions, canaries to send, and the dump of it all.

A service's own test is a few lines: send canaries, settle, `assert scene.leaks() == []`.
"""

import shutil
import time
from pathlib import Path
from typing import Any

import requests

from docs import leak
from emulator.canary.canaries import Canaries
from emulator.canary.dump import Piece, Watch
from emulator.deployment import Deployment
from emulator.phones import Phones

ANSWER_S = 20
SETTLE_S = 15


class Scene:
    """One deployment under watch."""

    def __init__(self, running: Deployment | None, watch: Watch, phones: Phones) -> None:
        self._running = running
        self.canaries = Canaries()
        self._noted: list[Piece] = []
        self._watch = watch
        self._phones = phones
        self._pieces: list[Piece] | None = None

    @property
    def running(self) -> Deployment:
        """The deployment, where the functions run in processes of their own."""
        assert self._running
        return self._running

    def post(self, target: str, path: str = "", **options: Any) -> requests.Response:
        """Send a request with every header a canary. Its answer is searched too."""
        options["headers"] = self.canaries.headers | options.get("headers", {})
        method = options.pop("method", "POST")
        url = self.running.url(target) + path
        answer = requests.request(method, url, timeout=ANSWER_S, **options)
        self.note(target, answer.headers, answer.content)
        return answer

    def note(self, target: str, headers: Any, body: bytes) -> None:
        """Keep an answer for the dump. A page shows citizens their own words again; an answer to
        a program never does."""
        is_json = headers.get("Content-Type", "").startswith("application/json")
        said = str(headers).encode() + (body if is_json else b"")
        self.add(Piece(f"answer of {target}", f"call {len(self._noted) + 1}", said))

    def add(self, *pieces: Piece) -> None:
        """Keep something else for the dump."""
        self._noted += pieces

    def wait_for_pushes(self, count: int) -> None:
        """Wait until so many pushes came and the outbox is empty."""
        deadline = time.monotonic() + SETTLE_S
        while time.monotonic() < deadline and not self._is_settled(count):
            time.sleep(0.1)
        assert self._is_settled(count), self._watch.ids("outbox")

    def leaks(self) -> list[str]:
        """Return every find that the reviewed table does not allow, in words."""
        return self.canaries.leaks(self.pieces())

    def not_as_written(self) -> list[str]:
        """Return every stored field that docs/what-a-leak-shows.md does not tell of."""
        return sorted(
            {fault for document in self._watch.documents() for fault in leak.faults(document)}
        )

    def pieces(self) -> list[Piece]:
        """Return the dump, made once, with what JSON callers were answered."""
        if self._pieces is None:
            self._pieces = [*self._watch.pieces(), *self._noted]
        return self._pieces

    def _is_settled(self, count: int) -> bool:
        pushes = self._phones.desk.journal.since(0, kind="fcm")
        return len(pushes) >= count and not self._watch.ids("outbox")


def copy_of_the_source(root: Path, to: Path, changes: dict[str, tuple[str, str]]) -> Path:
    """Copy what is deployed, with one text replaced in each file named: a planted fault."""
    for name in ("functions", "shared"):
        shutil.copytree(root / name, to / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("main.py", "functions.yaml"):
        shutil.copy(root / name, to / name)
    for name, (old, new) in changes.items():
        text = (to / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} no longer holds {old!r} once: mend the plant"
        (to / name).write_text(text.replace(old, new), encoding="utf-8")
    return to
