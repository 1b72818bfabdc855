"""The officer's queue with 100,000 tips: what a page costs, first to last.

    python -m bench.tip_queue [--tips 100000] [--pages 5]

Seeds the Firestore emulator with copies of one sealed tip at the desk of the Bilaspur Additional
SP, and prints reads and milliseconds of each page beside those of the same queue with 30 tips.
What counts is the reads: the emulator has no indexes and looks at every tip, Firestore does not.
"""

import argparse
import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

from google.cloud import firestore

from emulator import keys, run
from emulator.suite import Ports, Suite
from functions.tips import queue_store
from functions.tips.model import Proof, SubmitTip, content, open_tip, route
from functions.tips.queue_model import ListTips
from functions.tips.store import TIPS
from shared import budget, clients, directory
from shared.clock import hour
from shared.cursor import Place
from shared.seal import Purpose, seal
from tests.builders import a_tip_request

DESK = "cg-bilaspur-asp"
FEW = 30
SCAN_S = 60
BATCH = 500  # what one commit may hold
START = datetime(2018, 1, 1, 6, tzinfo=UTC)


def main() -> int:
    """Run it. Returns 1 when a page of the long queue reads more than one of the short."""
    options = _options()
    budget.READ_S = SCAN_S  # the emulator needs longer than an officer may wait
    with ExitStack() as stack:
        db = _database(stack)
        _seed(db, FEW)
        few = _pages(db, 1)
        began = time.monotonic()
        _seed(db, options.tips - FEW)
        _say(f"{options.tips} tips seeded in {time.monotonic() - began:.0f} s")
        many = _pages(db, options.pages)
    _say(f"{'page':>6} {'tips':>5} {'reads':>6} {'ms':>7}")
    for name, (shown, reads, took) in [(f"of {FEW}", few[0]), *enumerate(many, 1)]:
        _say(f"{name:>6} {shown:>5} {reads:>6} {took:>7.0f}")
    return int(any(reads > few[0][1] for _, reads, _ in many))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tips", type=int, default=100_000)
    parser.add_argument("--pages", type=int, default=5)
    return parser.parse_args()


def _database(stack: ExitStack) -> firestore.Client:
    suite = stack.enter_context(Suite("demo-bench", Ports.free(), only=("firestore",)))
    local = keys.make_keys()
    os.environ |= suite.client_env() | keys.public_env(local) | keys.secret_env(local)
    run.seed()
    return clients.database()


def _seed(db: firestore.Client, count: int) -> None:
    for chunk in _chunks(list(_tips(count))):
        batch = db.batch()
        for stored in chunk:
            batch.create(db.collection(TIPS).document(secrets.token_hex(16)), stored)
        batch.commit(timeout=60)


def _tips(count: int) -> Iterator[dict[str, object]]:
    """Yield copies of one tip, hours apart."""
    request = SubmitTip.model_validate(a_tip_request())
    intake = route(request, directory.organisation(), at=datetime.now(UTC))
    sealed = seal(content(request), Purpose.CONTENT, where="tips/bench#content", at=START)
    tip = open_tip(request, intake, sealed, proof=Proof("", b""), at=START)
    for n in range(count):
        at = hour(START + timedelta(hours=n % 70_000))
        yield tip.model_copy(update={"received_hour": at, "due_hour": at}).model_dump()


def _chunks(tips: list[dict[str, object]]) -> Iterator[list[dict[str, object]]]:
    for n in range(0, len(tips), BATCH):
        yield tips[n : n + BATCH]


def _pages(db: firestore.Client, count: int) -> list[tuple[int, int, float]]:
    """Return of each page: the tips shown, the documents read, the milliseconds."""
    asked, after, told = ListTips(), None, []
    for _ in range(count):
        with budget.granted(SCAN_S):
            began = time.monotonic()
            found = queue_store.page(db, "desk", [DESK], asked=asked, after=after)
        took = (time.monotonic() - began) * 1_000
        shown = found[: asked.limit]
        told.append((len(shown), len(found), took))
        after = Place(shown[-1].tip.received_hour, shown[-1].tip_id)
    return told


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 a bench speaks on stdout


if __name__ == "__main__":
    sys.exit(main())
