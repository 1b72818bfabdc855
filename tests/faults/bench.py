"""What a fault test does, whatever the function: send a crowd, look at what became of it."""

import time
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests
from google.api_core.exceptions import NotFound
from google.cloud import firestore

from emulator.deployment import Deployment
from emulator.faults import points
from emulator.phones import Phones
from tests.builders import a_tip_request

PATIENCE_S = 3.0  # a citizen is answered within it, whatever is broken
LONG_AGO = timedelta(hours=1)
URGENT = "violence_now"


@dataclass(frozen=True)
class Answer:
    """What one client got; status 0 is no answer at all."""

    request: dict[str, Any]
    status: int
    took_s: float
    body: dict[str, Any] = field(default_factory=dict)

    @property
    def is_honest(self) -> bool:
        """Say whether the citizen was told in time to ring 112."""
        call = self.body.get("error", {}).get("details", {}).get("call")
        return (self.status, call) == (503, "112") and self.took_s <= PATIENCE_S


def an_urgent_tip() -> dict[str, Any]:
    """Return a tip for which the desk's phone rings however many there are."""
    return a_tip_request(category=URGENT)


def submit(url: str, request: dict[str, Any] | None = None, *, timeout: float = 10) -> Answer:
    request = request or an_urgent_tip()
    began = time.monotonic()
    try:
        got = requests.post(url, json=request, timeout=timeout)
    except requests.RequestException:
        return Answer(request, 0, time.monotonic() - began)
    return Answer(request, got.status_code, time.monotonic() - began, got.json())


def submit_many(url: str, count: int, *, parallel: int = 30) -> list[Answer]:
    """Send so many different tips at once."""
    with ThreadPoolExecutor(parallel) as pool:
        return list(pool.map(lambda _: submit(url), range(count)))


def submit_until_taken(url: str, request: dict[str, Any] | None = None, *, within: float) -> Answer:
    """Send a tip again and again, as the app does, until it is taken or the time is over."""
    request = request or an_urgent_tip()
    ends = time.monotonic() + within
    while (answer := submit(url, request)).status != 200 and time.monotonic() < ends:
        time.sleep(0.05)
    return answer


def wait_until(is_true: Callable[[], Any], *, within: float = 30) -> bool:
    ends = time.monotonic() + within
    while not is_true():
        if time.monotonic() > ends:
            return False
        time.sleep(0.03)
    return True


def is_healthy(url: str) -> float:
    """Return in how many seconds the health probe was answered."""
    began = time.monotonic()
    assert requests.get(f"{url}__/health", timeout=PATIENCE_S).json() == {"status": "ok"}
    return time.monotonic() - began


def stored(db: firestore.Client) -> set[str]:
    """Return the ids of all tips, each of which must be whole: with its first history entry."""
    ids = {tip.id for tip in db.collection("tips").list_documents()}
    histories = {step.reference.parent.parent.id for step in db.collection_group("history").get()}
    assert histories == ids
    return ids


def news(db: firestore.Client) -> list[firestore.DocumentSnapshot]:
    """Return what is still to be told."""
    return list(db.collection("outbox").get())


def told(phones: Phones) -> dict[str, int]:
    """Return how often each record was pushed; what an officer sees of it is one notification."""
    seen: dict[str, int] = defaultdict(int)
    for push in phones.desk.journal.since(0, kind="fcm"):
        if push.outcome["delivered"]:
            data, key = push.payload["data"], push.payload["android"].get("collapse_key")
            # Of an SOS each push counts: its moment tells one that came twice.
            assert (key, "at" in data) in {("tip", False), (None, data["type"] == "sos")}
            seen[data["id"]] += 1
    return seen


def pass_the_time(db: firestore.Client) -> None:
    """Make every lease run out and every entry due, as time would have."""
    past = datetime.now(UTC) - LONG_AGO
    for entry in news(db):
        with suppress(NotFound):  # acted on meanwhile
            entry.reference.update({"due": past, "leased_until": past})


def sweep(deployment: Deployment) -> None:
    """Have the relay sweep once, as the scheduler would within a minute."""
    deployment.tick()


def tip_ids(answers: list[Answer]) -> set[str]:
    from functions.tips.intake.model import SubmitTip, tip_id

    return {tip_id(SubmitTip.model_validate(answer.request, strict=False)) for answer in answers}


class CrashPoints:
    """Arms one death at a time in processes started with `env`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"crash-{uuid.uuid4().hex}"
        self.env = points.crashing(f"@{self._file}")

    @contextmanager
    def armed(self, label: str) -> Iterator[None]:
        """Kill whoever gets to the point next; on leaving, it must have happened."""
        points.find(label)
        fresh = self._file.with_suffix(".new")
        fresh.write_text(label, encoding="utf-8")
        fresh.rename(self._file)  # whole or not there
        yield
        try:
            assert wait_until(lambda: not self._file.exists()), f"nobody came by {label}"
        finally:
            self._file.unlink(missing_ok=True)
