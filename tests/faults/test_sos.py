"""F1 to F15, F19, F23 for SOS: whatever fails, each press is told to officers or told to ring 112.

PRAHARI_FAULT_CROWD: presses a fault (100 makes it a thousand in all).
"""

import os
import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
import requests

from emulator.fakes.script import parse_rule
from emulator.faults import clock, points
from functions.sos.press.ids_model import press_id
from functions.sos.press.model import RaiseSos, sos_id
from tests.builders import a_delivery, an_sos_request
from tests.faults.bench import (
    PATIENCE_S,
    Answer,
    news,
    pass_the_time,
    submit,
    submit_until_taken,
    sweep,
    told,
    wait_until,
)

CROWD = int(os.environ.get("PRAHARI_FAULT_CROWD", "5"))
REPEATS = int(os.environ.get("PRAHARI_FAULT_REPEATS", "1"))
PARALLEL = 8
SETTLE_S = 60
DAY_S, WRONG_S = 86_400, 300
FUNCTIONS = ("raise_sos", "notify_sos", "relay_outbox", "sweep_sos")
OUTBOX = "shared/record/outbox.py"
PRESS, STORE = "functions/sos/press/raise_sos.py", "functions/sos/press/store.py"
OPENING, TELL = "functions/sos/press/opening.py", "functions/sos/phones/tell.py"
NOTIFY, PUSH = "functions/sos/ladder/told.py", "shared/send/push.py"


def press_many(url: str, count: int) -> list[Answer]:
    with ThreadPoolExecutor(PARALLEL) as pool:
        return list(pool.map(lambda _: submit(url, an_sos_request()), range(count)))


def ids(answers: list[Answer]) -> set[str]:
    presses = [RaiseSos.model_validate(a.request, strict=False) for a in answers]
    return {sos_id(one, press_id(one.request_id, None, keyed=str).value) for one in presses}


def in_heaps(db: Any) -> dict[str, str]:
    """Return the SOS that are rung for as one of many, by their seats."""
    waiting = db.collection("sos").where("heap", ">", "").get()
    return {one.id: one.get("heap") for one in waiting}


def assert_none_is_silent(db: Any) -> None:
    """Each that is open has a next time: its own, or that of the heap in which it waits."""
    for one in db.collection("sos").where("closed_at", "==", None).get():
        assert one.get("next_due") or one.get("heap"), one.id
    for seat in set(in_heaps(db).values()):
        assert db.document(f"sos_heaps/{seat}").get().get("next_due"), seat


def stored(db: Any) -> set[str]:
    """Return the ids of all SOS, each of which must be whole."""
    found = {one.id for one in db.collection("sos").list_documents()}
    for group in ("history", "positions", "callers"):
        assert {d.reference.parent.parent.id for d in db.collection_group(group).get()} == found
    return found


def settle(running: Any, phones: Any, db: Any, expected: set[str]) -> None:
    """Let the minute pass and the relay come by: everything stored is then told."""
    pass_the_time(db)
    sweep(running)
    alone = expected - in_heaps(db).keys()
    assert wait_until(lambda: told(phones).keys() >= alone, within=SETTLE_S)
    assert wait_until(lambda: not news(db), within=SETTLE_S)
    assert_none_is_silent(db)
    an_hour_passes(db)


def an_hour_passes(db: Any) -> None:
    """So that the next five climb by themselves again."""
    for one in db.collection("sos").get():
        one.reference.update({"raised_at": one.get("raised_at") - timedelta(hours=1)})


@contextmanager
def broken(proxy: Any, fault: Callable[[Any], None]) -> Iterator[None]:
    fault(proxy)
    yield
    proxy.ok()


@contextmanager
def fcm(phones: Any, **rule: Any) -> Iterator[None]:
    phones.desk.script.add(parse_rule({"kind": "fcm", "to": "*", "times": None} | rule))
    yield
    phones.desk.script.clear()


@pytest.mark.timeout(900 + 10 * CROWD)
def test_under_every_fault_each_press_is_told_after_it_or_was_told_112_in_time(
    deploy, firestore_proxy, pubsub_proxy, phones, db, subtests
) -> None:
    faults = {
        "Firestore refuses": lambda: broken(firestore_proxy, lambda p: p.refuse()),
        "Firestore silent": lambda: broken(firestore_proxy, lambda p: p.black_hole()),
        "Firestore slow": lambda: broken(firestore_proxy, lambda p: p.latency(0.2)),
        "Firestore cut early": lambda: broken(firestore_proxy, lambda p: p.cut_after(up=100)),
        "answer lost": lambda: broken(firestore_proxy, lambda p: p.cut_after(down=0)),
        "Pub/Sub refuses": lambda: broken(pubsub_proxy, lambda p: p.refuse()),
        "Pub/Sub silent": lambda: broken(pubsub_proxy, lambda p: p.black_hole()),
        "FCM unavailable": lambda: fcm(phones, status=503),
        "FCM overloaded": lambda: fcm(phones, status=429, retry_after=60),
        "FCM silent": lambda: fcm(phones, hang_s=8, status=503),
        "FCM hangs up": lambda: fcm(phones, drop=True),
    }
    everything: set[str] = set()
    with deploy(*FUNCTIONS) as running:
        url = running.url("raise_sos")
        everything |= ids(press_many(url, PARALLEL))  # warm
        for name, fault in faults.items():
            with subtests.test(name):
                with fault():
                    answers = press_many(url, CROWD)
                taken = [a for a in answers if a.status == 200]
                refused = [a for a in answers if a not in taken]
                assert max(a.took_s for a in answers) <= PATIENCE_S
                assert all(a.is_honest for a in refused), [(a.status, a.body) for a in refused]

                # The phone sends what was refused again, under its id, until it is taken.
                again = [submit_until_taken(url, a.request, within=20) for a in refused]
                assert {a.status for a in again} <= {200}
                everything |= ids(answers)
                settle(running, phones, db, ids(answers))
                assert stored(db) == everything


