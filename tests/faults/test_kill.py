"""F8, F9, F23: a process killed at any line between the citizen and the officer's phone."""

import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from emulator.faults import points
from tests.faults.bench import (
    Answer,
    an_urgent_tip,
    pass_the_time,
    stored,
    submit,
    submit_until_taken,
    sweep,
    tip_ids,
    told,
    wait_until,
)

REPEATS = int(os.environ.get("PRAHARI_FAULT_REPEATS", "1"))
ANSWERED_WITHIN_S = 20  # the retries of a client whose server died, on a busy machine
SUBMIT, STORE = "functions/tips/intake/submit_tip.py", "functions/tips/store.py"
NOTIFY, OUTBOX, PUSH = (
    "functions/tips/news/notify_tip.py",
    "shared/record/outbox.py",
    "shared/send/push.py",
)

ON_THE_WAY_IN = (
    f"{SUBMIT}::at = clock.now()",
    f"{SUBMIT}::= _add(",
    f"{STORE}:add::event = outbox.add(",
    f"{STORE}:add::batch.commit(",
    f"{STORE}:add::batch.commit(+",
    f"{STORE}:add::return Added(event",
    f"{SUBMIT}::= _add(+",
    f"{SUBMIT}::outbox.announce(",
    f"{OUTBOX}::clients.publisher().publish(",
    f"{OUTBOX}::clients.publisher().publish(+",
    f"{SUBMIT}::outbox.announce(+",
    f"{SUBMIT}::return receipt(",
    f"{SUBMIT}::return receipt(+",
)
ON_THE_WAY_OUT = (
    f"{NOTIFY}::outbox.consume(",
    f"{OUTBOX}::held = _claim(",
    f"{OUTBOX}::result = _if_held(",
    f"{OUTBOX}::result = _if_held(+",
    f"{OUTBOX}::held = _claim(+",
    f"{NOTIFY}::= news.about(",
    f"{NOTIFY}::= news.about(+",
    f"{PUSH}::yield _Phone(",
    f"{PUSH}::outcome = _send(",
    f"{PUSH}::answer = _session().post(",
    f"{PUSH}::answer = _session().post(+",
    f"{PUSH}::outcome = _send(+",
    f"{OUTBOX}::act(held.entry)+",
    f"{OUTBOX}::.delete(held.option",
    f"{OUTBOX}::.delete(held.option+",
    f"{NOTIFY}::outbox.consume(+",
)
IN_THE_RELAY = (
    f"{OUTBOX}::page = list(due(",
    f"{OUTBOX}::published = _is_taken(",
    f"{OUTBOX}::published = _is_taken(+",
    f"{OUTBOX}::lambda: snapshot.reference.update(later+",
)


@pytest.mark.timeout(900)
def test_killed_anywhere_on_the_way_every_tip_is_told_one_sweep_later(
    deploy, crash_points, phones, db, subtests
) -> None:
    with deploy("submit_tip", "notify_tip", "relay_outbox", env=crash_points.env) as running:
        url = running.url("submit_tip")
        everything: set[str] = set()

        def is_all_told() -> bool:
            return told(phones).keys() == everything

        for label in (*ON_THE_WAY_IN, *ON_THE_WAY_OUT):
            with subtests.test(label):
                answers = []
                for _ in range(REPEATS):
                    with crash_points.armed(label):
                        answers.append(submit_until_taken(url, within=ANSWERED_WITHIN_S))
                assert {a.status for a in answers} == {200}
                everything |= tip_ids(answers)

                assert stored(db) == everything
                pass_the_time(db)
                sweep(running)
                assert wait_until(is_all_told, within=20)


@pytest.mark.timeout(300)
def test_a_relay_killed_in_its_sweep_leaves_everything_to_the_next(
    deploy, crash_points, pubsub_proxy, phones, db, subtests
) -> None:
    with deploy("submit_tip", "notify_tip", "relay_outbox", env=crash_points.env) as running:
        url = running.url("submit_tip")
        everything: set[str] = set()

        def is_all_told() -> bool:
            return told(phones).keys() == everything

        for label in IN_THE_RELAY:
            with subtests.test(label):
                for _ in range(REPEATS):
                    pubsub_proxy.refuse()
                    everything |= tip_ids([submit_until_taken(url, within=20) for _ in range(3)])
                    pubsub_proxy.ok()
                    with crash_points.armed(label):
                        sweep(running)
                    pass_the_time(db)
                    sweep(running)
                    assert wait_until(is_all_told, within=20)


def test_twenty_points_and_more_are_tried() -> None:
    labels = {*ON_THE_WAY_IN, *ON_THE_WAY_OUT, *IN_THE_RELAY}
    assert len({points.find(label) for label in labels}) >= 20


@pytest.mark.parametrize("how", ["SIGTERM", "SIGKILL"])
def test_an_instance_ended_under_load_loses_no_tip_it_took(deploy, db, how) -> None:
    with deploy("submit_tip", "notify_tip") as running:
        url = running.url("submit_tip")
        assert submit(url).status == 200
        before = stored(db)
        ends = threading.Event()
        first_tries: list[Answer] = []

        def keep_sending(_: int) -> list[Answer]:
            taken = []
            while not ends.is_set():
                request = an_urgent_tip()
                first_tries.append(submit(url, request))
                taken.append(submit_until_taken(url, request, within=ANSWERED_WITHIN_S))
            return taken

        with ThreadPoolExecutor(8) as pool:
            crowd = pool.map(keep_sending, range(8))
            time.sleep(1)
            _end(running.processes["submit_tip"], getattr(signal, how))
            running.start("submit_tip")
            running.wait("submit_tip")
            time.sleep(1)
            ends.set()
            taken = [answer for answers in crowd for answer in answers]

        assert {a.status for a in taken} == {200}
        assert stored(db) - before == tip_ids(taken)
        # In flight: answered, or plainly not; never a lie.
        assert {a.status for a in first_tries} <= {0, 200, 503}
        assert tip_ids([a for a in first_tries if a.status == 200]) <= stored(db)


def _end(process, how: signal.Signals) -> None:
    """End an instance as Cloud Run does: the first process is asked; a lost machine asks nobody."""
    if how is signal.SIGKILL:
        os.killpg(process.pid, how)
    else:
        process.send_signal(how)
    process.wait(timeout=15)
