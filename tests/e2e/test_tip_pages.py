"""Every screen of a tip, as each of those who use it sees it: axe finds nothing, nothing spills.

PRAHARI_SHOTS: a folder that keeps what they look like, at 360 and 1280 pixels.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from functions.tips.desk.model import ForwardTip, UpdateTip, close, forward
from functions.tips.model import TIPS, TipStatus, next_step
from shared.force import directory
from shared.pure import clock
from shared.pure.ids import record_id
from shared.record import store
from shared.record.kind import Change
from tests.builders import a_request_id, a_tip_request
from tests.e2e.app import Desk, keep, serious

pytestmark = [pytest.mark.timeout(400), pytest.mark.usefixtures("by_hand")]
ASP, UNIT, SARKANDA = "cg-bilaspur-asp", "cg-bilaspur-range-cyber", "cg-bilaspur-sarkanda"
TOLD = (
    "श्रीमान, क्षत्रिय मोहल्ले में द्वितीय गली के उत्तर में रात्रि दस बजे के पश्चात् गांजा बिकता है। "
    "दुर्ग्रस्त ढाबे के पास, त्र्यंबक ज्ञानेश्वर की दुकान के पीछे। फ़र्ज़ी नंबर की स्कॉर्पियो आती है।"
)
LONG = "https://example.invalid/" + "x" * 180
CONJUNCTS = ("क्ष", "त्र", "ज्ञ", "श्र", "द्व", "स्कॉ", "र्ग्र", "त्र्यं")


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A small phone. Its script is on, for axe; the pages need none."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, locale="hi-IN", reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def looks_well(page: Page, name: str) -> None:
    """Look at a citizen's page at both widths: nothing to complain of, nothing to scroll for."""
    assert serious(page) == [], name
    small = page.evaluate(
        "[...document.querySelectorAll('button, input, select, .call')]"
        ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)"
        ".map(e => e.outerHTML)"
    )
    assert small == [], name
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)
        keep(page, f"{name}-{width}")
    page.set_viewport_size({"width": 360, "height": 740})


def press(page: Page) -> None:
    page.locator("main button").last.click()


@pytest.mark.parametrize("lang", ["hi", "en"])
def test_a_citizen_is_shown_every_page_well(site: str, phone: Page, db: Any, lang: str) -> None:
    phone.goto(f"{site}/t?lang={lang}")
    looks_well(phone, f"t-{lang}")
    phone.fill("#text", "मेरा नंबर 9876501234")
    press(phone)
    expect(phone.get_by_role("alert")).to_be_visible()
    looks_well(phone, f"t-refused-{lang}")
    phone.fill("#text", f"{TOLD}\n{LONG}")
    phone.select_option("#category", "cyber_fraud")
    phone.select_option("#district", "cg-bilaspur")
    press(phone)
    number, words = (phone.locator(place).inner_text() for place in (".number", ".words"))
    looks_well(phone, f"t-receipt-{lang}")
    phone.emulate_media(media="print")
    keep(phone, f"t-receipt-print-{lang}")
    phone.emulate_media(media="screen")
    press(phone)
    looks_well(phone, f"t-saved-{lang}")

    phone.goto(f"{site}/t/track?lang={lang}")
    looks_well(phone, f"track-{lang}")
    for typed in (words.rpartition(" ")[0], words):
        phone.fill("#tip_number", number.lower())
        phone.fill("#words", typed)
        press(phone)
        if typed != words:
            expect(phone.get_by_role("alert")).to_be_visible()
            looks_well(phone, f"track-refused-{lang}")
    looks_well(phone, f"track-open-{lang}")
    phone.fill("#text", f"नंबर {number}")
    press(phone)
    expect(phone.get_by_role("alert")).to_be_visible()
    looks_well(phone, f"write-refused-{lang}")
    phone.fill("#text", f"{TOLD} {LONG}")
    phone.locator("form button").first.click()
    looks_well(phone, f"written-{lang}")
    (tip,) = db.collection("tips").get()
    tip.reference.update({"status": "acted_on"})
    press(phone)
    looks_well(phone, f"track-acted-{lang}")
    phone.locator("form button").first.click()
    looks_well(phone, f"helped-{lang}")
    tip.reference.update({"status": "not_actionable", "reason": "insufficient", "benefit": None})
    press(phone)
    looks_well(phone, f"track-closed-{lang}")


