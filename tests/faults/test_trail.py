"""F2, F8, F9 for the audit trail: officers do not wait for each other, and help waits for nobody.

They run in processes of their own with the real time limits, in the project that the Auth emulator
knows. What is published there the suite's functions hear: that an SOS is taken, and no act.
"""

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from emulator.deployment import Deployment
from functions.upkeep import trail_act, verify_audit
from shared.pure import clock
from shared.pure.clock import IST
from shared.record.trail_model import ACT_DONE
from tests.builders import a_delivery, a_tip_request, an_sos_request
from tests.faults.bench import CrashPoints

pytestmark = [pytest.mark.timeout(600), pytest.mark.usefixtures("by_hand")]
POSTS = ("cg-bilaspur-asp", "cg-bilaspur-sp", "cg-range-bilaspur-ig", "cg-state-desk")
SHO = "cg-bilaspur-sarkanda-sho"
OFFICERS, OPENINGS = 16, 39
WITHIN_S = 20
ACKNOWLEDGE, STORE = "functions/sos/answer/acknowledge_sos.py", "shared/record/store.py"
WHILE_HELPING = (
    f"{STORE}:put::events = ",
    f"{STORE}:change::batch.commit(",
    f"{STORE}:change::batch.commit(+",
    f"{ACKNOWLEDGE}::outbox.tell_aside(",
    f"{ACKNOWLEDGE}::return line(",
)


def send(running: Deployment, target: str, token: str, body: dict[str, Any]) -> int:
    """Return how a call was answered; 0 is no answer at all."""
    headers = {"Authorization": f"Bearer {token}"}
    try:
        answer = requests.post(running.url(target), json=body, headers=headers, timeout=WITHIN_S)
    except requests.RequestException:
        return 0
    return answer.status_code


def broken() -> list[str]:
    return verify_audit.broken(clock.now().astimezone(IST).date())


def test_sixteen_officers_opening_in_one_district_at_once_are_all_answered(
    deploy: Callable[..., Deployment], signed_in: Callable[[str], Any], call: Any, db: Any
) -> None:
    phones = [signed_in(POSTS[number % len(POSTS)]) for number in range(OFFICERS)]
    call("submit_tip", a_tip_request())
    (tip,) = db.collection("tips").get()
    with deploy("read_tip") as running:

        def opened(number: int) -> int:
            token = phones[number % OFFICERS].id_token
            return send(running, "read_tip", token, {"tip_id": tip.id})

        with ThreadPoolExecutor(OFFICERS) as pool:
            answers = Counter(pool.map(opened, range(OPENINGS)))

    assert answers == {200: OPENINGS}
    entries = db.collection_group("entries").get()
    assert Counter(one.get("action") for one in entries)["read_tip"] == OPENINGS
    assert broken() == []


def test_killed_anywhere_help_is_recorded_once_and_its_entry_follows(
    deploy: Callable[..., Deployment],
    crash_points: CrashPoints,
    signed_in: Callable[[str], Any],
    call: Any,
    client_for: Callable[[str], Any],
    db: Any,
    subtests: Any,
) -> None:
    sho = signed_in(SHO)
    with deploy("acknowledge_sos", env=crash_points.env) as running:
        for label in WHILE_HELPING:
            with subtests.test(label):
                sos_id = call("raise_sos", an_sos_request()).json["sos_id"]
                body, ends = {"sos_id": sos_id}, time.monotonic() + WITHIN_S
                with crash_points.armed(label):
                    while (
                        send(running, "acknowledge_sos", sho.id_token, body) != 200
                        and time.monotonic() < ends
                    ):
                        time.sleep(0.05)
                steps = db.collection(f"sos/{sos_id}/history").get()
                numbered = [one.get("what") for one in steps if one.id.isdecimal()]
                assert numbered == ["raised", "acknowledged"]
                tell(db, client_for("trail_act"))
                assert written(db, sos_id) == [f"sos/{sos_id}/history/1"]
    assert broken() == []


def tell(db: Any, client: Any) -> None:
    """Deliver what is left to be told of acts, twice, as the relay may."""
    left = db.collection("outbox").where("topic", "==", ACT_DONE).get()
    assert len(left) == 1
    for event in [*left, *left]:
        assert client.post("/", json=a_delivery({"event_id": event.id})).status_code == 200


def written(db: Any, sos_id: str) -> list[str]:
    """Return the records of an SOS that the trail names in the chain of help."""
    day = clock.now().astimezone(IST).date()
    found = db.collection(f"audit/{day}.{trail_act.WRITER}/entries").get()
    records = [str(one.get("record")) for one in found]
    return [record for record in records if record.startswith(f"sos/{sos_id}/")]
