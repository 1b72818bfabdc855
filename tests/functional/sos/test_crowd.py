"""A flood at one station: ranked, never refused."""

from datetime import timedelta

import pytest

from functions.sos.ladder import heap_store
from shared.edge import auth
from shared.edge.auth import Citizen
from shared.pure import clock
from tests.builders import a_delivery
from tests.functional.sos.conftest import DUTY, ROOM, SHO, STATION


@pytest.fixture
def crowd(press, deliver, phones):
    """Five presses without a verified number, that climb by themselves; then so many more."""

    def make(more: int) -> list[str]:
        for _ in range(heap_store.BY_ITSELF):
            press()
        assert set(deliver()) == {200}
        phones.desk.journal.clear()
        return [press().json["sos_id"] for _ in range(more)]

    return make


@pytest.fixture
def minute(client_for, monkeypatch, deliver):
    """Let a minute pass, and the sweep come."""
    client, passed = client_for("sweep_sos"), 0

    def run(times: int = 1) -> None:
        nonlocal passed
        for _ in range(times):
            passed += 61
            at = now() + timedelta(seconds=passed)
            monkeypatch.setattr(clock, "now", lambda at=at: at)
            assert client.post("/", json=a_delivery({})).status_code == 200
            deliver()

    now = clock.now
    return run


@pytest.fixture
def incidents(db):
    return lambda: db.collection("sos").get()


def rung_for(phones) -> list[str]:
    return [e.payload["data"]["id"] for e in phones.desk.journal.since(0, kind="fcm")]


def test_beyond_five_an_hour_the_unverified_are_one_line_and_one_push(
    crowd, phones, db, signed_in
) -> None:
    many = crowd(8)
    assert rung_for(phones) == [many[0]] * 2  # one push, at once, to the first rung
    stored = [db.document(f"sos/{one}").get().to_dict() for one in many]
    assert {one["heap"] for one in stored} == {STATION}
    assert {one["next_due"] for one in stored} == {None}

    listed = signed_in(SHO).call("list_sos").json
    assert len(listed["sos"]) == heap_store.BY_ITSELF
    (line,) = listed["heaps"]
    assert (line["seat"], line["oldest"]) == (STATION, many[0])
    page = signed_in(SHO).call("list_sos", heap=True).json
    assert [one["sos_id"] for one in page["sos"]] == many


def test_a_heap_climbs_as_one_ladder_and_reaches_every_seat(crowd, phones, minute, rang) -> None:
    crowd(3)
    minute(8)
    heard = {e.to.removeprefix("demo-phone.") for e in phones.desk.journal.since(0, kind="fcm")}
    assert {DUTY, ROOM, SHO, "cg-bilaspur-sp", "cg-range-bilaspur-ig", "cg-state-desk"} <= heard


def test_whoever_joins_a_heap_is_rung_for_within_a_minute_however_long_it_waits(
    crowd, phones, minute, press, db
) -> None:
    crowd(1)
    minute(12)
    phones.desk.journal.clear()
    press()
    minute()
    assert phones.desk.journal.since(0, kind="fcm")


def test_an_answer_takes_one_out_of_the_heap_and_the_next_is_rung_for(
    crowd, phones, minute, signed_in, db
) -> None:
    first, second = crowd(2)
    taken = signed_in(SHO).call("acknowledge_sos", sos_id=first)
    assert taken.json["status"] == "acknowledged"
    now = db.document(f"sos/{first}").get().to_dict()
    assert now["heap"] is None and now["next_due"] and STATION in now["boards"]
    phones.desk.journal.clear()
    minute()
    assert second in rung_for(phones)


def test_a_heap_that_a_hand_deleted_is_rung_all_the_same_and_an_empty_one_leaves_the_boards(
    crowd, phones, minute, db, signed_in, monkeypatch
) -> None:
    (one,) = crowd(1)
    monkeypatch.setattr("functions.sos.ladder.sweep_sos.is_time_to_look", lambda _: True)
    db.document(f"{heap_store.HEAPS}/{STATION}").delete()
    phones.desk.journal.clear()
    minute()
    assert one in rung_for(phones)
    assert signed_in(SHO).call("close_sos", sos_id=one, outcome="test").status_code == 200
    minute()
    assert db.collection(heap_store.HEAPS).get() == []


def test_a_verified_number_is_never_one_of_many(crowd, press, monkeypatch, db) -> None:
    crowd(1)
    monkeypatch.setattr(auth, "citizen", lambda _: Citizen(uid="u", phone="+919876543210"))
    sos_id = press({"Authorization": "Bearer x"}).json["sos_id"]
    one = db.document(f"sos/{sos_id}").get().to_dict()
    assert (one["heap"], one["signed"], one["rank"]) == (None, True, 0)


def test_the_fiftieth_costs_six_writes_at_most_and_no_sms(
    crowd, press, rpcs, phones, minute, incidents
) -> None:
    crowd(44)
    rpcs.clear()
    last = press().json["sos_number"]
    written = sum(writes for _, writes in rpcs)
    minute(3)

    texts = [e.payload["text"] for e in phones.desk.journal.since(0, kind="sms")]
    assert written <= 6 and len(incidents()) == 50
    assert texts and not any(last in text for text in texts)


def test_a_count_that_fails_ranks_nobody_lower(crowd, press, db, monkeypatch) -> None:
    crowd(0)

    def fails(*_: object, **__: object) -> bool:
        raise OSError

    monkeypatch.setattr(heap_store, "is_full", fails)
    one = db.document(f"sos/{press().json['sos_id']}").get()
    assert one.get("heap") is None and one.get("next_due")


def test_a_flood_of_practice_rings_five_times_an_hour_and_says_so(press, phones, ask) -> None:
    own = [press(practice=True).json for _ in range(7)]
    assert len(set(rung_for(phones))) == heap_store.BY_ITSELF
    last = {name: own[-1][name] for name in ("sos_id", "watch_key")}
    assert "no phone" in ask("watch_sos", **last, lang="en").json["message"]
