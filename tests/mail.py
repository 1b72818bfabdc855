"""A mail server of a test's own, and this process set up to send through it."""

import json
from collections.abc import Iterator

import pytest

from emulator.fakes.mail import Mailbox
from emulator.phones import Phones
from emulator.ports import free_port
from shared import config


@pytest.fixture
def mailbox(phones: Phones, db: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    """A server that keeps what comes, as the account at the relay says."""
    server = Mailbox(phones.desk, port=free_port())
    server.start()
    use(monkeypatch, server.port)
    yield server
    server.stop()


def use(monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    """Send through the relay on this port."""
    account = {"host": "127.0.0.1", "port": port, "sender": "prahari@police.example.in"}
    monkeypatch.setenv("MAIL_ACCOUNT", json.dumps(account | {"starttls": False}))
    config.settings.cache_clear()
