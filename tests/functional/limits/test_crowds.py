"""Of a crowd of SOS nobody is left out by a number that was thought large enough."""

from datetime import timedelta

import pytest

from functions.sos import place_model, route_model
from functions.sos.answer import store as answer_store
from functions.sos.incident_model import SOS
from functions.sos.ladder import heap_store
from functions.sos.ladder import store as ladder_store
from functions.sos.phones import neighbour, telephone_store
from functions.sos.phones import store as phones_store
from functions.sos.phones.telephone_store import Paced
from shared.firestore import queries
from shared.pure import clock
from shared.pure.texts import Lang
from shared.record import store
from tests.builders import a_district, a_unit, an_organisation
from tests.limits import tries
from tests.unit.sos.test_incident_model import an_incident

STATION = "cg-bilaspur-sarkanda"


@tries("shared/firestore/queries.py:count")
def test_the_sixth_of_an_hour_and_no_earlier_one_joins_the_heap(incidents, db, beyond) -> None:
    for n in range(heap_store.BY_ITSELF - 1 + beyond):
        incidents(f"{n:032x}", raised_at=clock.now())
    full = heap_store.is_full(STATION, practice=False, at=clock.now())
    assert full == bool(beyond)
    assert queries.count(db.collection("sos"), most=4) == 4


