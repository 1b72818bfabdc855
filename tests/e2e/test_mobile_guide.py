"""docs/MOBILE.md says what is so: its commands run, its tables are the code's."""

import json
import re
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from docs import openapi
from emulator import toolchain
from emulator.ports import Ports
from functions.officers.otp_model import AGAIN, CODE_LIFE, DAILY_SMS, WAITS_S
from functions.sos.incident_model import PIN_TRIES
from functions.sos.ladder_model import RINGS
from functions.sos.press.model import MAX_FIXES, SosWarning
from functions.tips.talk.model import TRIES
from shared.edge import unknown, versions
from shared.edge.wire import MAX_BODY_BYTES
from shared.force.devices import SIGNED_IN
from shared.pure.errors import AppError
from shared.pure.reasons import Problem, Reason
from shared.send.push_model import FORMS, SOS_LIFE

GUIDE = (toolchain.ROOT / "docs" / "MOBILE.md").read_text(encoding="utf-8")
DOCUMENT: dict[str, Any] = json.loads(openapi.FILE.read_text(encoding="utf-8"))
CALLS = {path.removeprefix("/api/") for path in DOCUMENT["paths"]}
COMMANDS = [
    line.strip()
    for block in re.findall(r"```bash\n(.*?)```", GUIDE, re.DOTALL)
    for line in block.replace("\\\n", " ").splitlines()
]


def rows(head: str) -> list[list[str]]:
    """The rows of the table under a heading line, each a list of its cells."""
    table = GUIDE.split(f"| {head} |\n", 1)[1].split("\n\n", 1)[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[1:]
    ]


