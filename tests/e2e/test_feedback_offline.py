"""The feedback form without a network, and with something between it and us."""

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from werkzeug.wrappers import Request, Response

from emulator.suite import Suite
from emulator.toolchain import ROOT
from functions.feedback.places import store as places_store
from shared.config import settings
from shared.pure import clock
from tests.builders import a_request_id
from tests.e2e.app import serious
from tests.e2e.conftest import set_offline
from tests.e2e.site import Wsgi, serving

UNIT = "cg-bilaspur-sarkanda"
PICTURES = ROOT / ".local" / "pictures"
pytestmark = pytest.mark.timeout(400)
# Playwright's wait_for_function takes a promise for a yes: what is asked of a cache is asked again.
KEPT_PAGE = "caches.match(location.pathname).then(Boolean)"
KEPT = "caches.open('feedback-kept-1').then((cache) => cache.keys()).then((keys) => keys.length)"
SEND = "navigator.serviceWorker.controller.postMessage({ send: true })"
# An answer that waits since some hours.
WAITS = """async ([url, id, hours, lang]) => {
  const code = url.split("/").at(-1);
  const body = `request_id=${id}&code=${code}&score=4&lang=${lang}`;
  const waiting = { url: `/f/${code}`, body, at: Date.now() - hours * 3600000 };
  const cache = await caches.open("feedback-kept-1");
  await cache.put(`/f/kept/${id}`, new Response(JSON.stringify(waiting)));
}"""
FAR_AWAY = {"latitude": 22.7196, "longitude": 75.8577, "accuracy": 30}
KEPT_HTML = "caches.match(location.pathname).then((kept) => kept.text())"
KEPT_BODY = """caches.open("feedback-kept-1").then(async (cache) => {
  const [key] = await cache.keys();
  return (await (await cache.match(key)).json()).body;
})"""
OURS = {"X-Call-Id": "0123456789abcdef"}
PORTAL = (200, {}, "<h1>Welcome to free WiFi</h1>")
REFUSED = {"hi": "दर्ज नहीं हो सका", "hne": "नइ लिखे जा सकिस", "en": "could not be recorded"}
AGAIN = {"hi": "जवाब दोबारा दें", "hne": "जवाब फेर देवव", "en": "answer again"}


class Between:
    """What stands between a phone and us: where it has something to say, it answers for us."""

    def __init__(self, site: Wsgi) -> None:
        self.site, self.url, self.met = site, "", 0
        self.says: tuple[int, dict[str, str], str] | None = None

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Any:
        request = Request(environ)
        if self.says is None or request.method != "POST":
            return self.site(environ, start)
        request.get_data()
        status, headers, body = self.says
        self.met += 1
        return Response(body, status, headers, mimetype="text/html")(environ, start)


@pytest.fixture
def between(suite: Suite, seeded: Any) -> Iterator[Between]:
    made: list[Between] = []

    def stand(site: Wsgi) -> Between:
        made.append(Between(site))
        return made[0]

    with serving(suite, stand) as made_url:
        made[0].url = made_url
        yield made[0]


@pytest.fixture
def url(between: Any, db: Any) -> str:
    code = places_store.codes(db, settings().feedback_secret, [UNIT], at=clock.now())[UNIT]
    return f"{between.url}/f/{code}"


