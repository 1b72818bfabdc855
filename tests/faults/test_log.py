"""F25: nobody reads the log, or it is gone. It holds up nobody who asks for help."""

import fcntl
import json
import os
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

import pytest

from functions.sos.ladder.heap_store import BY_ITSELF
from tests.builders import an_sos_request
from tests.faults.bench import PATIENCE_S, submit_until_taken, told, wait_until
from tests.faults.test_sos import ids, press_many

SMALL = 8192  # bytes until the log is full
PRESSES = 40
SOME = ("raise_sos", "notify_sos")


@pytest.fixture
def unread_log(tmp_path: Path) -> Iterator[FileIO]:
    """Put a pipe where every function deployed by this test writes; nobody reads it."""
    where = tmp_path / "functions.log"
    os.mkfifo(where)
    with FileIO(os.open(where, os.O_RDWR | os.O_NONBLOCK)) as pipe:
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, SMALL)
        yield pipe


def test_presses_are_told_while_nobody_reads_the_log_which_then_says_what_it_lost(
    unread_log, deploy, phones
) -> None:
    with deploy(*SOME) as running:
        url = running.url("raise_sos")
        _press(url, phones)

        unread_log.read(SMALL)
        submit_until_taken(url, an_sos_request(), within=PATIENCE_S)
        lines = [json.loads(line) for line in unread_log.read(SMALL).splitlines()]
    assert max(line["count"] for line in lines if line["event"] == "log_lost") >= PRESSES


def test_presses_are_told_when_the_log_is_gone(unread_log, deploy, phones) -> None:
    with deploy(*SOME) as running:
        unread_log.close()
        _press(running.url("raise_sos"), phones)


def _press(url: str, phones) -> None:
    answers = press_many(url, PRESSES)
    assert {answer.status for answer in answers} == {200}
    assert max(answer.took_s for answer in answers) <= PATIENCE_S
    # Five climb by themselves; one push is for all of the others.
    assert wait_until(lambda: len(told(phones)) > BY_ITSELF and told(phones).keys() <= ids(answers))
