"""Where Cloud Functions looks for every function, by name.

Each deployed function starts its own process from this file. Only the module of the function
being started is imported, so a tip never pays for the QR library. A function's file is named
like it, and functions/entry_points.py says where it lies.
"""

import importlib
from typing import Any

from functions.entry_points import MODULES
from shared import config, log

# Entry point -> module that defines a function of exactly that name.
ENTRY_POINTS = MODULES


def __getattr__(name: str) -> Any:
    """Import the module behind one entry point, the first time it is asked for."""
    if name not in ENTRY_POINTS:
        raise AttributeError(name)
    try:
        module = importlib.import_module(ENTRY_POINTS[name])
    except AttributeError as exc:
        # functions-framework asks with hasattr(), which would hide this as
        # "no such function". Say what really happened.
        raise ImportError(f"{ENTRY_POINTS[name]} failed to import: {exc}") from exc
    return getattr(module, name)


if config.target() in ENTRY_POINTS:
    # Started as a function: refuse an unfit environment now, not at the first SOS.
    config.settings()
    log.quieten_libraries()
    globals()[config.target()] = __getattr__(config.target())
