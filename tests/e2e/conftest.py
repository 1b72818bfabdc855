"""The whole suite as a user meets it: Hosting, the Functions emulator, real clients."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests
from playwright.sync_api import Browser, BrowserContext, expect

from emulator.suite import Suite
from functions.officers.phones import first_admin
from tests.e2e.app import WAIT_S, App, Desk, Said
from tests.e2e.client import ClientApp, Line
from tests.e2e.site import serving

FUNCTIONS = ("request-otp", "verify-otp", "start-session", "approve-device", "remove-device")
FUNCTIONS += (
    "read-my-post",
    "list-my-devices",
    "list-waiting-devices",
    "list-devices-below",
    "list-my-praise",
)
START_S = 120


@pytest.fixture
def project(suite: Suite) -> str:
    """The project whose functions the suite runs."""
    return suite.project


@pytest.fixture
def stage(forms: None, suite: Suite) -> Suite:
    """The running suite with the seed organisation and nothing else."""
    return suite


@pytest.fixture
def old_phone(browser: Browser) -> Iterator[BrowserContext]:
    """A small screen without JavaScript."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, java_script_enabled=False, locale="hi-IN"
    )
    yield context
    context.close()


# On a machine without a network, too, a page is told of the network what the test says.
TELL = """isOnLine => {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => isOnLine });
  dispatchEvent(new Event(isOnLine ? "online" : "offline"));
}"""


def set_offline(context: BrowserContext, *, offline: bool) -> None:
    """Take the network from a browser or give it back, and say so to its pages."""
    context.set_offline(offline)
    for page in context.pages:
        page.evaluate(TELL, not offline)


@pytest.fixture(scope="session")
def _awake(suite) -> None:
    """The Functions emulator starts a process for each function's first call: not on our time."""

    def wake(name: str) -> None:
        requests.post(suite.hosting_url(f"/api/{name}"), json={}, timeout=START_S)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(wake, FUNCTIONS))


@pytest.fixture
def officers(stage, _awake):
    """The running suite in which nobody ever signed in."""
    return stage


@pytest.fixture
def new_app(browser: Browser, officers, phones) -> Iterator[Callable[..., App]]:
    """Return a maker of phones with the app open; none may say a word on its console."""
    contexts: list[BrowserContext] = []
    said: Said = []

    def make(width: int = 360, height: int = 740) -> App:
        context = browser.new_context(
            viewport={"width": width, "height": height}, locale="hi-IN", reduced_motion="reduce"
        )
        context.set_default_timeout(WAIT_S * 1000)
        context.add_init_script(f"({TELL})(true)")
        contexts.append(context)
        return App(context.new_page(), officers.hosting_url("/officer/"), phones, said).open()

    expect.set_options(timeout=WAIT_S * 1000)
    yield make
    expect.set_options(timeout=5_000)
    for context in contexts:
        context.close()
    # Chromium notes every refusal of the server by itself.
    assert [line for line in said if not line.startswith("Failed to load resource")] == []


@pytest.fixture
def site(seeded: Any, suite: Any) -> Iterator[str]:
    with serving(suite) as url:
        yield url


@pytest.fixture
def desk_of(browser: Browser, site: str, db: Any, phones: Any) -> Iterator[Callable[..., Desk]]:
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
def line(seeded: Any, suite: Any) -> Iterator[Line]:
    """The way from phones to the site: what goes over it is seen, and can be tampered with."""
    line = Line()
    with serving(suite, line.over) as url:
        line.url = url
        yield line


@pytest.fixture
def new_client(tmp_path: Path) -> Iterator[Callable[..., ClientApp]]:
    """Return a maker of phones with an app on clients/ts; those of one disk are one phone."""
    opened: list[ClientApp] = []

    def make(base: str, disk: str = "phone") -> ClientApp:
        opened.append(ClientApp(base, tmp_path / disk))
        return opened[-1]

    yield make
    for client in opened:
        client.kill()
