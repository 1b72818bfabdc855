"""Each row says what its function really costs."""

import itertools
import re
from collections import Counter
from datetime import timedelta

import pytest

from emulator import run
from functions.feedback.places import store as places_store
from functions.sos.ladder_model import AT_STATION
from functions.sos.phones import tell
from infra import rows
from infra.rows import ROOT
from shared.config import settings
from shared.firestore import clients
from shared.pure import clock
from shared.send import push
from tests.builders import a_delivery, a_request_id, a_tip_request, an_sos_request
from tests.cost.meter import forget_the_roster, meter

# What counts a call: the fixtures of tests/bills.py, or `billed` below.
COUNTS = re.compile(r"\b(counted|told|asserted)\(")
BILLS = {target: row.bills for target, row in rows.read().items()}


@pytest.fixture
def billed(db, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    return meter(monkeypatch, db._firestore_api, clients.publisher())


def asserted(name: str) -> dict[str, int]:
    row = BILLS[name].model_dump(exclude={"asserted"})
    assert BILLS[name].asserted == "tests/cost/test_operations.py"
    return {kind: number for kind, number in row.items() if number}


@pytest.mark.parametrize("name", BILLS)
def test_every_row_is_counted_by_the_test_that_it_names(name: str) -> None:
    text = (ROOT / BILLS[name].asserted).read_text(encoding="utf-8")
    assert f'"{name}"' in text and COUNTS.search(text), f"count it there: {BILLS[name].asserted}"


def test_a_tip_and_the_push_about_it(seeded, client_for, project, billed) -> None:
    run.make_topics(project)
    submit = client_for("submit_tip")
    submit.post("/", json=a_tip_request())  # the organisation is read once and kept
    billed.clear()

    assert submit.post("/", json=a_tip_request()).status_code == 200
    assert billed == asserted("submit_tip")

    news = seeded.collection("outbox").limit(1).get()[0].id
    billed.clear()
    assert (
        client_for("notify_tip").post("/", json=a_delivery({"event_id": news})).status_code == 200
    )
    assert billed == asserted("notify_tip")


def test_a_press_told_within_its_own_time(seeded, client_for, project, billed, monkeypatch) -> None:
    monkeypatch.setattr(tell, "FIRST_S", 8)
    run.make_topics(project)
    press = client_for("raise_sos")
    press.post("/", json=an_sos_request())  # organisation and roster are read once and kept
    push.reset()  # as if nobody else had pressed within five seconds
    billed.clear()

    assert press.post("/", json=an_sos_request()).status_code == 200
    assert billed == asserted("raise_sos")

    newest = seeded.collection("sos").order_by("raised_at", direction="DESCENDING").limit(1).get()
    told = f"sos/{newest[0].id}"
    news = [one.id for one in seeded.collection("outbox").get() if one.get("record") == told]
    billed.clear()
    client_for("notify_sos").post("/", json=a_delivery({"event_id": news[0]}))
    assert billed == {"reads": 2, "deletes": 1}  # it was told at the press


def test_a_ring_of_an_sos_that_nobody_answered(
    seeded, client_for, project, billed, monkeypatch
) -> None:
    run.make_topics(project)
    pressed = client_for("raise_sos").post("/", json=an_sos_request()).json["sos_id"]
    one, tell_ = seeded.document(f"sos/{pressed}"), client_for("notify_sos")
    later = one.get().get("raised_at") + timedelta(minutes=8)
    one.update({"rung": len(AT_STATION) - 1, "next_due": later})
    monkeypatch.setattr(clock, "now", lambda: later)
    billed.clear()

    ring = {"data": {"sos_id": pressed, "rung": len(AT_STATION)}}
    assert client_for("climb_sos").post("/", json=ring).status_code == 200
    assert billed == {"reads": 3, "writes": 3, "publishes": 1}  # as each rung

    (news,) = [n.id for n in seeded.collection("outbox").get() if "rung" in n.get("record")]
    forget_the_roster()
    billed.clear()
    assert tell_.post("/", json=a_delivery({"event_id": news})).status_code == 200
    # The news, the SOS and its step; roster, posts and phones of the whole ladder.
    assert billed == {"reads": 37, "writes": 1, "deletes": 1}


def test_a_minute_in_which_nothing_happens(db, client_for, project, billed) -> None:
    run.make_topics(project)
    assert client_for("relay_outbox").post("/", json=a_delivery({})).status_code == 200
    assert billed == asserted("relay_outbox")


def test_the_test_presses_of_a_minute_and_what_tells_them(
    seeded, client_for, project, billed, monkeypatch
) -> None:
    run.make_topics(project)
    probe, tell = client_for("probe_sos"), client_for("notify_sos")
    minutes = itertools.count(5 * 60 + 1, 5)  # of this day: the same two districts each time

    def press_and_tell() -> int:
        at = clock.now().replace(hour=0, minute=0, second=0) + timedelta(minutes=next(minutes))
        monkeypatch.setattr(clock, "now", lambda: at)
        assert probe.post("/", json=a_delivery({})).status_code == 200
        waiting = [one.id for one in seeded.collection("outbox").get()]
        for event in waiting:
            assert tell.post("/", json=a_delivery({"event_id": event})).status_code == 200
        return len(waiting)

    press_and_tell()  # organisation and rosters are read once and kept
    billed.clear()
    assert press_and_tell() == 2
    billed["reads"] -= 2  # what the test itself looked at
    assert billed == asserted("probe_sos")


def test_a_look_at_the_health_page(db, client_for, billed) -> None:
    assert client_for("check_health").get("/").status_code == 200
    assert billed == asserted("check_health")


def test_one_tap_on_a_face(seeded, client_for, billed) -> None:
    unit = "cg-bilaspur-sarkanda"
    secret = settings().feedback_secret
    code = places_store.codes(seeded, secret, [unit], at=clock.now())[unit]
    client = client_for("submit_feedback").application.test_client(use_cookies=False)
    for _ in range(2):  # the organisation is read once and kept
        billed.clear()
        body = {"request_id": a_request_id(), "place_code": code, "score": 4}
        assert client.post("/", json=body).status_code == 200
    assert billed == asserted("submit_feedback")
