"""Many answers on many stations, through the function: what the wall costs, and whether it is true.

    export PRAHARI_ANSWERS=10000 PRAHARI_STATIONS=100
    python -m pytest tests/functional/feedback/test_load.py

tries it at full size; the suite itself makes do with fewer.
"""

import os
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from functions.feedback.places import store as places_store
from functions.feedback.recount import store as recount_store
from shared.config import settings
from shared.edge import officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from tests.builders import a_request_id
from tests.cost.meter import meter
from tests.functional.feedback.conftest import RANGE

ANSWERS = int(os.environ.get("PRAHARI_ANSWERS", "240"))
STATIONS = int(os.environ.get("PRAHARI_STATIONS", "12"))
HANDS = 8


class Crowd:
    """Citizens who answer at odd times of the last fifty days."""

    def __init__(self, client, codes: list[str], at) -> None:
        self._client, self._codes, self._at = client, codes, at
        self._chance, self.hour = random.Random(11), threading.local()

    def now(self):
        return getattr(self.hour, "at", self._at)

    def answer(self, count: int) -> float:
        """Let so many answer. Returns how many a second."""
        made = [self._one() for _ in range(count)]
        began = time.monotonic()
        with ThreadPoolExecutor(HANDS) as pool:
            assert set(pool.map(self._send, made)) == {200}
        return count / (time.monotonic() - began)

    def _one(self):
        chance = self._chance
        score = chance.choice((5, 5, 4, 4, 3, 2, 1))
        body = {
            "request_id": a_request_id(),
            "place_code": chance.choice(self._codes),
            "score": score,
        }
        more = {"wait": "over_1_hour", "text": "इंतज़ार बहुत हुआ।", "mobile": "9876543210"}
        details = more if chance.random() < 0.2 else {"behaviour": "good"}
        at = self._at - timedelta(minutes=chance.randrange(50 * 24 * 60))
        return at, body, {"details": details} if chance.random() < 0.5 else None

    def _send(self, one) -> int:
        self.hour.at, body, more = one
        answer = self._client.post("/", json=body)
        if answer.status_code == 200 and more:
            answer = self._client.post("/", json=body | more)
        return answer.status_code


@pytest.mark.timeout(3000)
def test_the_wall_costs_the_same_and_equals_a_recount_however_many_answer(
    seeded, db, signed_in, client_for, monkeypatch, record_property
) -> None:
    ig = signed_in("cg-range-bilaspur-ig")
    districts = directory.organisation().districts.values()
    mine = [u for d in districts if f"{d.state}-range-{d.range}" == RANGE for u in d.units]
    units = [unit.code for unit in mine if "feedback" in live(unit.district)][:STATIONS]
    secret, at = settings().feedback_secret, clock.now()
    codes = places_store.codes(db, secret, units, at=at)
    anybody = client_for("submit_feedback").application.test_client(use_cookies=False)
    crowd = Crowd(anybody, list(codes.values()), at)
    billed = meter(monkeypatch, db._firestore_api, clients.publisher())
    monkeypatch.setattr(clock, "now", crowd.now)
    costs = []
    for count in (ANSWERS // 10, ANSWERS - ANSWERS // 10):
        speed = crowd.answer(count)
        officer.reset()
        billed.clear()
        began = time.monotonic()
        wall = ig.call("read_feedback_wall").json
        costs.append((dict(billed), len(wall["stations"])))
        took = time.monotonic() - began
        record_property(f"after_{count}", f"{speed:.0f} a second; the wall in {took:.2f} s")
    assert costs[0][0]["reads"] == costs[1][0]["reads"], costs
    assert len(units) == STATIONS == costs[1][1]
    assert recount_store.differences(db) == []
    piles = [(s["grade"]["answers"], s["unverified"]["answers"]) for s in wall["stations"]]
    assert sum(map(sum, piles)) + sum(s["flagged"] for s in wall["stations"]) == ANSWERS
    record_property("costs", str(costs))


def live(district: str) -> set[str]:
    return set(directory.organisation().districts[district].live)
