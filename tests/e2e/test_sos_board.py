"""The SOS board in a real browser: what is pressed shows at once, and is answered from it."""

import io
import os
import uuid
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from PIL import Image
from playwright.sync_api import Browser, expect
from playwright.sync_api import Route as Asked

from functions.officers.phones import first_admin
from functions.sos.incident_model import IN_HEAP, Incident
from functions.sos.ladder.heap_store import Heap
from functions.sos.phones import tell
from functions.sos.press.ids_model import press_id
from functions.sos.press.model import Opening, RaiseSos, open_incident
from functions.sos.route_model import Route
from shared.pure import clock
from shared.record import outbox
from tests.builders import a_request_id, an_sos_request
from tests.e2e.app import SHOTS, App, Said, looks_well
from tests.e2e.conftest import set_offline
from tests.e2e.site import serving

ASP = "cg-bilaspur-asp"
STATION, DISTRICT = "cg-bilaspur-sarkanda", "cg-bilaspur"
MANY = 500
CUT_S = float(os.environ.get("PRAHARI_CUT_S", "0"))  # how long the line stays cut
WAIT_S = 20
TILES = "https://tiles.example"
MAPPED = {"map_tiles": f"{TILES}/{{z}}/{{x}}/{{y}}.png", "map_credit": "© नमूना नक्शा"}
_picture = io.BytesIO()
Image.new("RGB", (256, 256), "#dfe9d8").save(_picture, "png")
TILE = _picture.getvalue()


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow machine, and a project whose functions the suite runs too."""
    monkeypatch.setattr(outbox, "announce", lambda *_: True)
    monkeypatch.setattr(tell, "FIRST_S", 8)


@pytest.fixture
def site(seeded: Any, suite: Any, request: pytest.FixtureRequest) -> Iterator[str]:
    with serving(suite, **getattr(request, "param", {})) as url:
        yield url


@pytest.fixture
def board(browser: Browser, site: str, db: Any, phones: Any) -> Iterator[App]:
    """The Additional SP, let in by the admin command, before the board."""
    said: Said = []
    context = browser.new_context(
        viewport={"width": 1280, "height": 740}, locale="hi-IN", reduced_motion="reduce"
    )
    context.set_default_timeout(WAIT_S * 1000)
    expect.set_options(timeout=WAIT_S * 1000)
    app = App(context.new_page(), f"{site}/officer#sos", phones, said).open()
    app.page.get_by_label("CUG मोबाइल नंबर").fill(
        db.document(f"posts/{ASP}").get().get("cug_number")
    )
    app.press("कोड भेजें")
    app.press("SMS नहीं आया?")
    assert first_admin.main([ASP, app.device_code()]) == 0
    expect(app.heading("खुले SOS")).to_be_visible()
    yield app
    expect.set_options(timeout=5_000)
    context.close()
    noise = ("Failed to load resource", "WebChannelConnection RPC", "cleardot.gif")
    # The last: the SDK would ask Google whether there is a network; the page may not.
    assert [line for line in said if not any(one in line for one in noise)] == []


def an_incident(age_s: float = 0, boards: tuple[str, ...] = (STATION, DISTRICT)) -> Incident:
    """Return an SOS on the district's board, as old as said."""
    names = ("सरकंडा", "Sarkanda")
    route = Route("cg", DISTRICT, STATION, STATION, (), boards, names)
    at = clock.now() - timedelta(seconds=age_s)
    opening = Opening(press_id(None, None, keyed=str), (), is_signed=False, at=at)
    return open_incident(RaiseSos(), route, opening)


@pytest.fixture
def stand(db):
    """Put an SOS on the board. Returns its id."""

    def make(*args: Any, **more: Any) -> str:
        name = uuid.uuid4().hex
        one = an_incident(*args, boards=more.pop("boards", (STATION, DISTRICT)))
        db.document(f"sos/{name}").set(one.model_copy(update=more).model_dump())
        return name

    return make


def shot(app: App, name: str) -> None:
    if not SHOTS:
        return
    for width in (360, 1280):
        app.page.set_viewport_size({"width": width, "height": 740})
        app.page.screenshot(path=Path(SHOTS) / f"{name}-{width}.png", full_page=True)


def kinds(app: App) -> list[str]:
    return app.page.locator(".board li").evaluate_all("all => all.map(one => one.className)")


