"""Each flag that can stand on an SOS has words in the officer app."""

import re
from pathlib import Path

from functions.sos.press.model import RaiseSos
from shared.edge.app_check import Verdict

ROOT = Path(__file__).parents[3]
TEXTS = (ROOT / "web/officer/sos/texts.ts").read_text(encoding="utf-8")
SOURCES = (*(ROOT / "functions/sos").rglob("*.py"), ROOT / "shared/edge/anyone.py")
SAID = re.compile(r"flags\b[^\n]*|\(\"\w+\",\)[^\n]*")
CONSTANT = re.compile(r"\(\*\w+\.flags, ([A-Z_]+)\)")


def stored() -> set[str]:
    """Return each flag that the code can store, found in the code."""
    flags = {f"unread_{name}" for name in RaiseSos.model_fields}
    flags |= {f"app_check_{one}" for one in Verdict if one is not Verdict.ATTESTED}
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        for line in SAID.findall(text):
            flags |= set(re.findall(r"\"([a-z]+(?:_[a-z]+)+)\"", line))
        for name in CONSTANT.findall(text):
            flags |= set(re.findall(rf'^{name} = "(\w+)"', text, re.MULTILINE))
    return flags


def test_each_flag_that_can_be_stored_is_said_in_both_languages() -> None:
    table = TEXTS.split("export const FLAGS", 1)[1].split("};", 1)[0]
    said = dict(re.findall(r'^  (\w+): \["[^"]+", "([^"]+)"\]', table, re.MULTILINE))
    found = stored()

    assert {"moved_on", "far_away", "no_number", "token_unchecked", "no_place"} <= found
    assert sorted(found - said.keys()) == []