def test_hindis_joined_letters_are_joined(site: str, phone: Page) -> None:
    phone.goto(f"{site}/t")
    assert unjoined(phone, *CONJUNCTS) == []


def unjoined(page: Page, *conjuncts: str) -> list[str]:
    """Return what is drawn as wide as its letters side by side with the sign of no vowel."""
    wide = """text => {
        const span = document.createElement('span');
        span.style.whiteSpace = 'nowrap';
        document.querySelector('main').append(span);
        const [joined, apart] = [text, text.replaceAll('\\u094d', '\\u094d\\u200c')].map(said => {
            span.textContent = said;
            return span.getBoundingClientRect().width;
        });
        span.remove();
        return joined < apart;
    }"""
    return [text for text in conjuncts if not page.evaluate(wide, text)]


@pytest.fixture
def tips(db: Any, client_for: Callable[..., Any], seeded: Any) -> list[str]:
    """Send five tips: at the desk, with the cyber cell, with a station, closed, about a station."""
    submit, organisation = client_for("submit_tip"), directory.organisation()

    def sent(category: str, **more: Any) -> str:
        request = a_tip_request(category=category, text=f"{TOLD}\n{LONG}", **more)
        assert submit.post("/", json=request).status_code == 200
        return record_id("tips", request["request_id"])

    def on(tip: str, unit: str, *informed: str, status: TipStatus | None = None) -> str:
        at, found = clock.now(), store.find(TIPS, tip)
        going = {"request_id": a_request_id(), "tip_id": tip, "unit": unit, "informed": informed}
        moved = forward(found.record, ForwardTip.model_validate(going), None, organisation)
        step = next_step(found.record, moved, kind="forwarded", at=at, post=ASP, tell=(unit,))
        assert store.attempt(found, Change(moved, step), at=at).is_new
        if status:
            found = store.find(TIPS, tip)
            ending = UpdateTip(request_id=a_request_id(), tip_id=tip, status=status)
            moved = close(found.record, ending, post=ASP)
            step = next_step(found.record, moved, kind="closed", at=at, post=ASP)
            assert store.attempt(found, Change(moved, step), at=at).is_new
        return tip

    return [
        sent("violence_now"),
        on(sent("cyber_fraud"), UNIT, SARKANDA),
        on(sent("illegal_liquor"), SARKANDA),
        on(sent("ganja"), UNIT, status=TipStatus.ACTED_ON),
        sent("ganja", about_unit=SARKANDA),
    ]


@pytest.mark.parametrize(
    ("who", "post", "seen"),
    [
        ("ig", "cg-range-bilaspur-ig", 4),
        ("sho", "cg-bilaspur-sarkanda-sho", 1),
        ("cyber", "cg-bilaspur-cyber", 1),
    ],
)
def test_an_officer_is_shown_the_screens_well(
    tips: list[str], desk_of: Callable[..., Desk], who: str, post: str, seen: int
) -> None:
    desk = desk_of(post, "tips", "सूचनाएँ")
    links = desk.page.locator("main a[href^='#tip/']")
    expect(links).to_have_count(seen)
    desk.looks_well(f"{who}-queue")
    links.last.click()
    expect(desk.page.get_by_text("श्रीमान, क्षत्रिय")).to_be_visible()
    desk.looks_well(f"{who}-tip")
    desk.page.go_back()
    links.first.click()
    expect(desk.page.get_by_text("श्रीमान, क्षत्रिय")).to_be_visible()
    desk.looks_well(f"{who}-tip-first")
    assert unjoined(desk.page, *CONJUNCTS) == []
    desk.page.go_back()
    desk.go("हिसाब")
    expect(desk.page.get_by_role("heading", name="पूरा हिसाब")).to_be_visible()
    desk.looks_well(f"{who}-totals")
