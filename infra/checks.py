"""What must hold before a plan is even made. Each fault names the thing and what to do."""

import argparse
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from infra.inputs import Inputs, Place
from infra.manifest import Deployed
from infra.names import LONGEST, is_queue, secrets, topics
from infra.rows import ROOT, Callers

_CRON = re.compile(r"(\*|\d{1,2}(-\d{1,2})?(,\d{1,2}(-\d{1,2})?)*)(/\d{1,2})?")
_CRON_ENDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
_SECRET_NAME = re.compile(r"KEY|SECRET|TOKEN|PASSWORD|PEPPER")
_RULE = re.compile(r"\ballow\b[^;:]*(:\s*if\b(?P<condition>[^;]*))?;")
# `x == true` asks something; any other `true` in a condition answers it.
_OPEN = re.compile(r"(?<!= )(?<!=)\btrue\b|^\s*request\.auth\s*!=\s*null\s*$")
_FUNCTION = re.compile(r"\bfunction\b[^{]*\{[^}]*\}")
_MATCH = re.compile(r"\bmatch\s+(\S+)\s*\{")
# What the rules say, word for word: what is new or changed is reviewed, and then stands here too.
_REVIEWED = {
    "/sos/{sos} allow get: if (standsOnBoard() || standsInHeap()) && isLetIn();",
    "/sos/{sos} allow list: if standsOnBoard() && isLetIn();",
    "/sos_heaps/{seat} allow get, list: if standsOnBoard() && isLetIn();",
    (
        "function mayLook() { return request.auth.token.role in ['call_taker', "
        "'constable', 'sho', 'asp', 'sp', 'ig', 'state_desk', 'room_112', 'dgp_room']; "
        "}"
    ),
    (
        "function standsOnBoard() { return mayLook() && request.auth.token.unit in "
        "resource.data.boards; }"
    ),
    (
        "function standsInHeap() { return mayLook() && 'heap:' + "
        "request.auth.token.unit in resource.data.boards; }"
    ),
    (
        "function isLetIn() { let device = "
        "get(/databases/$(database)/documents/devices/$(request.auth.token.device)).data; "
        "return device.status == 'active' && device.version == request.auth.token.sv && "
        "device.valid_until > request.time && isHeld(device); }"
    ),
    (
        "function isHeld(device) { let post = "
        "get(/databases/$(database)/documents/posts/$(device.post)).data; return "
        "!isShut(post.get('disabled', null)) && (isReadable(post) ? isTheirs(post, "
        "device) : "
        "isTheirs(get(/databases/$(database)/documents/roster/$(device.post)).data, "
        "device)); }"
    ),
    (
        "function isShut(said) { return said != null && (said is float || "
        "!(string(said).trim().lower() in ['', 'none', 'false', 'no', '0'])); }"
    ),
    (
        "function isReadable(post) { return post.get('unit', null) is string && "
        "post.get('role', null) is string && post.get('official_name', null) is string "
        "&& post.get('held_from', '') is string; }"
    ),
    (
        "function isTheirs(post, device) { return device.holder == post.official_name + "
        "'|' + post.get('held_from', '') && post.role == request.auth.token.role && "
        "post.unit == request.auth.token.unit; }"
    ),
}
_SIZES = ("availableMemoryMb", "cpu", "minInstances", "maxInstances")


def faults(inputs: Inputs, root: Path = ROOT) -> list[str]:
    """Return what is wrong with the files, each in one line."""
    found = [*_listed(inputs), *_clock(inputs), *_rules(root), *_app_check(inputs)]
    for function in inputs.functions.values():
        found += [f"{function.name}: {fault}" for fault in _function(inputs, function)]
    return found


def unfit(
    inputs: Inputs, options: argparse.Namespace, env: Mapping[str, str], *, is_dirty: bool
) -> list[str]:
    """Return why this deployment must not begin from here."""
    unknown = sorted(set(options.only) - inputs.functions.keys())
    found = [f"{name} is no function; these are: {', '.join(inputs.functions)}" for name in unknown]
    nowhere = {n for n, v in inputs.environment.items() if v.source == "nowhere"}
    found += [
        f"{name} is set in your shell: that is the emulator's; unset it"
        for name in sorted(env)
        if name.endswith("_EMULATOR_HOST") or name in nowhere - {"GCLOUD_PROJECT"}
    ]
    if not re.fullmatch(r"[a-z][a-z0-9-]{4,28}[a-z0-9]", options.project):
        found.append(f"{options.project} is not a project id")
    return found if options.plan else [*found, *_unready(inputs, options, is_dirty=is_dirty)]


def _unready(inputs: Inputs, options: argparse.Namespace, *, is_dirty: bool) -> Iterator[str]:
    """Yield what is right for a plan and wrong for the real thing."""
    if is_dirty:
        yield "there are changes that are not committed: commit them, so that they are reviewed"
    if options.project.startswith("demo-"):
        yield f"{options.project}: a demo- project is the emulator's: functions trust it blindly"
    if inputs.project.alert_email.endswith(".invalid"):
        yield "infra/project.yaml: alert_email: say who is to be woken"
    if not inputs.project.billing_account.strip("0-"):
        yield "infra/project.yaml: billing_account: say which account pays"


def _listed(inputs: Inputs) -> Iterator[str]:
    """Yield functions that nobody reviewed, and reviews of functions that are gone."""
    for name in inputs.functions.keys() - inputs.rows.keys():
        yield f"{name}: add its row to a service.yaml: who may call it, and what it may do"
    for name in inputs.rows.keys() - inputs.functions.keys():
        yield f"{name}: it has a row and is not in functions.yaml: run make generated"


