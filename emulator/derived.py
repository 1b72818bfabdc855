"""The firebase.json of one suite: the committed one, with that suite's ports.

The pages may then talk to that suite's emulators, and no longer to the real Auth and Firestore.
"""

import json

from emulator.ports import HOST, Ports

REAL = (
    "https://firestore.googleapis.com "
    "https://identitytoolkit.googleapis.com https://securetoken.googleapis.com"
)

# What an app talks to; the rest talk among themselves.
REACHED = frozenset({"auth", "firestore", "functions", "hosting", "websocket"})


def used_ports(ports: Ports, only: tuple[str, ...]) -> dict[str, int]:
    """The ports that the Firebase CLI itself opens for these emulators, by name in `Ports`."""
    names = [*only, "hub", "logging"]
    if "firestore" in only:
        names.append("websocket")
    if "functions" in only:
        names += ["eventarc", "builtin_tasks"]
    return {name: getattr(ports, name) for name in names}


def host_of(name: str, host: str) -> str:
    """On which address an emulator listens when apps reach the suite at `host`."""
    return host if name in REACHED else HOST


def config(committed: str, ports: Ports, only: tuple[str, ...], host: str = HOST) -> str:
    """The text of `committed` with its `emulators` part replaced."""
    places: dict[str, object] = {
        name.removeprefix("builtin_"): {"host": host_of(name, host), "port": port}
        for name, port in used_ports(ports, only).items()
        if name not in {"firestore", "websocket"}
    }
    if "firestore" in only:
        places["firestore"] = {
            "host": host,
            "port": ports.firestore,
            "websocketPort": ports.websocket,
        }
    places |= {"singleProjectMode": True, "ui": {"enabled": False}}
    ours = f"http://{HOST}:{ports.firestore} http://{HOST}:{ports.auth}"
    local = committed.replace(REAL, ours)
    return json.dumps({**json.loads(local), "emulators": places})
