"""Switch the Data Access logs of a service on, in a saved IAM policy: `FILE SERVICE`.

gcloud has no command for it. The policy keeps its etag, so that setting it fails rather than
undo what somebody else changed meanwhile.
"""

import json
import sys
from pathlib import Path
from typing import Any

KINDS = ("DATA_READ", "DATA_WRITE")


def audited(policy: dict[str, Any], service: str) -> dict[str, Any]:
    """Return the policy with every read and write of a service logged, for everybody."""
    others = [entry for entry in policy.get("auditConfigs", []) if entry["service"] != service]
    kinds = [{"logType": kind} for kind in KINDS]
    return policy | {"auditConfigs": [*others, {"service": service, "auditLogConfigs": kinds}]}


def main(arguments: list[str]) -> int:
    """Run the command."""
    file, service = Path(arguments[0]), arguments[1]
    policy = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(audited(policy, service), indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
