"""Functions as processes, the task queue between them: silence climbs by itself."""

import time
from datetime import timedelta

import pytest
import requests

from emulator.fakes.tasks import Tasks
from shared.pure import clock
from tests.builders import an_sos_request
from tests.functional.sos.conftest import SHO, SP

PATIENCE = timedelta(minutes=2)


@pytest.fixture
def tasks():
    """The queue. Where it calls is known once the functions run."""
    urls: dict[str, str] = {}
    with Tasks(urls.get) as queue:
        queue.urls = urls
        yield queue


def until(is_true, within: float = 20) -> bool:
    ends = time.monotonic() + within
    while not is_true() and time.monotonic() < ends:
        time.sleep(0.1)
    return bool(is_true())


def test_silence_climbs_by_itself_and_an_answer_stops_it(deploy, db, tasks, rang) -> None:
    names = ("raise_sos", "notify_sos", "climb_sos", "watch_sos")
    with deploy(*names, env={"CLOUD_TASKS_EMULATOR_HOST": tasks.host}) as running:
        tasks.urls["climb-sos"] = running.url("climb_sos")
        body = requests.post(running.url("raise_sos"), json=an_sos_request(), timeout=20).json()
        incident = db.document(f"sos/{body['sos_id']}")
        assert until(lambda: incident.get().get("told_at"))
        for rung in (1, 2):
            assert until(lambda rung=rung: len(tasks.tasks) == rung)
            _pass_30_s(incident, tasks)
            assert until(lambda rung=rung: incident.get().get("rung") == rung)
            assert until(lambda rung=rung: rang().count(SHO) == rung)
        assert until(lambda: len(tasks.tasks) == 3)
        incident.update({"acknowledged_at": clock.now(), "next_due": clock.now() + PATIENCE})
        _pass_30_s(incident, tasks)
        assert until(lambda: all(task.is_over for task in tasks.tasks.values()))
        assert incident.get().get("rung") == 2
    assert SP not in rang()
    assert len(rang("sms")) == 1  # of two to the SHO's telephone, one a minute


def test_a_cancelling_reaches_the_phones_by_itself(deploy, phones, db) -> None:
    with deploy("raise_sos", "notify_sos", "cancel_sos") as running:
        body = requests.post(running.url("raise_sos"), json=an_sos_request(), timeout=20).json()
        assert until(lambda: db.document(f"sos/{body['sos_id']}").get().get("told_at"))
        own = {"sos_id": body["sos_id"], "watch_key": body["watch_key"]}
        assert requests.post(running.url("cancel_sos"), json=own, timeout=20).ok

        def said() -> list[str]:
            return [e.payload["data"]["what"] for e in phones.desk.journal.since(0, kind="fcm")]

        assert until(lambda: said().count("cancelled") == 2)
    assert set(said()) == {"raised", "cancelled"}


def test_a_timer_that_fires_early_comes_again(deploy, db, tasks) -> None:
    with deploy("raise_sos", "notify_sos", "climb_sos",
                env={"CLOUD_TASKS_EMULATOR_HOST": tasks.host}) as running:  # fmt: skip
        tasks.urls["climb-sos"] = running.url("climb_sos")
        requests.post(running.url("raise_sos"), json=an_sos_request(), timeout=20)
        assert until(lambda: tasks.tasks)
        tasks.ahead_s = 31
        (first,) = tasks.tasks.values()
        assert until(lambda: len(first.answers) >= 2)
    assert set(first.answers[:2]) == {409}  # later ones meet a process that has ended


def _pass_30_s(incident, tasks) -> None:
    """Make the press half a minute older, and the queue's clock half a minute later."""
    held = incident.get().to_dict()
    passed = {name: held[name] - timedelta(seconds=30) for name in ("raised_at", "next_due")}
    incident.update(passed)
    tasks.ahead_s += 30
