"""Fixtures for every suite. The emulators start once, on free ports; each test has a project."""

import fcntl
import logging
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import requests
from flask import Flask
from flask.testing import FlaskClient
from functions_framework import create_app
from google.cloud import firestore
from google.cloud.firestore_v1.types import CommitRequest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from xdist.scheduler import LoadScopeScheduling

from emulator import keys, run
from emulator.deployment import Deployment
from emulator.patience import be_patient
from emulator.phones import Phones, serve
from emulator.suite import Ports, Suite
from functions.organisation.store import ADMIN
from shared import cache as kept
from shared.edge import app_check, auth
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.send import push, sms, voice

pytest_plugins = [
    "tests.infra.recorder",  # every query needs its index, as in a real database
    "tests.officers",
    "tests.answers",  # every answer keeps the contract that apps are built on
    "tests.bills",  # what a call is billed for
    "tests.mail",
]

# What they share is made once: the Functions emulator's processes, a start of each function.
TOGETHER = ("tests/e2e/", "tests/cost/test_imports.py")
IMPORTED = ("posts", "roster", "devices", "organisation")
FORMS = ("districts", "categories")  # an admin edits them, and publishing alone reads them
CHROMIUM = "/usr/bin/chromium-headless-shell"
# Chromium looks for updates at every start; this machine may have no network.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
FLAGS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
ROOT = Path(__file__).parents[1]
KEYS = keys.make_keys()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, headless, without what draws windows: one a session."""
    if not os.path.exists(CHROMIUM):  # noqa: PTH110
        pytest.fail("no Chromium: apt-get install chromium-headless-shell", pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def phones() -> Iterator[Phones]:
    """The outside world: it records pushes, and refuses them when told to."""
    server = serve(0)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def suite(phones: Phones, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suite]:
    """The whole Firebase emulator suite, once a session: each of pytest's workers has its own."""
    with _one_at_a_time("suite"):
        ports = Ports.free()
        hosting = f"http://127.0.0.1:{ports.hosting}"
        env = keys.public_env(KEYS) | outside(phones) | {"WEB_ORIGINS": hosting}
        log = tmp_path_factory.mktemp("suite") / "suite.log"
        started = Suite("demo-suite", ports, env=env | keys.secret_env(KEYS), log=log)
        started.start()
    yield started
    started.stop()


