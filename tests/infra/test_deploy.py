"""deploy.sh against a Google Cloud that remembers (fake/gcloud, fake/firebase)."""

import json
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from infra import made
from infra.inputs import load
from tests.infra.cloud import FAKES, FakeCloud

ROOT = Path(__file__).parents[2]
KEPT = {"submit-tip", "notify-tip", "relay-outbox", "check-health"}  # each kind of function once
# Those that read others' passwords, and those from which they hear.
WITH_PASSWORDS = {"request-otp", "send-otp", "raise-sos", "notify-sos", "climb-sos"}
PARTS = (
    *("deploy.sh", "infra", "functions", "shared", "main.py", "functions.yaml"),
    *("requirements.txt", "firebase.json", "firestore.rules", "storage.rules", ".gitignore"),
    *("Makefile", "web/public/index.html"),
)
BUILDS = """#!/bin/sh
mkdir -p web/public/officer
echo built from $(git rev-parse HEAD) >web/public/officer/index.html
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clean clone of a state that filled in its project.yaml."""
    return a_clone(tmp_path / "clone", KEPT)


def a_clone(tree: Path, kept: set[str]) -> Path:
    """Make a clean clone with some of the functions."""
    for part in PARTS:
        source, to = ROOT / part, tree / part
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, to) if source.is_dir() else shutil.copy(source, to)
    (tree / "emulator").mkdir()
    build = tree / "emulator" / "bootstrap.sh"
    build.write_text(BUILDS)
    build.chmod(0o755)
    for file in tree.glob("functions/*/service.yaml"):
        rows = yaml.safe_load(file.read_text())
        cut = {target: row for target, row in rows.items() if target.replace("_", "-") in kept}
        file.write_text(yaml.safe_dump(cut, sort_keys=False))
    made.write(tree)
    filled = (tree / "infra" / "project.yaml").read_text()
    filled = filled.replace("example.invalid", "police.example").replace("000000-", "123456-")
    (tree / "infra" / "project.yaml").write_text(filled)
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "state"]):
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
        subprocess.run(["git", *identity, *words], cwd=tree, check=True)
    return tree


@pytest.fixture
def cloud() -> Iterator[FakeCloud]:
    with FakeCloud() as cloud:
        yield cloud
        cloud.shutdown()


