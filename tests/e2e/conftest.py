"""The whole suite as a user meets it: Hosting, the Functions emulator, real clients."""

from collections.abc import Iterator

import pytest
from google.cloud import firestore
from playwright.sync_api import Browser, BrowserContext

from emulator.suite import Suite


@pytest.fixture
def project(suite: Suite) -> str:
    """The project whose functions the suite runs."""
    return suite.project


@pytest.fixture
def stage(seeded: firestore.Client, suite: Suite) -> Suite:
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
