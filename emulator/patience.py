"""Time limits for tests that ask what is done, not how fast, on a machine that many share."""

from collections.abc import Callable
from typing import Any

from shared.edge import anyone, auth
from shared.firestore import budget

PATIENCE_S = 20
LIMITS = {
    budget: ("REQUEST_S", "COMMIT_S", "READ_S", "PUBLISH_S"),
    anyone: ("CHECK_S",),
    auth: ("LOOKUP_S",),
}


def be_patient(change: Callable[[Any, str, int], None] = setattr) -> None:
    """Give every call of this process time."""
    for module, names in LIMITS.items():
        for name in names:
            change(module, name, PATIENCE_S)