def deploy(
    clone: Path, cloud: FakeCloud, *words: str, **env: str
) -> subprocess.CompletedProcess[str]:
    """Run deploy.sh in a process group of its own, with the fakes first on PATH."""
    tools = clone.parent / "bin"
    tools.mkdir(exist_ok=True)
    _tool(tools / "python3", f'exec {sys.executable} "$@"')
    _tool(tools / "sleep", "exit 0")
    path = {"PATH": f"{FAKES}:{tools}:/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(
        [str(clone / "deploy.sh"), *words],
        env=path | cloud.env | env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        cloud.victim = process.pid
        out, err = process.communicate(timeout=150)
    return subprocess.CompletedProcess(words, process.returncode, out, err)


def _tool(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)


def state(cloud: FakeCloud) -> list[object]:
    """What the cloud holds, with the random keys replaced by their shape."""
    things, grants = json.loads(cloud.state())
    for name, thing in things.items():
        if name.startswith("secrets "):
            thing["versions"] = {n: _shape(v) for n, v in thing["versions"].items()}
    return [things, grants]


def _shape(value: str) -> object:
    if not value.startswith("{"):
        return len(value)
    return {k: sorted(v) if isinstance(v, dict) else len(v) for k, v in json.loads(value).items()}


def test_a_run_ends_in_one_state_however_often_it_was_killed_and_a_second_changes_nothing(
    clone: Path, cloud: FakeCloud
) -> None:
    first = deploy(clone, cloud, "police-cg")
    assert first.returncode == 0, first.stdout[-500:] + first.stderr
    whole, changes, exact = state(cloud), cloud.changes, cloud.state()
    cloud.only_looked_at = "police-cg-keys"  # what the custodians leave the deployer
    second = deploy(clone, cloud, "police-cg")
    assert second.returncode == 0, second.stderr
    assert (cloud.changes, cloud.state()) == (changes, exact)

    with FakeCloud() as killed:
        # An even number dies before the change takes effect, an odd one after it.
        for killed.die_at in (changes // 6 * 2, changes // 2 | 1):
            assert deploy(clone, killed, "police-cg").returncode == -signal.SIGKILL
        killed.die_at = 0
        rest = deploy(clone, killed, "police-cg")
        assert rest.returncode == 0, rest.stdout[-500:] + rest.stderr
        assert state(killed) == whole
        killed.shutdown()


def test_where_nobody_can_type_a_run_stops_once_and_its_own_words_lead_to_the_end(
    tmp_path: Path, cloud: FakeCloud
) -> None:
    clone = a_clone(tmp_path / "clone", KEPT | WITH_PASSWORDS)
    stopped = deploy(clone, cloud, "police-cg")
    assert stopped.returncode == 1
    told = re.findall(
        r"^  python -m (infra\.keys type \S+ (\S+)) <FILE$", stopped.stderr, re.MULTILINE
    )
    typed = [name for name, how in load().secrets.items() if how.made == "typed"]
    assert [name for _, name in told] == typed, stopped.stderr
    manual = (ROOT / "docs" / "OPERATIONS.md").read_text(encoding="utf-8")

    for words, variable in told:
        assert f"python -m {words} <" in manual
        put = subprocess.run(
            [sys.executable, "-m", *words.split()],
            env={"PATH": f"{FAKES}:/usr/bin:/bin"} | cloud.env,
            cwd=clone,
            input=f"of {variable}\n",
            text=True,
            capture_output=True,
            check=True,
        )
        assert f"of {variable}" not in put.stdout + put.stderr

    done = deploy(clone, cloud, "police-cg")
    assert done.returncode == 0, done.stderr
    assert "of SMS_AUTH_KEY" not in done.stdout + done.stderr
    held = cloud.things["secrets police-cg-keys sms-auth-key"]["versions"]
    assert held == {"1": "of SMS_AUTH_KEY"}


@pytest.mark.parametrize(("unknown_for", "tries"), [(2, 3), (99, 6)])
def test_a_right_for_an_account_too_new_to_be_known_is_given_again_but_not_for_ever(
    clone: Path, cloud: FakeCloud, unknown_for: int, tries: int
) -> None:
    cloud.unknown_for = unknown_for
    cloud.broken = "builds submit"  # what follows the first account of all
    stopped = deploy(clone, cloud, "police-cg")
    member = "serviceAccount:builder@police-cg.iam.gserviceaccount.com"
    has_it = ("projects", "police-cg", member, "roles/logging.logWriter") in cloud.grants
    assert stopped.stdout.count("a new account is not known there yet") == tries - 1
    assert has_it == (unknown_for < tries)
    assert ("builder does not exist" in stopped.stderr) != has_it


def test_a_run_leaves_nothing_behind_in_the_tree(clone: Path, cloud: FakeCloud) -> None:
    cloud.broken = "firestore databases"
    assert deploy(clone, cloud, "police-cg").returncode == 1
    assert not list(clone.glob(".prahari-*"))


def test_only_deploys_the_functions_named(clone: Path, cloud: FakeCloud) -> None:
    plan = deploy(clone, cloud, "police-cg", "--only", "notify-tip", "--plan")
    assert plan.returncode == 0, plan.stderr
    assert "gcloud run deploy notify-tip " in plan.stdout
    assert "gcloud run deploy submit-tip " not in plan.stdout
    assert "gcloud firestore" not in plan.stdout
    assert cloud.things == {}, "a plan asks and changes nothing"


@pytest.mark.parametrize(
    ("words", "env", "said"),
    [
        (["police-cg", "--only", "notify-tap"], {}, "notify-tap is no function; these are: submit"),
        (["police-cg"], {"FIRESTORE_EMULATOR_HOST": "127.0.0.1:1"}, "FIRESTORE_EMULATOR_HOST is"),
        (["police-cg"], {"FCM_URL": "http://127.0.0.1:1"}, "FCM_URL is set in your shell"),
        (["demo-prahari"], {}, "a demo- project is the emulator's"),
        (["No Project"], {}, "is not a project id"),
        (["police-cg", "--pla"], {}, "unrecognized arguments: --pla"),  # not a real deployment
    ],
)
def test_it_refuses_before_the_first_command(
    clone: Path, cloud: FakeCloud, words: list[str], env: dict[str, str], said: str
) -> None:
    refused = deploy(clone, cloud, *words, **env)
    assert refused.returncode in {1, 2}
    assert said in refused.stderr
    assert cloud.things == {}


def test_it_refuses_a_dirty_tree_and_a_project_not_filled_in(clone: Path, cloud: FakeCloud) -> None:
    shutil.copy(ROOT / "infra" / "project.yaml", clone / "infra" / "project.yaml")
    refused = deploy(clone, cloud, "police-cg")
    assert refused.returncode == 1
    for said in ("not committed", "alert_email", "billing_account"):
        assert said in refused.stderr
    assert deploy(clone, cloud, "police-cg", "--plan").returncode == 0


def test_a_failing_command_stops_the_run_with_its_own_words(clone: Path, cloud: FakeCloud) -> None:
    cloud.broken = "builds submit"
    stopped = deploy(clone, cloud, "police-cg")
    assert stopped.returncode == 1
    assert "ERROR: broken" in stopped.stderr
    assert not any(name.startswith("run ") for name in cloud.things)


def test_where_nobody_can_say_whether_a_secret_is_there_the_run_stops(
    clone: Path, cloud: FakeCloud
) -> None:
    cloud.broken = "secrets versions list"
    stopped = deploy(clone, cloud, "police-cg")
    assert stopped.returncode == 1
    assert "ERROR: broken" in stopped.stderr
    made = [thing for name, thing in cloud.things.items() if name.startswith("secrets ")]
    assert not any(thing.get("versions") for thing in made)
