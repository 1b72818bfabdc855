"""Each mistake, planted: it is found, and named."""

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from detect_secrets.core.scan import scan_file
from detect_secrets.settings import default_settings

from infra import checks, entry_points, made, render
from infra.inputs import Inputs, Place, Variable, load
from infra.names import names
from infra.plan_lines import Line, run
from infra.queries import missing, shape
from infra.review import plan_faults
from infra.rows import ROOT, Callers, FunctionRow
from tests.infra.test_plan import edge_fault, inputs


@pytest.fixture(scope="module")
def given() -> Inputs:
    return inputs()


def new_faults(mistaken: Inputs, given: Inputs, *root: Path) -> list[str]:
    """What the planted mistake adds to what is found anyway."""
    return [fault for fault in checks.faults(mistaken, *root) if fault not in checks.faults(given)]


def plan_of(given: Inputs) -> list[Line]:
    return list(render.plan(given, names(given, "police-cg", "0"), []))


def changed(given: Inputs, name: str, **settings: Any) -> Inputs:
    """The same inputs with other lines about one function in functions.yaml."""
    was = given.functions[name]
    event = settings.get("eventTrigger", was.settings.get("eventTrigger", {}))
    function = dataclasses.replace(
        was,
        settings=was.settings | settings,
        topic=event.get("eventFilters", {}).get("topic"),
        is_public="public" in settings.get("httpsTrigger", {}).get("invoker", []) or was.is_public,
    )
    return given.model_copy(update={"functions": given.functions | {name: function}})


def test_a_function_nobody_reviewed(given: Inputs) -> None:
    rows = {name: row for name, row in given.rows.items() if name != "read-tip"}
    assert new_faults(given.model_copy(update={"rows": rows}), given) == [
        "read-tip: add its row to a service.yaml: who may call it, and what it may do"
    ]


def test_a_row_whose_function_is_not_deployed(given: Inputs) -> None:
    functions = {name: one for name, one in given.functions.items() if name != "read-tip"}
    assert new_faults(given.model_copy(update={"functions": functions}), given) == [
        "read-tip: it has a row and is not in functions.yaml: run make generated"
    ]


def test_a_tick_at_a_time_that_there_is_not(given: Inputs) -> None:
    was = given.functions["relay-outbox"]
    other = dataclasses.replace(was, tick="every-hour", timeout_s=60)
    mistaken = given.model_copy(update={"functions": given.functions | {"relay-outbox": other}})
    assert new_faults(mistaken, given) == [
        "relay-outbox: every-hour is no time in infra/events.yaml",
        "relay-outbox: it must end before the scheduler gives up, in 60 s",
    ]


def test_a_function_made_public_that_was_not_reviewed_for_it(given: Inputs) -> None:
    public = changed(given, "relay-outbox", httpsTrigger={"invoker": ["public"]})
    found = new_faults(public, given)
    assert any(
        f.startswith("relay-outbox: it is public in functions.yaml and its row") for f in found
    )
    assert any(
        f.startswith("relay-outbox: public is True") for f in plan_faults(plan_of(public), given)
    )


def test_an_officers_function_open_to_anyone(given: Inputs) -> None:
    assert edge_fault(given, "read-tip") is None
    row = given.rows["read-tip"].model_copy(update={"callers": Callers.ANYONE})
    opened = given.model_copy(update={"rows": given.rows | {"read-tip": row}})
    assert (
        edge_fault(opened, "read-tip") == "read-tip: its edge asks for officer, reviewed for anyone"
    )
    asks_nobody = given.rows["submit-tip"].model_copy(update={"callers": Callers.OFFICER})
    careless = given.model_copy(update={"rows": given.rows | {"submit-tip": asks_nobody}})
    assert "submit-tip: its edge asks for None" in str(edge_fault(careless, "submit-tip"))


def test_app_check_enforced_while_the_officer_app_sends_no_token(given: Inputs) -> None:
    enforced = {"APP_CHECK": Variable(source="setting", value="enforce")}
    locked = given.model_copy(update={"environment": given.environment | enforced})
    (fault,) = new_faults(locked, given)
    assert "no app_check_key: no officer could sign in" in fault
    project = given.project.model_copy(update={"app_check_key": "6Lc"})
    assert new_faults(locked.model_copy(update={"project": project}), given) == []


