"""A tip's whole life in two windows: an old phone without JavaScript, and the officer app."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from functions.officers import first_admin
from functions.tips import store
from functions.tips.desk_model import UpdateTip, close, drawing
from functions.tips.model import Status, next_step
from shared import clock, outbox
from shared.ids import record_id
from tests.builders import a_delivery, a_request_id, a_tip_request
from tests.e2e.site import serving
from tests.e2e.test_officer_app import ASP, App, Said, looks_well

SP = "cg-bilaspur-sp"
SHOTS = os.environ.get("PRAHARI_SHOTS")  # a folder: keep what the screens look like
CYBER_CELL = "रेंज साइबर थाना बिलासपुर"
TOLD = "रात दस बजे पुल के नीचे गांजा बिकता है।\nश्री राम चौक के पास, त्रिपाठी की दुकान के पीछे।"
TOPICS = {"tip-submitted": "notify_tip", "tip-moved": "notify_move"}


@pytest.fixture(autouse=True)
def _by_hand_and_patiently(monkeypatch: pytest.MonkeyPatch) -> None:
    """The suite runs this project's functions too: nothing may reach them by itself."""
    monkeypatch.setattr(outbox, "announce", lambda *_: None)


@pytest.fixture
def site(seeded: Any, suite: Any) -> Iterator[str]:
    with serving(suite) as url:
        yield url


@pytest.fixture
def tell(db: Any, client_for: Callable[..., Any]) -> Callable[[], None]:
    """Deliver all news, as Pub/Sub would."""

    def deliver() -> None:
        for news in db.collection("outbox").get():
            if news.get("topic") in TOPICS:
                client = client_for(TOPICS[news.get("topic")])
                client.post("/", json=a_delivery({"event_id": news.id}))

    return deliver


@pytest.fixture
def desk_of(browser: Browser, site: str, db: Any, phones: Any) -> Iterator[Callable[..., "Desk"]]:
    """Return a maker of officers' phones, let in by the admin command; none may complain."""
    contexts: list[BrowserContext] = []
    said: Said = []

    def make(post: str, place: str, title: str) -> Desk:
        context = browser.new_context(
            viewport={"width": 360, "height": 740}, locale="hi-IN", reduced_motion="reduce"
        )
        context.set_default_timeout(20_000)
        contexts.append(context)
        app = Desk(context.new_page(), f"{site}/officer#{place}", phones, said)
        app.page.goto(app.url)
        number = db.document(f"posts/{post}").get().get("cug_number")
        app.page.get_by_label("CUG मोबाइल नंबर").fill(number)
        app.press("कोड भेजें")
        app.press("SMS नहीं आया?")
        assert first_admin.main([post, app.device_code()]) == 0
        expect(app.page.get_by_role("heading", name=title, exact=True)).to_be_visible()
        return app

    expect.set_options(timeout=20_000)
    yield make
    expect.set_options(timeout=5_000)
    for context in contexts:
        context.close()
    assert [line for line in said if not line.startswith("Failed to load resource")] == []


@pytest.fixture
def asp(desk_of: Callable[..., "Desk"]) -> "Desk":
    """The Additional SP, at his queue."""
    return desk_of(ASP, "tips", "सूचनाएँ")


@pytest.fixture
def closed_yesterday(db: Any, client_for: Callable[..., Any]) -> str:
    """A tip that the Additional SP closed yesterday; its closing is drawn for checking."""
    request = a_tip_request()
    assert client_for("submit_tip").post("/", json=request).status_code == 200
    tip, at = record_id("tips", request["request_id"]), clock.now() - timedelta(days=1)
    found = store.find(db, tip)
    closing = UpdateTip(request_id=a_request_id(), tip_id=tip, status=Status.ACTED_ON)
    moved = close(found.tip, closing, post=ASP)
    pot = drawing(found.tip, at=at)
    step = next_step(found.tip, moved, kind="closed", at=at, post=ASP, drawn_from=pot, lot=0.5)
    assert store.try_move(db, found, moved, step=step, at=at)
    return tip


class Desk(App):
    """The officer app, used at a desk."""

    def looks_well(self, name: str) -> None:
        looks_well(self)
        for width in (360, 1280):
            self.page.set_viewport_size({"width": width, "height": 740})
            keep(self.page, f"{name}-{width}")
        self.page.set_viewport_size({"width": 360, "height": 740})

    def go(self, place: str) -> None:
        self.page.get_by_role("navigation").get_by_role("link", name=place).click()
        expect(self.page.get_by_role("heading", name=place, exact=True)).to_be_visible()

    def says(self, text: str) -> None:
        expect(self.page.get_by_role("alert").filter(has_text=text)).to_be_visible()

    def forward(self, unit: str, *, informed: str) -> None:
        self.page.get_by_label("कार्रवाई कौन करेगा").select_option(label=unit)
        self.page.get_by_text("जानकारी के लिए और किसे").click()
        self.page.get_by_label(informed, exact=True).check()
        self.looks_well("forward")
        self.press("आगे भेजें")
        self.says("सूचना आगे भेज दी गई")

    def ask(self, question: str) -> None:
        self.page.get_by_label("उससे पूछें या बताएँ").fill(question)
        self.page.get_by_role("button", name="भेजें", exact=True).click()
        self.says("सूचना देने वाले को यह तब दिखेगा")

    def note(self, text: str) -> None:
        self.page.get_by_label("नया नोट").fill(text)
        self.press("नोट जोड़ें")
        expect(self.page.get_by_role("region", name="आपसी नोट")).to_contain_text(text)

    def close(self, outcome: str) -> None:
        self.page.get_by_label("क्या हुआ", exact=True).select_option(outcome)
        self.press("दर्ज करें")
        self.page.get_by_role("dialog").get_by_role("button", name="दर्ज करें").click()
        self.says("सूचना देने वाला इसे देख सकेगा")

    def sums(self) -> dict[str, str]:
        """Read the account off the screen."""
        self.go("हिसाब")
        expect(self.page.get_by_role("heading", name="पूरा हिसाब")).to_be_visible()
        rows = self.page.locator(".sums > div").all()
        pairs = [(row.locator("dt").inner_text(), row.locator("dd").inner_text()) for row in rows]
        return {name: value for name, value in pairs if value != "0"}