def codes(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


REASONS = "reason | http | what the app does"


def section(number: int) -> str:
    return GUIDE.split(f"\n## {number}. ", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_runs_and_answers(command: str, stage, phones) -> None:
    ports = {5000: stage.hosting_url("").rsplit(":", 1)[1].rstrip("/"), 9099: stage.ports.auth}
    ports[4600] = phones.url.rsplit(":", 1)[1]
    for usual, ours in ports.items():
        command = command.replace(f"127.0.0.1:{usual}", f"127.0.0.1:{ours}")
    command = command.replace("demo-prahari", stage.project)
    said = subprocess.run(
        ["bash", "-ec", command], capture_output=True, text=True, check=True, timeout=60
    )
    assert "error" not in json.loads(said.stdout)


def test_each_reason_has_what_the_app_does_and_its_status() -> None:
    table = {
        codes(reason)[0]: http for reason, http, _ in rows("reason | http | what the app does")
    }
    assert table.keys() == set(Reason)
    known = {str(error.http) for error in _errors()}
    assert set(table.values()) <= known


def test_each_reason_comes_with_the_status_that_the_table_says() -> None:
    table = {
        codes(reason)[0]: http for reason, http, _ in rows("reason | http | what the app does")
    }
    raised = re.compile(r"(\w+Error)\(\s*Reason\.([A-Z_]+)")
    status = {error.__name__: str(error.http) for error in _errors()}
    sources = [*toolchain.ROOT.glob("functions/**/*.py"), *toolchain.ROOT.glob("shared/**/*.py")]
    pairs = {
        (Reason[reason].value, status[error])
        for file in sources
        for error, reason in raised.findall(file.read_text(encoding="utf-8"))
    }
    assert len(pairs) > 15
    assert {(reason, http) for reason, http in pairs if table[reason] != http} == set()


def _errors() -> list[type[AppError]]:
    direct = AppError.__subclasses__()
    return [*direct, *(one for error in direct for one in error.__subclasses__())]


def test_each_problem_and_each_warning_is_named() -> None:
    problems = GUIDE.split("`problem` of a field is one of:")[1].split("\n")[0]
    assert codes(problems) == [*Problem]
    warnings = section(4).split("`warnings`:")[1].split("Log them")[0]
    assert set(codes(warnings)) == set(SosWarning)


def test_each_push_is_described() -> None:
    table = [(codes(kind)[0], codes(what)[0]) for kind, what, _ in rows("type | what | the app")]
    assert sorted(table) == sorted((kind.value, what.value) for kind, what in FORMS)


def test_of_each_call_it_is_said_what_a_repeat_does() -> None:
    table = rows("call | sent twice")
    told = [call for calls, _ in table for call in codes(calls)]
    assert sorted(told) == sorted(CALLS)
    schemas = DOCUMENT["components"]["schemas"]
    named = {
        path.removeprefix("/api/")
        for path, call in DOCUMENT["paths"].items()
        if "request_id" in schemas[_asked(call)].get("properties", {})
    }
    assert set(codes(table[0][0])) == named - {"confirm-saved"}


def _asked(call: dict[str, Any]) -> str:
    body = call["post"]["requestBody"]["content"]["application/json"]["schema"]
    return str(body["$ref"].rpartition("/")[2])


def test_each_new_name_is_there_and_each_old_one_is_not_written_any_more() -> None:
    for call, old, new in rows("call | old | new"):
        (name,), (was,), (now,) = codes(call), codes(old), codes(new)
        words = set(_words(DOCUMENT["paths"][f"/api/{name}"]))
        assert now == name or now in words, (name, now)
        assert was not in words and was not in CALLS, (name, was)


def _words(part: Any, inside: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the names of all fields of a part of the document, with dots between."""
    if isinstance(part, dict) and "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        if name not in inside:
            yield from _words(DOCUMENT["components"]["schemas"][name], (*inside, name))
        return
    for field, about in part.get("properties", {}).items() if isinstance(part, dict) else ():
        yield field
        yield from (f"{field}.{word}" for word in _words(about, inside))
    rest = part.values() if isinstance(part, dict) and "properties" not in part else ()
    for one in part if isinstance(part, list) else rest:
        yield from _words(one, inside)


def test_its_numbers_are_the_codes() -> None:
    said = {
        f"at most {MAX_FIXES} a call": 4,
        f"An SOS push lives {int(SOS_LIFE.total_seconds())} s": 8,
        "after 3, 5, 10, 15 and then every 30 minutes": 8,
        "Waits: 60 s, 2 min, 5 min, then an hour": 7,
        "five SMS a day a number": 7,
        "good for five minutes": 7,
        "given again for ten minutes": 7,
        "Good for 30 days": 7,
        "64 KiB are the limit": 3,
        "Ten wrong receipts an hour": 5,
        "five tries": 4,
        f"api/{versions.API}": 11,
    }
    assert [text for text, at in said.items() if text not in section(at)] == []
    assert [int(one.total_seconds() / 60) for one in RINGS] == [3, 5, 10, 15, 30]
    assert (WAITS_S, DAILY_SMS, PIN_TRIES, TRIES) == ((60, 120, 300, 3600), 5, 5, 10)
    assert (timedelta(minutes=5), timedelta(minutes=10)) == (CODE_LIFE, AGAIN)
    assert (timedelta(days=30), 64 * 1024) == (SIGNED_IN, MAX_BODY_BYTES)
    assert all(f"`{name}`" in section(11) for name in unknown.WHO_READS)


def test_its_ports_its_query_and_its_settings_are_ours() -> None:
    usual = Ports()
    named = (usual.hosting, usual.functions, usual.firestore, usual.auth, usual.phones)
    told = "hosting {}, functions {}, Firestore {}, Auth {}, phones page {}".format(*named)
    assert f"Ports: {told}." in GUIDE
    live = (toolchain.ROOT / "web/officer/sos/live.ts").read_text(encoding="utf-8")
    query = section(9).split("```js\n")[1].split("```")[0]
    assert "".join(query.split()).rstrip(")").rstrip(",") in "".join(live.split())
    emulator = "".join(one.read_text("utf-8") for one in toolchain.ROOT.glob("emulator/*.py"))
    for setting in ("PRAHARI_HOST", "WEB_ORIGINS", "FCM_URL"):
        assert setting in GUIDE and setting in emulator


def test_bare_http_is_asked_for_wherever_nobody_is_to_be_known() -> None:
    anonymous = {
        path.removeprefix("/api/")
        for path, call in DOCUMENT["paths"].items()
        if call["post"]["security"] == [] and not path.endswith("-sos")
    }
    bare = section(2).split("Send ")[1].split(" by a bare HTTP client")[0]
    assert set(codes(bare)) == anonymous
