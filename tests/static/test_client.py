"""The client for apps in TypeScript: it compiles strictly, needs no package, is one room."""

import json
import subprocess
from pathlib import Path

import pytest

from emulator import toolchain
from tests.static.app import faults, graph

CLIENT = toolchain.ROOT / "clients" / "ts"
MODULES = toolchain.ROOT / "web" / "node_modules"
TSC = MODULES / "typescript" / "bin" / "tsc"
BIOME = MODULES / "@biomejs" / "biome" / "bin" / "biome"
MOST_LINES = 300
MADE = {"types.ts"}


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    said = [str(one) for one in (toolchain.node(), *command)]
    return subprocess.run(said, capture_output=True, text=True, cwd=cwd, check=False)


def test_the_client_keeps_the_rules_of_a_room() -> None:
    assert faults(CLIENT) == []
    assert {"prahari", "queue", "sos", "store"} <= graph(CLIENT).keys()
    written = [path for path in CLIENT.glob("*.ts") if path.name not in MADE]
    long = {p.name: len(p.read_text(encoding="utf-8").splitlines()) for p in written}
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES} == {}


def test_the_client_needs_no_package() -> None:
    package = json.loads((CLIENT / "package.json").read_text(encoding="utf-8"))
    assert not package.keys() & {"dependencies", "peerDependencies", "devDependencies"}
    for path in CLIENT.glob("*.ts"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if ' from "' in line and ' from "./' not in line] == []


@pytest.mark.skipif(not TSC.is_file(), reason="web/node_modules is not there")
def test_the_client_compiles_strictly_and_is_formatted() -> None:
    compiled = run(TSC, "-p", ".", cwd=CLIENT)
    assert (compiled.returncode, compiled.stdout) == (0, "")
    checked = run(BIOME, "check", "--error-on-warnings", cwd=CLIENT)
    assert checked.returncode == 0, checked.stdout + checked.stderr


# Each is a fault that an app's developer is to be told of before anything is sent.
PLANTED = {
    'await api.call("submit-tips", {});': "submit-tips",
    'await api.call("track-tip", { tip_number: "1" });': "words",
    'await api.call("read-tip", { tip_id: "1", tip: "1" });': "'tip' does not exist",
    'await api.call("acknowledge-sos", { sos_id: "1", status: "flown" });': '"flown"',
    'const done: { nothing: string } = await api.call("read-tip", { tip_id: "1" });': "nothing",
}


@pytest.mark.skipif(not TSC.is_file(), reason="web/node_modules is not there")
@pytest.mark.parametrize(("line", "fault"), PLANTED.items())
def test_a_wrong_call_does_not_compile(line: str, fault: str, tmp_path: Path) -> None:
    start = f'import type {{ Prahari }} from "{CLIENT}/prahari.ts";\n'
    text = f"{start}export async function wrong(api: Prahari): Promise<void> {{ {line} }}\n"
    (tmp_path / "wrong.ts").write_text(text, encoding="utf-8")
    config = {"extends": str(CLIENT / "tsconfig.json"), "include": ["wrong.ts"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    found = run(TSC, "-p", ".", cwd=tmp_path)
    assert found.returncode != 0
    assert found.stdout.startswith("wrong.ts") and fault in found.stdout