def test_what_stands_on_the_board_shows_at_once_and_turns_red_while_nobody_answers(
    board, stand, db
) -> None:
    expect(board.page.get_by_text("अभी कोई SOS खुला नहीं है।")).to_be_visible()
    expect(board.page.locator(".head .slug")).to_have_text("बिलासपुर")
    rows = board.page.locator(".board a")

    new = stand()
    stand(boards=("cg-korba",))
    expect(rows).to_have_count(1)
    expect(board.page.get_by_role("alert")).to_contain_text("नया SOS आया है।")
    stand(40)
    stand(practice=True)
    expect(rows).to_have_count(3)
    assert kinds(board)[0] == "late" and kinds(board)[2] == "practice"
    looks_well(board)
    shot(board, "board")

    db.document(f"sos/{new}").update({"status": "acknowledged", "acknowledged_at": clock.now()})
    expect(board.page.locator("li.answered")).to_have_count(1)
    db.document(f"sos/{new}").update({"status": "closed", "closed_at": clock.now()})
    expect(rows).to_have_count(2)


def a_heap(waiting: int, *boards: str) -> Heap:
    at = clock.now()
    return Heap(rung=0, rung_at=at, next_due=at, waiting=waiting, oldest="0" * 32, boards=boards)


def test_verified_numbers_stand_first_presses_of_one_number_together_and_a_heap_is_one_line(
    board, stand, db
) -> None:
    stand(40)
    stand(5, signed=True)
    db.document(f"sos_heaps/{STATION}").set(a_heap(1_204, DISTRICT).model_dump())
    db.document("sos_heaps/cg-korba").set(a_heap(7, "cg-korba").model_dump())
    line = board.page.locator(".board li.heap")
    expect(line).to_have_text("और 1204, बिना जाँचे नंबर केसरकंडा")
    expect(board.page.locator(".board > li").first).to_contain_text("जाँचा हुआ नंबर")

    for age in (10, 20):
        one = stand(age, signed=True)
        db.document(f"sos/{one}").update({"group": "of-one-number"})
    expect(board.page.locator(".board > li")).to_have_count(4)
    group = board.page.locator(".board li.group")
    expect(group.locator("summary")).to_contain_text("2 बार दबाया")
    expect(group.locator("a").first).to_be_hidden()
    group.locator("summary").click()
    expect(group.locator("a")).to_have_count(2)
    shot(board, "heap-line")
    looks_well(board)

    waits = stand(50, heap=STATION, boards=(f"{IN_HEAP}{STATION}", f"{IN_HEAP}{DISTRICT}"))
    line.get_by_role("link").click()
    expect(board.heading("बिना जाँचे नंबर के SOS")).to_be_visible()
    expect(board.page.locator(".board a")).to_have_count(1)
    shot(board, "heap")
    looks_well(board)
    board.page.locator(".board a").click()
    board.page.wait_for_url(f"**#sos/{waits}")
    board.press("मैं देख रहा हूँ")
    expect(board.heading("देख लिया")).to_be_visible()


def test_a_post_that_was_shut_loses_the_live_board_within_a_minute(board, stand, db) -> None:
    stand()
    board.page.clock.install()
    board.page.reload()
    rows = board.page.locator(".board a")
    expect(rows).to_have_count(1)

    db.document(f"posts/{ASP}").update({"disabled": "yes"})
    board.page.clock.fast_forward(60_000)
    expect(board.page.get_by_role("alert").filter(has_text="अब इस फ़ोन पर नहीं")).to_be_visible()
    expect(rows).to_have_count(0)


def test_a_lost_line_is_said_and_what_came_meanwhile_shows_when_it_is_back(board, stand) -> None:
    stand()
    rows = board.page.locator(".board a")
    expect(rows).to_have_count(1)

    set_offline(board.page.context, offline=True)
    stand()
    expect(board.page.get_by_text("संपर्क टूटा है")).to_be_visible()
    expect(rows).to_have_count(1)
    board.page.wait_for_timeout(CUT_S * 1000)
    set_offline(board.page.context, offline=False)
    expect(rows).to_have_count(2)
    expect(board.page.get_by_text("संपर्क टूटा है")).to_be_hidden()


