"""Functions' processes that start at once: forked from one that has the libraries in memory.

Starting Python and importing Google's libraries takes 1.4 s of processor time, and the tests
start hundreds of processes. Imported beforehand are libraries alone: what a function imports of
ours it imports itself. How long a cold start takes is asked elsewhere, of fresh processes.
"""

import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from emulator.faults.points import INSIDE

LIBRARIES = (
    "cryptography.hazmat.primitives.hpke",
    "firebase_admin.messaging",
    "functions_framework._cli",
    "functions_framework._http.gunicorn",
    "google.cloud.firestore",
    "google.pubsub_v1",
    "gunicorn.workers.gthread",
    "pydantic",
)
PATIENT = "PATIENT"  # in the environment: time limits hold nothing up (emulator/patience.py)
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(list(LIBRARIES))


class Warm:
    """`python -m functions_framework`, with the methods of subprocess.Popen that we need.

    Not for what must be in the environment when Python starts, or be read from /proc.
    """

    def __init__(
        self, arguments: Sequence[str], *, root: Path, env: Mapping[str, str], log: Path
    ) -> None:
        start = (arguments, root, env, log)
        self._process = _context.Process(target=_run, args=start, daemon=True)
        self._process.start()
        self.pid = self._process.pid or 0

    def poll(self) -> int | None:
        """Return how it ended, or None while it runs."""
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int | None:
        """Wait until it ended.

        Raises:
            subprocess.TimeoutExpired: it did not.
        """
        self._process.join(timeout)
        if self.poll() is None:
            raise subprocess.TimeoutExpired("functions_framework", timeout or 0)
        return self.poll()

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal to it alone."""
        os.kill(self.pid, number)


def _run(arguments: Sequence[str], root: Path, env: Mapping[str, str], log: Path) -> None:
    os.setsid()  # it is ended together with the workers that it forks
    os.chdir(root)
    sys.path.insert(0, str(root))  # as -m does: the source may be a copy with something planted
    os.environ.clear()
    os.environ.update(env)
    with log.open("ab") as out:
        os.dup2(out.fileno(), 1)
        os.dup2(out.fileno(), 2)
    if str(INSIDE) in env.get("PYTHONPATH", ""):  # what Python itself would do as it starts
        runpy.run_path(str(INSIDE / "sitecustomize.py"))
    if os.environ.pop(PATIENT, ""):
        from emulator.patience import be_patient

        be_patient()
    from functions_framework._cli import _cli

    _cli(list(arguments))
