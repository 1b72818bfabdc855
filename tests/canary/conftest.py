from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from emulator import deployment
from emulator.canary.dump import Piece, Watch
from emulator.deployment import Deployment
from emulator.phones import Phones
from functions.organisation import store
from shared.firestore import clients
from shared.pure import clock
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


@pytest.fixture
def scene(env, phones, db, monkeypatch) -> Scene:
    """A scene whose messages are kept and not sent: the suite's functions would hear them."""
    watch = Watch(
        env["GOOGLE_CLOUD_PROJECT"], env=env, phones_url=phones.url, logs={}, listens=False
    )
    made = Scene(None, watch, phones)
    clients.publisher()

    def keep(*, topic: str, messages: Any, **_: Any) -> None:
        name = topic.rpartition("/")[2]
        made.add(*(Piece(f"topic {name}", "message", str(one).encode()) for one in messages))

    monkeypatch.setattr(clients.publisher(), "publish", keep)
    return made


@pytest.fixture
def call(forms, client_for, scene) -> Callable[..., Any]:
    """Call a function with every header a canary, as an officer's phone does."""

    functions = {}

    def post(target: str, body: dict[str, Any], headers: dict[str, str] | None = None) -> Any:
        sent = scene.canaries.headers | (headers or {})
        if target not in functions:
            functions[target] = client_for(target)
        answer = functions[target].post("/", json=body, headers=sent)
        scene.note(target, answer.headers, answer.data)
        return answer

    return post


@pytest.fixture
def number_of(forms, seeded, scene) -> Callable[[str], str]:
    """Give posts telephones that are canaries."""
    numbers: dict[str, str] = {}

    def of(post: str) -> str:
        if post not in numbers:
            numbers[post] = scene.canaries.phone("station's number")
            seeded.document(f"posts/{post}").update({"cug_number": numbers[post]})
            store.publish(seeded, home_state="cg", at=clock.now())
        return numbers[post]

    return of


@pytest.fixture
def shown(client_for) -> Callable[..., Any]:
    """Look at a tip as its officer or its tipster: the answer is theirs, and no leak."""

    def look(target: str, body: dict[str, Any], token: str = "") -> str:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = client_for(target).post("/", json=body, headers=headers)
        assert answer.status_code == 200
        return str(answer.text)

    return look