@pytest.mark.parametrize("site", [MAPPED], indirect=True)
def test_where_the_state_has_tiles_the_place_lies_on_a_map_and_without_them_it_is_drawn(
    board, site
) -> None:
    def tile(route: Asked) -> None:
        if is_away:
            route.abort()
        else:
            route.fulfill(body=TILE, content_type="image/png")

    is_away = True
    own = requests.post(f"{site}/api/raise-sos", json=an_sos_request(), timeout=WAIT_S).json()
    page = board.page
    page.route(f"{TILES}/**", tile)
    with page.expect_request(f"{TILES}/**"):
        page.locator(".board a", has_text=own["sos_number"]).click()
    expect(page.locator("svg.track")).to_be_visible()
    expect(page.locator(".ground")).to_be_hidden()

    is_away = False
    page.reload()
    expect(page.locator(".ground svg")).to_be_visible()
    expect(page.locator(".ground path.here")).to_be_visible()
    expect(page.locator("img.leaflet-tile-loaded").first).to_be_visible()
    expect(page.locator("svg.track")).to_be_hidden()
    with page.expect_request(f"{TILES}/**"):
        page.get_by_role("button", name="दूर से देखें").click()
    expect(page.get_by_text("© नमूना नक्शा")).to_be_visible()
    looks_well(board)
    shot(board, "map")


def test_five_hundred_open_sos_are_worked_by_keyboard(board, db) -> None:
    names, batch = [uuid.uuid4().hex for _ in range(MANY)], db.batch()
    for n, name in enumerate(names):
        batch.set(db.document(f"sos/{name}"), an_incident(MANY - n).model_dump())
    batch.commit()
    rows = board.page.locator(".board a")
    more = board.page.get_by_role("button", name="और दिखाएँ")
    for shown in range(100, MANY, 100):
        expect(rows).to_have_count(shown)
        more.click()
    expect(rows).to_have_count(MANY)

    rows.nth(1).focus()
    db.document(f"sos/{names[0]}").update({"closed_at": clock.now(), "status": "closed"})
    expect(rows).to_have_count(MANY - 1)
    board.page.keyboard.press("Enter")
    board.page.wait_for_url(f"**#sos/{names[1]}")


def test_a_press_is_answered_from_the_board_and_the_caller_sees_each_step(board, site) -> None:
    def post(name: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = requests.post(f"{site}/api/{name}", json=body, timeout=WAIT_S)
        told: dict[str, Any] = answer.json()
        return told

    own = post("raise-sos", an_sos_request())
    key = {"sos_id": own["sos_id"], "watch_key": own["watch_key"]}
    board.page.locator(".board a", has_text=own["sos_number"]).click()

    expect(board.page.get_by_text("22.087100,82.162200")).to_be_visible()
    expect(board.page.locator("svg.track")).to_be_visible()
    moved = {"lat": 22.0901, "lng": 82.1652, "accuracy_m": 40, "at": clock.now().isoformat()}
    post("update-sos", key | {"request_id": a_request_id(), "fixes": [moved]})
    expect(board.page.get_by_text("22.090100,82.165200")).to_be_visible()
    looks_well(board)
    shot(board, "incident")
    for label, status in (
        ("मैं देख रहा हूँ", "acknowledged"),
        ("रास्ते में हूँ", "on_the_way"),
        ("पहुँच गया", "reached"),
    ):
        board.press(label)
        expect(board.page.get_by_role("button", name=label)).to_be_hidden()
        assert post("watch-sos", key)["status"] == status
    board.press("बंद करें")
    board.page.get_by_role("dialog").get_by_role("button", name="बंद करें").click()
    expect(board.page.get_by_role("alert").filter(has_text="पहले नतीजा चुनें")).to_be_visible()
    closing = board.page.get_by_role("dialog").get_by_role("button", name="बंद करें")
    for outcome, why in (("hoax", "पहले फ़ोन करके देखें"), ("duplicate", "दूसरे SOS का नंबर लिखें")):
        board.press("बंद करें")
        board.page.get_by_label("नतीजा").select_option(outcome)
        board.page.get_by_label("फ़ोन करने पर").select_option("not_called")
        closing.click()
        expect(board.page.get_by_role("alert").filter(has_text=why)).to_be_visible()
    board.press("फ़ोन किया: लिखें")
    board.page.get_by_label("फ़ोन करने पर").select_option("no_answer")
    board.press("दर्ज करें")
    expect(board.page.get_by_role("dialog")).to_have_count(0)
    board.press("बंद करें")
    shot(board, "close")
    board.page.get_by_label("नतीजा").select_option("real")
    board.page.get_by_label("फ़ोन करने पर").select_option("safe")
    board.page.get_by_role("dialog").get_by_role("button", name="बंद करें").click()
    expect(board.heading("बंद")).to_be_visible()
    expect(board.page.locator("li", has_text=f"· {ASP}")).to_be_visible()
    board.page.goto(f"{board.url}/times")
    expect(board.page.get_by_role("row", name="कुल 1")).to_be_visible()
    looks_well(board)
    shot(board, "times")
    view = post("watch-sos", key)
    assert (view["status"], view["is_open"]) == ("closed", False)