def keep(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)


def test_in_two_windows_from_the_old_phone_to_benefited(
    site: str, asp: Desk, old_phone: BrowserContext, tell: Callable[[], None], phones: Any
) -> None:
    citizen, addresses = old_phone.new_page(), list[str]()
    citizen.on("framenavigated", lambda frame: addresses.append(frame.url))
    number, words = send_a_tip(citizen, site)
    tell()
    pushes = phones.desk.journal.since(0, kind="fcm")
    assert [push.payload["data"]["type"] for push in pushes] == ["tip"]

    link = asp.page.get_by_role("link", name=number)
    expect(link).to_contain_text("गांजा")  # it came by itself
    asp.looks_well("queue")
    link.click()
    expect(asp.page.get_by_text("त्रिपाठी की दुकान")).to_be_visible()
    assert asp.sums() == {"कुल मिलीं": "1", "लंबित": "1"}
    asp.page.go_back()
    asp.forward(CYBER_CELL, informed="सरकंडा")
    asp.ask("कौन-सा पुल?")
    asp.note("गश्त लगाई।")

    open_the_tip(citizen, site, number, words)
    expect(citizen.get_by_text("कौन-सा पुल?")).to_be_visible()
    expect(citizen.get_by_text("गश्त लगाई")).to_have_count(0)
    keep(citizen, "citizen-track")
    citizen.fill("#text", "अरपा वाला")
    citizen.get_by_role("button", name="भेजें").click()
    expect(citizen.get_by_text("आपकी बात अधिकारी तक पहुँच गई")).to_be_visible()

    expect(asp.page.get_by_text("अरपा वाला")).to_be_visible()  # it came by itself
    asp.says("इस सूचना में कुछ नया है")
    asp.close("acted_on")
    asp.looks_well("tip")
    tell()
    acted = {"कुल मिलीं": "1", "कार्रवाई हुई": "1"}
    assert asp.sums() == acted | {"अभी लाभ दर्ज नहीं": "1"}

    open_the_tip(citizen, site, number, words)
    citizen.get_by_role("button", name="हाँ, इससे मदद हुई").click()
    expect(citizen.get_by_text("धन्यवाद")).to_be_visible()
    tell()
    asp.go("सूचनाएँ")
    assert asp.sums() == acted | {"लाभ हुआ": "1"}
    asp.looks_well("totals")
    secrets = [number, *words.split()]
    assert not [url for url in addresses for secret in secrets if secret in unquote(url)]


def send_a_tip(page: Page, site: str) -> tuple[str, str]:
    """Send a tip and keep its receipt; return the number and the words."""
    page.goto(f"{site}/t")
    page.select_option("#category", "ganja")
    page.fill("#text", TOLD)
    page.select_option("#district", "cg-bilaspur")
    page.get_by_role("button").click()
    number, words = (page.locator(place).inner_text() for place in (".number", ".words"))
    keep(page, "citizen-receipt-360")
    page.get_by_role("button").click()
    expect(page.get_by_text("शब्द दोबारा नहीं दिखाए जाएँगे")).to_be_visible()
    return number, words


def open_the_tip(page: Page, site: str, number: str, words: str) -> None:
    page.goto(f"{site}/t/track")
    page.fill("#tip_number", number)
    page.fill("#words", words)
    page.get_by_role("button").click()
    expect(page.get_by_text(number)).to_be_visible()


@pytest.mark.parametrize("signal", ["there", "away"])
def test_a_browser_with_javascript_proves_work_and_without_signal_for_it_the_tip_goes_all_the_same(
    site: str, db: Any, browser: Browser, signal: str
) -> None:
    page = browser.new_page(locale="hi-IN")
    if signal == "away":
        page.route("**/api/get-challenge", lambda route: route.abort())
    send_a_tip(page, site)
    page.close()
    (tip,) = db.collection("tips").get()
    assert tip.get("has_work") is (signal == "there")


def test_the_sp_checks_yesterdays_closings_and_one_that_was_not_so_is_open_again(
    desk_of: Callable[..., Desk], closed_yesterday: str, db: Any
) -> None:
    sp = desk_of(SP, "totals", "हिसाब")
    expect(sp.page.get_by_role("link", name="कार्रवाई हुई")).to_have_attribute(
        "href", f"#tip/{closed_yesterday}"
    )
    sp.looks_well("checks")
    sp.press("सही नहीं था")
    sp.page.get_by_role("dialog").get_by_role("button", name="दर्ज करें").click()
    sp.says("जाँच दर्ज हो गई")
    expect(sp.page.get_by_text("जाँच हो गई")).to_be_visible()
    assert db.document(f"tips/{closed_yesterday}").get().get("status") == "pending"
