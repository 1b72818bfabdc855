"""F1, F2, F8, F9 for the acts on a tip: killed anywhere, or without Firestore, each is done once.

They run in processes of their own, in the project that the Auth emulator knows, and publish
nothing: the suite's functions would hear it. News is delivered here, as the relay would.
"""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import requests

from emulator.deployment import Deployment
from functions.tips.account import totals_store
from functions.tips.desk.model import UpdateTip, close
from functions.tips.model import TIPS, Step, TipStatus, drawing, next_step
from functions.upkeep import verify_audit
from shared.pure import clock
from shared.pure.clock import IST
from shared.pure.ids import record_id
from shared.record import news as record_news
from shared.record import store
from shared.record.kind import Change
from tests.builders import a_delivery, a_request_id, a_tip_request
from tests.faults.bench import PATIENCE_S, CrashPoints, news

pytestmark = [pytest.mark.timeout(600), pytest.mark.usefixtures("by_hand")]
ASP, SP, UNIT = "cg-bilaspur-asp", "cg-bilaspur-sp", "cg-bilaspur-range-cyber"
WITHIN_S = 20
DESK, STORE, AUDIT, OUTBOX = (
    f"shared/record/{name}.py" for name in ("desk", "store", "audit", "outbox")
)
HELP = "functions/tips/talk/confirm_help.py"
ACTS = ("forward_tip", "ask_tipster", "update_tip", "record_benefit", "check_closure")
AT_THE_DESK = (
    f"{DESK}:also::change = _tagged(",
    f"{AUDIT}:_append::batch.commit(",
    f"{AUDIT}:_append::batch.commit(+",
    f"{OUTBOX}:tell::announce(",
)
WHILE_ASKING = AT_THE_DESK[1:3]
BY_THE_TIPSTER = (
    f"{HELP}::talk_store.open_with_words(+",
    f"{STORE}:attempt::is_new = races.won(",
    f"{STORE}:attempt::is_new = races.won(+",
    f"{OUTBOX}:tell::announce(",
)


class Desk:
    """The deployed acts, called by officers who are signed in, until they are taken."""

    def __init__(self, running: Deployment) -> None:
        self.running = running

    def send(self, target: str, body: dict[str, Any], token: str = "") -> requests.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return requests.post(self.running.url(target), json=body, headers=headers, timeout=WITHIN_S)

    def send_until_taken(self, target: str, body: dict[str, Any], token: str = "") -> int:
        """Send an act again and again, as the app does, until it is taken."""
        ends, status = time.monotonic() + WITHIN_S, 0
        while status != requests.codes.ok and time.monotonic() < ends:
            try:
                status = self.send(target, body, token).status_code
            except requests.RequestException:
                time.sleep(0.05)
        return status


@pytest.fixture
def desk(
    deploy: Callable[..., Deployment], crash_points: CrashPoints, pubsub_proxy: Any
) -> Iterator[Callable[..., Desk]]:
    """Return a maker of deployed acts that publish nothing."""
    opened: list[Deployment] = []

    def make(*targets: str) -> Desk:
        running = deploy(*targets, env=crash_points.env)
        opened.append(running.__enter__())
        pubsub_proxy.refuse()
        return Desk(running)

    yield make
    for running in opened:
        running.__exit__()


@pytest.fixture
def a_tip(db: Any, call: Callable[..., Any]) -> Callable[..., tuple[str, dict[str, str]]]:
    """Make a tip, closed by the Additional SP some days ago where asked; nobody was told yet."""

    def make(*, closed_days_ago: int | None = None) -> tuple[str, dict[str, str]]:
        request = a_tip_request()
        receipt = call("submit_tip", request).json
        tip = record_id("tips", request["request_id"])
        if closed_days_ago is not None:
            _close(db, tip, days_ago=closed_days_ago)
        for entry in news(db):
            entry.reference.delete()
        return tip, {"tip_number": receipt["tip_number"], "words": receipt["words"]}

    return make


def _close(db: Any, tip: str, *, days_ago: int) -> None:
    """Close a tip as it would have been then; its lot is the lowest."""
    at = clock.now() - timedelta(days=days_ago)
    found = store.find(TIPS, tip)
    assert found
    closing = UpdateTip(request_id=a_request_id(), tip_id=tip, status=TipStatus.ACTED_ON)
    moved = close(found.record, closing, post=ASP)
    lot = -clock.now().timestamp()
    pot = drawing(found.record, at=at)
    step = next_step(found.record, moved, kind="closed", at=at, post=ASP, drawn_from=pot, lot=lot)
    assert store.attempt(found, Change(moved, step), at=at).is_new


def kinds(db: Any, tip: str) -> list[str]:
    """Return the steps of a tip, each of which must be there once."""
    steps = sorted(db.collection(f"tips/{tip}/history").get(), key=lambda step: int(step.id))
    assert [int(step.id) for step in steps] == list(range(len(steps)))
    assert db.document(f"tips/{tip}").get().get("steps") == len(steps)
    return [step.get("kind") for step in steps]


