"""Run by Python itself at the start of every local function worker, before any function.

Two things in which the Firebase CLI differs from the cloud are put right here:

- it gives every secret of `.secret.local` to every function; in the cloud a function has only
  those that `functions.yaml` lists for it;
- its own settings win over those the suite was started with (`Suite.env`), such as the address
  of the Cloud Tasks fake.

The folder is on PYTHONPATH of local workers only. Nothing deployed knows of it.
"""

# ruff: noqa: INP001 - Python imports it by this name from PYTHONPATH, not from a package.
import json
import os
from pathlib import Path


def _keep_only_own_secrets(service: str) -> None:
    """Removes the secrets that the function's entry in functions.yaml does not list."""
    import yaml

    endpoints = yaml.safe_load(Path("functions.yaml").read_text(encoding="utf-8"))["endpoints"]
    secrets = {
        name: {item["key"] for item in endpoint.get("secretEnvironmentVariables") or ()}
        for name, endpoint in endpoints.items()
    }
    stored = _names_in(Path(".secret.local"))
    for key in stored.union(*secrets.values()) - secrets.get(service, set()):
        os.environ.pop(key, None)


def _names_in(path: Path) -> set[str]:
    if not path.is_file():
        return set()
    lines = path.read_text(encoding="utf-8").splitlines()
    return {
        line.split("=", 1)[0].strip()
        for line in lines
        if "=" in line and not line.lstrip().startswith("#")
    }


if service := os.environ.get("K_SERVICE"):
    _keep_only_own_secrets(service)
    os.environ.update(json.loads(os.environ.pop("PRAHARI_WORKER_ENV", "{}")))
