"""Ask whether anything that is deployed has a known security hole, and say so when nobody answers.

pip-audit calls a package that its service does not know "skipped", and ends with a traceback
where there is no network. Neither may look like a clean bill.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parents[1] / "requirements.txt"
AUDIT = (
    "pip_audit",
    "--require-hashes",
    "--disable-pip",
    "--progress-spinner=off",
    "--format=json",
)
PATIENCE_S = 120


def main() -> int:
    """Print one line. Returns 1 when a hole is known."""
    holes, unanswered, asked = judge(_ask())
    for hole in holes:
        _say(f"known hole: {hole}")
    if unanswered or not asked:
        _say(f"pip-audit: NOT AUDITED: {unanswered or 'all'} packages: no answer from the service")
    elif not holes:
        _say(f"pip-audit: {asked} packages, no known hole")
    return 1 if holes else 0


def judge(report: dict[str, Any]) -> tuple[list[str], int, int]:
    """Return what a report says: the holes, how many got no answer, how many were asked for."""
    packages = report.get("dependencies", [])
    holes = [
        f"{package['name']} {package['version']}: {hole['id']}"
        for package in packages
        for hole in package.get("vulns", [])
    ]
    unanswered = sum("skip_reason" in package for package in packages)
    return holes, unanswered, len(packages)


def _ask() -> dict[str, Any]:
    """Run pip-audit. Returns nothing where it could not even ask."""
    command = [sys.executable, "-m", *AUDIT, "--requirement", str(LOCK)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        report: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return {}
    return report


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 a command speaks on stdout


if __name__ == "__main__":
    sys.exit(main())
