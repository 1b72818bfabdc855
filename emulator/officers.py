"""Officers' demo numbers, and who lets their phones in: for who develops the officers' app.

Each has one known code and no waits (functions/officers/sign_in/demo.py). A phone that gave the
code waits for its supervisor like any other; here nobody sits at a console, so the admin command
is given for it. All other numbers of the seed keep their codes, their waits and their supervisors.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from google.api_core.exceptions import GoogleAPICallError

from shared.pure.errors import AppError

# One telephone a role: whose it is, by its CUG number in emulator/seed/posts.csv.
NUMBERS = {
    "+915000000106": "cg-admin",
    "+915000000005": "cg-range-bilaspur-ig",
    "+915000000032": "cg-bilaspur-sp",
    "+915000000033": "cg-bilaspur-asp",
    "+915000000101": "cg-bilaspur-sarkanda-sho",
    "+915000000105": "cg-bilaspur-control-room",
}
LOOKS_EVERY_S = 1.0


def env() -> dict[str, str]:
    """Return what the functions are told of them."""
    return {"DEMO_NUMBERS": ",".join(NUMBERS)}


def let_in() -> None:
    """Let in each phone that waits for one of their posts."""
    # Imported here, because reading the environment must wait until it is set.
    from functions.officers import store
    from functions.officers.phones import first_admin
    from shared.firestore import clients
    from shared.force.devices import Status

    for _, device in store.of_posts(clients.database(), list(NUMBERS.values())):
        if device.status is Status.WAITING:
            first_admin.main([device.post, device.code])


@contextmanager
def letting_in(every_s: float = LOOKS_EVERY_S) -> Iterator[None]:
    """Go on letting them in."""
    stop = threading.Event()
    thread = threading.Thread(target=_go_on, args=(stop, every_s), daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(timeout=5)


def _go_on(stop: threading.Event, every_s: float) -> None:
    while not stop.wait(every_s):
        try:
            let_in()
        except (AppError, GoogleAPICallError):
            continue  # the next second comes
