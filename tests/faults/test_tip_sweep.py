"""F1, F2, F8, F9 for the sweep: killed anywhere, or without Firestore, each tip climbs once."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import requests

from shared.pure import clock
from shared.pure.ids import record_id
from tests.builders import a_delivery, a_tip_request
from tests.faults.bench import CrashPoints, news, pass_the_time, sweep, wait_until

pytestmark = pytest.mark.timeout(600)
SP = "cg-bilaspur-sp"
WITHIN_S = 20
CLIMB, STORE = "functions/tips/news/climb_tips.py", "shared/record/store.py"
AT = (
    f"{CLIMB}:climb_tips::due = news_store.due(+",
    f"{STORE}:attempt::is_new = races.won(",
    f"{STORE}:attempt::is_new = races.won(+",
    "shared/record/outbox.py:tell::announce(",
)


@pytest.fixture
def overdue(db: Any, client_for: Callable[..., Any]) -> Callable[[], str]:
    """Make a tip that nobody forwarded in time; its coming was told."""

    def make() -> str:
        request = a_tip_request()
        assert client_for("submit_tip").post("/", json=request).status_code == 200
        tip = record_id("tips", request["request_id"])
        db.document(f"tips/{tip}").update({"due_hour": clock.now() - timedelta(days=1)})
        for entry in news(db):
            entry.reference.delete()
        return tip

    return make


def steps(db: Any, tip: str) -> list[str]:
    history = db.collection(f"tips/{tip}/history").get()
    return [step.get("kind") for step in sorted(history, key=lambda step: int(step.id))]


def tick(url: str) -> bool:
    """Sweep once, as the next minute does; a worker that died is started anew meanwhile."""
    ends = time.monotonic() + WITHIN_S
    while time.monotonic() < ends:
        try:
            return requests.post(url, json=a_delivery({}), timeout=WITHIN_S).ok
        except requests.RequestException:
            time.sleep(0.05)
    return False


def test_killed_anywhere_each_tip_climbs_once_and_is_told_and_counted_a_sweep_later(
    deploy, crash_points: CrashPoints, db, overdue, subtests
) -> None:
    with deploy("climb_tips", "notify_move", "relay_outbox", env=crash_points.env) as running:
        url = running.url("climb_tips")
        for label in AT:
            with subtests.test(label):
                tip = overdue()
                with crash_points.armed(label), pytest.raises(requests.RequestException):
                    requests.post(url, json=a_delivery({}), timeout=WITHIN_S)
                assert tick(url)
                assert tick(url)
                assert steps(db, tip) == ["received", "climbed"]
                assert db.document(f"tips/{tip}").get().get("climbed") == [SP]
                pass_the_time(db)
                sweep(running)
                assert wait_until(lambda: not news(db), within=WITHIN_S)
                assert db.document(f"tips/{tip}/history/1").get().get("is_counted") is True


@pytest.mark.parametrize("fault", ["refuse", "black_hole"])
def test_without_firestore_a_sweep_fails_in_time_and_the_next_one_does_its_work(
    deploy, firestore_proxy, db, overdue, fault
) -> None:
    tip = overdue()
    with deploy("climb_tips") as running:
        url = running.url("climb_tips")
        getattr(firestore_proxy, fault)()
        assert not tick(url)  # not acknowledged: it comes again
        assert steps(db, tip) == ["received"]
        firestore_proxy.ok()
        assert wait_until(lambda: tick(url), within=WITHIN_S)
    assert steps(db, tip) == ["received", "climbed"]
