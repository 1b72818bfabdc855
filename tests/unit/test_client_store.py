"""The client for apps, where the store gives nothing for a while, or nobody is signed in."""

import subprocess
from pathlib import Path

from emulator import toolchain


def test_what_lies_in_a_store_that_cannot_be_read_is_neither_lost_nor_doubled() -> None:
    said = subprocess.run(
        [toolchain.node(), Path(__file__).with_name("client_store.mjs")],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert said.stdout.splitlines() == [
        "unreadable turn 1",  # it comes again, and does not end
        "then sent 1",
        "raised 1",
        "waits 3",
        "rejects Unreadable",  # rather than written over
        "paused note-tip",
        "kept 3",  # an act waits until somebody has signed in
    ]
