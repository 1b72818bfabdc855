"""Fixtures of the fault bench: functions in processes of their own, behind proxies that fail."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from emulator.deployment import Deployment
from emulator.faults.proxy import Proxy
from emulator.phones import Phones
from emulator.suite import Suite
from tests.faults.bench import CrashPoints


@pytest.fixture
def firestore_proxy(suite: Suite) -> Iterator[Proxy]:
    """What stands before Firestore for every function deployed by this test."""
    with Proxy(f"127.0.0.1:{suite.ports.firestore}") as proxy:
        yield proxy


@pytest.fixture
def pubsub_proxy(suite: Suite) -> Iterator[Proxy]:
    """What stands before Pub/Sub for every function deployed by this test."""
    with Proxy(f"127.0.0.1:{suite.ports.pubsub}") as proxy:
        yield proxy


@pytest.fixture
def deploy(
    deploy: Callable[..., Deployment], firestore_proxy: Proxy, pubsub_proxy: Proxy
) -> Callable[..., Deployment]:
    """Return a maker of running functions that reach Google only through the proxies.

    The test itself, and `db`, go straight.
    """

    def make(*targets: str, env: dict[str, str] | None = None, **options: object) -> Deployment:
        hosts = {
            "FIRESTORE_EMULATOR_HOST": firestore_proxy.address,
            "PUBSUB_EMULATOR_HOST": pubsub_proxy.address,
        }
        return deploy(*targets, env=hosts | (env or {}), **options)

    return make


@pytest.fixture
def crash_points(tmp_path: Path) -> CrashPoints:
    """Deaths to arm, in functions deployed with `env=crash_points.env`."""
    return CrashPoints(tmp_path)


@pytest.fixture(autouse=True)
def _calm(phones: Phones) -> Iterator[None]:
    """Leave no request hanging and no rule behind."""
    yield
    phones.desk.script.clear()
