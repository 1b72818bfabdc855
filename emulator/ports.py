"""The ports of a local suite: Firebase's own numbers, or free ones for tests."""

import itertools
import os
import random
import socket
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache

HOST = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 only by PRAHARI_HOST, and then with a warning

# Below the range from which the kernel takes ports for outgoing connections, and above the
# one in which the Functions emulator puts its workers.
_FREE_RANGE = range(20_000, 32_000)
_VALID = range(1, 65_536)


@dataclass(frozen=True)
class Ports:
    """Where everything of one suite listens, on 127.0.0.1 unless PRAHARI_HOST lets others in.

    `tasks` is the Cloud Tasks fake of emulator/; `builtin_tasks` is the one that the Firebase
    CLI insists on starting beside the functions, which nothing uses.
    """

    functions: int = 5001
    hosting: int = 5000
    auth: int = 9099
    firestore: int = 8080
    pubsub: int = 8085
    tasks: int = 9499
    gcs: int = 9199
    smtp: int = 2525
    phones: int = 4600
    hub: int = 4400
    logging: int = 4500
    eventarc: int = 9299
    websocket: int = 9150
    builtin_tasks: int = 9498

    @classmethod
    def default(cls, env: Mapping[str, str] | None = None) -> "Ports":
        """Firebase's own ports, each moved by its PRAHARI_PORT_<NAME> in `env`.

        Raises:
            ValueError: one of them is not a port number.
        """
        settings = os.environ if env is None else env
        names = {field.name: f"PRAHARI_PORT_{field.name.upper()}" for field in fields(cls)}
        return cls(
            **{
                name: _port(variable, settings[variable])
                for name, variable in names.items()
                if variable in settings
            }
        )

    @classmethod
    def free(cls) -> "Ports":
        """Ports on which nothing listens now, all different: for tests."""
        return cls(**{field.name: free_port() for field in fields(cls)})

    def as_env(self) -> dict[str, str]:
        """These ports as PRAHARI_PORT_<NAME> settings: `Ports.default` reads them back."""
        return {f"PRAHARI_PORT_{name.upper()}": str(port) for name, port in asdict(self).items()}


def free_port() -> int:
    """Return a port on which nothing listens now, and that no other test will choose soon."""
    return next(port for port in _shuffled() if is_free(port))


@cache
def _shuffled() -> Iterator[int]:
    """All free ports of this process, for ever.

    A port is chosen a while before its server listens, so pytest's workers, which run side by
    side, choose from a share each: a stranger would answer in the server's name.
    """
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    share = _FREE_RANGE[worker :: int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))]
    return itertools.cycle(random.sample(share, len(share)))


def is_free(port: int, host: str = HOST) -> bool:
    """Says whether a server could listen on the port now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
        return True


def answers(port: int) -> bool:
    """Says whether something listens on the port now."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((HOST, port)) == 0


def _port(variable: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) in _VALID):
        raise ValueError(f"{variable}: {text!r} is not a port: give a number from 1 to 65535")
    return int(text)
