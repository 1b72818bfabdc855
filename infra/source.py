"""The source as git knows it: is it clean, and what is it called?"""

import hashlib
import subprocess

from infra.rows import ROOT

# What .gcloudignore leaves for the upload.
UPLOADED = ("main.py", "functions", "shared", "functions.yaml", "requirements.txt")
ROWS = ":(exclude)functions/*/service.yaml"


def is_dirty() -> bool:
    """Say whether something is not committed: it would be deployed without a review."""
    return bool(_git("status", "--porcelain"))


def fingerprint() -> str:
    """Return the tag of the image of this source: the same for the same files."""
    listed = _git("ls-files", "--stage", "--", *UPLOADED, ROWS)
    return hashlib.sha256(listed.encode()).hexdigest()[:16]


def _git(*words: str) -> str:
    return subprocess.run(
        ["git", *words], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
