"""gcloud's own opinion of its commands, without a login or a network."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

GCLOUD = shutil.which("gcloud")


def lint(commands: Iterable[str]) -> list[str]:
    """Return what gcloud says against each command it would refuse.

    Its exit status is always 0 and a second `[]` follows the answer, so `success` is read.
    """
    wanted = sorted(set(commands))
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
