"""The scanners that `make check` runs find what is planted before them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from emulator import known_holes, toolchain
from infra.manifest import functions

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
BIOME = ROOT / "web" / "node_modules" / "@biomejs" / "biome" / "bin" / "biome"


def run(*command: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    said = list(map(str, command))
    return subprocess.run(said, capture_output=True, text=True, cwd=cwd, check=False)


@pytest.mark.parametrize(
    "planted",
    [
        'key = "AKIA' + "Q3EGRZ7N" + 'K5YTWX2M"\n',
        f"-----BEGIN {'PRIVATE'} KEY-----\n",
        f'url = "https://user:{"hunter2hunter2"}@example.org"\n',
    ],
)
def test_a_planted_secret_is_found(planted: str, tmp_path: Path) -> None:
    file = tmp_path / "planted.py"
    file.write_text(planted, encoding="utf-8")
    found = run(BIN / "detect-secrets-hook", "--baseline", ".secrets.baseline", file)
    assert found.returncode == 1
    assert "planted.py:1" in found.stdout


@pytest.mark.parametrize(
    ("planted", "number"),
    [
        ("import requests\nrequests.get('https://x', timeout=1, verify=False)\n", "B501"),
        ("import pickle\npickle.loads(b'')\n", "B301"),
        ("import subprocess\nsubprocess.run('ls', shell=True)\n", "B602"),
        ("import yaml\nyaml.load('a')\n", "B506"),
    ],
)
def test_planted_carelessness_is_found(planted: str, number: str, tmp_path: Path) -> None:
    file = tmp_path / "planted.py"
    file.write_text(planted, encoding="utf-8")
    found = run(BIN / "bandit", "-q", "-c", "pyproject.toml", file)
    assert found.returncode == 1
    assert number in found.stdout


@pytest.mark.parametrize(
    ("file", "planted", "rule"),
    [
        ("sos/planted.ts", 'import "../tips/tip";\n', "noRestrictedImports"),
        ("app/planted.ts", 'import "../tips/tip";\n', "noRestrictedImports"),
        ("app/planted.ts", 'import "../main";\n', "noRestrictedImports"),
        ("app/planted.ts", 'export type { H } from "./other";\n', "noImportCycles"),
        ("app/planted.ts", "export const a = 1 == 2;\n", "noDoubleEquals"),
        ("app/planted.ts", "export const a=1\n", "planted.ts format"),
    ],
)
def test_what_the_officer_app_may_not_is_found(file, planted, rule, tmp_path: Path) -> None:
    shutil.copy(ROOT / "web" / "biome.json", tmp_path)
    files = {
        "tips/tip.ts": "export {};\n",
        "main.ts": "export {};\n",
        "app/other.ts": 'export type { H } from "./planted";\n',
    }
    for name, text in (files | {file: planted}).items():
        there = tmp_path / "officer" / name
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_text(text, encoding="utf-8")
    found = run(toolchain.node(), BIOME, "check", "--error-on-warnings", cwd=tmp_path)
    assert found.returncode == 1
    assert rule in found.stdout + found.stderr


def test_an_audit_that_nobody_answered_is_no_clean_bill(capsys, monkeypatch) -> None:
    for report in ({}, {"dependencies": [{"name": "a", "skip_reason": "not found"}]}):
        monkeypatch.setattr(known_holes, "_ask", lambda report=report: report)
        assert known_holes.main() == 0
        assert "NOT AUDITED" in capsys.readouterr().out


def test_a_known_hole_is_named_and_fails(capsys, monkeypatch) -> None:
    hole = {"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1"}]}
    monkeypatch.setattr(known_holes, "_ask", lambda: {"dependencies": [hole]})
    assert known_holes.main() == 1
    assert "a 1: PYSEC-1" in capsys.readouterr().out


def test_what_is_deployed_is_pinned_by_hash() -> None:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if line[:1].isalnum()]
    assert all("==" in line and line.endswith("\\") for line in packages)
    assert sum("--hash=sha256:" in line for line in lines) >= len(packages)


def test_both_rule_files_are_the_ones_deployed() -> None:
    config = yaml.safe_load((ROOT / "firebase.json").read_text(encoding="utf-8"))
    assert config["firestore"]["rules"] == "firestore.rules"
    assert config["storage"]["rules"] == "storage.rules"


def test_what_takes_a_tip_in_cannot_open_it() -> None:
    secrets = functions()["submit_tip"].secrets
    assert [name for name in secrets if name.startswith("SEAL_PRIVATE")] == []


def test_no_function_opens_both_what_people_say_and_where_to_reach_them() -> None:
    both = {"SEAL_PRIVATE_CONTENT", "SEAL_PRIVATE_CONTACT"}
    assert [name for name, one in functions().items() if both <= set(one.secrets)] == []