@pytest.mark.parametrize(
    "role",
    [
        *("roles/editor", "roles/owner", "roles/datastore.owner", "roles/firebase.admin"),
        *("roles/resourcemanager.projectIamAdmin", "roles/pubsub.editor", "roles/admin"),
        *("roles/secretmanager.admin", "roles/run.invoker", "prahari_else"),
    ],
)
def test_an_editor_role(given: Inputs, role: str) -> None:
    wide = given.capabilities["firestore"].model_copy(update={"role": role})
    careless = given.model_copy(update={"capabilities": given.capabilities | {"firestore": wide}})
    found = plan_faults(plan_of(careless), careless)
    assert found and all(fault.partition(": ")[0].endswith(role) for fault in found)
    given_it = [name for name, row in given.rows.items() if "firestore" in row.may]
    assert all(any(f"fn-{name}@" in fault for fault in found) for name in given_it)


def test_a_role_of_our_own_that_allows_more_and_one_that_is_given_on_more(given: Inputs) -> None:
    push = given.capabilities["push"]
    more = push.model_copy(update={"permissions": [*push.permissions, "iam.roles.update"]})
    publish = given.capabilities["publish"].model_copy(update={"granted_on": Place.PROJECT})
    for name, row, said in (
        ("push", more, "prahari_push: nobody reviewed that it allows cloudmessaging"),
        ("publish", publish, "roles/pubsub.publisher: nobody reviewed that it is given there"),
    ):
        careless = given.model_copy(update={"capabilities": given.capabilities | {name: row}})
        assert any(f.startswith(said) for f in plan_faults(plan_of(careless), careless))


def test_a_shared_account(given: Inputs) -> None:
    lines = [_replace(li, "fn-notify-tip@", "fn-submit-tip@", "deploy") for li in plan_of(given)]
    found = plan_faults(lines, given)
    assert any("submit-tip: it shares the account fn-submit-tip@" in fault for fault in found)
    assert any("notify-tip: it runs as fn-submit-tip@" in fault for fault in found)


def _replace(line: Line, old: str, new: str, verb: str) -> Line:
    if verb not in line.command:
        return line
    return Line(line.word, tuple(word.replace(old, new) for word in line.command))


def test_a_missing_dead_letter(given: Inputs) -> None:
    rows = [r.model_copy(update={"dead_letter_after": None}) for r in given.events.subscriptions]
    events = given.events.model_copy(update={"subscriptions": rows})
    careless = given.model_copy(update={"events": events})
    assert any(
        fault.startswith("notify-tip: topic tip-submitted has no dead letter")
        for fault in new_faults(careless, given)
    )
    assert "notify-tip: no dead letter" in plan_faults(plan_of(careless), careless)


def test_an_event_that_is_not_tried_again(given: Inputs) -> None:
    trigger = given.functions["notify-tip"].settings["eventTrigger"] | {"retry": False}
    found = new_faults(changed(given, "notify-tip", eventTrigger=trigger), given)
    assert found == ["notify-tip: it takes events: set retry: true, or a failed event is lost"]


def test_a_topic_that_nobody_publishes(given: Inputs) -> None:
    trigger = given.functions["notify-tip"].settings["eventTrigger"]
    trigger = trigger | {"eventFilters": {"topic": "tip-submited"}}
    found = new_faults(changed(given, "notify-tip", eventTrigger=trigger), given)
    assert any("notify-tip: nobody publishes tip-submited" in fault for fault in found)
    assert any("submit-tip: it publishes tip-submitted, to which nothing" in f for f in found)


def test_a_query_without_an_index() -> None:
    query = shape("tips", [("desk", "==")], [("received_hour", "DESCENDING")])
    assert missing(query, {"indexes": [], "fieldOverrides": []}) == (
        "tips: desk ==, received_hour descending: add a composite index to firestore.indexes.json"
    )


