"""The rewrites of firebase.json, from the rows: which function answers at which address.

The rest of that file is written by hand. Firebase's tools want it in one piece, and JSON has no
comment that could say so there.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from infra import rows
from infra.inputs import Project
from infra.rows import ROOT
from infra.strict_yaml import read as read_yaml

FILE = ROOT / "firebase.json"


def text(root: Path = ROOT) -> str:
    """Return the configuration as it is committed."""
    whole = json.loads((root / FILE.name).read_text(encoding="utf-8"))
    region = read_yaml(root / "infra" / "project.yaml", Project).region
    whole["hosting"]["rewrites"] = list(_rewrites(root, region))
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _rewrites(root: Path, region: str) -> Iterator[dict[str, Any]]:
    """Yield the address of each form, and /api/<name> of each function that may be called."""
    for target, row in rows.read(root).items():
        name = rows.deployed(target)
        former = [f"/api/{one}" for one in row.formerly]
        for source in [row.page, f"/api/{name}", *former] if row.callers else []:
            if source:
                yield {"source": source, "function": {"functionId": name, "region": region}}
