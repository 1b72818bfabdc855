"""The phones page, in real Chromium: what an officer would see on the lock screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from emulator.phones import Phones, serve

ASP = "demo-phone.cg-bilaspur-asp"


@pytest.fixture
def phones() -> Iterator[Phones]:
    server = serve(0)
    yield server
    server.stop()


@pytest.fixture
def page(browser: Any, phones: Phones) -> Iterator[Any]:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.set_default_timeout(10_000)
    page.goto(phones.url)
    page.wait_for_selector("#state:not(.off)")
    yield page
    page.close()


def push(phones: Phones, to: str, kind: str, record: str, what: str = "new") -> None:
    message = {
        "token": to,
        "data": {"type": kind, "id": record, "what": what},
        "android": {} if kind == "sos" else {"collapse_key": record},
    }
    url = phones.url + "/v1/projects/demo-prahari/messages:send"
    requests.post(url, json={"message": message}, timeout=30)


def test_a_new_tip_appears_by_itself_in_hindi_and_english(page: Any, phones: Phones) -> None:
    push(phones, ASP, "tip", "5e22bb31aa")

    page.wait_for_selector(".note")

    assert page.inner_text(".note .hi") == "नई सूचना आई है — ऐप में खोलें"
    assert page.inner_text(".note .en") == "New tip: open in the app"
    assert "5e22bb31" in page.inner_text(".note .id")


def test_a_push_of_an_unknown_type_gets_the_neutral_text(page: Any, phones: Phones) -> None:
    push(phones, ASP, "constructor", "<b>x</b>")

    page.wait_for_selector(".note")

    assert page.inner_text(".note .en") == "New message: open in the app"
    assert page.inner_text(".note code") == "<b>x</b>"


def test_the_same_record_replaces_its_notification_and_another_stands_above(
    page: Any, phones: Phones
) -> None:
    for record in ("first", "second", "first", "first"):
        push(phones, ASP, "tip", record)

    page.wait_for_selector("text=deliveries 4")

    assert page.locator(".note code").all_inner_texts() == ["first", "second"]


def test_of_an_sos_one_notification_shows_what_happened_last(page: Any, phones: Phones) -> None:
    for what in ("raised", "climbed", "taken"):
        push(phones, ASP, "sos", "5e22bb31aa", what)

    page.wait_for_selector("text=deliveries 3")

    assert page.locator(".note .en").all_inner_texts() == ["SOS: somebody has it"]


def test_the_phone_rung_last_stands_first(page: Any, phones: Phones) -> None:
    push(phones, ASP, "tip", "one")
    push(phones, "demo-phone.cg-korba-asp", "tip", "two")

    page.wait_for_selector(".note >> nth=1")

    assert page.inner_text(".phone:first-child .owner-en") == "Additional SP, Korba"
    assert page.inner_text(".phone:first-child .owner-hi") == "अतिरिक्त पुलिस अधीक्षक, Korba"


def test_a_refused_push_does_not_ring_and_stands_in_the_journal(page: Any, phones: Phones) -> None:
    requests.post(phones.url + "/script", json={"kind": "fcm", "status": 503}, timeout=30)
    push(phones, ASP, "tip", "one")

    page.wait_for_selector("text=refused 1")
    page.click("summary")

    assert page.locator(".note").count() == 0
    assert page.inner_text("td.refused") == "503 UNAVAILABLE"


def test_naming_a_phone_and_clearing_the_journal_show_at_once(page: Any, phones: Phones) -> None:
    push(phones, ASP, "tip", "one")
    label = {"label_hi": "नया नाम", "label_en": "New name"}
    requests.put(f"{phones.url}/phones/{ASP}", json=label, timeout=30)
    page.wait_for_selector("text=नया नाम")

    page.click("summary")
    page.click("#clear")

    page.wait_for_selector("#empty:not([hidden])")
    assert page.locator(".phone").count() == 0


def test_nothing_is_cut_off_on_a_narrow_phone(page: Any, phones: Phones) -> None:
    push(phones, "demo-phone.mp-range-indore-police-commissionerate-ig", "tip", "one")
    page.wait_for_selector(".note")

    assert page.evaluate("document.documentElement.scrollWidth") <= 360
