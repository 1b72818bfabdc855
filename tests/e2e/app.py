"""The officer app as a person uses it, by its words: on a phone, and at a desk."""

import os
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from emulator import toolchain
from tests.phone import code_in

WAIT_S = 40
JS = Path(toolchain.__file__).parent
SHOTS = os.environ.get("PRAHARI_SHOTS")  # a folder: keep what the screens look like
Said = list[str]


class App:
    """The officer app on one phone, used as a person uses it: by its words."""

    def __init__(self, page: Page, url: str, phones: Any, said: Said) -> None:
        self.page, self.url, self.phones, self.said = page, url, phones, said
        page.on("console", lambda line: said.append(line.text))
        page.on("pageerror", lambda error: said.append(str(error)))

    def open(self) -> "App":
        self.page.goto(self.url)
        expect(self.page.locator("h1")).to_be_visible()
        return self

    def heading(self, text: str) -> Locator:
        return self.page.get_by_role("heading", name=text)

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name).click()

    def ask_for_code(self, number: str) -> str:
        """Type the CUG number; return the code that arrives at the station's telephone."""
        before = self.phones.desk.journal.last
        self.page.get_by_label("CUG मोबाइल नंबर").fill(number.removeprefix("+91"))
        self.press("कोड भेजें")
        expect(self.heading("कोड लिखें")).to_be_visible()
        sms = self.phones.desk.journal.wait_for(
            lambda entry: entry.seq > before and entry.kind == "sms" and entry.to == number, WAIT_S
        )
        assert sms is not None
        return code_in(sms.payload["text"])

    def type_code(self, code: str) -> None:
        self.page.get_by_label("6 अंकों का कोड").fill(code)
        self.press("आगे बढ़ें")

    def device_code(self) -> str:
        return self.page.locator(".code [aria-hidden]").inner_text()

    def sign_in(self, number: str) -> str:
        """Come as far as waiting to be let in; return the device code."""
        self.type_code(self.ask_for_code(number))
        expect(self.heading("अनुमति की प्रतीक्षा")).to_be_visible()
        return self.device_code()

    def is_home(self, role: str) -> None:
        expect(self.heading(role)).to_be_visible()
        expect(self.page.get_by_text("यही फ़ोन")).to_be_visible()


def serious(page: Page) -> list[str]:
    """What axe-core finds, by rule and place."""
    source = (JS / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    page.evaluate(source)
    found = page.evaluate("axe.run().then(result => result.violations)")
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


def looks_well(app: App) -> None:
    page = app.page
    assert serious(page) == []
    small = page.evaluate(
        "[...document.querySelectorAll('button, input')].filter(e => e.checkVisibility())"
        ".filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML)"
    )
    assert small == []
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


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
        self.says("सूचना देने वाले इसे देख सकेंगे")

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
