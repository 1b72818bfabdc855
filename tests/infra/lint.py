"""gcloud's own opinion of its commands, without a login or a network."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

GCLOUD = shutil.which("gcloud")
PASSED = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "prahari" / "linted"


def lint(commands: Iterable[str]) -> list[str]:
    """Return what gcloud says against each command it would refuse.

    Half a second a command: what this gcloud passed once is remembered, for this user.
    """
    known = set(PASSED.read_text("ascii").split()) if PASSED.exists() else set()
    wanted = {one: _mark(one) for one in sorted(set(commands))}
    new = [one for one, mark in wanted.items() if mark not in known]
    faults = _judged(new) if new else []
    if new and not faults:
        PASSED.parent.mkdir(parents=True, exist_ok=True)
        with PASSED.open("a", encoding="ascii") as file:
            file.writelines(f"{wanted[one]}\n" for one in new)
    return faults


def _mark(command: str) -> str:
    """Name a command, and the gcloud that judges it."""
    gcloud = Path(str(GCLOUD)).resolve()
    version = gcloud.parents[1] / "VERSION"
    told = version.read_text("ascii") if version.exists() else str(gcloud.stat().st_mtime_ns)
    return hashlib.sha256(f"{told}\0{command}".encode()).hexdigest()[:32]


def _judged(wanted: list[str]) -> list[str]:
    """Ask gcloud.

    Its exit status is always 0 and a second `[]` follows the answer, so `success` is read.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "commands.json"
        rows = [{"command_string": one, "id": str(n)} for n, one in enumerate(wanted)]
        file.write_text(json.dumps(rows), encoding="utf-8")
        answer = subprocess.run(
            ["gcloud", "meta", "lint-gcloud-commands", "--format=json", f"--commands-file={file}"],
            env={**os.environ, "CLOUDSDK_CONFIG": folder, "CLOUDSDK_CORE_DISABLE_PROMPTS": "1"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    rows = json.JSONDecoder().raw_decode(answer.strip())[0]
    judged = {row["command_string"] for row in rows}
    missed = [f"{one}: not judged" for one in wanted if _spaced(one) not in map(_spaced, judged)]
    return missed + [
        f"{row['command_string']}: {row['error_message']}" for row in rows if not row["success"]
    ]


def _spaced(command: str) -> str:
    return re.sub(r"[\s=]+", " ", command)
