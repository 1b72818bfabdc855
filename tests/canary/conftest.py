from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from emulator import deployment
from emulator.canary.dump import Watch
from emulator.deployment import Deployment
from emulator.phones import Phones
from tests.canary.scene import Scene

Stage = Callable[..., AbstractContextManager[Scene]]


@pytest.fixture
def stage(
    deploy: Callable[..., Deployment],
    env: dict[str, str],
    phones: Phones,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Stage:
    """Return a maker of scenes: the functions named, running, every topic listened to."""

    @contextmanager
    def make(*targets: str, source: Path | None = None) -> Iterator[Scene]:
        if source:
            monkeypatch.setattr(deployment, "ROOT", source)
        with deploy(*targets) as running:
            logs = {"log of the functions": tmp_path / "functions.log"}
            watch = Watch(running.project, env=env, phones_url=phones.url, logs=logs)
            yield Scene(running, watch, phones)

    return make