@tries("functions/sos/ladder/heap_store.py:seats", "functions/sos/ladder/heap_store.py:_waited_for")
def test_every_heap_is_found_by_its_line_and_by_who_waits(
    incidents, db, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(heap_store, "PAGE", 2)
    seats = {f"cg-a-{n}" for n in range(2 + beyond)}
    for n, seat in enumerate(sorted(seats)):
        incidents(f"{n:032x}", heap=seat, next_due=None)
        incidents(f"{n + 9:032x}", heap=seat, next_due=None)
    assert set(heap_store.seats(db, anew=True)) == seats
    for seat in seats:
        db.document(f"sos_heaps/{seat}").set({"rung": 0})
    assert set(heap_store.seats(db, anew=False)) == seats


@tries("functions/sos/ladder/heap_store.py:waiting")
def test_a_heap_is_rung_for_by_its_oldest_and_knows_its_newest(incidents, beyond) -> None:
    at = clock.now()
    for n in range(1 + beyond):
        incidents(f"{n:032x}", heap=STATION, raised_at=at + timedelta(seconds=n))
    found = heap_store.waiting(STATION)
    assert found and (found.oldest.name, found.number) == ("0" * 32, 1 + beyond)
    assert found.newest_at == at + timedelta(seconds=beyond)


@tries("functions/sos/answer/store.py:heaps")
def test_of_more_heaps_than_a_board_shows_an_alert_tells(db, alerted, monkeypatch, beyond) -> None:
    monkeypatch.setattr(answer_store, "MOST_HEAPS", 2)
    at = clock.now()
    for n in range(2 + beyond):
        heap = heap_store.Heap(
            rung=0, rung_at=at, next_due=at, waiting=1, oldest="0" * 32, boards=("cg-bilaspur",)
        )
        db.document(f"sos_heaps/s{n}").set(heap.model_dump())
    assert (len(answer_store.heaps(db, "cg-bilaspur")), alerted()) == (2, beyond)


@tries("functions/sos/answer/store.py:callers")
def test_of_many_who_said_something_the_verified_number_and_the_first_are_opened(
    incidents, db, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(answer_store, "MOST_CALLERS", 3)
    incidents("0" * 32)
    box = {"caller": {"suite": 1, "purpose": "content", "epoch": "e", "box": b"x"}}
    for name in ("number", "pressed", *(f"said-{n}" for n in range(1 + beyond))):
        db.document(f"sos/{'0' * 32}/callers/{name}").set(box)
    found = [path.rpartition("/")[2] for path, _ in answer_store.callers(db, "0" * 32)]
    assert found == ["number", "pressed", "said-0"]


@tries("functions/sos/answer/store.py:by_number")
def test_an_sos_is_found_by_its_number(incidents, db, beyond) -> None:
    for n in range(1 + beyond):
        made = incidents(f"{n:032x}", sos_number=f"AAAA-BBBB-{n}")
    found = answer_store.by_number(db, STATION, made["sos_number"])
    assert found and found.name == f"{beyond:032x}"


@tries("functions/sos/ladder/store.py:due", "functions/sos/ladder/store.py:mend")
def test_each_that_is_due_and_each_that_lost_its_time_is_come_to(
    incidents, db, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(ladder_store, "PAGE", 2)
    names = [f"{n:032x}" for n in range(2 + beyond)]
    for name in names:
        incidents(name, next_due=clock.now())
    assert [one.name for one in ladder_store.due(db, at=clock.now())] == names
    for name in names:
        incidents(name, next_due=None)
    mended = ladder_store.mend(db, at=clock.now()) + ladder_store.mend(db, at=clock.now())
    assert mended == len(names)
    assert all(store.get(SOS, name).record.next_due for name in names)


@tries("functions/sos/phones/store.py:is_first_unsigned")
def test_the_112_room_is_told_of_the_first_unverified_of_an_hour(incidents, db, beyond) -> None:
    at = clock.now().replace(minute=30)
    for n in range(beyond):
        incidents(f"{n + 1:032x}", raised_at=at - timedelta(minutes=n + 1))
    incidents("0" * 32, raised_at=at)
    mine = store.get(SOS, "0" * 32).record
    assert phones_store.is_first_unsigned(db, mine) == (not beyond)


@tries("functions/sos/phones/telephone_store.py:owed")
def test_every_telephone_that_is_owed_something_gets_it(db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(telephone_store, "PAGE", 2)
    before = clock.now() - timedelta(minutes=2)
    for n in range(2 + beyond):
        paced = Paced(at=before, unit=STATION, owed=True)
        db.document(f"sos_telephones/sms-+91900000000{n}").set(paced.model_dump())
    owed = {line.number for line in telephone_store.owed(at=clock.now())}
    assert owed == {f"+91900000000{n}" for n in range(2 + beyond)}


@tries("functions/sos/phones/telephone_store.py:longest")
def test_of_whom_nobody_answered_one_is_named_behind_any_number_of_answered_ones(
    incidents, beyond
) -> None:
    at = clock.now()
    for n in range(1 + beyond):
        incidents(f"{n:032x}", rank=1, acknowledged_at=at, raised_at=at)
    incidents("f" * 32, sos_number="AAAA-BBBB-CCC", raised_at=at)
    assert telephone_store.longest(STATION) == "AAAA-BBBB-CCC"


@pytest.mark.parametrize("beyond", [0, 1])
def test_the_nearest_station_with_a_phone_is_found_among_the_ten_around(
    incidents, post, phone, monkeypatch, beyond
) -> None:
    incidents("0" * 32)
    mine = store.get(SOS, "0" * 32).record
    around = [f"cg-x-{n}" for n in range(neighbour.NEAREST + beyond)]
    monkeypatch.setattr(neighbour, "neighbours", lambda *_, **__: tuple(around))
    post("far", around[-1], "sho")
    phone("f", "far", value=b"x")
    assert (neighbour.nearest(mine) == around[-1]) == (not beyond)


@tries("functions/sos/place_model.py:cut")
def test_a_message_of_two_hundred_signs_is_whole_and_a_longer_one_says_that_it_is_cut(
    beyond,
) -> None:
    kept = place_model.cut("x" * (place_model.LONGEST_TEXT + beyond))
    assert len(kept) == place_model.LONGEST_TEXT and kept.endswith("…") == bool(beyond)


@pytest.mark.parametrize("most", [1, 3])
def test_a_count_is_never_above_what_it_was_asked_to_count(db, most) -> None:
    for n in range(5):
        db.document(f"ours/{n}").set({})
    assert queries.count(db.collection("ours"), most=most) == most


@tries("functions/sos/route_model.py:destinations")
def test_of_very_many_stations_the_nearest_are_offered_and_every_district(beyond) -> None:
    stations = tuple(
        a_unit(f"cg-bilaspur-{n:03}", "station", lat=22.09 + n / 1000, lng=82.14)
        for n in range(route_model.MOST_NEAR + beyond)
    )
    others = [a_district(code, live={"sos": "2026-01-01"}) for code in ("cg-korba", "cg-durg")]
    whole = an_organisation(a_district(live={"sos": "2026-01-01"}, units=stations), *others)
    mine = an_incident(area="22.05,82.10")
    found = route_model.destinations(mine, whole, Lang.EN, at=clock.now())
    kinds = [one.kind for one in found]
    assert kinds.count("station") == route_model.MOST_NEAR
    assert {"cg-korba", "cg-durg"} <= {one.code for one in found if one.kind == "district"}
