"""The whole plan, as it is printed, against every promise of SECURITY.md that infra keeps."""

import dataclasses
import json
import re
import shlex
import subprocess
from functools import cache
from pathlib import Path

import pytest

import main
from infra import alerts, checks, codepaths, entry_points, events, render, source, suggest
from infra.inputs import Inputs, Place, load
from infra.names import names, secret, secrets, topics
from infra.plan_lines import Line, _quoted
from infra.review import flag, plan_faults, public
from infra.rows import ROOT, Bills, Callers, FunctionRow
from tests.infra.lint import GCLOUD, lint

PROJECT = "demo-project"
SOURCE = "0123456789abcdef"
# Google's predefined roles that we use. That they exist was looked up on 2026-11-23: all but two
# stand in the sources of Google Cloud SDK 528.0.0; cloudtasks.enqueuer in a stored copy of
# https://cloud.google.com/iam/docs/roles-permissions/cloudtasks; datastore.user (its page is
# .../firestore) in deployment scripts of public repositories. What each allows is in our words:
# secretmanager's, cloudtasks' and run's were compared with their pages, the others were not.
KNOWN_ROLES = {
    "roles/artifactregistry.writer": "read and write repository items",
    "roles/cloudtasks.enqueuer": "create tasks",
    "roles/datastore.user": "read and write data of a Firestore database",
    "roles/iam.serviceAccountUser": "act as one account",
    "roles/iam.serviceAccountTokenCreator": "sign and mint tokens as one account",
    "roles/logging.logWriter": "write log entries",
    "roles/pubsub.publisher": "publish to a topic",
    "roles/pubsub.subscriber": "consume from a subscription",
    "roles/run.invoker": "call one service",
    "roles/secretmanager.secretAccessor": "read the payload of a secret",
    "roles/storage.objectViewer": "read objects of one bucket",
}


@cache
def inputs() -> Inputs:
    """The inputs, less functions not yet reviewed: one test names those, the others go on."""
    whole = load()
    known = {n: f for n, f in whole.functions.items() if n in whole.rows}
    rows = {name: row for name, row in whole.rows.items() if name in known}
    return whole.model_copy(update={"functions": known, "rows": rows})


@cache
def plan() -> tuple[Line, ...]:
    return tuple(render.plan(inputs(), names(inputs(), PROJECT, SOURCE), []))


def commands(start: str) -> list[Line]:
    """The plan's commands that begin so, whatever word stands before them."""
    return [line for line in plan() if " ".join(line.command).startswith(start)]


def named(start: str, name: str) -> Line:
    """The one command that begins so for a thing of this name."""
    (line,) = (one for one in commands(start) if name in one.command)
    return line


FUNCTIONS = sorted(inputs().functions)
EVENTS = sorted(n for n, f in inputs().functions.items() if f.topic)
TICKS = sorted(n for n, row in inputs().rows.items() if row.tick)


def test_the_files_and_the_plan_have_no_fault() -> None:
    new = entry_points.unlisted()
    rows = "\n".join(suggest.row(load(), name, module) for name, module in new.items())
    assert not new, f"add to the service's service.yaml, after a review:\n{rows}"
    assert checks.faults(load()) == []
    assert plan_faults(plan(), inputs()) == []