@pytest.fixture
def phone(browser: Browser, url: str) -> Iterator[Page]:
    """A phone that scanned the poster while there was a network."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="hi-IN")
    page = context.new_page()
    page.goto(url)
    soon(lambda: page.evaluate(KEPT_PAGE))
    page.wait_for_function("() => navigator.serviceWorker.controller?.state === 'activated'")
    yield page
    context.close()


def soon(is_so: Callable[[], Any], within: float = 20) -> None:
    until = time.monotonic() + within
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.05)


def none_waits(page: Page) -> bool:
    return bool(page.evaluate(KEPT) == 0)


def test_an_answer_given_without_a_network_goes_when_it_is_back_and_counts_once(
    phone, url, db
) -> None:
    set_offline(phone.context, offline=True)
    phone.goto(url)
    expect(phone.get_by_role("heading", name="सरकंडा")).to_be_visible()
    phone.get_by_role("button", name="ठीक-ठाक", exact=True).click()
    expect(phone.get_by_role("heading", name="इस फ़ोन में रखा है")).to_be_visible()
    assert serious(phone) == []
    phone.screenshot(path=PICTURES / "offline-360.png")
    assert db.collection("feedback").get() == []
    set_offline(phone.context, offline=False)
    expect(phone.get_by_role("heading", name="पहुँच गया")).to_be_visible(timeout=20_000)
    (ballot,) = db.collection("feedback").get()
    assert (ballot.get("score"), ballot.get("unit")) == (3, UNIT)
    assert none_waits(phone)


def test_an_answer_of_yesterday_goes_and_an_older_one_is_told_to_be_lost(phone, url, db) -> None:
    phone.evaluate(WAITS, [url, a_request_id(), 23, "hi"])
    phone.evaluate(WAITS, [url, a_request_id(), 25, "hi"])
    phone.reload()
    soon(lambda: none_waits(phone))
    assert len(db.collection("feedback").get()) == 1
    expect(phone.get_by_role("alert")).to_contain_text("24 घंटे में नहीं जा सका")


IN_THE_WAY = {
    "a portal's page": PORTAL,
    "a redirect to a page": (302, {"Location": "/offline.js"}, ""),
    "a redirect to the form": (302, {"Location": "/f/2222"}, ""),
    "a proxy that forbids": (403, {}, ""),
    "a proxy that finds it large": (413, {}, ""),
    "no page while we publish": (404, {}, ""),
    "we, hurried": (429, OURS, ""),
    "we, timed out": (408, OURS, ""),
    "we, broken": (500, OURS, ""),
    "we, without a database": (503, OURS, ""),
}


def test_an_answer_waits_until_we_ourselves_have_taken_it(phone, url, between, db) -> None:
    phone.evaluate(WAITS, [url, a_request_id(), 1, "hi"])
    for who, said in IN_THE_WAY.items():
        between.says, between.met = said, 0
        soon(lambda: phone.evaluate(SEND) or between.met > 1)  # the first was dealt with
        assert phone.evaluate(KEPT) == 1, who
    assert db.collection("feedback").get() == []
    between.says = None
    soon(lambda: phone.evaluate(SEND) or none_waits(phone))
    assert len(db.collection("feedback").get()) == 1


@pytest.mark.parametrize("lang", ["hi", "hne", "en"])
def test_what_can_never_be_taken_is_told_once_with_what_to_do(phone, url, lang, db) -> None:
    strange = url.rpartition("/")[0] + "/" + "2" * 11  # a poster that is none of ours
    phone.evaluate(WAITS, [strange, a_request_id(), 1, lang])
    phone.evaluate(WAITS, [url, "0" * 32, 1, lang])
    phone.goto(f"{url}?lang={lang}")
    soon(lambda: none_waits(phone))
    expect(phone.get_by_role("alert")).to_have_count(1)
    expect(phone.get_by_role("alert")).to_contain_text(REFUSED[lang])
    expect(phone.get_by_role("alert")).to_contain_text(AGAIN[lang])
    assert serious(phone) == []
    phone.screenshot(path=PICTURES / f"lost-{lang}-360.png")
    assert len(db.collection("feedback").get()) == 1
    phone.reload()
    expect(
        phone.get_by_role("heading", name="सरकंडा" if lang != "en" else "Sarkanda")
    ).to_be_visible()
    assert phone.get_by_role("alert").count() == 0


@pytest.mark.parametrize("status", [400, 404, 409, 413])
def test_each_refusal_of_ours_is_told(phone, url, between, status) -> None:
    between.says = (status, OURS, "")
    phone.evaluate(WAITS, [url, a_request_id(), 1, "hi"])
    phone.reload()
    expect(phone.get_by_role("alert")).to_contain_text(REFUSED["hi"])
    assert none_waits(phone)


def test_an_answer_that_met_a_portal_is_kept_and_its_loss_is_told_in_its_place(
    phone, url, between, db
) -> None:
    between.says = PORTAL
    phone.get_by_role("button", name="अच्छा", exact=True).click()
    kept = phone.get_by_role("heading", name="इस फ़ोन में रखा है")
    expect(kept).to_be_visible()
    between.says = (404, OURS, "")
    phone.evaluate(SEND)
    expect(phone.get_by_role("alert")).to_contain_text(REFUSED["hi"])
    expect(kept).to_have_count(0)
    assert serious(phone) == []
    phone.screenshot(path=PICTURES / "lost-kept-360.png")
    assert db.collection("feedback").get() == []


def test_a_phone_says_near_or_far_and_never_where_it_is(phone, url, db) -> None:
    place, field = phone.locator("#here"), phone.locator("[name=here]")
    lat, lng = (float(place.get_attribute(f"data-{name}")) for name in ("lat", "lng"))
    phone.context.grant_permissions(["geolocation"])
    phone.context.set_geolocation({"latitude": lat + 0.01, "longitude": lng, "accuracy": 20})
    show = phone.get_by_role("button", name="आपकी जगह फ़ोन में ही रहती है")
    show.click()
    expect(place).to_contain_text("✓ आप यहीं हैं।")
    expect(show).to_be_focused()
    assert (field.get_attribute("value"), serious(phone)) == ("near", [])
    phone.screenshot(path=PICTURES / "near-360.png", full_page=True)

    phone.context.set_geolocation(FAR_AWAY)
    set_offline(phone.context, offline=True)
    phone.goto(url)
    expect(show).to_be_visible()
    assert field.get_attribute("value") == ""  # permitted or not, this answer was shown nowhere
    show.click()
    expect(place).to_contain_text("आप यहाँ से दूर हैं")
    assert 'name="here" value=""' in phone.evaluate(KEPT_HTML)
    phone.get_by_role("button", name="ठीक-ठाक", exact=True).click()
    expect(phone.get_by_role("heading", name="इस फ़ोन में रखा है")).to_be_visible()
    body = phone.evaluate(KEPT_BODY)
    assert "here=far" in body and not re.search(r"22\.|75\.|82\.", body)
    set_offline(phone.context, offline=False)
    expect(phone.get_by_role("heading", name="पहुँच गया")).to_be_visible(timeout=20_000)
    (ballot,) = db.collection("feedback").get()
    assert "far" in ballot.get("flags") and ballot.get("pile") == "unverified"
