"""The Firebase emulator suite as one object that starts and stops: for `make run` and tests."""

import contextlib
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from emulator import derived, processes, toolchain
from emulator.ports import HOST, Ports, answers, is_free
from emulator.toolchain import ROOT, SetupError

__all__ = ["ALL", "REGION", "Ports", "SetupError", "Suite", "check_free"]

ALL = ("auth", "firestore", "functions", "hosting", "pubsub")
REGION = "asia-south1"

_READY = "All emulators ready"
_BROKEN = ("Failed to load function", "Failed to initialize and load triggers")
_START_TIMEOUT_S = 90
# The Functions emulator starts a process for each of 50 messages that wait at once, gives each up
# after 30 s and leaves it running: on a slow machine nothing but starting goes on.
_FUNCTIONS_AT_ONCE = 8
_FUNCTION_START_S = 300
_STOP_TIMEOUT_S = 10
_LOG_LINES = 8
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_COMPLAINT = re.compile(r"Error|Failed|Could not|not open|Cannot")

_CLIENT_HOSTS = {
    "auth": "FIREBASE_AUTH_EMULATOR_HOST",
    "firestore": "FIRESTORE_EMULATOR_HOST",
    "pubsub": "PUBSUB_EMULATOR_HOST",
}


@dataclass
class Suite:
    """The Firebase emulators of one project; a context manager, started on entry.

    Several can run at once, each with ports of its own. `env` reaches the functions and wins
    over what the Firebase CLI sets. `root` holds firebase.json and the functions' source. `host` is
    where other programs reach what an app talks to; this machine's own find it at 127.0.0.1.
    """

    project: str
    ports: Ports
    only: tuple[str, ...] = ALL
    env: Mapping[str, str] = field(default_factory=dict)
    log: Path = toolchain.LOCAL / "suite.log"
    root: Path = ROOT
    host: str = HOST
    mark: str = field(default_factory=processes.new_mark, init=False)
    _cli: subprocess.Popen[bytes] | None = field(default=None, init=False, repr=False)

    def __post_init__(self) -> None:
        """Refuses a project that could be a real one."""
        if not self.project.startswith("demo-"):
            raise ValueError(
                f"project {self.project!r}: its name must start with 'demo-': others may be real"
            )

    def __enter__(self) -> Self:
        """Starts the suite."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stops the suite."""
        self.stop()

    def start(self) -> None:
        """Returns when every emulator answers and every function is loaded; about 8 s.

        Raises:
            SetupError: a port is taken, or the emulators stopped or never became ready. Nothing
                is left running then.
        """
        processes.end_abandoned()
        self._remove_abandoned_configs()
        self._check_ports()
        try:
            self._launch()
            self._wait()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Ends every process this suite started; nothing is left running. Safe to repeat."""
        if self._cli is not None:
            self._interrupt(self._cli)
            self._cli = None
        processes.end_marked(self.mark)
        self._config.unlink(missing_ok=True)

    def is_running(self) -> bool:
        """Says whether the Firebase CLI is still there."""
        return self._cli is not None and self._cli.poll() is None

    def client_env(self) -> dict[str, str]:
        """The settings with which a client library talks to this suite."""
        hosts = {
            name: f"{HOST}:{getattr(self.ports, emulator)}"
            for emulator, name in _CLIENT_HOSTS.items()
            if emulator in self.only
        }
        return {
            **hosts,
            "GOOGLE_CLOUD_PROJECT": self.project,
            "GCLOUD_PROJECT": self.project,
            "METADATA_SERVER_DETECTION": "none",
        }

    def function_url(self, name: str) -> str:
        """Where the Functions emulator serves the deployed name."""
        return f"http://{HOST}:{self.ports.functions}/{self.project}/{REGION}/{name}"

    def hosting_url(self, path: str = "/") -> str:
        """Where the pages are, with the rewrites of firebase.json."""
        return f"http://{HOST}:{self.ports.hosting}{path}"

    @property
    def _config(self) -> Path:
        # Beside the source: the CLI resolves every path against the folder of its configuration.
        return self.root / f".prahari-{self.mark}.json"

    def _remove_abandoned_configs(self) -> None:
        for config in self.root.glob(".prahari-*.json"):
            if processes.is_abandoned(config.stem.removeprefix(".prahari-")):
                config.unlink(missing_ok=True)

    def _check_ports(self) -> None:
        # The CLI silently moves some emulators to another port: a client would miss them.
        for name, port in derived.used_ports(self.ports, self.only).items():
            check_free({name: port}, derived.host_of(name, self.host))

    def _launch(self) -> None:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        committed = (self.root / "firebase.json").read_text(encoding="utf-8")
        config = derived.config(committed, self.ports, self.only, self.host)
        self._config.write_text(config, encoding="utf-8")
        program = [toolchain.node(), "--require", toolchain.QUICKSTART, toolchain.firebase()]
        command = [*program, "emulators:start", "--project", self.project, "--config", self._config]
        with self.log.open("wb") as log:
            self._cli = subprocess.Popen(
                [*map(str, command), "--only", ",".join(self.only)],
                # The emulators write their own logs into the working folder.
                cwd=self.log.parent,
                env=self._cli_env(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _cli_env(self) -> dict[str, str]:
        env = {**toolchain.environment(), **self.env}
        env["PYTHONPATH"] = os.pathsep.join(
            filter(None, [str(toolchain.WORKERS), env.get("PYTHONPATH", "")])
        )
        env["FUNCTIONS_EMULATOR_PARALLEL"] = str(_FUNCTIONS_AT_ONCE)
        env["FUNCTIONS_DISCOVERY_TIMEOUT"] = str(_FUNCTION_START_S)
        env["GOOGLE_CLOUD_PROJECT"] = self.project
        env["PRAHARI_WORKER_ENV"] = json.dumps(dict(self.env))
        env[processes.MARK] = self.mark
        return env

    def _wait(self) -> None:
        give_up_at = time.monotonic() + _START_TIMEOUT_S
        while not self._is_ready():
            if not self.is_running():
                raise self._failure("the Firebase CLI stopped while starting")
            if time.monotonic() > give_up_at:
                raise self._failure(f"not ready after {_START_TIMEOUT_S} s")
            time.sleep(0.1)

    def _is_ready(self) -> bool:
        text = self.log.read_text(encoding="utf-8", errors="replace")
        # The CLI goes on without functions that it could not load.
        if "functions" in self.only and any(sign in text for sign in _BROKEN):
            raise self._failure("the functions could not be loaded, check functions.yaml")
        return _READY in text and all(answers(getattr(self.ports, name)) for name in self.only)

    def _failure(self, why: str) -> SetupError:
        text = _COLOUR.sub("", self.log.read_text(encoding="utf-8", errors="replace"))
        lines = [line.rstrip() for line in text.splitlines() if line.strip()]
        complaints = [at for at, line in enumerate(lines) if _COMPLAINT.search(line)]
        # The CLI draws a table after its errors: the first of them says more than the end.
        first = complaints[0] if complaints else -_LOG_LINES
        told = "\n".join(lines[first:][:_LOG_LINES])
        return SetupError(f"emulator suite: {why}: see below, and {self.log} for all:\n{told}")

    def _interrupt(self, cli: subprocess.Popen[bytes]) -> None:
        """Lets the CLI end its emulators in order; kills its group when it does not."""
        cli.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            cli.wait(_STOP_TIMEOUT_S)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(cli.pid, signal.SIGKILL)
        cli.wait()


def check_free(ports: Mapping[str, int], host: str = HOST) -> None:
    """Check that a server can listen on each port, given by its name in `Ports`.

    Raises:
        SetupError: on one of them another program listens.
    """
    for name, port in ports.items():
        if not is_free(port, host):
            raise SetupError(
                f"{name}: port {port} is in use by another program: stop it, "
                f"or set PRAHARI_PORT_{name.upper()} to a free port"
            )