def _function(inputs: Inputs, function: Deployed) -> Iterator[str]:
    if len(function.name) > LONGEST:
        yield f"its name has more than {LONGEST} letters: an account's name would not fit"
    for size in _SIZES:
        if size not in function.settings:
            yield f"functions.yaml does not say {size}: see infra/defaults.yaml"
    if row := inputs.rows.get(function.name):
        yield from _callers(function, row.callers)
        yield from _rights(inputs, row.may)
    if function.topic:
        yield from _event(inputs, function)
    if function.tick:
        yield from _tick(inputs, function)
    for variable in secrets(inputs, function):
        if variable not in inputs.secrets:
            yield f"add {variable} to infra/secrets.yaml: how its first value is made"
    for name, value in function.settings.get("environmentVariables", {}).items():
        yield from _variable(inputs, name, str(value))


def _callers(function: Deployed, callers: Callers | None) -> Iterator[str]:
    is_http = function.has_contract and not is_queue(function)
    if function.is_public and callers is None:
        yield "it is public in functions.yaml and its row says no callers"
    if not function.is_public and callers is not None:
        yield f"it is reviewed for {callers} and not public in functions.yaml"
    if function.is_public and not is_http:
        yield "it takes events or ticks and must not be public"


def _rights(inputs: Inputs, may: Mapping[str, list[str] | None]) -> Iterator[str]:
    for name, where in may.items():
        capability = inputs.capabilities.get(name)
        if capability is None:
            yield f"{name} is not in infra/capabilities.yaml"
        elif capability.granted_on in {Place.TOPICS, Place.QUEUES} and not where:
            yield f"say where it may {name}"
        if name == "publish" and where != ["*"]:
            for topic in set(where or []) - set(topics(inputs)):
                yield f"it publishes {topic}, to which nothing in functions.yaml listens"


def _event(inputs: Inputs, function: Deployed) -> Iterator[str]:
    topic = str(function.topic)
    if function.settings["eventTrigger"].get("retry") is not True:
        yield "it takes events: set retry: true, or a failed event is lost"
    rules = (r for r in inputs.events.subscriptions if fnmatchcase(topic, r.topics))
    rule = next(rules, None)
    if rule is None or rule.dead_letter_after is None:
        yield f"topic {topic} has no dead letter: set dead_letter_after in infra/events.yaml"
    if function.timeout_s >= inputs.events.ack_deadline_s:
        yield f"it must end before the push does, in {inputs.events.ack_deadline_s} s"
    published = {t for row in inputs.rows.values() for t in row.may.get("publish") or []}
    told = published | {*inputs.events.relayed}
    if topic not in told:
        yield f"nobody publishes {topic}: add it to a function's may, or to relayed in events.yaml"


def _tick(inputs: Inputs, function: Deployed) -> Iterator[str]:
    if function.tick not in inputs.events.ticks:
        yield f"{function.tick} is no time in infra/events.yaml"
    if function.timeout_s >= inputs.events.tick_deadline_s:
        yield f"it must end before the scheduler gives up, in {inputs.events.tick_deadline_s} s"


def _variable(inputs: Inputs, name: str, value: str) -> Iterator[str]:
    known = inputs.environment.get(name)
    if name.endswith("_EMULATOR_HOST") or (known and known.source == "nowhere"):
        yield f"{name} is the emulator's: take it out of functions.yaml"
    is_secret = _SECRET_NAME.search(name) or (known and known.source == "secret")
    if is_secret or len(value) > 200:  # noqa: PLR2004 no setting is as long
        yield f"{name} looks like a secret: declare it in secretEnvironmentVariables"


def _clock(inputs: Inputs) -> Iterator[str]:
    for tick, cron in inputs.events.ticks.items():
        parts = cron.split()
        good = len(parts) == len(_CRON_ENDS) and all(map(_is_cron, parts, _CRON_ENDS))
        if not good:
            yield f"{tick}: {cron!r} is not a time that cron knows"


def _app_check(inputs: Inputs) -> Iterator[str]:
    """Yield what would lock the officer app out: it sends a token only where it has a key."""
    if inputs.environment["APP_CHECK"].value == "enforce" and not inputs.project.app_check_key:
        yield "APP_CHECK is `enforce` and there is no app_check_key: no officer could sign in"


def _is_cron(part: str, ends: tuple[int, int]) -> bool:
    values = [int(number) for number in re.findall(r"(?<!/)\b\d+", part)]
    inside = all(ends[0] <= value <= ends[1] for value in values)
    return bool(_CRON.fullmatch(part)) and inside


def _rules(root: Path) -> Iterator[str]:
    """Yield rules that let anybody in, or anybody who signed in, or that nobody reviewed."""
    for name in ("firestore.rules", "storage.rules"):
        text = re.sub(r"//.*", "", (root / name).read_text(encoding="utf-8"))
        for match in _RULE.finditer(text):
            condition, said = match["condition"], " ".join(match.group().split())
            line = text[: match.start()].count("\n") + 1
            paths = _MATCH.findall(text, 0, match.start())
            if condition is None or _OPEN.search(condition):
                yield f"{name}:{line}: `{said}` lets everybody in"
            elif condition.strip() != "false" and f"{(paths or [''])[-1]} {said}" not in _REVIEWED:
                yield f"{name}:{line}: `{said}` was reviewed by nobody: see infra/checks.py"
        for match in _FUNCTION.finditer(text):
            said = " ".join(match.group().split())
            if said not in _REVIEWED:
                line = text[: match.start()].count("\n") + 1
                yield f"{name}:{line}: `{said}` was reviewed by nobody: see infra/checks.py"
