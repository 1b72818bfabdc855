"""What a cold start loads: a function pays for nothing it never uses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import main
from infra import rows

ROOT = Path(__file__).parents[2]
NEVER = {
    "google.cloud.storage",
    "qrcode",
    "PIL",
    "fpdf",
    "pypdfium2",
    "google.cloud.pubsub_v1",  # the batching publisher; the plain one is google.pubsub_v1
}
# Who prints: the rest never load what draws.
PRINTS = {"make_qr_poster", "issue_slips"}
DRAWS = {"send_digest"}
# Who pushes, and who looks at a sign-in, says its row: the rest load neither.
ROWS = rows.read()
SIGNS_IN = {"push", "check_sign_in", "sign_tokens", "end_sessions"}
# Forked from one process that has loaded what all share: fifteen cold starts in two seconds.
LOADED = """
import os, sys, main, shared.edge.http, shared.edge.pubsub, shared.firestore.clients
print("common", *sys.modules, flush=True)
for name in main.ENTRY_POINTS:
    if os.fork() == 0:
        getattr(main, name)
        print(name, *sys.modules, flush=True)
        os._exit(0)
    os.wait()
"""


@pytest.fixture(scope="module")
def loaded() -> dict[str, set[str]]:
    """The modules each function has loaded when it starts."""
    # The framework leaves in our environment which function it made last.
    env = {name: value for name, value in os.environ.items() if not name.startswith("FUNCTION_")}
    said = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOADED],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=env,
    )
    lines = (line.split() for line in said.stdout.splitlines())
    return {name: set(modules) for name, *modules in lines}


@pytest.mark.parametrize("name", ["common", *main.ENTRY_POINTS])
def test_starting_a_function_does_not_load_what_it_never_uses(
    loaded: dict[str, set[str]], name: str
) -> None:
    unused = set(NEVER)
    if name in PRINTS:
        unused -= {"qrcode", "PIL", "fpdf", "pypdfium2"}
    if name in DRAWS:
        unused -= {"PIL", "fpdf", "pypdfium2"}
    may = ROWS[name].may.keys() if name in ROWS else set()
    if "push" not in may:
        unused.add("firebase_admin.messaging")
    if not may & SIGNS_IN:
        unused.add("firebase_admin")
    assert not loaded[name] & unused
