"""Work beside a request: what may take too long or fail without failing the request.

Each piece of work gets the request's own deadline (shared/firestore/budget.py).
"""

import contextvars
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from shared import log

T = TypeVar("T")
MOST = 64


def start(work: Callable[[], T], *, within: str = "outer") -> "Future[T]":
    """Begin a piece of work on another thread. Inside such work use `within="inner"`."""
    return _pool(within).submit(contextvars.copy_context().run, work)


def at_hand(value: T) -> "Future[T]":
    """Return what is known already in the shape of work that is done."""
    known: Future[T] = Future()
    known.set_result(value)
    return known


def attempt(work: Callable[[], T], *, seconds: float, within: str = "outer") -> T | None:
    """Return what the work returns; None when it fails or takes longer. Never raises."""
    return wait(start(work, within=within), seconds=seconds)


def all_of(works: Iterable[Callable[[], T]]) -> "list[Future[T]]":
    """Do pieces of work at the same time and wait for every one, failed or not."""
    begun = [start(work, within="inner") for work in works]
    for future in begun:
        future.exception()
    return begun


def wait(future: "Future[T]", *, seconds: float) -> T | None:
    """Return what the work returned; None when it failed or takes longer. Never raises."""
    try:
        error = future.exception(timeout=seconds)
    except TimeoutError as late:
        log.fault("aside_late", late)
        return None
    if error:
        log.fault("aside_failed", error)
        return None
    return future.result()


@cache
def _pool(_within: str) -> ThreadPoolExecutor:
    """Two of them, so that work which waits for work cannot fill the room it waits for."""
    return ThreadPoolExecutor(MOST, thread_name_prefix="side")