def tell(db: Any, client_for: Callable[..., Any]) -> None:
    """Deliver what is left to be told, twice, as the relay may; nothing is left then."""
    for entry in [*news(db), *news(db)]:
        body = a_delivery({"event_id": entry.id})
        assert client_for("notify_move").post("/", json=body).status_code == 200
    assert news(db) == []


def is_counted(db: Any, tip: str) -> bool:
    """Say whether the last step of a tip was counted: who counts it, marks it in one commit."""
    last = db.document(f"tips/{tip}").get().get("steps") - 1
    return bool(db.document(f"tips/{tip}/history/{last}").get().get("is_counted"))


EXPECTED = {
    "forward_tip": ({"unit": UNIT}, None, ["received", "forwarded"]),
    "ask_tipster": ({"text": "कौन-सा पुल?"}, None, ["received"]),
    "update_tip": ({"status": "acted_on"}, None, ["received", "closed"]),
    "record_benefit": (
        {"proof": "call_back"},
        0,
        ["received", "closed", "benefited"],
    ),
    "check_closure": ({"upheld": False}, 1, ["received", "closed", "checked"]),
}


def test_killed_anywhere_an_officers_act_is_done_once_counted_once_and_on_the_record(
    desk, crash_points, db, a_tip, signed_in, client_for, subtests
) -> None:
    asp, sp, running = signed_in(ASP), signed_in(SP), desk(*ACTS)
    today = clock.now().astimezone(IST).date()
    for target in ACTS:
        more, days_ago, expected = EXPECTED[target]
        token = (asp if days_ago is None else sp).id_token
        for label in WHILE_ASKING if target == "ask_tipster" else AT_THE_DESK:
            with subtests.test(f"{target} at {label}"):
                tip, _ = a_tip(closed_days_ago=days_ago)
                body = {"request_id": a_request_id(), "tip_id": tip} | more
                if target == "record_benefit":
                    body["record"] = f"CALL-{tip}"  # one call proves one tip
                if target == "check_closure":
                    body["day"] = (today - timedelta(days=1)).isoformat()
                with crash_points.armed(label):
                    assert running.send_until_taken(target, body, token) == 200
                assert kinds(db, tip) == expected
                talk = db.document(f"tips/{tip}").get().get("talk")
                assert talk == len(db.collection(f"tips/{tip}/messages").get())
                assert talk == (target == "ask_tipster")
                tell(db, client_for)
                assert target == "ask_tipster" or is_counted(db, tip)
    assert verify_audit.broken(today) == []


def test_killed_anywhere_the_tipsters_word_that_it_helped_counts_once(
    desk, crash_points, db, a_tip, client_for, subtests
) -> None:
    running = desk("confirm_help")
    for label in BY_THE_TIPSTER:
        with subtests.test(label):
            tip, words = a_tip(closed_days_ago=0)
            with crash_points.armed(label):
                assert running.send_until_taken("confirm_help", words) == 200
            assert kinds(db, tip) == ["received", "closed", "benefited"]
            tell(db, client_for)
            assert is_counted(db, tip)


@pytest.mark.parametrize("fault", ["refuse", "black_hole"])
def test_while_firestore_is_away_nobody_waits_and_what_needs_none_still_works(
    desk, db, a_tip, signed_in, firestore_proxy, fault
) -> None:
    sp, tip = signed_in(SP), a_tip(closed_days_ago=1)[0]
    yesterday = (clock.now().astimezone(IST).date() - timedelta(days=1)).isoformat()
    calls = {
        "list_checks": {"district": "cg-bilaspur", "day": yesterday},
        "check_closure": {"request_id": a_request_id(), "tip_id": tip, "day": yesterday}
        | {"upheld": True},
        "list_tips": {},
        "read_tip": {"tip_id": tip},
        "note_tip": {"request_id": a_request_id(), "tip_id": tip, "text": "देखा"},
        "tip_totals": {"as_on": yesterday},
    }
    running = desk(*calls, "get_challenge")
    assert running.send("list_checks", calls["list_checks"], sp.id_token).ok
    getattr(firestore_proxy, fault)()

    for target, body in calls.items():
        began = time.monotonic()
        answer = running.send(target, body, sp.id_token)
        assert (answer.status_code, time.monotonic() - began <= PATIENCE_S) == (503, True), target
    assert running.send("get_challenge", {}).json()["signature"]
    assert kinds(db, tip) == ["received", "closed"]

    firestore_proxy.ok()
    for target, body in calls.items():
        assert running.send_until_taken(target, body, sp.id_token) == 200
    drawn = running.send("list_checks", calls["list_checks"], sp.id_token).json()["tips"]
    assert [(one["tip_id"], one["is_checked"]) for one in drawn if one["tip_id"] == tip] == [
        (tip, True)
    ]
    assert kinds(db, tip) == ["received", "closed", "checked"]
    _, checked = record_news.about(TIPS, Step, f"tips/{tip}/history/2")
    assert totals_store.count(db, checked)