ON_THE_WAY_IN = (
    f"{OPENING}::goes_to = route(",
    f"{PRESS}::event = press_store.add(",
    f"{STORE}:add::event = outbox.add(",
    f"{STORE}:add::batch.commit(",
    f"{STORE}:add::batch.commit(+",
    f"{PRESS}::outbox.announce(",
    f"{OUTBOX}::clients.publisher().publish(+",
    f"{PRESS}::tell.at_once(partial(tell.first",
    f"{TELL}:first::took, later = _push(",
    f"{PUSH}::outcome = _send(",
    f"{PUSH}::answer = _session().post(+",
    f"{TELL}:first::_note(",
    f"{TELL}:first::_note(+",
    f"{PRESS}::tell.at_once(partial(tell.first+",
    f"{PRESS}::return _receipt(press, press.incident)",
)
ON_THE_WAY_OUT = (
    f"{NOTIFY}::record = ladder_store.waiting(",
    f"{NOTIFY}::found, told = news.about(+",
    f"{NOTIFY}::set_timer(sos_id, incident)",
    f"{NOTIFY}::tell.rung(",
    f"{NOTIFY}::tell.rung(+",
    f"{NOTIFY}::ladder_store.settle(",
    f"{NOTIFY}::ladder_store.settle(+",
)


@pytest.mark.timeout(900 + 60 * REPEATS)
def test_killed_anywhere_every_press_is_stored_once_and_told(
    deploy, crash_points, phones, db, subtests
) -> None:
    everything: set[str] = set()
    with deploy(*FUNCTIONS, env=crash_points.env) as running:
        url = running.url("raise_sos")
        for label in (*ON_THE_WAY_IN, *ON_THE_WAY_OUT):
            with subtests.test(label):
                for _ in range(REPEATS):
                    with crash_points.armed(label):
                        answer = submit_until_taken(url, an_sos_request(), within=20)
                    assert answer.status == 200
                    everything |= ids([answer])
                assert stored(db) == everything
                settle(running, phones, db, everything)


def test_twenty_points_and_more_are_tried() -> None:
    labels = {*ON_THE_WAY_IN, *ON_THE_WAY_OUT}
    assert len({points.find(label) for label in labels}) >= 20


def test_news_five_times_shuffled_and_a_day_late_is_told_and_then_is_over(
    deploy, pubsub_proxy, phones, db
) -> None:
    with deploy("raise_sos", "notify_sos") as running:
        pubsub_proxy.refuse()
        answers = press_many(running.url("raise_sos"), 10)
        events = [{"event_id": entry.id} for entry in news(db)] * 5
        random.Random(6).shuffle(events)

        def deliver(event: object) -> int:
            url = running.url("notify_sos")
            return requests.post(url, json=a_delivery(event), timeout=10).status_code

        with ThreadPoolExecutor(PARALLEL) as pool:
            assert set(pool.map(deliver, events)) == {200}
        assert told(phones).keys() >= ids(answers) - in_heaps(db).keys() and news(db) == []
        before = told(phones)
        running.kill("notify_sos")
        running.start("notify_sos", **clock.shifted(DAY_S))
        running.wait("notify_sos")
        assert {deliver(event) for event in events[:10]} == {200}
        assert told(phones) == before


@pytest.mark.parametrize("ahead_s", [WRONG_S, -WRONG_S])
def test_wrong_clocks_lose_no_sos(deploy, pubsub_proxy, phones, db, ahead_s) -> None:
    with (
        deploy("raise_sos", env=clock.shifted(ahead_s)) as intake,
        deploy("notify_sos", "relay_outbox", env=clock.shifted(-ahead_s)) as rest,
    ):
        pubsub_proxy.refuse()
        answers = press_many(intake.url("raise_sos"), 5)
        pubsub_proxy.ok()
        assert {a.status for a in answers} == {200}
        settle(rest, phones, db, ids(answers))
        assert stored(db) == ids(answers)
