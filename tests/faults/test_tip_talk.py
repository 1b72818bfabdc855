"""F8, F9: a process killed at any line between what the tipster writes and the officer's phone."""

import time
from collections.abc import Callable
from typing import Any

import pytest
import requests

from shared.pure.ids import record_id
from tests.builders import a_request_id, a_tip_request
from tests.faults.bench import news, pass_the_time, sweep, told, wait_until

WITHIN_S = 20
THREAD, STORE = "functions/tips/talk/messages.py", "shared/record/store.py"
WRITE, TELL, TOTALS = (
    "functions/tips/talk/write_to_officer.py",
    "functions/tips/news/notify_move.py",
    "functions/tips/account/totals_store.py",
)
AT = (
    f"{WRITE}::store.open_with_words(+",
    f"{STORE}:change::batch.commit(",
    f"{STORE}:change::batch.commit(+",
    f"{THREAD}::outbox.announce(",
    f"{WRITE}::return Written(",
    f"{TELL}::go_each(",
    f"{TOTALS}:count::batch.commit(",
    f"{TOTALS}:count::batch.commit(+",
    f"{TELL}::= news.about(",
    "shared/send/push.py:ring::reached = to_post(",
    "shared/send/push.py:ring::reached = to_post(+",
)


@pytest.fixture
def closed_tip(db: Any, client_for: Callable[..., Any]) -> Callable[[], tuple[str, dict[str, str]]]:
    """Make a tip that was acted on: what the tipster writes opens it again, which is counted."""

    def make() -> tuple[str, dict[str, str]]:
        request = a_tip_request()
        receipt = client_for("submit_tip").post("/", json=request).json
        tip = record_id("tips", request["request_id"])
        db.document(f"tips/{tip}").update({"status": "acted_on"})
        for entry in news(db):
            entry.reference.delete()
        words = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
        return tip, words

    return make


def write_until_taken(url: str, body: dict[str, str]) -> int:
    """Send a message again and again, as the page does, until it is taken."""
    ends, status = time.monotonic() + WITHIN_S, 0
    while status != requests.codes.ok and time.monotonic() < ends:
        try:
            status = requests.post(url, json=body, timeout=WITHIN_S).status_code
        except requests.RequestException:
            time.sleep(0.05)
    return status


@pytest.mark.timeout(600)
def test_killed_anywhere_a_message_is_stored_once_told_and_counted_one_sweep_later(
    deploy, crash_points, phones, db, closed_tip, subtests
) -> None:
    functions = ("write_to_officer", "notify_move", "relay_outbox")
    with deploy(*functions, env=crash_points.env) as running:
        for label in AT:
            with subtests.test(label):
                tip, words = closed_tip()
                message = {"request_id": a_request_id(), "text": "अरपा वाला पुल"} | words
                with crash_points.armed(label):
                    assert write_until_taken(running.url("write_to_officer"), message) == 200
                assert len(db.collection(f"tips/{tip}/messages").get()) == 1
                steps = db.collection(f"tips/{tip}/history").get()
                assert [step.get("kind") for step in steps] == ["received", "reopened"]
                pass_the_time(db)
                sweep(running)
                assert wait_until(lambda: not news(db), within=WITHIN_S), news(db)
                assert told(phones)[tip] >= 1
                assert db.document(f"tips/{tip}/history/1").get().get("is_counted") is True
