"""The firebase.json of one suite: the committed one, with that suite's ports.

The pages may then talk to that suite's emulators, and no longer to the real Auth and Firestore.
"""

import json

from emulator.ports import HOST, Ports

REAL = (
    "https://firestore.googleapis.com "
    "https://identitytoolkit.googleapis.com https://securetoken.googleapis.com"
)


def used_ports(ports: Ports, only: tuple[str, ...]) -> dict[str, int]:
    """The ports that the Firebase CLI itself opens for these emulators, by name in `Ports`."""
    names = [*only, "hub", "logging"]
    if "firestore" in only:
        names.append("websocket")
    if "functions" in only:
        names += ["eventarc", "builtin_tasks"]
    return {name: getattr(ports, name) for name in names}


def config(committed: str, ports: Ports, only: tuple[str, ...]) -> str:
    """The text of `committed` with its `emulators` part replaced."""
    places: dict[str, object] = {
        name.removeprefix("builtin_"): {"host": HOST, "port": port}
        for name, port in used_ports(ports, only).items()
        if name not in {"firestore", "websocket"}
    }
    if "firestore" in only:
        places["firestore"] = {
            "host": HOST,
            "port": ports.firestore,
            "websocketPort": ports.websocket,
        }
    places |= {"singleProjectMode": True, "ui": {"enabled": False}}
    ours = f"http://{HOST}:{ports.firestore} http://{HOST}:{ports.auth}"
    local = committed.replace(REAL, ours)
    return json.dumps({**json.loads(local), "emulators": places})
