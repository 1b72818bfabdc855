"""The firebase.json of one suite: the committed one, with that suite's ports.

The pages may then talk to that suite's Auth emulator, and no longer to the real Firebase Auth.
"""

import json

from emulator.ports import HOST, Ports

REAL_AUTH = "https://identitytoolkit.googleapis.com https://securetoken.googleapis.com"


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
    local = committed.replace(REAL_AUTH, f"http://{HOST}:{ports.auth}")
    return json.dumps({**json.loads(local), "emulators": places})