@contextmanager
def _one_at_a_time(what: str) -> Iterator[None]:
    """Suites that start together would be late together: starting one takes both cores."""
    (ROOT / ".local").mkdir(exist_ok=True)
    with (ROOT / ".local" / f"{what}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def outside(phones: Phones) -> dict[str, str]:
    """Where pushes, SMS and calls go."""
    return {"FCM_URL": phones.url, "SMS_URL": phones.url, "VOICE_URL": phones.url}


@pytest.fixture
def project(request: pytest.FixtureRequest) -> str:
    """A project of the test's own: the emulators make an empty one for each name they hear.

    Where an officer's phone signs in it is the suite's, the only one that the Auth emulator knows.
    """
    if "new_phone" in request.fixturenames:
        return str(request.getfixturevalue("suite").project)
    return f"demo-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def env(suite: Suite, phones: Phones, project: str) -> dict[str, str]:
    """What a function's process finds in its environment, secrets apart."""
    return _env(suite, phones, project)


def _env(suite: Suite, phones: Phones, project: str) -> dict[str, str]:
    named = {"GOOGLE_CLOUD_PROJECT": project, "GCLOUD_PROJECT": project}
    return suite.client_env() | keys.public_env(KEYS) | outside(phones) | named


@pytest.fixture
def db(
    suite: Suite,
    project: str,
    env: dict[str, str],
    phones: Phones,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[firestore.Client]:
    """An empty database, and this process set up as a function that holds every key.

    The real time limits hold in processes of their own (tests/faults) and where a test is
    `in_time`; elsewhere nothing fails because the machine is busy.
    """
    if not request.node.get_closest_marker("in_time"):
        be_patient(monkeypatch.setattr)
    if project == suite.project:  # others used it before
        _empty(suite)
    for name, value in (env | keys.secret_env(KEYS)).items():
        monkeypatch.setenv(name, value)
    phones.desk.journal.clear()
    phones.desk.script.clear()
    _forget()
    yield clients.database()
    _forget()


def _empty(suite: Suite) -> None:
    host = f"http://127.0.0.1:{suite.ports.firestore}/emulator/v1"
    everything = f"{host}/projects/{suite.project}/databases/(default)/documents"
    requests.delete(everything, timeout=20).raise_for_status()


@pytest.fixture(scope="session")
def imported(suite: Suite, phones: Phones) -> dict[tuple[str, ...], Any]:
    """The commits that importing the seed organisation comes to: made once, each test copies."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (_env(suite, phones, "demo-seed") | keys.secret_env(KEYS)).items():
            patch.setenv(name, value)
        _forget()
        run.seed()
        db = clients.database()
        commits = {names: _copy(db, names) for names in (IMPORTED, FORMS)}
    _forget()
    return commits


def _copy(db: firestore.Client, collections: tuple[str, ...]) -> Any:
    batch = db.batch()
    for snapshot in (one for name in collections for one in db.collection(name).get()):
        batch.set(snapshot.reference, snapshot.to_dict() or {})
    request = {"database": db._database_string, "writes": batch._write_pbs}
    return CommitRequest.pb(CommitRequest(request))


def _paste(db: firestore.Client, copied: Any) -> None:
    request = type(copied)()
    request.CopyFrom(copied)
    request.database = db._database_string
    for write in request.writes:
        write.update.name = write.update.name.replace(copied.database, db._database_string)
    db._firestore_api.commit(CommitRequest.wrap(request), metadata=db._rpc_metadata)


@pytest.fixture
def seeded(imported: dict[tuple[str, ...], Any], db: firestore.Client) -> firestore.Client:
    """A database with the seed organisation as functions read it: without the `forms`."""
    _paste(db, imported[IMPORTED])
    db.document(ADMIN).update({"published_at": clock.now()})
    return db


@pytest.fixture
def forms(imported: dict[tuple[str, ...], Any], seeded: firestore.Client) -> None:
    """The districts and categories that an admin edits, for who edits or publishes them."""
    _paste(seeded, imported[FORMS])


@pytest.fixture
def client_for(db: firestore.Client) -> Callable[[str], FlaskClient]:
    """Return a maker of test clients, one per deployed function, through the real framework."""

    return lambda target: _app(target).test_client()


@cache
def _app(target: str) -> Flask:
    """Return a function's app as the framework makes it: once, for it keeps nothing."""
    from tests import answers  # a plugin, which pytest rewrites before anybody imports it

    return answers.watch(create_app(target, str(ROOT / "main.py")), target)


@pytest.fixture
def deploy(
    forms: None,
    env: dict[str, str],
    project: str,
    tmp_path: Path,
) -> Callable[..., Deployment]:
    """Return a maker of running functions, each in a process of its own, fed by Pub/Sub."""

    def make(*targets: str, **options: object) -> Deployment:
        return Deployment(
            project,
            env=env | dict(options.pop("env", {})),
            secrets=keys.secret_env(KEYS),
            log=tmp_path / "functions.log",
            targets=targets,
            **options,
        )

    return make


@pytest.fixture
def rpcs(db: firestore.Client, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Every call this process makes to Firestore and Pub/Sub: its name and how many writes."""
    seen: list[tuple[str, int]] = []
    api = db._firestore_api
    for name in ("commit", "batch_get_documents", "run_query", "run_aggregation_query"):
        _count(monkeypatch, api, name, seen)
    _count(monkeypatch, clients.publisher(), "publish", seen)
    return seen


def _count(
    monkeypatch: pytest.MonkeyPatch, api: object, name: str, seen: list[tuple[str, int]]
) -> None:
    real = getattr(api, name)

    def counted(*args: object, **named: object) -> object:
        request = named.get("request") or (args[0] if args else {})
        writes = request.get("writes", ()) if isinstance(request, dict) else ()
        seen.append((name.title().replace("_", ""), len(writes)))
        return real(*args, **named)

    monkeypatch.setattr(api, name, counted)


@pytest.fixture(autouse=True)
def _quiet_libraries() -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)


class _OneByOne(LoadScopeScheduling):
    """Gives out tests one by one, but keeps some together on one worker."""

    def _split_scope(self, nodeid: str) -> str:
        return next((these for these in TOGETHER if nodeid.startswith(these)), nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """Share out the tests. (The marks that xdist has for it do nothing under pytest 9.)"""
    return _OneByOne(config, log)


def pytest_configure() -> None:
    """Keep the tests from a real project, whatever the developer's shell says.

    No property fails because the machine is busy: speed is measured in bench/.
    """
    settings.register_profile("patient", deadline=None)
    settings.load_profile("patient")
    for name in ("GOOGLE_CLOUD_PROJECT", "GCLOUD_PROJECT", "GOOGLE_APPLICATION_CREDENTIALS"):
        os.environ.pop(name, None)


def _forget() -> None:
    clients.reset()
    directory.reset()
    push.reset()
    auth.reset()
    kept.reset()
    sms.reset()
    voice.reset()
    app_check.reset()
