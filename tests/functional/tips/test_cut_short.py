"""Every act on a tip, cut short at each call it makes and sent again: done once, and whole."""

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

import pytest
from google.api_core.exceptions import ServiceUnavailable

from functions.tips.account import store as account_store
from functions.upkeep import verify_audit
from shared.pure import clock
from shared.pure.ids import record_id
from tests.builders import a_request_id, a_tip_request

ASP, SP, UNIT = "cg-bilaspur-asp", "cg-bilaspur-sp", "cg-bilaspur-range-cyber"
CALLS = ("commit", "batch_get_documents", "run_query")
MOST_CALLS = 20


class Grown(NamedTuple):
    """How much there is of a tip."""

    steps: int
    messages: int
    notes: int


class Cut:
    """Loses one call: on its way there, or, of a commit, on its way back."""

    def __init__(self, api: object, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left: int | None = None
        for name in CALLS:
            monkeypatch.setattr(api, name, self._losing(name, getattr(api, name)))

    def _losing(self, name: str, real: Callable) -> Callable:
        def called(*args: object, **named: object) -> object:
            if self.left is None or self.left > 0:
                self.left = self.left and self.left - 1
                return real(*args, **named)
            self.left = None
            if name == "commit":
                real(*args, **named)  # it is stored, and nobody hears of it
            raise ServiceUnavailable("cut short")

        return called


@pytest.fixture
def cut(db, monkeypatch) -> Cut:
    return Cut(db._firestore_api, monkeypatch)


@pytest.fixture
def tipster(call):
    """Send a tip; return its id, and what opens it for its tipster."""

    def send() -> tuple[str, dict]:
        request = a_tip_request()
        receipt = call("submit_tip", request).json
        words = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
        return record_id("tips", request["request_id"]), words

    return send


def grown(db, tip: str) -> Grown:
    """Count what there is of a tip, which must be whole, with the news of every step."""
    ref = db.document(f"tips/{tip}")
    stored, history = ref.get(), [int(step.id) for step in ref.collection("history").get()]
    messages = len(ref.collection("messages").get())
    assert sorted(history) == list(range(stored.get("steps")))
    assert stored.get("talk") == messages
    news = {entry.get("record") for entry in db.collection("outbox").get()}
    assert {f"tips/{tip}/history/{n}" for n in history if n} <= news
    return Grown(len(history), messages, len(ref.collection("notes").get()))


ON_PENDING = {
    "ask_tipster": ({"text": "कौन-सा पुल?"}, Grown(0, 1, 0)),
    "note_tip": ({"text": "गश्त लगाई।"}, Grown(0, 0, 1)),
    "forward_tip": ({"unit": UNIT}, Grown(1, 0, 0)),
    "update_tip": ({"status": "acted_on"}, Grown(1, 0, 0)),
}
ON_CLOSED = {
    "record_benefit": ({"proof": "call_back"}, Grown(1, 0, 0)),
    "check_closure": ({"upheld": False}, Grown(1, 0, 0)),
}
BY_TIPSTER = {
    "write_to_officer": ({"text": "अरपा वाला"}, Grown(1, 1, 0)),
    "confirm_help": ({}, Grown(1, 0, 0)),
}


def try_everywhere(cut: Cut, db, prepare: Callable, more: Grown) -> None:
    """Cut the act short at its first call, its second, … and send it again each time."""
    for n in range(MOST_CALLS):
        tip, act = prepare()
        before = grown(db, tip)
        cut.left = n
        assert act().status_code == (200 if cut.left is not None else 503)
        was_cut, cut.left = cut.left is None, None
        assert act().status_code == 200
        assert grown(db, tip) == tuple(a + b for a, b in zip(before, more, strict=True)), n
        if not was_cut:
            assert n > 1
            break
    else:
        pytest.fail("it makes more calls than that")
    today = clock.now().astimezone(clock.IST).date()
    for day in (today, today + timedelta(days=1)):
        assert verify_audit.broken(day) == []


@pytest.mark.parametrize("name", ON_PENDING)
def test_an_officers_act_cut_short_is_done_once_when_sent_again(
    name, cut, db, signed_in, tipster
) -> None:
    asp, (body, more) = signed_in(ASP), ON_PENDING[name]

    def prepare() -> tuple[str, Callable]:
        tip, _ = tipster()
        sent = {"request_id": a_request_id(), "tip_id": tip} | body
        return tip, lambda: asp.call(name, **sent)

    try_everywhere(cut, db, prepare, more)


@pytest.mark.parametrize("name", ON_CLOSED)
def test_a_supervisors_act_cut_short_is_done_once_when_sent_again(
    name, cut, db, signed_in, tipster, monkeypatch
) -> None:
    asp, sp, (body, more) = signed_in(ASP), signed_in(SP), ON_CLOSED[name]
    day = f"{clock.now().astimezone(clock.IST):%Y-%m-%d}"
    tomorrow = clock.now() + timedelta(days=1)
    monkeypatch.setattr(account_store, "CHECKED", MOST_CALLS)
    about = body | ({"day": day} if name == "check_closure" else {})

    def prepare() -> tuple[str, Callable]:
        tip, _ = tipster()
        closing = {"request_id": a_request_id(), "tip_id": tip, "status": "acted_on"}
        assert asp.call("update_tip", **closing).status_code == 200
        sent = {"request_id": a_request_id(), "tip_id": tip} | about
        if name == "record_benefit":
            sent["record"] = f"CALL-{tip}"  # one call proves one tip

        def act() -> object:
            with monkeypatch.context() as patch:
                patch.setattr(clock, "now", lambda: tomorrow)
                return sp.call(name, **sent)

        return tip, act

    try_everywhere(cut, db, prepare, more)


@pytest.mark.parametrize("name", BY_TIPSTER)
def test_a_tipsters_act_cut_short_is_done_once_when_sent_again(
    name, cut, db, call, signed_in, tipster
) -> None:
    asp, (body, more) = signed_in(ASP), BY_TIPSTER[name]

    def prepare() -> tuple[str, Callable]:
        tip, words = tipster()
        closing = {"request_id": a_request_id(), "tip_id": tip, "status": "acted_on"}
        assert asp.call("update_tip", **closing).status_code == 200
        own = {"request_id": a_request_id()} if name == "write_to_officer" else {}
        return tip, lambda: call(name, own | words | body)

    try_everywhere(cut, db, prepare, more)
