"""What an app learns of a scanned code: what the page of that code shows of its place."""

import pytest

from functions.feedback import totals_store
from functions.feedback.places import store as places_store
from shared import aside
from shared.force import directory
from shared.pure import clock
from tests.functional.feedback.conftest import NOON, RANGE, UNIT


@pytest.fixture
def ask(seeded, client_for):
    client = client_for("get_place")
    return lambda place, **more: client.post("/", json={"place_code": place} | more)


@pytest.fixture
def scans(monkeypatch) -> list:
    """The scans counted so far, each as it happens."""
    began: list = []
    monkeypatch.setattr(aside, "start", lambda work: began.append(work()))
    return began


def test_a_scanned_code_says_whose_it_is(ask, code_of, client_for) -> None:
    code = code_of()
    answer = ask(code)
    assert answer.json == {
        "unit": UNIT,
        "name_hi": directory.organisation().unit(UNIT).name_hi,
        "name_en": directory.organisation().unit(UNIT).name_en,
        "kind": "station",
        "district": "cg-bilaspur",
        "district_name_hi": "बिलासपुर",
        "district_name_en": "Bilaspur",
        "call": directory.organisation().districts["cg-bilaspur"].call,
        "is_live": True,
        "is_old": False,
    }
    looked = client_for("get_place").get(f"/?place_code={code}&lang=en")
    assert looked.json == answer.json
    assert looked.headers["Cache-Control"] == "no-store"


def test_the_code_that_names_a_place_is_the_one_that_an_answer_names(ask, send, code_of) -> None:
    code = code_of()
    assert ask(code).status_code == send(place_code=code).status_code == 200
    assert send(place_code=None, code=code).status_code == 200  # as apps were first built


def test_an_old_code_is_still_named(ask, code_of, db, secret) -> None:
    old = code_of()
    new = places_store.codes(db, secret, [UNIT], at=NOON, renew="act-1")[UNIT]
    assert ask(old).json == ask(new).json | {"is_old": True}


def test_where_the_service_has_not_started_the_place_is_named_and_an_answer_refused(
    ask, client, send, seeded, code_of
) -> None:
    whole = directory.organisation()
    later = {"feedback": NOON.date().replace(year=2027)}
    district = whole.districts["cg-bilaspur"].model_copy(update={"live": later})
    changed = whole.model_copy(update={"districts": whole.districts | {district.code: district}})
    seeded.document(directory.PUBLISHED).set({"json": changed.model_dump_json().encode()})
    directory.reset()
    place, page = ask(code_of()), client.get(f"/f/{code_of()}")
    assert (place.status_code, place.json["is_live"]) == (200, False)
    assert place.json["name_hi"] in page.text
    refused = send().json["error"]["details"]
    assert (refused["reason"], refused["call"]) == ("district_not_live", place.json["call"])


def test_a_code_that_is_none_of_ours_is_not_found_and_a_misread_one_costs_no_read(
    ask, code_of, rpcs
) -> None:
    good = code_of()
    other = "2" if good[0] != "2" else "3"
    directory.organisation()
    rpcs.clear()
    misread = ask(other + good[1:])
    assert (misread.status_code, rpcs) == (404, [])
    assert misread.json["error"]["details"]["reason"] == "not_found"
    assert ask("22222222222").status_code == 404


def test_a_code_that_was_made_for_another_unit_by_hand_names_nobody(ask, code_of, db) -> None:
    code = code_of()
    db.document(f"feedback_codes/{code}").update({"unit": "cg-bilaspur-kotwali"})
    assert ask(code).status_code == 404


def test_a_unit_that_is_no_more_is_not_found(ask, code_of, scans) -> None:
    gone = code_of("cg-bilaspur-torn-down")
    assert (ask(gone).status_code, scans) == (404, [])


def test_it_costs_one_read_and_counts_the_scan_as_the_page_does(
    ask, client, code_of, db, rpcs, scans
) -> None:
    code = code_of()
    directory.organisation()
    client.get(f"/f/{code}")
    rpcs.clear()
    assert ask(code).status_code == 200
    assert [name for name, _ in rpcs] == ["BatchGetDocuments", "Commit"]
    at = f"{clock.now().astimezone(clock.IST):%Y-%m}"
    assert totals_store.read(db, [RANGE], [at])[at][UNIT]["scans"] == len(scans) == 2
