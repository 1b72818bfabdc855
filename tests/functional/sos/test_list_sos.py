"""The SOS board by HTTP: what stands on the officer's own unit, page by page."""

from datetime import timedelta

import pytest

from shared.pure import clock
from tests.builders import a_request_id, an_sos_request
from tests.functional.sos.conftest import DUTY, ROOM, SHO, SP

KORBA = {"place": {"lat": 22.3595, "lng": 82.7501, "accuracy_m": 20, "source": "gps"}}
PERSONAL = {"caller", "mobile", "said_mobile", "place", "fixes", "lat", "lng", "battery"}


@pytest.fixture
def press(call):
    def make(**changes) -> str:
        answer = call("raise_sos", an_sos_request(**changes))
        assert answer.status_code == 200
        return answer.json["sos_id"]

    return make


def ids(answer) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [line["sos_id"] for line in answer.json["sos"]]


def listened(db, unit: str) -> list[str]:
    """What the officer app's own query shows of a unit (web/officer/sos/live.ts)."""
    board = db.collection("sos").where("boards", "array_contains", unit)
    open_ones = board.where("closed_at", "==", None)
    return [one.id for one in open_ones.order_by("rank").order_by("raised_at").get()]


def test_it_lists_what_the_board_shows_oldest_first_without_caller_and_place(
    press, signed_in, db
) -> None:
    first, second = press(), press()
    far = press(**KORBA)
    sho = signed_in(SHO)
    answer = sho.call("list_sos")
    assert ids(answer) == [first, second] == listened(db, "cg-bilaspur-sarkanda")
    assert "cursor" not in answer.json
    line = answer.json["sos"][1]
    assert (line["status"], line["station"]) == ("raised", "cg-bilaspur-sarkanda")
    assert not PERSONAL & line.keys()
    assert sho.call("close_sos", sos_id=second, outcome="test").status_code == 200
    assert ids(sho.call("list_sos")) == [first]
    assert ids(signed_in("cg-range-bilaspur-ig").call("list_sos")) == [first, far]


@pytest.mark.parametrize("post", [DUTY, ROOM, SP, "cg-state-desk", "cg-112-room", "cg-dgp-room"])
def test_whose_unit_is_told_of_an_sos_finds_it(press, signed_in, post) -> None:
    made = press()
    assert ids(signed_in(post).call("list_sos")) == [made]


@pytest.mark.parametrize("post", ["cg-bilaspur-kotwali-sho", "cg-korba-sp"])
def test_another_units_board_stays_empty(press, signed_in, post) -> None:
    press()
    assert ids(signed_in(post).call("list_sos")) == []


@pytest.mark.parametrize("post", ["cg-admin", "cg-bilaspur-cyber"])
def test_who_may_open_no_sos_has_no_board(signed_in, post) -> None:
    answer = signed_in(post).call("list_sos")
    assert (answer.status_code, answer.json["error"]["details"]["reason"]) == (403, "not_allowed")


def test_without_a_sign_in_there_is_no_board(call, press) -> None:
    press()
    assert call("list_sos", {}).status_code == 401


def test_a_crowd_is_listed_whole_and_once_however_close_they_pressed(
    press, signed_in, db, rpcs
) -> None:
    pattern, began = db.document(f"sos/{press()}").get().to_dict(), clock.now()
    for n in range(10):  # three in each second, two of them in the same moment
        at = began + timedelta(seconds=n // 3, microseconds=(0, 0, 700_000)[n % 3])
        db.document(f"sos/{a_request_id()}").set(pattern | {"raised_at": at})
    sho = signed_in(SHO)
    wanted = listened(db, "cg-bilaspur-sarkanda")
    sho.call("list_sos")
    rpcs.clear()
    found, cursor = [], {}
    for _ in range(3):
        page = sho.call("list_sos", limit=4, **cursor)
        found += ids(page)
        cursor = {"cursor": page.json.get("cursor")}
    assert found == wanted and len(set(found)) == 11
    assert cursor == {"cursor": None}
    assert [name for name, _ in rpcs] == ["RunQuery"] * 4  # the first page asks for heaps too


@pytest.mark.parametrize(
    ("asked", "field"),
    [({"limit": 0}, "limit"), ({"limit": 101}, "limit"), ({"cursor": "eA=="}, "cursor")],
)
def test_a_page_is_at_most_a_hundred_and_a_cursor_one_of_ours(signed_in, asked, field) -> None:
    answer = signed_in(SHO).call("list_sos", **asked)
    assert answer.status_code == 400
    assert [one["field"] for one in answer.json["error"]["details"]["fields"]] == [field]


@pytest.mark.parametrize(
    "edit",
    [
        {"status": "going"},
        {"raised_at": "2026-11-23"},
        {"raised_at": 7, "flags": "none", "practice": "no"},
        {"boards": ["cg-bilaspur-sarkanda"], "sos_number": None, "note": "x"},
    ],
)
def test_one_that_a_hand_edit_broke_is_listed_as_raised_and_hides_no_other(
    press, signed_in, db, edit
) -> None:
    broken, good = press(), press()
    db.document(f"sos/{broken}").update(edit)
    answer = signed_in(SHO).call("list_sos")
    assert sorted(ids(answer)) == sorted([broken, good])
    lines = {line["sos_id"]: line for line in answer.json["sos"]}
    assert lines[broken]["status"] == lines[good]["status"] == "raised"
    alarms = {a.get("subject").partition("#")[0] for a in db.collection("alerts").get()}
    assert alarms == {f"sos/{broken}"}


def test_a_page_of_spoilt_documents_hides_none_of_those_behind_it(press, signed_in, db) -> None:
    first, second, spoilt = press(), press(), press()
    db.document(f"sos/{spoilt}").update({"raised_at": "yesterday"})  # text sorts before all times
    sho = signed_in(SHO)
    page, found = sho.call("list_sos", limit=1), []
    for _ in range(4):
        found += ids(page)
        if "cursor" not in page.json:
            break
        page = sho.call("list_sos", limit=1, cursor=page.json["cursor"])
    assert {first, second} <= set(found) and "cursor" not in page.json
