"""Finding and ending the processes of one suite, whatever became of their parents.

The Firebase CLI leaves function workers behind and puts the Java emulators into process groups
of their own, so neither the group nor the tree tells what a suite started. Its mark in the
environment does: every child inherits it.
"""

import contextlib
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

MARK = "PRAHARI_SUITE"


def new_mark() -> str:
    """A mark for one suite; it names this process as the owner."""
    return f"{os.getpid()}-{uuid4().hex}"


def end_marked(mark: str, *, grace_s: float = 1.0) -> list[int]:
    """Ends every process with the mark: asks first, kills after `grace_s` seconds.

    Returns the ids of the processes found. Only Linux tells the environment of a process;
    elsewhere nothing is found.
    """
    return _end(lambda found: found == mark, grace_s)


def end_abandoned() -> list[int]:
    """Ends what suites left behind whose owner is gone, killed before it could stop them."""
    return _end(is_abandoned, 0.0)


def is_abandoned(mark: str) -> bool:
    """Says whether the process that made the mark is gone."""
    owner = mark.partition("-")[0]
    return owner.isdigit() and not Path(f"/proc/{owner}").exists()


def marked(mark: str) -> list[int]:
    """The processes that carry the mark."""
    return [pid for pid, found in _marks() if found == mark]


def _end(is_wanted: Callable[[str], bool], grace_s: float) -> list[int]:
    found = {pid for pid, mark in _marks() if is_wanted(mark)}
    _signal(found, signal.SIGTERM)
    ask_until = time.monotonic() + grace_s
    give_up_at = ask_until + 5.0
    # A process may start another while it is being ended: look until none is left.
    while left := {pid for pid, mark in _marks() if is_wanted(mark)}:
        found |= left
        if time.monotonic() > give_up_at:
            break
        if time.monotonic() > ask_until:
            _signal(left, signal.SIGKILL)
        time.sleep(0.05)
    return sorted(found)


def _marks() -> Iterator[tuple[int, str]]:
    prefix = f"{MARK}=".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        if int(folder.name) == os.getpid():
            continue
        # Gone meanwhile, or somebody else's.
        with contextlib.suppress(OSError):
            for item in (folder / "environ").read_bytes().split(b"\0"):
                if item.startswith(prefix):
                    yield int(folder.name), item[len(prefix) :].decode(errors="replace")


def _signal(pids: set[int], number: signal.Signals) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)
