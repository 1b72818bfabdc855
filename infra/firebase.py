"""Write the firebase.json of a real project: `python -m infra.firebase PROJECT FILE`.

The committed one serves the emulator, where a rewrite names a function and Storage has no
bucket. A real project has Cloud Run services and buckets, and its officer app may reach
reCAPTCHA where it attests itself by App Check, and map tiles where it has any; nothing else
differs.
"""

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from infra.inputs import Inputs, Project, load
from infra.rows import ROOT

# https://developers.google.com/recaptcha/docs/faq on Content-Security-Policy, and where the SDK
# exchanges its answer. The SDK loads the script by a plain string: no trusted types then.
APP_CHECK = {
    "script-src": "https://www.google.com/recaptcha/ https://www.gstatic.com/recaptcha/",
    "frame-src": "https://www.google.com/recaptcha/ https://recaptcha.google.com/recaptcha/",
    "connect-src": "https://content-firebaseappcheck.googleapis.com https://www.google.com/recaptcha/",
}
TRUSTED_TYPES = {"require-trusted-types-for", "trusted-types"}


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
    (officers,) = (h for h in whole["hosting"]["headers"] if h.get("source") == "/officer")
    officers["headers"][0]["value"] = policy(officers["headers"][0]["value"], inputs.project)
    return whole


def policy(committed: str, project: Project) -> str:
    """Return the officer app's Content-Security-Policy, with what the project switched on."""
    rules = dict(rule.strip().partition(" ")[::2] for rule in committed.split(";"))
    if project.map_tiles:
        tiles = urlsplit(project.map_tiles)
        rules["img-src"] += f" {tiles.scheme}://{tiles.netloc} data:"  # and Leaflet's empty tile
        rules["trusted-types"] = "default"  # which web/officer/sos/map.ts makes, for one word
    if project.app_check_key:
        for name, more in APP_CHECK.items():
            rules[name] = f"{rules.get(name, '')} {more}".strip()
        rules = {name: said for name, said in rules.items() if name not in TRUSTED_TYPES}
    return "; ".join(f"{name} {said}" for name, said in rules.items())


def main(arguments: list[str]) -> int:
    """Run the command."""
    project, file = arguments
    made = config((ROOT / "firebase.json").read_text(encoding="utf-8"), load(), project)
    Path(file).write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
