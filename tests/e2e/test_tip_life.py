"""A tip's whole life in two windows: an old phone without JavaScript, and the officer app."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from functions.tips.desk.model import UpdateTip, close
from functions.tips.model import TIPS, TipStatus, drawing, next_step
from shared.pure import clock
from shared.pure.ids import record_id
from shared.record import store
from shared.record.kind import Change
from tests.builders import a_delivery, a_request_id, a_tip_request
from tests.e2e.app import Desk, keep

pytestmark = pytest.mark.usefixtures("by_hand")
ASP, SP = "cg-bilaspur-asp", "cg-bilaspur-sp"
CYBER_CELL = "रेंज साइबर थाना बिलासपुर"
TOLD = "रात दस बजे पुल के नीचे गांजा बिकता है।\nश्री राम चौक के पास, त्रिपाठी की दुकान के पीछे।"
TOPICS = {"tip-submitted": "notify_tip", "tip-moved": "notify_move"}


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
def asp(desk_of: Callable[..., Desk]) -> Desk:
    """The Additional SP, at the queue."""
    return desk_of(ASP, "tips", "सूचनाएँ")


@pytest.fixture
def closed_yesterday(db: Any, client_for: Callable[..., Any]) -> str:
    """A tip that the Additional SP closed yesterday; its closing is drawn for checking."""
    request = a_tip_request()
    assert client_for("submit_tip").post("/", json=request).status_code == 200
    tip, at = record_id("tips", request["request_id"]), clock.now() - timedelta(days=1)
    found = store.find(TIPS, tip)
    closing = UpdateTip(request_id=a_request_id(), tip_id=tip, status=TipStatus.ACTED_ON)
    moved = close(found.record, closing, post=ASP)
    pot = drawing(found.record, at=at)
    step = next_step(found.record, moved, kind="closed", at=at, post=ASP, drawn_from=pot, lot=0.5)
    assert store.attempt(found, Change(moved, step), at=at).is_new
    return tip


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
