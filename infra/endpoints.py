"""functions.yaml, from the rows: Firebase's static manifest of what is deployed.

The emulator, deploy.sh and the tests read it (manifest.py), so it is made and committed.
"""

from pathlib import Path
from typing import Any

import yaml

from infra import rows
from infra.inputs import Project
from infra.rows import ROOT, FunctionRow, Kind, Size
from infra.strict_yaml import Row
from infra.strict_yaml import read as read_yaml

FILE = ROOT / "functions.yaml"
_HEAD = """\
# Made by `make generated` from functions/*/service.yaml, infra/defaults.yaml and the region of
# infra/project.yaml: do not edit. The emulator, deploy.sh and the tests read it.
"""
_MESSAGE = "google.cloud.pubsub.topic.v1.messagePublished"


class Defaults(Row):
    """defaults.yaml."""

    platform: str
    cpu: int
    sizes: dict[Kind, Size]


def text(root: Path = ROOT) -> str:
    """Return the manifest as it is committed."""
    defaults: Defaults = read_yaml(root / "infra" / "defaults.yaml", Defaults)
    region = read_yaml(root / "infra" / "project.yaml", Project).region
    endpoints = {
        rows.deployed(target): _endpoint(target, row, defaults, region)
        for target, row in rows.read(root).items()
    }
    whole = {"specVersion": "v1alpha1", "requiredAPIs": [], "endpoints": endpoints}
    return _HEAD + yaml.safe_dump(whole, sort_keys=False, default_flow_style=None, width=100)


def _endpoint(target: str, row: FunctionRow, defaults: Defaults, region: str) -> dict[str, Any]:
    usual = defaults.sizes[row.kind].model_dump()
    size = usual | row.size.model_dump(exclude_none=True)
    secrets = {"secretEnvironmentVariables": [{"key": name} for name in row.secrets]}
    return {
        "platform": defaults.platform,
        "region": [region],
        "entryPoint": target,
        **_trigger(row),
        **(secrets if row.secrets else {}),
        "availableMemoryMb": size["memory_mb"],
        "cpu": defaults.cpu,
        "concurrency": size["concurrency"],
        "timeoutSeconds": size["timeout_s"],
        "minInstances": size["min_instances"],
        "maxInstances": size["max_instances"],
    }


def _trigger(row: FunctionRow) -> dict[str, Any]:
    if row.callers:
        return {"httpsTrigger": {"invoker": ["public"]}}
    if row.queue:
        return {"taskQueueTrigger": row.queue}
    if row.tick:  # a plain call, which the emulator lets through and Cloud Run checks
        return {"httpsTrigger": {"invoker": ["private"]}, "labels": {"tick": row.tick}}
    # Without `retry` a failed event is lost.
    filters = {"topic": row.topic}
    return {"eventTrigger": {"eventType": _MESSAGE, "eventFilters": filters, "retry": True}}
