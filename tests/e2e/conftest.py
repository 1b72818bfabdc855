"""The whole suite as a user meets it: Hosting, the Functions emulator, real clients."""

import os
from collections.abc import Iterator

import pytest
from google.cloud import firestore
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from emulator import run
from emulator.suite import Suite
from shared import clients

CHROMIUM = "/usr/bin/chromium"
# Chromium looks for updates at every start; this machine may have no network.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
FLAGS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]


@pytest.fixture
def project(suite: Suite) -> str:
    """The project whose functions the suite runs."""
    return suite.project


@pytest.fixture
def stage(db: firestore.Client, suite: Suite) -> Suite:
    """The running suite with the seed organisation and no tips."""
    for name in ("tips", "outbox"):
        for ref in db.collection(name).list_documents():
            db.recursive_delete(ref)
    run.seed()
    clients.database()
    return suite


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, headless."""
    if not os.path.exists(CHROMIUM):  # noqa: PTH110
        pytest.fail("no Chromium: apt-get install chromium", pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def old_phone(browser: Browser) -> Iterator[BrowserContext]:
    """A small screen without JavaScript."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, java_script_enabled=False, locale="hi-IN"
    )
    yield context
    context.close()
