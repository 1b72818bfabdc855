"""F25: nobody reads the log, or it is gone. It holds up nobody who asks for help."""

import fcntl
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import FileIO
from pathlib import Path

import pytest

from functions.sos.ladder.heap_store import BY_ITSELF
from tests.builders import an_sos_request
from tests.faults.bench import PATIENCE_S, submit, submit_until_taken, told, wait_until
from tests.faults.test_sos import ids

SMALL = 8192  # bytes until the log is full
PLACES = [
    {"lat": 22.0796, "lng": 82.1391},
    {"lat": 22.086, "lng": 82.152},
    *({"lat": 22.3595 + n / 5, "lng": 82.7501} for n in range(2)),
]
LOST = 3  # lines
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
    assert max(line["count"] for line in lines if line["event"] == "log_lost") >= LOST


def test_presses_are_told_when_the_log_is_gone(unread_log, deploy, phones) -> None:
    with deploy(*SOME) as running:
        unread_log.close()
        _press(running.url("raise_sos"), phones)


def _press(url: str, phones) -> None:
    """Press around some stations: at each five climb by themselves, and say so in the log."""
    bodies = [an_sos_request(place=place) for place in PLACES for _ in range(BY_ITSELF)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda body: submit(url, body), bodies))
    assert {answer.status for answer in answers} == {200}
    assert max(answer.took_s for answer in answers) <= PATIENCE_S
    assert wait_until(lambda: told(phones).keys() == ids(answers))
