"""Functions as Cloud Run runs them: one functions-framework process each, pushed to and ticked.

The Functions emulator starts a process a request and acknowledges what failed, so load, races
and faults are tried here instead.
"""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Self

import grpc
from google.api_core.exceptions import AlreadyExists
from google.protobuf.duration_pb2 import Duration
from google.pubsub_v1 import PublisherClient, PubsubMessage, SubscriberClient
from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport
from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcTransport

from emulator.ports import free_port
from emulator.warm import Warm
from infra.manifest import MINUTE, Deployed, functions

ROOT = Path(__file__).parents[1]
READY_S = 120  # on a busy machine
TICK_TRIES, TICK_S = 5, 60
AT_ONCE = 4  # processes that start side by side: sixty would leave no time to anything else


class Deployment:
    """Some functions of one project, running. Use it as a context manager.

    Args:
        project: A demo project; its topics and push subscriptions are made here.
        env: What every process gets: emulator hosts, public keys, FCM_URL.
        secrets: Secret values by name; each function gets those it declares.
        targets: Entry points to run; none means all.
        retry: Shortest and longest wait in seconds before a failed push comes again.
        log: Where the processes write.
        is_warm: Fork the processes from one that has the libraries (emulator/warm.py).
    """

    def __init__(  # noqa: PLR0913 a deployment has this many sides
        self,
        project: str,
        *,
        env: Mapping[str, str],
        secrets: Mapping[str, str],
        log: Path,
        targets: tuple[str, ...] = (),
        retry: tuple[float, float] = (1, 5),
        is_warm: bool = True,
    ) -> None:
        everything = functions()
        self.project = project
        self.functions = {name: everything[name] for name in targets or everything}
        self.ports = {name: free_port() for name in self.functions}
        self.processes: dict[str, subprocess.Popen[bytes] | Warm] = {}
        self._env = {**env, "GOOGLE_CLOUD_PROJECT": project}
        self._secrets = secrets
        self._log = log
        self._retry = retry
        self._is_warm = is_warm

    def __enter__(self) -> Self:
        try:
            targets = list(self.functions)
            for first in range(0, len(targets), AT_ONCE):
                some = targets[first : first + AT_ONCE]
                for target in some:
                    self.start(target)
                for target in some:
                    self.wait(target)
            self._subscribe()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes.values():
            _end(process)

    def url(self, target: str) -> str:
        """Return where a function listens."""
        return f"http://127.0.0.1:{self.ports[target]}/"

    def start(self, target: str, **extra: str) -> None:
        """Start a function's process, with more environment if given."""
        function = self.functions[target]
        own = {name: self._secrets[name] for name in function.secrets if name in self._secrets}
        threads = {"THREADS": str(function.concurrency), "K_SERVICE": function.name}
        env = _base() | self._env | own | threads | {"FUNCTION_TARGET": target} | extra
        arguments = ["--host", "127.0.0.1", "--source", str(ROOT / "main.py")]
        arguments += ["--target", target, "--port", str(self.ports[target])]
        start = Warm if self._is_warm else _fresh
        self.processes[target] = start(arguments, root=ROOT, env=env, log=self._log)

    def wait(self, target: str) -> None:
        """Wait until a function answers.

        Raises:
            RuntimeError: it ended, or did not answer in time; the log says why.
        """
        deadline = time.monotonic() + READY_S
        while time.monotonic() < deadline:
            if self.processes[target].poll() is not None:
                break
            if _answers(self.url(target)):
                return
            time.sleep(0.05)
        raise RuntimeError(f"{target} did not start: see {self._log}")

    def kill(self, target: str) -> None:
        """End a function's processes as a lost machine would: SIGKILL, no farewell."""
        _end(self.processes[target], signal.SIGKILL)

    def publish(self, topic: str, data: bytes) -> None:
        """Publish a message, as the scheduler or another service would."""
        path = f"projects/{self.project}/topics/{topic}"
        self._publisher().publish(topic=path, messages=[PubsubMessage(data=data)], timeout=30)

    def tick(self, name: str = MINUTE) -> None:
        """Call by HTTP what is due, as Cloud Scheduler would: again where it fails."""
        due = [one.target for one in self.functions.values() if one.tick == name]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(self._call, due))

    def _call(self, target: str) -> None:
        for _ in range(TICK_TRIES):
            call = urllib.request.Request(self.url(target), data=b"", method="POST")
            with suppress(OSError):  # refused, or it died meanwhile
                urllib.request.urlopen(call, timeout=TICK_S).close()
                return
            time.sleep(self._retry[0])

    def _subscribe(self) -> None:
        """Make every topic, a dead-letter topic for it, and a push subscription a function."""
        publisher, subscriber = self._publisher(), self._subscriber()
        for function in functions().values():
            if function.topic:
                for name in (function.topic, f"{function.topic}-dead"):
                    _make_topic(publisher, f"projects/{self.project}/topics/{name}")
        for function in self.functions.values():
            if function.topic:
                subscriber.create_subscription(request=self._subscription(function), timeout=30)

    def _subscription(self, function: Deployed) -> dict[str, object]:
        base = f"projects/{self.project}"
        shortest, longest = (
            Duration(nanos=int(wait * 1e9) % 10**9, seconds=int(wait)) for wait in self._retry
        )
        return {
            "name": f"{base}/subscriptions/{function.name}",
            "topic": f"{base}/topics/{function.topic}",
            "push_config": {"push_endpoint": self.url(function.target)},
            "ack_deadline_seconds": 60,
            "retry_policy": {"minimum_backoff": shortest, "maximum_backoff": longest},
            "dead_letter_policy": {
                "dead_letter_topic": f"{base}/topics/{function.topic}-dead",
                "max_delivery_attempts": 5,
            },
        }

    def _publisher(self) -> PublisherClient:
        channel = grpc.insecure_channel(self._env["PUBSUB_EMULATOR_HOST"])
        return PublisherClient(transport=PublisherGrpcTransport(channel=channel))

    def _subscriber(self) -> SubscriberClient:
        channel = grpc.insecure_channel(self._env["PUBSUB_EMULATOR_HOST"])
        return SubscriberClient(transport=SubscriberGrpcTransport(channel=channel))


def _base() -> dict[str, str]:
    """Return the little of our own environment that a function may inherit."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "COVERAGE_PROCESS_START", "PYTHONPATH")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _answers(url: str) -> bool:
    try:
        urllib.request.urlopen(url + "__/health", timeout=1).close()
    except urllib.error.HTTPError:
        return True  # an event function: it listens, and does not answer GET
    except OSError:
        return False
    return True


def _fresh(
    arguments: list[str], *, root: Path, env: Mapping[str, str], log: Path
) -> subprocess.Popen[bytes]:
    with log.open("ab") as out:
        return subprocess.Popen(
            [sys.executable, "-m", "functions_framework", *arguments],
            env=dict(env),
            stdout=out,
            stderr=subprocess.STDOUT,
            cwd=root,
            start_new_session=True,
        )


def _make_topic(publisher: PublisherClient, path: str) -> None:
    try:
        publisher.create_topic(name=path, timeout=30)
    except AlreadyExists:
        return


def _end(process: subprocess.Popen[bytes] | Warm, how: signal.Signals = signal.SIGTERM) -> None:
    """End a process and its children, and wait for it."""
    for signum in (how, signal.SIGKILL):
        try:
            os.killpg(process.pid, signum)
            process.wait(timeout=5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
        break