@pytest.mark.parametrize(
    "line",
    [
        'API = "AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY"',
        'OTP_SECRET = "q8Zt7Kp2Vw9Rb4Ny6Ld1Xc3Mf5Hs0Jg"',
        '"""-----BEGIN PRIVATE KEY-----"""',
    ],
)
def test_a_secret_in_code(tmp_path: Path, line: str) -> None:
    file = tmp_path / "planted.py"
    file.write_text(f"{line}\n")
    with default_settings():
        found = {f"{one.filename}:{one.line_number}" for one in scan_file(str(file))}
    assert found == {f"{file}:1"}, "make check scans every file so (.secrets.baseline)"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("allow read: if true;", "`allow read: if true;` lets everybody in"),
        ("allow list: if (true);", "`allow list: if (true);` lets everybody in"),
        ("allow get: if isLetIn() || true;", "|| true;` lets everybody in"),
        ("allow get: if resource.data.open == true;", "was reviewed by nobody"),
        ("allow get: if false;", None),
        ("allow get: if 1 == 1;", "was reviewed by nobody"),
        ("allow get: if !false;", "was reviewed by nobody"),
        ("function open(){return 1 == 1;}", "was reviewed by nobody"),
        ("function isLetIn() { return true; }", "was reviewed by nobody"),
        ("allow get: if null != request.auth;", "was reviewed by nobody"),
        ("allow get: if request.auth != null || false;", "was reviewed by nobody"),
        ("allow get: if request.auth.token != null;", "was reviewed by nobody"),
        ("allow get, list: if standsOnBoard() && isLetIn();", "was reviewed by nobody"),
        ("allow read, write;", "`allow read, write;` lets everybody in"),
        ("allow get:\n  if request.auth != null;", "request.auth != null;` lets everybody in"),
    ],
)
def test_a_rule_that_lets_everybody_in(
    given: Inputs, tmp_path: Path, rule: str, said: str | None
) -> None:
    closed = "match /{all=**} { allow read, write: if false; }\n"
    (tmp_path / "storage.rules").write_text(closed)
    (tmp_path / "firestore.rules").write_text(f"// allow read: if true;\n{closed}{rule}\n")
    found = new_faults(given, given, tmp_path)
    assert len(found) == (said is not None)
    assert all(one.startswith("firestore.rules:3: ") and str(said) in one for one in found)


@pytest.mark.parametrize("name", ["FIRESTORE_EMULATOR_HOST", "FCM_URL", "AUTH_EMULATOR_HOST"])
def test_an_emulators_address_in_the_environment(given: Inputs, name: str) -> None:
    careless = changed(given, "notify-tip", environmentVariables={name: "127.0.0.1:1"})
    assert new_faults(careless, given) == [
        f"notify-tip: {name} is the emulator's: take it out of functions.yaml"
    ]
    sent = {name: Variable(source="setting", value="127.0.0.1:1")}
    told = given.model_copy(update={"environment": given.environment | sent})
    found = plan_faults(plan_of(told), told)
    assert any(f.startswith("127.0.0.1: an address of this machine") for f in found)
    assert ("EMULATOR" in name) == any(f.startswith(f"{name}: the emulator's") for f in found)


@pytest.mark.parametrize("name", ["SMS_KEY", "SEAL_PRIVATE_CONTENT", "MAIL_ACCOUNT"])
def test_a_secret_sent_as_a_plain_variable(given: Inputs, name: str) -> None:
    found = new_faults(changed(given, "notify-tip", environmentVariables={name: "x"}), given)
    assert found == [
        f"notify-tip: {name} looks like a secret: declare it in secretEnvironmentVariables"
    ]


def test_a_secret_that_is_read_and_not_granted_and_the_other_way_round(given: Inputs) -> None:
    lines = plan_of(given)
    granted = [
        li for li in lines if li.command[:3] == ("gcloud", "secrets", "add-iam-policy-binding")
    ]
    fewer = [line for line in lines if line != granted[0]]
    name = granted[0].command[4].partition("fn-")[2].partition("@")[0]
    assert plan_faults(fewer, given) == [
        f"{name}: it reads {granted[0].command[3]} and is not granted it"
    ]
    more = run(*(word.replace(f"fn-{name}@", "fn-check-health@") for word in granted[0].command))
    assert plan_faults([*lines, more], given) == [
        f"check-health: it is granted {granted[0].command[3]} and does not read it"
    ]


def test_everybody_as_a_member(given: Inputs) -> None:
    line = run("gcloud", "run", "services", "add-iam-policy-binding", "x", "--member=allUsers")
    (found,) = plan_faults([*plan_of(given), line], given)
    assert found.startswith("allUsers: ")


