"""How many SOS there were and what they proved to be, counted by unit and period."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from shared.force import directory
from shared.pure import clock
from tests.builders import a_request_id, an_sos_request
from tests.functional.sos.conftest import DUTY, SHO, SP

PRINTED = 3_260  # SOS of eleven districts up to 10 July 2018, as the newspaper has it
BEGAN, ENDED = datetime(2015, 9, 7, 18, 30, tzinfo=UTC), datetime(2018, 7, 10, 18, 29, tzinfo=UTC)
DISTRICTS = ("raipur", "dhamtari", "mahasamund", "durg", "balod", "rajnandgaon", "mungeli")
OTHERS = ("test", "mistaken", "hoax", "duplicate", None)
BATCH = 500
WHOLE = {"since": "2015-09-08", "until": "2018-07-10"}
PARTS = ("real", "test", "mistaken", "hoax", "duplicate", "still_open")


@pytest.fixture
def stored(call, db):
    """Store SOS as a press made them, each with changes of its own."""
    pressed = call("raise_sos", an_sos_request()).json["sos_id"]
    pattern = db.document(f"sos/{pressed}").get().to_dict()
    db.document(f"sos/{pressed}").delete()

    def store(*changes: dict) -> None:
        for begins in range(0, len(changes), BATCH):
            batch = db.batch()
            for one in changes[begins : begins + BATCH]:
                batch.set(db.document(f"sos/{a_request_id()}"), pattern | one)
            batch.commit()

    return store


def press(n: int) -> dict:
    """The nth press of the history: one in seventy was real, one in nine nobody took on."""
    districts = directory.organisation().districts
    district = districts[f"cg-{DISTRICTS[n % len(DISTRICTS)]}"]
    boards = (district.code, f"cg-range-{district.range}", "cg-state")
    at = BEGAN + (ENDED - BEGAN) * n / (PRINTED - 1)
    outcome = OTHERS[n % len(OTHERS)] if n % 70 else "real"
    answered = at + timedelta(seconds=40) if n % 9 else None
    said = {"raised_at": at, "boards": boards, "district": district.code, "outcome": outcome}
    return said | {"acknowledged_at": answered, "closed_at": outcome and at}


def test_the_printed_history_of_3260_presses_is_counted_whole(stored, signed_in) -> None:
    history = [press(n) for n in range(PRINTED)]
    stored(*history, *({**one, "practice": True} for one in history[:40]))
    desk = signed_in("cg-state-desk")
    state = desk.call("sos_totals", **WHOLE, lang="en").json

    outcomes = Counter(one["outcome"] or "still_open" for one in history)
    assert (state["pressed"], state["practice"], state["is_whole"]) == (PRINTED, 40, True)
    assert {part: state[part] for part in PARTS} == outcomes
    assert outcomes["real"] == 47  # one in seventy
    assert sum(state[part] for part in PARTS) == PRINTED
    assert state["never_answered"] == sum(one["acknowledged_at"] is None for one in history)
    assert (state["unit_name"], {one["kind"] for one in state["units"]}) == (
        "The whole state", {"range"},
    )  # fmt: skip

    def summed(**asked) -> int:
        return desk.call("sos_totals", **(WHOLE | asked)).json["pressed"]

    assert sum(summed(unit=one["code"]) for one in state["units"]) == PRINTED
    assert sum(summed(unit=f"cg-{name}") for name in DISTRICTS) == PRINTED
    years = [(f"{year}-01-01", f"{year}-12-31") for year in range(2015, 2019)]
    assert sum(summed(since=since, until=until) for since, until in years) == PRINTED
    assert summed(since="2015-01-01", until="2015-09-07") == 0
    assert summed(since="2018-07-11", until="2026-01-01") == 0


def test_a_day_is_one_of_india_from_midnight_to_midnight(stored, signed_in) -> None:
    midnight = datetime(2026, 3, 9, 18, 30, tzinfo=UTC)
    moment = timedelta(microseconds=1)
    stored(*({"raised_at": midnight + n * moment} for n in (-1, 0)))
    stored({"raised_at": midnight + timedelta(days=1) - moment})
    sho = signed_in(SHO)

    def pressed(since: str, until: str) -> int:
        return sho.call("sos_totals", since=since, until=until).json["pressed"]

    assert [pressed(day, day) for day in ("2026-03-09", "2026-03-10", "2026-03-11")] == [1, 2, 0]
    assert pressed("2026-03-09", "2026-03-10") == 3


@pytest.mark.parametrize(
    "edit",
    [
        {"outcome": "rael"},
        {"outcome": 7},
        {"practice": "no"},
        {"practice": None},
        {"raised_at": "2026-03-10"},
        {"raised_at": None},
    ],
)
def test_what_a_hand_edit_keeps_out_of_the_account_is_said(stored, signed_in, edit) -> None:
    at = datetime(2026, 3, 10, 12, tzinfo=UTC)
    stored({"raised_at": at, "outcome": "hoax"}, {"raised_at": at, "outcome": "hoax"} | edit)
    told = signed_in(SHO).call("sos_totals", since="2026-03-10", until="2026-03-10").json
    assert (told["hoax"], told["unread"], told["is_whole"]) == (1, 1, False)


def test_what_is_closed_while_it_is_counted_stands_at_one_place(
    call, signed_in, db, monkeypatch
) -> None:
    sos_id = call("raise_sos", an_sos_request()).json["sos_id"]
    sho, api = signed_in(SHO), db._firestore_api
    real = api.run_aggregation_query

    def counted(*args, **named):
        answer = list(real(*args, **named))
        if not (one := db.document(f"sos/{sos_id}")).get().get("outcome"):
            one.update({"outcome": "test"})
        return iter(answer)

    monkeypatch.setattr(api, "run_aggregation_query", counted)
    today = f"{clock.now().astimezone(clock.IST):%Y-%m-%d}"
    first, second = (sho.call("sos_totals", since=today, until=today).json for _ in range(2))
    assert (first["pressed"], first["still_open"], first["test"]) == (1, 1, 0)
    assert (second["pressed"], second["still_open"], second["test"]) == (1, 0, 1)
    assert first["is_whole"] and second["is_whole"]


@pytest.mark.parametrize(
    ("post", "unit", "status"),
    [
        (SHO, None, 200),
        (SHO, "cg-bilaspur-kotwali", 403),
        (SHO, "cg-bilaspur", 403),
        ("cg-bilaspur-asp", "cg-bilaspur-sarkanda", 200),
        (SP, None, 200),
        (SP, "cg-bilaspur-sarkanda", 200),
        (SP, "cg-korba", 403),
        (SP, "cg-range-bilaspur", 403),
        ("cg-range-bilaspur-ig", "cg-korba", 200),
        ("cg-range-bilaspur-ig", "cg-durg", 403),
        ("cg-range-bilaspur-ig", "cg-state", 403),
        ("cg-dgp-room", "cg-bilaspur-sarkanda", 200),
        ("cg-state-desk", "cg-bilaspur-sarkanda", 200),
        ("cg-state-desk", "cg-nowhere", 400),
        (DUTY, None, 403),
        ("cg-112-room", None, 403),
        ("cg-admin", None, 403),
        ("cg-bilaspur-cyber", None, 403),
    ],
)
def test_each_counts_their_own_unit_and_those_below(call, signed_in, post, unit, status) -> None:
    call("raise_sos", an_sos_request())
    today = f"{clock.now().astimezone(clock.IST):%Y-%m-%d}"
    named = {"unit": unit} if unit else {}
    answer = signed_in(post).call("sos_totals", since=today, until=today, **named)
    assert answer.status_code == status, answer.text
    if status == 200:
        assert answer.json["pressed"] == answer.json["still_open"] == (unit != "cg-korba")


def test_the_account_names_the_units_below_to_ask_for_next(signed_in, seeded) -> None:
    ask = {"since": "2026-03-10", "until": "2026-03-10"}
    sp = signed_in(SP)
    district = sp.call("sos_totals", **ask, lang="en").json
    assert (district["unit"], district["unit_name"]) == ("cg-bilaspur", "Bilaspur")
    names = [one["name"] for one in district["units"]]
    assert "Sarkanda" in names and names == sorted(names)
    assert sp.call("sos_totals", **ask, unit="cg-bilaspur-sarkanda").json["units"] == []


@pytest.mark.parametrize("target", ["sos_totals", "list_sos_times", "list_closed_sos"])
@pytest.mark.parametrize(
    "period",
    [
        {"since": "9999-12-31", "until": "9999-12-31"},
        {"since": "0001-01-01", "until": "0001-01-01"},
        {"since": "2026-03-10", "until": "2026-03-09"},
        {"since": "2026-02-30", "until": "2026-03-09"},
        {"since": "2026-03-09"},
    ],
)
def test_a_period_that_is_none_is_refused(signed_in, target, period) -> None:
    answer = signed_in(SHO).call(target, **period)
    assert (answer.status_code, answer.json["error"]["details"]["reason"]) == (400, "bad_fields")
