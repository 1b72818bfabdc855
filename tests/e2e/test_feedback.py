"""From a printed poster to the IG's wall: decoded, opened without JavaScript, seen there."""

import io
import time
from urllib.parse import urljoin

import pytest
import requests
import zxingcpp
from PIL import Image
from playwright.sync_api import expect

from emulator import toolchain
from functions.feedback.model import ballot_id
from functions.feedback.places import poster
from functions.feedback.places import store as places_store
from functions.officers.phones import first_admin
from shared.config import settings
from shared.print import ink
from shared.pure import clock
from tests.builders import a_request_id
from tests.e2e.app import serious

IG, UNIT = "cg-range-bilaspur-ig", "cg-bilaspur-sarkanda"
SAID = "श्री क्षत्रिय जी ने त्वरित मदद की, पर दो घंटे इंतज़ार करना पड़ा।"
PICTURES = toolchain.ROOT / ".local" / "pictures"
pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def stage(stage):
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
def app_of(new_app, number_of):
    """The officer app of a post, let in by the admin command."""

    def make(post: str, title: str):
        app = new_app(width=1280, height=900)
        app.page.get_by_label("CUG मोबाइल नंबर").fill(number_of(post))
        app.press("कोड भेजें")
        app.press("SMS नहीं आया?")
        assert first_admin.main([post, app.device_code()]) == 0
        app.is_home(title)
        return app

    return make


@pytest.fixture
def wall(app_of):
    app = app_of(IG, "पुलिस महानिरीक्षक")
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
    told = "किस बारे में लिखा: इंतज़ार, देरी 1 · मदद, तारीफ़ 1"
    expect(wall.get_by_text(told)).to_be_visible()
    wall.screenshot(path=PICTURES / "wall-1280.png", full_page=True)
    assert serious(wall) == []


def test_a_browser_is_known_again_through_hosting_and_its_second_answer_counts_apart(
    url, db
) -> None:
    mark = ""
    for score in ("5", "1"):
        answer = requests.post(
            url,
            data={"request_id": a_request_id(), "code": url.split("/")[-1], "score": score},
            headers={"Cookie": mark} if mark else {},
            timeout=60,
        )
        assert answer.status_code == 200, answer.text
        mark = mark or answer.headers["Set-Cookie"].split(";")[0]
    piles = {b.get("score"): b.get("pile") for b in db.collection("feedback").get()}
    assert piles[5] != piles[1], piles


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


def test_a_scan_with_all_that_helps_without_a_network_weighs_little(url) -> None:
    parts = [url, *(urljoin(url, f"/offline{part}.js") for part in ("", "-worker"))]
    answers = [requests.get(part, timeout=40) for part in parts]
    assert sum(len(answer.content) for answer in answers) <= 20_000
    # By this the worker knows our own answer from a portal's: Hosting hands it on.
    assert len(answers[0].headers["X-Call-Id"]) == 16


def test_the_station_gets_at_the_answer_neither_by_function_nor_past_them(stage, url) -> None:
    answer = requests.post(stage.hosting_url("/api/read-feedback"), json={}, timeout=40)
    assert answer.status_code == 401


@pytest.fixture(scope="module")
def desk(suite) -> None:
    """The functions that only these screens call, started one after the other: not on our time."""
    for name in ("read-feedback", "pass-on-feedback", "change-place", "submit-feedback"):
        requests.post(suite.hosting_url(f"/api/{name}"), json={}, timeout=120)
    for name in ("list-callbacks", "open-callback", "close-callback", "text-slip", "list-feedback"):
        requests.post(suite.hosting_url(f"/api/{name}"), json={}, timeout=120)


def test_the_ig_rings_back_passes_on_and_writes_what_was_done(desk, url, wall, stage, db) -> None:
    said = {"mobile": "9876543210", "name": "नमूना नागरिक", "text": SAID}
    code = url.rpartition("/")[2]
    body = {"request_id": a_request_id(), "place_code": code, "score": 1, "details": said}
    api = stage.hosting_url("/api/submit-feedback")
    assert requests.post(api, json=body, timeout=40).status_code == 200
    line = wall.locator("[data-ballot]")
    line.get_by_role("button", name="पढ़ें").click()
    wall.get_by_label("क्या पहुँचाना है").fill("एक नागरिक ने त्वरित मदद के लिए धन्यवाद कहा।")
    wall.get_by_label("किसे").select_option(f"{UNIT}-sho")
    looked_at(wall, "pass-on")
    wall.get_by_role("button", name="आगे पहुँचाएँ").click()
    expect(wall.get_by_text("तारीफ़ अधिकारी तक पहुँचा दी गई।")).to_be_visible()

    wall.locator("tbody").get_by_role("button", name="सरकंडा").click()
    wall.get_by_role("link", name="इस जगह का पन्ना").click()
    wall.get_by_label("हिन्दी में").fill("आपने कहा: बैठने की जगह नहीं। हमने बेंच लगवाई।")
    wall.get_by_label("अंग्रेज़ी में").fill("You said there were no seats. We put up benches.")
    wall.get_by_role("button", name="जोड़ें").click()
    expect(wall.get_by_role("listitem").filter(has_text="बेंच लगवाई")).to_be_visible()
    wall.get_by_role("button", name="अंक दिखाएँ").click()
    expect(wall.get_by_text("अंक पन्ने पर दिख रहे हैं।")).to_be_visible()
    looked_at(wall, "place")

    wall.get_by_role("link", name="फ़ोन", exact=True).click()
    expect(wall.get_by_role("button", name="नंबर खोलें")).to_be_visible()
    looked_at(wall, "calls")
    wall.get_by_role("button", name="नंबर खोलें").click()
    expect(wall.get_by_role("link", name="फ़ोन करें +919876543210")).to_be_visible()
    wall.get_by_label("क्या हुआ?").select_option("helped")
    looked_at(wall, "call")
    wall.get_by_role("button", name="दर्ज करें").click()
    expect(wall.get_by_text("अभी किसी को फ़ोन नहीं करना है।")).to_be_visible()
    (call,) = db.collection("feedback_callbacks").get()
    assert (call.get("state"), call.get("outcome")) == ("closed", "helped")