@pytest.mark.parametrize(
    "cron", ["every minute", "* * * *", "61 * * * *", "* 25 * * *", "*/5 * * * * *"]
)
def test_a_time_that_cron_does_not_know(given: Inputs, cron: str) -> None:
    events = given.events.model_copy(update={"ticks": given.events.ticks | {"every-minute": cron}})
    (found,) = new_faults(given.model_copy(update={"events": events}), given)
    assert found == f"every-minute: {cron!r} is not a time that cron knows"


@pytest.mark.parametrize("cron", ["* * * * *", "*/5 * * * *", "0 6 1,15 * *", "30 2 * * 1-5"])
def test_a_time_that_cron_knows(given: Inputs, cron: str) -> None:
    events = given.events.model_copy(update={"ticks": given.events.ticks | {"every-minute": cron}})
    assert checks.faults(given.model_copy(update={"events": events})) == []


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{caller: anyone, may: {firestore: }, bills: {}}", "caller\n  Extra inputs"),
        ("{callers: anybody, may: {}, bills: {}}", "Input should be 'anyone'"),
        ("{callers: anyone, tick: every-night, may: {}, bills: {}}", "say one of callers, topic"),
        ("{may: {}, bills: {}}", "say one of callers, topic"),
        ("{callers: officer, may: {}, bills: {}}", "has an action of the rights table"),
        ("{callers: anyone, action: read_tip, may: {}, bills: {}}", "and no other"),
        ("{callers: officer, action: read_tips, may: {}, bills: {}}", "action\n"),
        ("{tick: every-night, page: /t, may: {}, bills: {}}", "nobody may call it"),
        ("{callers: anyone, may: {}}", "bills\n  Field required"),
        ("{callers: anyone, may: {}, bills: {read: 1}}", "bills.read\n  Extra inputs"),
        ("{callers: anyone, may: {}, bills: {}, size: {memory: 1}}", "size.memory\n  Extra"),
    ],
)
def test_a_row_that_says_too_little_or_too_much(row: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        FunctionRow.model_validate(yaml.safe_load(row))


def planted(tmp_path: Path) -> Path:
    """The files that a plan is made from, for a mistake to be put in."""
    shutil.copytree(ROOT / "functions", tmp_path / "functions")
    shutil.copytree(ROOT / "infra", tmp_path / "infra")
    for name in ("functions.yaml", "firebase.json"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def test_a_row_that_stands_twice(tmp_path: Path) -> None:
    twice = planted(tmp_path) / "infra" / "secrets.yaml"
    twice.write_text(twice.read_text() + "OTP_SECRET:\n  made: typed\n")
    with pytest.raises(ValueError, match="OTP_SECRET stands twice"):
        load(tmp_path)


def test_a_function_of_one_name_in_two_services(tmp_path: Path) -> None:
    rows = planted(tmp_path) / "functions" / "upkeep" / "service.yaml"
    rows.write_text(rows.read_text() + "read_tip: {tick: every-night, may: {}, bills: {}}\n")
    with pytest.raises(ValueError, match=r"upkeep/service.yaml: read_tip: in two services"):
        load(tmp_path)


def test_a_row_without_a_file_and_a_file_whose_name_stands_twice(tmp_path: Path) -> None:
    desk = planted(tmp_path) / "functions" / "tips" / "desk"
    shutil.copy(desk / "read_tip.py", desk.parent / "talk")
    with pytest.raises(ValueError, match=r"needs one file read_tip.py, has .*desk.*, .*talk"):
        entry_points.modules(tmp_path)
    (desk / "read_tip.py").unlink()
    (desk.parent / "talk" / "read_tip.py").unlink()
    with pytest.raises(ValueError, match=r"read_tip needs one file read_tip.py, has none"):
        entry_points.modules(tmp_path)


def test_a_row_changed_and_nothing_made_anew(tmp_path: Path) -> None:
    rows = planted(tmp_path) / "functions" / "tips" / "service.yaml"
    assert made.stale(tmp_path) == []
    rows.write_text(rows.read_text().replace("page: /t/track", "page: /t/look"))
    assert made.stale(tmp_path) == [
        "firebase.json is not what the rows say: run make generated, and review it"
    ]
    rows.write_text(rows.read_text().replace("secrets: [WORK_SECRET]", "secrets: [SOS_SECRET]"))
    assert len(made.stale(tmp_path)) == 2
    made.write(tmp_path)
    assert made.stale(tmp_path) == []
    assert load(tmp_path).functions["get-challenge"].secrets == ("SOS_SECRET",)
