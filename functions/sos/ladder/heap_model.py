"""When a heap is rung: one push a minute at most, one ladder for all who wait in it. No I/O."""

from datetime import datetime, timedelta

from functions.sos.incident_model import IN_HEAP
from functions.sos.ladder.heap_store import Heap, Waiting
from functions.sos.ladder_model import RINGS, Rung, rungs

EVERY = timedelta(minutes=1)


def turn(heap: Heap | None, waiting: Waiting, *, at: datetime) -> Heap | None:
    """Return the heap as rung now; None while nobody is to be rung.

    Whoever joins is rung for within a minute; who waits is rung for with growing waits. A ladder
    goes on as long as somebody waits since its last rung.
    """
    if heap is None or waiting.oldest.record.raised_at > heap.rung_at:
        return _rung(waiting, 0, at=at)
    has_more = waiting.newest_at > heap.rung_at
    due = min(heap.next_due, heap.rung_at + EVERY) if has_more else heap.next_due
    return _rung(waiting, heap.rung + 1, at=at) if due <= at else None


def rung(heap: Heap, waiting: Waiting) -> Rung:
    """Return whom it tells."""
    ladder = rungs(waiting.oldest.record)
    return ladder[heap.rung] if heap.rung < len(ladder) else Rung.RING


def _rung(waiting: Waiting, number: int, *, at: datetime) -> Heap:
    oldest = waiting.oldest
    beyond = number - len(rungs(oldest.record)) + 1
    wait = RINGS[min(beyond, len(RINGS) - 1)] if beyond >= 0 else EVERY
    return Heap(
        rung=number,
        rung_at=at,
        next_due=at + wait,
        waiting=waiting.number,
        oldest=oldest.name,
        boards=tuple(one.removeprefix(IN_HEAP) for one in oldest.record.boards),
    )
