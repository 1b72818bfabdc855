"""functions/catalogue/parts_model.json, from the services: what each tells an app of itself.

`get_catalogue` reads the file, and imports none of them.
"""

import importlib

from functions.catalogue.parts_model import Parts
from infra.rows import ROOT

FILE = ROOT / "functions" / "catalogue" / "parts_model.json"


def text() -> str:
    """Return the parts as they are committed."""
    return parts().model_dump_json(indent=1, exclude_none=True) + "\n"


def parts() -> Parts:
    """Return the part of each service that has one."""
    found = {}
    for file in sorted((ROOT / "functions").rglob("catalogue_model.py")):
        name = file.relative_to(ROOT).with_suffix("")
        found[name.parts[1]] = importlib.import_module(".".join(name.parts)).PART
    return Parts.model_validate(found)
