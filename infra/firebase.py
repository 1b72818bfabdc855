"""Write the firebase.json of a real project: `python -m infra.firebase PROJECT FILE`.

The committed one serves the emulator, where a rewrite names a function and Storage has no
bucket. A real project has Cloud Run services and buckets; nothing else differs.
"""

import json
import sys
from pathlib import Path
from typing import Any

from infra.inputs import ROOT, Inputs, load


def config(committed: str, inputs: Inputs, project: str) -> dict[str, Any]:
    """Return the configuration of a project, from the text of the committed one."""
    whole: dict[str, Any] = json.loads(committed)
    for rewrite in whole["hosting"]["rewrites"]:
        if function := rewrite.pop("function", None):
            service = {"serviceId": function["functionId"], "region": function["region"]}
            rewrite["run"] = service
    rules = whole["storage"]["rules"]
    whole["storage"] = [
        {"bucket": f"{project}-{name}", "rules": rules} for name in inputs.retention.buckets
    ]
    del whole["functions"], whole["emulators"]
    return whole


def main(arguments: list[str]) -> int:
    """Run the command."""
    project, file = arguments
    made = config((ROOT / "firebase.json").read_text(encoding="utf-8"), load(), project)
    Path(file).write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
