"""Days that are over: what becomes of a chain or a day after its night is missed."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from functions.upkeep import day_store
from shared.pure import clock
from tests.builders import a_delivery
from tests.functional.upkeep.trail import OTHER, PHONE, alerts, broken, chain_of, opens, today


@pytest.fixture
def night(client_for, monkeypatch) -> Callable[[int], None]:
    """Let so many days go by, and have the night's tick delivered."""
    real = clock.now

    def pass_by(days: int = 1) -> None:
        monkeypatch.setattr(clock, "now", lambda: real() + timedelta(days=days))
        assert client_for("close_trail").post("/", json=a_delivery({})).status_code == 200

    return pass_by


@pytest.fixture
def day(db, night) -> date:
    """A closed day on which two phones did something."""
    begun = today()
    for device in (PHONE, OTHER):
        for number in range(3):
            assert opens(device, record=f"tips/t{number}")
    night()
    return begun


def days(db) -> dict[str, Any]:
    return {one.id: one.to_dict() for one in db.collection("audit_days").get()}


def test_a_night_closes_the_day_before_once(day, db, night) -> None:
    (made,) = days(db).values()
    assert (made["day"], made["chains"]) == (day.isoformat(), 2)
    assert broken(day) == []

    night()
    assert list(days(db).values()) == [made]


def test_nights_that_were_missed_are_made_up_for_each_day_after_the_other(day, db, night) -> None:
    night(5)
    made = days(db)
    assert list(made) == [(day + timedelta(days=n)).isoformat() for n in range(5)]
    tags = [one["tag"] for one in made.values()]
    assert [one["before"] for one in made.values()] == ["", *tags[:-1]]
    assert [one["chains"] for one in made.values()] == [2, 0, 0, 0, 0]
    assert broken(day) == [] and broken(day + timedelta(days=3)) == []


def test_ten_thousand_phones_are_ten_pages(db, night, monkeypatch) -> None:
    monkeypatch.setattr(day_store, "PAGE", 2)
    begun = today()
    for number in range(5):
        assert opens(f"{number}" * 32)
    night()
    assert [len(page.get("heads")) for page in db.collection_group("pages").get()] == [2, 2, 1]
    assert broken(begun) == []
    db.document(f"audit_days/{begun}/pages/1").update({"heads": []})
    assert f"{begun}: page 1 of the day's chains is missing or was altered" in broken(begun)


def disappear(db, chain: str) -> None:
    head = db.document(f"audit/{chain}")
    for one in head.collection("entries").get():
        one.reference.delete()
    head.delete()


def cut_off(db, chain: str) -> None:
    head = db.document(f"audit/{chain}")
    head.collection("entries").document("3").delete()
    head.update({"number": 2, "tag": head.collection("entries").document("2").get().get("tag")})


def test_what_happened_to_a_chain_after_its_day_was_closed_is_named(day, db) -> None:
    names = {device: f"{day}.{device}" for device in (PHONE, OTHER)}
    disappear(db, names[PHONE])
    cut_off(db, names[OTHER])
    assert broken(day) == [
        f"{names[PHONE]}: the chain disappeared; it had 3 entries",
        f"{names[OTHER]}: entry 3 is not the one that the closing of {day} names",
    ]


def test_what_was_added_after_its_day_was_closed_is_named(day, db) -> None:
    then = clock.now() - timedelta(days=1)
    opens(at=then)
    opens("9" * 32, at=then)
    assert broken(day) == [
        f"{day}.{PHONE}: entry 4 was put in after {day} was closed",
        f"{day}.{'9' * 32}: the chain was begun after {day} was closed",
    ]


@pytest.mark.parametrize("change", [{"chains": 1}, {"pages": []}, {"tag": "f" * 64}, {"day": 7}])
def test_a_day_that_was_altered_is_named_and_stops_no_night(day, db, night, change) -> None:
    db.document(f"audit_days/{day}").update(change)
    assert f"{day}: the day's document was altered" in broken(day)
    night(2)
    assert len(days(db)) == 2 and alerts() == {f"audit_days/{day}": 1}


def test_a_missing_day_is_named_by_itself_and_by_the_day_after(day, db, night) -> None:
    night(3)
    gone = day + timedelta(days=1)
    db.document(f"audit_days/{gone}").delete()
    night(4)
    missing = f"{gone}: the day is missing: it was not closed, or its document was taken away"
    assert broken(gone) == [missing]
    after = gone + timedelta(days=1)
    assert broken(after) == [f"{after}: the day before it is missing"]
    assert broken(after + timedelta(days=1)) == []


def test_a_day_made_anew_in_place_of_another_is_missed_in_the_log(capsys, day, db, night) -> None:
    db.document(f"audit_days/{day}").delete()
    disappear(db, f"{day}.{PHONE}")
    night()
    assert broken(day) == []
    said = capsys.readouterr().out
    assert f"{day}: the log knows another closing of the day" in broken(day, log=said)


def test_a_head_that_cannot_be_read_does_not_keep_a_day_open(db, night) -> None:
    begun = today()
    opens()
    db.document(f"audit/{chain_of()}").set({"number": "x"})
    night()
    assert f"{begun}.{PHONE}: the head is missing or cannot be read" in broken(begun)
    assert days(db)[begun.isoformat()]["chains"] == 1
