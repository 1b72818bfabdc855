"""The officer's queue with 100,000 tips: what a page costs, first to last.

    python -m bench.tip_queue [--tips 100000] [--pages 2]

Seeds the Firestore emulator with copies of one sealed tip at the desk of the Bilaspur Additional
SP, and asks for pages of it when there are 30 tips, 2,000 and all of them. What is counted is
what Firestore bills: the documents that come over the wire, page by page, each page one query
with a limit, a cursor, no offset, and an index of ours that holds it. The milliseconds are the
emulator's own: it has no indexes and looks at every tip there is, so it is given ten minutes.

Seen on 2026-11-23 on two cores (100,000 tips seeded in 59 s): every full page, of 30 tips, of
2,000 and of 100,000, was 21 documents (20 and the one that says there is another page) in one
query: oldest first, its second page, pending by timer, and one subject alone. The emulator took
33 to 139 ms for a page of 30, 42 to 178 ms of 2,000 and 4.0 to 6.6 s of 100,000. A small one is
in the suite (tests/functional/tips/test_desk.py).
"""

import argparse
import itertools
import json
import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from google.cloud import firestore

from emulator import keys, run
from emulator.suite import Ports, Suite
from functions.tips.desk import queue_store
from functions.tips.desk.queue_model import ListTips, Order
from functions.tips.intake.model import Proof, SubmitTip, content, open_tip, route
from functions.tips.model import TipStatus
from functions.tips.store import TIPS
from infra.queries import missing
from infra.rows import ROOT
from shared.firestore import budget, clients
from shared.force import directory
from shared.pure.clock import hour
from shared.pure.cursor import Cursor
from shared.seal import Purpose, seal
from tests.builders import a_tip_request
from tests.infra.recorder import shape_of

DESK = "cg-bilaspur-asp"
SIZES = (30, 2_000)  # and then all of them
SCAN_S = 600
BATCH = 500  # what one commit may hold
START = datetime(2018, 1, 1, 6, tzinfo=UTC)
QUEUES = {
    "oldest first": ListTips(),
    "pending, by timer": ListTips(status=TipStatus.PENDING, order=Order.TIMER),
    "one subject": ListTips(category="ganja"),
}


class Read(NamedTuple):
    """One page: the tips shown, the documents and queries it took, the emulator's time."""

    queue: str
    page: int
    shown: int
    documents: int
    queries: int
    took_ms: float

    @property
    def cost(self) -> tuple[int, int]:
        """What Firestore bills, whatever the emulator takes."""
        return self.documents, self.queries

    @property
    def line(self) -> str:
        """What is printed."""
        cost = f"{self.documents:>3} documents in {self.queries} query"
        took = f"{self.took_ms:>7.0f} ms"
        return f"  {self.queue:<18} page {self.page}: {self.shown:>3} tips, {cost}, {took}"


class Wire:
    """Counts what comes over the wire from Firestore to this process."""

    def __init__(self, db: firestore.Client) -> None:
        self.documents = self.queries = 0
        api: Any = db._firestore_api  # noqa: SLF001 there is no public place between us and the wire
        real = api.run_query
        indexes = json.loads((ROOT / "firestore.indexes.json").read_text(encoding="utf-8"))

        def counted(request: Any, **named: Any) -> Iterator[Any]:
            query = request["structured_query"]
            if query.offset or not query.limit:
                raise RuntimeError("a page that skips or has no end is paid for in full")
            if lacking := missing(shape_of(query), indexes):
                raise RuntimeError(lacking)
            self.queries += 1
            for answer in real(request=request, **named):
                self.documents += bool(answer.document.name)
                yield answer

        api.run_query = counted


def main() -> int:
    """Run it. Returns 1 when a page of a longer queue costs more than one of the shortest."""
    options = _options()
    # The emulator needs longer than an officer may wait.
    budget.READ_S = SCAN_S
    with ExitStack() as stack:
        db = _database(stack)
        wire, seen = Wire(db), dict[int, list[Read]]()
        for size in sorted({*SIZES, options.tips}):
            began = time.monotonic()
            _seed(db, size - max(seen, default=0))
            _say(f"{size} tips, seeded in {time.monotonic() - began:.0f} s")
            seen[size] = []
            for read in _read(db, wire, options.pages):
                seen[size].append(read)
                _say(read.line)
    firsts = {read.cost for pages in seen.values() for read in pages if read.page == 1}
    everything = {read.cost for pages in list(seen.values())[1:] for read in pages}
    _say(f"(documents, queries) of a page: {sorted(firsts | everything)}")
    return int(len(firsts | everything) > 1)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tips", type=int, default=100_000)
    parser.add_argument("--pages", type=int, default=2)
    return parser.parse_args()


def _database(stack: ExitStack) -> firestore.Client:
    suite = stack.enter_context(Suite("demo-bench", Ports.free(), only=("firestore",)))
    local = keys.make_keys()
    os.environ |= suite.client_env() | keys.public_env(local) | keys.secret_env(local)
    run.seed()
    return clients.database()


def _seed(db: firestore.Client, count: int) -> None:
    tips = _tips(count)
    while chunk := list(itertools.islice(tips, BATCH)):
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


def _read(db: firestore.Client, wire: Wire, pages: int) -> Iterator[Read]:
    """Ask for the first page of each queue, as `list_tips` does, and for more of the whole one."""
    for name, asked in QUEUES.items():
        after: Cursor | None = None
        for page in range(1, 1 + (pages if asked == ListTips() else 1)):
            wire.documents = wire.queries = 0
            began = time.monotonic()
            with budget.granted(SCAN_S):
                found = queue_store.page(db, "desk", [DESK], asked=asked, after=after)
            shown = found[: asked.limit]
            took_ms = (time.monotonic() - began) * 1_000
            yield Read(name, page, len(shown), wire.documents, wire.queries, took_ms)
            if len(found) <= asked.limit:
                break
            after = Cursor(getattr(shown[-1].tip, queue_store.BY[asked.order]), shown[-1].tip_id)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 a bench speaks on stdout


if __name__ == "__main__":
    sys.exit(main())