def test_the_printed_plan_is_bash_and_says_what_the_lines_say(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(render, "fingerprint", lambda: SOURCE)
    monkeypatch.setattr(render, "load", inputs)
    monkeypatch.delenv("FIRESTORE_EMULATOR_HOST", raising=False)
    assert render.main([PROJECT, "--plan"]) == 0
    printed = capsys.readouterr().out
    assert subprocess.run(["bash", "-n"], input=printed, text=True, check=False).returncode == 0
    words = [shlex.split(line) for line in printed.splitlines()]
    for line, split in zip(plan(), words, strict=True):
        if not any(sign in str(line) for sign in ("${", "\\")):
            assert (split[0], *split[1:]) == (line.word, *line.command)


@pytest.mark.skipif(not GCLOUD, reason="gcloud is not installed: the plan is not linted here")
def test_gcloud_knows_every_command_and_flag_of_the_plan() -> None:
    queue = _with_queue(inputs())
    lines = [*plan(), *render.plan(queue, names(queue, PROJECT, "0" * 16), ["ladder-sos"])]
    texts = {re.sub(r"^(ask|save) \S+ |^\w+ ", "", str(li)) for li in lines if "gcloud" in str(li)}
    assert len(texts) > 100
    assert lint({_anonymous(text) for text in texts}) == []


def _anonymous(text: str) -> str:
    """The same command about a thing of another name: one function stands for all."""
    things = {*FUNCTIONS, *map(secret, inputs().secrets), *topics(inputs()), "ladder-sos"}
    things |= {name.replace("-", "_") for name in things} | set(inputs().secrets)
    for name in sorted(things, key=len, reverse=True):
        text = re.sub(rf"(?<![a-z]){re.escape(name)}(?![a-z])", "any-thing", text)
    text = re.sub(r"settings=[0-9a-f]{16}", "settings=0", text)
    # gcloud takes any text there; what we write is checked by tests of its own.
    plain = re.compile(r"--(policy|filter|member|role|display-name|description)=.*", re.DOTALL)
    return " ".join(_quoted(plain.sub(r"--\1=any", word)) for word in shlex.split(text))


def _with_queue(given: Inputs) -> Inputs:
    limits = {"retryConfig": {"maxAttempts": 5, "minBackoffSeconds": 1, "maxBackoffSeconds": 9}}
    limits["rateLimits"] = {"maxConcurrentDispatches": 100, "maxDispatchesPerSecond": 50}
    settings = given.functions["notify-tip"].settings | {"taskQueueTrigger": limits}
    settings = {k: v for k, v in settings.items() if k != "eventTrigger"}
    like = given.functions["notify-tip"]
    ladder = dataclasses.replace(
        like, name="ladder-sos", target="ladder_sos", topic=None, secrets=(), settings=settings
    )
    may = {"firestore": None, "tasks": ["ladder-sos"], "sign_tokens": None}
    row = FunctionRow(queue=limits, may=may, bills=Bills())
    functions = given.functions | {"ladder-sos": ladder}
    return given.model_copy(
        update={"functions": functions, "rows": given.rows | {"ladder-sos": row}}
    )


def test_a_task_queue_has_an_explicit_target_and_a_caller_of_its_own() -> None:
    queue = _with_queue(inputs())
    lines = list(render.plan(queue, names(queue, PROJECT, "0"), ["ladder-sos"]))
    assert checks.faults(queue) == [] and plan_faults(lines, queue) == []
    (update,) = (li for li in lines if "gcloud tasks queues update" in " ".join(li.command))
    host = "ladder-sos-${PROJECT_NUMBER}.asia-south1.run.app"
    assert flag(update, "--http-uri-override") == f"scheme:https,host:{host},path:/,mode:ALWAYS"
    assert (flag(update, "--http-oidc-service-account-email-override") or "").startswith("call-")


def test_every_role_is_one_that_google_has() -> None:
    ours = {c.role for c in inputs().capabilities.values() if c.permissions}
    for line in commands("gcloud"):
        if role := flag(line, "--role"):
            assert role in KNOWN_ROLES or role.removeprefix(f"projects/{PROJECT}/roles/") in ours


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_is_deployed_as_the_manifest_says(name: str) -> None:
    function = inputs().functions[name]
    line = named("gcloud run deploy", name)
    said = function.settings
    assert flag(line, "--memory") == f"{said['availableMemoryMb']}Mi"
    assert flag(line, "--timeout") == f"{said['timeoutSeconds']}s"
    assert flag(line, "--concurrency") == str(said["concurrency"])
    assert flag(line, "--min-instances") == str(said["minInstances"])
    assert flag(line, "--max-instances") == str(said["maxInstances"])
    variables = (flag(line, "--set-env-vars") or "").removeprefix("^;^").split(";")
    assert {f"FUNCTION_TARGET={function.target}", f"THREADS={function.concurrency}"} <= {*variables}
    assert line.word == "create", "only when these settings do not serve already"


def test_every_function_has_an_account_of_its_own_and_exactly_its_roles() -> None:
    granted: dict[str, set[str]] = {name: set() for name in FUNCTIONS}
    for line in commands("gcloud"):
        member = flag(line, "--member") or ""
        if member.startswith("serviceAccount:fn-"):
            name = member.removeprefix("serviceAccount:fn-").partition("@")[0]
            where = line.command[4] if line.command[1] == "pubsub" else ""
            granted[name].add(f"{flag(line, '--role')} {where}".strip())
    for name, row in inputs().rows.items():
        expected = {"roles/secretmanager.secretAccessor"} if secrets_of(name) else set()
        for capability, where in row.may.items():
            expected |= _roles(capability, where or [])
        assert granted[name] == expected, name


def _roles(capability: str, where: list[str]) -> set[str]:
    given = inputs().capabilities[capability]
    role = f"projects/{PROJECT}/roles/{given.role}" if given.permissions else given.role
    if given.granted_on is Place.TOPICS:
        return {f"{role} {topic}" for topic in (topics(inputs()) if where == ["*"] else where)}
    return {role} if given.role else set()


def secrets_of(name: str) -> list[str]:
    return secrets(inputs(), inputs().functions[name])


def test_every_right_is_given_with_patience_for_accounts_just_made() -> None:
    given = [line for line in plan() if "add-iam-policy-binding" in line.command]
    assert len(given) > len(FUNCTIONS)
    assert {line.word for line in given} == {"grant", "permit"}


def test_in_the_keys_project_nothing_is_set_that_is_there_already() -> None:
    of_keys = [li for li in commands("gcloud") if flag(li, "--project") == f"{PROJECT}-keys"]
    assert {line.word for line in of_keys} == {"look", "see", "create", "permit"}


def test_the_public_list_is_the_reviewed_one() -> None:
    assert public(plan()) == {n for n, row in inputs().rows.items() if row.callers}
    for name in set(FUNCTIONS) - public(plan()):
        line = named("gcloud run deploy", name)
        assert flag(line, "--ingress") == "internal"
        assert flag(line, "--no-allow-unauthenticated") == ""
        assert flag(line, "--invoker-iam-check") == ""


ASKS = {
    Callers.ANYONE: {"browser", None},
    Callers.SIGNING_IN: {None},
    Callers.PARTNER: {None},
    Callers.IN_DANGER: {"anyone"},
    Callers.CITIZEN: {"citizen", "signed_in_citizen"},
    Callers.OFFICER: {"officer"},
}


def edge_fault(given: Inputs, name: str) -> str | None:
    """What is wrong between a function's edge in the code and who was reviewed to call it."""
    contract = getattr(main, given.functions[name].target).contract
    asked = getattr(contract.caller, "__name__", None)
    reviewed = given.rows[name].callers
    if reviewed and asked in ASKS[reviewed]:
        return None
    return f"{name}: its edge asks for {asked}, reviewed for {reviewed}"


@pytest.mark.parametrize("name", sorted(n for n, row in inputs().rows.items() if row.callers))
def test_the_edge_asks_for_the_caller_that_was_reviewed(name: str) -> None:
    assert edge_fault(inputs(), name) is None


@pytest.mark.parametrize("name", EVENTS)
def test_an_event_function_is_pushed_to_retried_and_in_the_end_dead_lettered(name: str) -> None:
    topic = str(inputs().functions[name].topic)
    line = named("gcloud pubsub subscriptions update", name)
    url = f"https://{name}-${{PROJECT_NUMBER}}.asia-south1.run.app"
    caller = f"call-{name}@{PROJECT}.iam.gserviceaccount.com"
    assert flag(line, "--push-endpoint") == flag(line, "--push-auth-token-audience") == url
    assert flag(line, "--push-auth-service-account") == caller
    assert flag(line, "--dead-letter-topic") == f"{topic}-dead"
    assert 5 <= int(flag(line, "--max-delivery-attempts") or 0) <= 100
    assert flag(line, "--expiration-period") == "never"
    rule = events.delivery(inputs(), topic)
    assert flag(line, "--min-retry-delay") == f"{rule.min_retry_s}s"
    assert named("gcloud pubsub subscriptions create", f"{topic}-dead")
    invoker = named("gcloud run services add-iam-policy-binding", name)
    assert flag(invoker, "--member") == f"serviceAccount:{caller}"
    settings = inputs().functions[name].settings
    assert settings["eventTrigger"]["retry"] is True


@pytest.mark.parametrize("name", TICKS)
def test_a_tick_is_a_call_with_a_token_of_the_one_account_that_may(name: str) -> None:
    line = named("gcloud scheduler jobs update http", name)
    url = f"https://{name}-${{PROJECT_NUMBER}}.asia-south1.run.app"
    caller = f"call-{name}@{PROJECT}.iam.gserviceaccount.com"
    assert flag(line, "--uri") == flag(line, "--oidc-token-audience") == url
    assert flag(line, "--oidc-service-account-email") == caller
    assert flag(line, "--http-method") == "POST"
    assert flag(line, "--schedule") == inputs().events.ticks[str(inputs().rows[name].tick)]
    assert flag(line, "--attempt-deadline") == "60s"
    assert 1 <= int(flag(line, "--max-retry-attempts") or 0) <= 5
    invokers = [
        flag(one, "--member")
        for one in commands("gcloud run services add-iam-policy-binding")
        if name in one.command
    ]
    assert invokers == [f"serviceAccount:{caller}"]


def test_no_tick_hangs_on_the_queue() -> None:
    assert len(TICKS) >= 8
    assert not set(TICKS) & set(EVENTS)
    assert not commands("gcloud scheduler jobs create pubsub")
    assert not [topic for topic in topics(inputs()) if topic in inputs().events.ticks]


def test_an_sos_is_tried_again_within_a_minute() -> None:
    rule = events.delivery(inputs(), "sos-raised")
    assert (rule.min_retry_s, rule.max_retry_s) == (2, 60)


@pytest.mark.parametrize("name", [n for n in FUNCTIONS if "sos" in n.split("-")])
def test_an_sos_function_that_somebody_waits_for_is_always_warm(name: str) -> None:
    if name in {"raise-sos", "notify-sos"}:
        line = named("gcloud run deploy", name)
        assert int(flag(line, "--min-instances") or 0) >= 1
        assert flag(line, "--cpu-boost") == ""


def test_a_secret_is_granted_to_who_reads_it_and_to_nobody_else() -> None:
    for name in FUNCTIONS:
        deployed = flag(named("gcloud run deploy", name), "--set-secrets") or ""
        for variable in secrets_of(name):
            assert f"{variable}=projects/${{KEYS_NUMBER}}/secrets/{secret(variable)}:$" in deployed
    private = {v for f in inputs().functions.values() for v in f.secrets}
    assert private <= inputs().secrets.keys()
    for line in commands("gcloud secrets"):
        assert flag(line, "--project") == f"{PROJECT}-keys"


def test_every_command_says_which_project_it_is_for() -> None:
    """Nobody's own default project may decide, nor pay, nor lend its APIs."""
    ours = {PROJECT, f"{PROJECT}-keys"}
    for line in commands("gcloud"):
        if line.command[1:2] != ("projects",):
            assert flag(line, "--project") in ours, line


def test_no_more_apis_are_switched_on_at_once_than_google_takes() -> None:
    assert all(len(line.command) - 4 <= 20 for line in commands("gcloud services enable"))


def test_the_database_cannot_be_deleted_and_remembers_a_week() -> None:
    (made,) = commands("gcloud firestore databases create")
    assert flag(made, "--location") == "asia-south1"
    (kept,) = commands("gcloud firestore databases update")
    assert flag(kept, "--enable-pitr") == flag(kept, "--delete-protection") == ""


def test_everything_with_a_place_is_in_india() -> None:
    for line in commands("gcloud"):
        for name in ("--location", "--region", "--locations"):
            assert flag(line, name) in {None, "asia-south1"}
    for line in commands("gcloud pubsub topics create"):
        assert flag(line, "--message-storage-policy-allowed-regions") == "asia-south1"


def test_no_log_keeps_the_address_of_an_anonymous_caller() -> None:
    (sink,) = commands("gcloud logging sinks update _Default")
    text = " ".join(sink.command)
    assert "--clear-exclusions" in sink.command
    named_ = re.search(r"service_name=\(([^)]*)\)", text)
    assert named_ is not None
    anonymous = {n for n, row in inputs().rows.items() if row.callers is Callers.ANYONE}
    assert set(re.findall(r'"([^"]+)"', named_[1])) == anonymous
    assert "submit-tip" in anonymous
    before = [line.command[:3] for line in plan()]
    assert before.index(("gcloud", "logging", "sinks")) < before.index(("gcloud", "run", "deploy"))


def test_people_who_read_data_leave_a_trace() -> None:
    from infra.audit import audited

    policy = {"etag": "E", "bindings": [1], "auditConfigs": [{"service": "other"}]}
    after = audited(audited(policy, "datastore.googleapis.com"), "datastore.googleapis.com")
    assert after["auditConfigs"] == [
        {"service": "other"},
        {
            "service": "datastore.googleapis.com",
            "auditLogConfigs": [{"logType": "DATA_READ"}, {"logType": "DATA_WRITE"}],
        },
    ]
    assert (after["etag"], after["bindings"]) == ("E", [1])
    services = [li.command[-1] for li in plan() if "infra.audit" in li.command]
    assert "datastore.googleapis.com" in services and "secretmanager.googleapis.com" in services


def test_alerts_name_a_heading_of_the_operations_manual() -> None:
    manual = (ROOT / "docs" / "OPERATIONS.md").read_text(encoding="utf-8")
    for name, alert in inputs().alerts.policies.items():
        assert f"### `{name}`" in manual, f"say in docs/OPERATIONS.md what to do about {name}"
        assert bool(alert.log) != bool(alert.metric)
    for line in commands("gcloud alpha monitoring policies update"):
        json.loads(flag(line, "--policy") or "")


def test_an_alert_of_life_and_death_waits_for_no_mail_about_anything_else() -> None:
    policies = inputs().alerts.policies
    lines = {name: mails_every(name) for name in ("alert-raised", "life-at-risk")}
    assert policies["alert-raised"].log.endswith("NOT jsonPayload.urgent=true")
    assert policies["life-at-risk"].log.endswith("AND jsonPayload.urgent=true")
    assert lines == {"alert-raised": "3600s", "life-at-risk": "300s"}


def mails_every(name: str) -> str:
    said = alerts.policy_of(name, inputs().alerts.policies[name])
    limit: str = said["alertStrategy"]["notificationRateLimit"]["period"]
    return limit


def test_buckets_are_private() -> None:
    for line in commands("gcloud storage buckets update"):
        assert flag(line, "--public-access-prevention") == ""
        assert flag(line, "--uniform-bucket-level-access") == ""
        lifecycle = flag(line, "--lifecycle-file")
        assert lifecycle is None or json.loads(Path(ROOT / lifecycle).read_text())["rule"]


def test_ttl_fields_are_in_the_models_and_the_other_way_round() -> None:
    import importlib

    from shared.pure.privacy import Stored

    for target in main.ENTRY_POINTS:
        getattr(main, target)
    kept = inputs().retention
    rows = [(row.model, row.field) for row in [*kept.ttl, *kept.not_ttl]]
    listed = set(rows)
    assert len(rows) == len(listed)
    for model, field in listed:
        module, _, name = model.rpartition(".")
        assert field in getattr(importlib.import_module(module), name).model_fields, model
    for model in _descendants(Stored):
        if not model.__module__.startswith(("functions.", "shared.")):
            continue
        for field in model.model_fields:
            if re.match(r"expire|delete", field):
                name = f"{model.__module__}.{model.__name__}"
                assert (name, field) in listed, f"add {name}.{field} to infra/retention.yaml"


def _descendants(cls: type) -> set[type]:
    return {d for c in cls.__subclasses__() for d in {c, *_descendants(c)}}


def test_every_variable_the_code_reads_has_a_source() -> None:
    text = (ROOT / "shared" / "config.py").read_text(encoding="utf-8")
    read = set(re.findall(r'"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"', text))
    read |= {"SEAL_PRIVATE_CONTENT", "SEAL_PRIVATE_CONTACT"}
    read -= {"FUNCTIONS_EMULATOR", "GOOGLE_APPLICATION_CREDENTIALS"}
    missing = {name for name in read if name not in inputs().environment}
    assert not missing, f"add {missing} to infra/environment.yaml"
    assert {n for n, v in inputs().environment.items() if v.source == "secret"} == {
        *inputs().secrets
    }


@pytest.mark.parametrize("target", [inputs().functions[name].target for name in FUNCTIONS])
def test_a_function_may_do_exactly_what_its_code_reaches(target: str) -> None:
    name = target.replace("_", "-")
    reached = codepaths.reached(target)
    needed = set(suggest.needs(inputs(), reached))
    allowed = set(inputs().rows[name].may)
    assert needed - allowed == set(), f"{name}: add to `may` in its row"
    assert allowed - needed == set(), f"{name}: its code reaches no such thing: take it out"
    published = inputs().rows[name].may.get("publish") or []
    if published and published != ["*"]:
        assert published == suggest.topics(inputs(), reached), (
            f"{name}: publishes what its code names"
        )


@pytest.mark.parametrize("target", [inputs().functions[name].target for name in FUNCTIONS])
def test_a_function_declares_exactly_the_secrets_it_reads(target: str) -> None:
    declared = set(secrets_of(target.replace("_", "-")))
    read = {
        variable
        for field, variables in _secret_settings().items()
        for variable in variables
        if f"shared.config.settings().{field}" in codepaths.reached(target)
    }
    private = {"SEAL_PRIVATE_CONTENT", "SEAL_PRIVATE_CONTACT"}
    assert read - declared - private == set(), "add it to `secrets` in its row"
    assert declared - read == set(), "its code does not read it: take it out of its row"
    assert bool(read & private) == bool(declared & private)


def _secret_settings() -> dict[str, set[str]]:
    """Which field of the settings holds which secret, as shared/config.py fills them."""
    text = (ROOT / "shared" / "config.py").read_text(encoding="utf-8")
    filled = text[text.index("return Settings(") : text.index("def target")]
    fields: dict[str, set[str]] = {}
    for field, value in re.findall(
        r"\n        (\w+)=(.*?)(?=\n        \w+=|\n    \))", filled, re.DOTALL
    ):
        if "SEAL_PRIVATE_" in value:
            fields[field] = {"SEAL_PRIVATE_CONTENT", "SEAL_PRIVATE_CONTACT"}
        else:
            fields[field] = set(re.findall(r'"([A-Z0-9_]+)"', value)) & inputs().secrets.keys()
    return fields


def test_a_row_is_not_part_of_the_image() -> None:
    uploaded = source._git("ls-files", "--", *source.UPLOADED, source.ROWS).splitlines()
    assert {"functions/entry_points.py", "functions.yaml"} <= {*uploaded}
    assert [name for name in uploaded if name.endswith("service.yaml")] == []
    assert "functions/*/service.yaml" in (ROOT / ".gcloudignore").read_text().splitlines()
