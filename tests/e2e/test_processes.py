"""Functions as processes of their own, as Cloud Run runs them."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from emulator import processes
from tests.builders import a_tip_request


@pytest.fixture
def project() -> str:
    import uuid

    return f"demo-{uuid.uuid4().hex[:12]}"


def test_fifty_at_once_are_one_tip_one_push_and_one_answer(deploy, db, phones) -> None:
    request = a_tip_request()
    with deploy("submit_tip", "notify_tip") as running, ThreadPoolExecutor(50) as pool:
        url = running.url("submit_tip")
        answers = list(pool.map(lambda _: requests.post(url, json=request, timeout=20), range(50)))
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.content for answer in answers}) == 1
        assert phones.desk.journal.wait_for(lambda entry: entry.kind == "fcm", 10)
        other = requests.post(url, json=request | {"text": "दूसरी"}, timeout=20)
        assert other.status_code == 409
    assert len(db.collection("tips").get()) == 1
    assert len(phones.desk.journal.since(0, kind="fcm")) == 1
    assert db.collection("outbox").get() == []


def test_the_function_that_takes_tips_holds_no_private_key(deploy) -> None:
    with deploy("submit_tip", "notify_tip", is_warm=False) as running:
        taker = environment(running.processes["submit_tip"].pid)
        teller = environment(running.processes["notify_tip"].pid)
    assert "SEAL_PUBLIC_KEYS" in taker
    assert not any(name.startswith("SEAL_PRIVATE") for name in taker)
    assert "SEAL_PRIVATE_CONTACT" in teller and "SEAL_PRIVATE_CONTENT" not in teller


def test_a_crowd_of_calls_starts_no_crowd_of_processes(suite) -> None:
    url = suite.function_url("check-health")
    with ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(lambda _: requests.post(url, json={}, timeout=300), range(30)))
    assert {answer.status_code for answer in answers} <= {200, 503}  # it may be busy, not silent
    assert 1 < workers_of("check-health", suite.mark) <= 8


def workers_of(service: str, mark: str) -> int:
    """How many times a suite's Functions emulator has started a function: each has a shell."""
    pids = processes.marked(mark)
    shells = [pid for pid in pids if Path(f"/proc/{pid}/comm").read_text("ascii") == "sh\n"]
    return [environment(pid).get("K_SERVICE") for pid in shells].count(service)


def environment(pid: int) -> dict[str, str]:
    raw = Path(f"/proc/{pid}/environ").read_bytes()
    return dict(entry.decode().split("=", 1) for entry in raw.split(b"\0") if entry)
