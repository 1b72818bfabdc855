"""Ringing a heap: one push for all who wait in it, about the one who waits longest."""

from functions.sos.ladder import heap_model, heap_store
from functions.sos.ladder.heap_store import Heap, Waiting
from functions.sos.phones import tell
from shared import log
from shared.firestore import clients
from shared.pure import clock


def ring(seat: str) -> None:
    """Ring for the heap of a seat, where it is time. Two at once ring once.

    Raises:
        UnavailableError: FCM took nothing now and may later: the next minute tries again.
    """
    db, at = clients.database(), clock.now()
    waiting, was = heap_store.waiting(seat), heap_store.read(db, seat)
    if waiting is None:
        heap_store.clear(db, seat, was)
        return
    turn = heap_model.turn(was.heap, waiting, at=at)
    if turn is None:
        _recount(seat, was, waiting)
    elif heap_store.take_turn(db, seat, was, turn):
        _tell(turn, waiting)


def _tell(turn: Heap, waiting: Waiting) -> None:
    oldest = waiting.oldest
    rung = heap_model.rung(turn, waiting)
    reached = tell.push_heap(oldest.name, oldest.record, rung, at=turn.rung_at)
    log.info("heap_rung", record=oldest.name, count=reached)


def _recount(seat: str, was: heap_store.Read, waiting: Waiting) -> None:
    if was.heap and was.heap.waiting != waiting.number:
        now = was.heap.model_copy(update={"waiting": waiting.number, "oldest": waiting.oldest.name})
        heap_store.take_turn(clients.database(), seat, was, now)
