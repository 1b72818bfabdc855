"""Where the tools are that read the contract. They are installed at their first use, per user.

`make test` does without them: 206 MB, of which the Kotlin compiler and the generator are most.
"""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from emulator import toolchain

HERE = Path(__file__).parent
ROOT = HERE.parent
CONTRACT = ROOT / "docs" / "openapi.json"
LOCKS = ("tools.txt", "package.json", "package-lock.json", ".npmrc")
PATIENCE_S = 600
NPM_CI = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


class MissingToolError(Exception):
    """A tool cannot be had. The message reads "what: why: what to do"."""


def run(*command: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a tool with Node, Java and the Python tools where it looks for them."""
    env = toolchain.environment() | {"PYTHONPATH": str(python_packages()), "NO_COLOR": "1"}
    said = [str(word) for word in command]
    return subprocess.run(
        said, capture_output=True, text=True, cwd=cwd, env=env, timeout=PATIENCE_S, check=False
    )


def java(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run Java: the emulators' own runtime."""
    return run(toolchain.java_home() / "bin" / "java", "-Xmx2g", *arguments)


def node(package: str, script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a script of a Node package."""
    return run(toolchain.node(), node_packages() / package / script, *arguments)


def generator() -> Path:
    """The jar of openapi-generator."""
    return python_packages() / "openapi_generator_cli" / "openapi-generator.jar"


def python_packages() -> Path:
    """The folder with the Python packages."""
    return _kept() / "python"


def node_packages() -> Path:
    """The folder with the Node packages."""
    return _kept() / "node_modules"


@cache
def _kept() -> Path:
    """Return the folder of these very versions: whole, or not there."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "prahari"
    kept = home / f"clients-{_wanted()}"
    if not kept.is_dir():
        sys.stdout.write("clients: installing the tools that read the contract\n")
        sys.stdout.flush()
        home.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix="clients-", dir=home))
        try:
            _install(work, home)
            work.rename(kept)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return kept


def _wanted() -> str:
    wanted = hashlib.sha256(f"{platform.platform()} {sys.version}".encode())
    for name in LOCKS:
        wanted.update((HERE / name).read_bytes())
    return wanted.hexdigest()[:16]


def _install(work: Path, home: Path) -> None:
    version = re.search(r"^uv==(\S+)", (ROOT / "emulator/uv.txt").read_text(), re.MULTILINE)
    uv = home / f"uv-{version[1] if version else ''}" / "bin" / "uv"
    pip = [uv, "pip", "install", "--quiet", "--require-hashes", "--python", sys.executable]
    _must("the Python tools", *pip, "--target", work / "python", "-r", HERE / "tools.txt")
    for name in LOCKS[1:]:
        shutil.copy(HERE / name, work)
    npm = Path(sys.executable).parent / "npm"
    _must("the Node tools", npm, "--prefix", work, *NPM_CI, "--prefer-offline")


def _must(what: str, *command: object) -> None:
    said = [str(word) for word in command]
    env = toolchain.environment()
    done = subprocess.run(
        said, capture_output=True, text=True, env=env, timeout=PATIENCE_S, check=False
    )
    if done.returncode:
        why = (done.stderr.strip().splitlines() or ["it gave no reason"])[-1]
        raise MissingToolError(f"{what}: {why}: check the network and run again")
