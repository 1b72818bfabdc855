"""The whole suite as a user meets it: Hosting, the Functions emulator, real clients."""

from collections.abc import Iterator

import pytest
from google.cloud import firestore
from playwright.sync_api import Browser, BrowserContext

from emulator import run
from emulator.suite import Suite
from shared import clients


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


@pytest.fixture
def old_phone(browser: Browser) -> Iterator[BrowserContext]:
    """A small screen without JavaScript."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, java_script_enabled=False, locale="hi-IN"
    )
    yield context
    context.close()
