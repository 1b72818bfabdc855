"""From a printed poster to the IG's wall: decoded, opened without JavaScript, seen there."""
# ruff: noqa: F811 a fixture that is imported is named again where it is used

import io
import time

import pytest
import requests
import zxingcpp
from PIL import Image
from playwright.sync_api import expect

from emulator import toolchain
from functions.feedback import ink, places_store, poster
from functions.officers import first_admin
from shared import clock
from shared.config import settings
from tests.e2e.test_officer_app import (  # noqa: F401
    _awake,
    new_app,
    number_of,
    officers,
    serious,
)

IG, UNIT = "cg-range-bilaspur-ig", "cg-bilaspur-sarkanda"
SAID = "श्री क्षत्रिय जी ने त्वरित मदद की, पर दो घंटे इंतज़ार करना पड़ा।"
PICTURES = toolchain.ROOT / ".local" / "pictures"
pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def stage(stage, db):
    names = "feedback feedback_places feedback_codes feedback_totals feedback_hours"
    for name in names.split():
        for ref in db.collection(name).list_documents():
            db.recursive_delete(ref)
    PICTURES.mkdir(parents=True, exist_ok=True)
    return stage


@pytest.fixture
def url(stage, db) -> str:
    """What a phone's camera reads off the poster."""
    code = places_store.codes(db, settings().feedback_secret, [UNIT], at=clock.now())[UNIT]
    printed = stage.hosting_url(f"/f/{code}")
    sheet = poster.Sheet("थाना सरकंडा", "Sarkanda", "बिलासपुर", printed, "127.0.0.1")
    (png,) = ink.pictures(poster.posters([sheet], poster.Size.A4))
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)).convert("L"))
    assert found.text == printed
    return found.text


@pytest.fixture
def wall(new_app, number_of):
    app = new_app(width=1280, height=900)
    app.page.get_by_label("CUG मोबाइल नंबर").fill(number_of(IG))
    app.press("कोड भेजें")
    app.press("SMS नहीं आया?")
    assert first_admin.main([IG, app.device_code()]) == 0
    app.is_home("पुलिस महानिरीक्षक")
    app.page.get_by_role("link", name="जनता के अंक").click()
    expect(app.heading("जनता के अंक")).to_be_visible()
    return app.page


def weighs(page, url: str) -> int:
    loaded: list[int] = []
    page.on("response", lambda response: loaded.append(len(response.body())))
    page.goto(url)
    return sum(loaded)


def test_what_is_said_at_a_poster_stands_on_the_igs_wall_at_once(url, wall, old_phone) -> None:
    page = old_phone.new_page()
    assert weighs(page, url) <= 20_000
    expect(page.get_by_role("heading", name="सरकंडा")).to_be_visible()
    page.screenshot(path=PICTURES / "form-360.png", full_page=True)
    begun = time.monotonic()
    page.get_by_role("button", name="अच्छा", exact=True).click()
    answered = time.monotonic() - begun
    line = wall.locator("[data-ballot]")
    expect(line).to_contain_text("4/5 · सरकंडा")
    seen = time.monotonic() - begun
    (PICTURES / "wall.txt").write_text(f"answered after {answered:.2f} s, seen after {seen:.2f} s")
    page.select_option("#purpose", "fir")
    page.locator("input[name=wait][value=over_1_hour]").check()
    page.fill("#text", SAID)
    page.screenshot(path=PICTURES / "details-360.png", full_page=True)
    page.get_by_role("button", name="भेजें").click()
    expect(page.get_by_role("status")).to_contain_text("दर्ज हो गया")
    page.screenshot(path=PICTURES / "thanks-360.png", full_page=True)
    line.get_by_role("button", name="पढ़ें").click()
    expect(line).to_contain_text(SAID)
    wall.screenshot(path=PICTURES / "wall-1280.png", full_page=True)
    assert serious(wall) == []


def test_the_form_is_readable_by_everybody_at_every_width(url, browser, stage) -> None:
    for width in (320, 1280):
        context = browser.new_context(viewport={"width": width, "height": 800}, locale="hi-IN")
        page = context.new_page()
        page.goto(url + "?lang=hne")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert serious(page) == []
        page.screenshot(path=PICTURES / f"form-{width}.png", full_page=True)
        page.get_by_role("button", name="बने", exact=True).click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert serious(page) == []
        page.screenshot(path=PICTURES / f"details-{width}.png", full_page=True)
        context.close()


def test_the_station_gets_at_the_answer_neither_by_function_nor_past_them(stage, url) -> None:
    answer = requests.post(stage.hosting_url("/api/read-feedback"), json={}, timeout=40)
    assert answer.status_code == 401