def test_in_a_busy_hour_the_newest_stands_on_top_and_every_answer_can_be_reached(
    desk, url, wall, stage, db
) -> None:
    code = url.rpartition("/")[2]
    api, shown = stage.hosting_url("/api/submit-feedback"), wall.locator("[data-ballot]")
    expect(wall.locator(".grade")).to_have_text("–")  # it is being looked at
    for n in range(25):
        body = {"request_id": a_request_id(), "place_code": code, "score": 3}
        body["details"] = {"text": "थोड़ी देर हुई।"} if n == 0 else None
        assert requests.post(api, json=body, timeout=40).status_code == 200
        if n == 0:
            expect(shown).to_have_count(1)
    expect(shown).to_have_count(25)  # as they came in; none is lost behind the twentieth
    newest = {"request_id": "f" * 31 + "e", "place_code": code, "score": 5}
    name = ballot_id(newest["request_id"])
    assert requests.post(api, json=newest, timeout=40).status_code == 200
    expect(shown.first).to_have_attribute("data-ballot", name)

    wall.reload()
    expect(shown).to_have_count(20)
    wall.get_by_role("button", name="और दिखाएँ").click()
    expect(shown).to_have_count(26)
    everything = {s.id for s in db.collection("feedback").select([]).get()}
    assert {one.get_attribute("data-ballot") for one in shown.all()} == everything
    wall.locator("tbody").get_by_role("button", name="सरकंडा").click()
    expect(shown).to_have_count(46)  # those of the station, beside its numbers
    wall.get_by_role("button", name="और दिखाएँ").click()
    expect(shown).to_have_count(52)
    looked_at(wall, "wall-busy")


def test_a_station_sends_the_slip_of_a_visit_to_the_visitor(desk, app_of, stage, phones) -> None:
    app = app_of(f"{UNIT}-sho", "थाना प्रभारी")
    app.page.get_by_role("link", name="पर्ची भेजें").click()
    app.page.get_by_label("आगंतुक का मोबाइल नंबर").fill("5000777888")
    app.page.get_by_label("किस काम से आए").select_option("lost_report")
    app.press("SMS भेजें")
    expect(app.page.get_by_text("ऐसे मामले में SMS नहीं भेजा जाता")).to_be_visible()
    app.page.get_by_label("आगंतुक का मोबाइल नंबर").fill("5000777888")
    app.page.get_by_label("क्या बात यौन अपराध").select_option("no")
    looked_at(app.page, "slip")
    app.press("SMS भेजें")
    expect(app.page.get_by_text("पर्ची SMS से भेज दी गई।")).to_be_visible()
    (sent,) = (e for e in phones.desk.journal.since(0, kind="sms") if e.to == "+915000777888")
    assert "/f/" in sent.payload["text"]


def looked_at(page, name: str) -> None:
    """Take pictures of a screen at both widths; everybody can use it."""
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.screenshot(path=PICTURES / f"{name}-{width}.png", full_page=True)
    assert serious(page) == []


def test_the_page_of_a_place_shows_its_grade_and_what_was_done(url, browser, db) -> None:
    published = {"mean": 4.2, "answers": 31, "as_on": "2026-W47"}
    line = {"hi": "आपने कहा: बैठने की जगह नहीं। हमने बेंच लगवाई।", "en": "x", "on": "2026-11-20"}
    place = {"is_public": True, "published": published, "lines": [line]}
    db.document(f"feedback_places/{UNIT}").update(place)
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="hi-IN")
    page = context.new_page()
    page.goto(url)
    expect(page.get_by_text("बेंच लगवाई")).to_be_visible()
    looked_at(page, "public-place")
    context.close()
