"""One Cloud Run service a function: who it is, what it may do, what it reads, who may call it."""

import hashlib
from collections.abc import Iterator

from infra.events import queue, subscription, tick
from infra.inputs import Inputs, Place
from infra.manifest import Deployed
from infra.names import PYTHON, Names, is_queue, secret, secrets, topics
from infra.plan_lines import Line, ask, create, grant, look, permit, see, step
from infra.project import account, on_project


def deploy(inputs: Inputs, names: Names, chosen: list[Deployed]) -> Iterator[Line]:
    """Deploy some functions, each with its secrets first."""
    yield from _secrets(inputs, names, chosen)
    for function in chosen:
        yield step(f"Function {function.name}")
        yield from _identity(inputs, names, function)
        yield from _service(inputs, names, function)
        if function.topic:
            yield from subscription(inputs, names, function)
        elif is_queue(function):
            yield from queue(names, function)
        elif function.tick:
            yield from tick(inputs, names, function)


def _secrets(inputs: Inputs, names: Names, chosen: list[Deployed]) -> Iterator[Line]:
    """Make what is missing, then note which version each function will get."""
    yield step("Secrets")
    india = ("--replication-policy=user-managed", f"--locations={names.region}")
    for variable in sorted({v for f in chosen for v in secrets(inputs, f)}):
        name = secret(variable)
        yield look("gcloud", "secrets", "describe", name, names.keys_p)
        yield create("gcloud", "secrets", "create", name, *india, names.keys_p)
        newest = ("--filter=state=ENABLED", "--sort-by=~createTime", "--limit=1")
        listed = ("gcloud", "secrets", "versions", "list", name, *newest)
        shown = (*listed, "--format=value(name.basename())", names.keys_p)
        yield see(*shown)
        yield create(PYTHON, "-m", "infra.keys", "first", names.keys_project, variable)
        yield ask(f"{variable}_VERSION", *shown)


def _identity(inputs: Inputs, names: Names, function: Deployed) -> Iterator[Line]:
    """Make the function's own account and grant it what its row lists, and its secrets."""
    yield from account(names, f"fn-{function.name}", f"Function {function.name}")
    email = names.identity(function.name)
    member = f"--member=serviceAccount:{email}"
    for capability, where in inputs.rows[function.name].may.items():
        yield from _grant(inputs, names, function, capability, where or [])
    for variable in secrets(inputs, function):
        name, role = secret(variable), "roles/secretmanager.secretAccessor"
        held = f"bindings.members=serviceAccount:{email} AND bindings.role={role}"
        yield look(
            *("gcloud", "secrets", "get-iam-policy", name, "--flatten=bindings[].members"),
            *(f"--filter={held}", "--format=value(bindings.role)", names.keys_p),
        )
        words = ("gcloud", "secrets", "add-iam-policy-binding", name, member)
        yield permit(*words, f"--role={role}", names.keys_p)


def _grant(
    inputs: Inputs, names: Names, function: Deployed, name: str, where: list[str]
) -> Iterator[Line]:
    """Grant one capability, on no more than it needs."""
    capability = inputs.capabilities[name]
    role = capability.role
    if capability.permissions:
        role = f"projects/{names.project}/roles/{role}"
    email = names.identity(function.name)
    binding = (f"--member=serviceAccount:{email}", f"--role={role}", names.p)
    if capability.granted_on is Place.PROJECT:
        yield on_project(names, email, role)
    elif capability.granted_on is Place.ITSELF:
        yield grant("gcloud", "iam", "service-accounts", "add-iam-policy-binding", email, *binding)
    elif capability.granted_on is Place.TOPICS:
        for topic in topics(inputs) if where == ["*"] else where:
            yield grant("gcloud", "pubsub", "topics", "add-iam-policy-binding", topic, *binding)
    elif capability.granted_on is Place.QUEUES:
        for queue in where:
            place = f"--location={names.region}"
            words = ("gcloud", "tasks", "queues", "add-iam-policy-binding", queue, place)
            yield grant(*words, *binding)


def _service(inputs: Inputs, names: Names, function: Deployed) -> Iterator[Line]:
    """Deploy the service, unless these very settings already serve."""
    words = [
        *("gcloud", "run", "deploy", function.name, f"--image={names.image}"),
        *(f"--region={names.region}", f"--service-account={names.identity(function.name)}"),
        *_size(function),
        *_environment(inputs, names, function),
        *_door(function),
        names.p,
    ]
    versions = "-".join(f"${{{v}_VERSION}}" for v in secrets(inputs, function)) or "none"
    settings = hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]
    serving = (
        f"metadata.name={function.name} AND metadata.labels.settings={settings}"
        f" AND metadata.labels.secrets={versions}"
        # A revision that failed to start has the labels too, and must be tried again.
        " AND NOT status.conditions.status=False AND NOT status.conditions.status=Unknown"
    )
    yield look(
        *("gcloud", "run", "services", "list", f"--region={names.region}"),
        *(f"--filter={serving}", "--format=value(metadata.name)", names.p),
    )
    labels = f"--labels=settings={settings},secrets={versions}"
    yield create(*words[:-1], labels, "--quiet", names.p)


def _size(function: Deployed) -> list[str]:
    """Return what functions.yaml says of a service's size."""
    said = function.settings
    return [
        f"--memory={said['availableMemoryMb']}Mi",
        f"--cpu={said['cpu']}",
        f"--concurrency={function.concurrency}",
        f"--timeout={function.timeout_s}s",
        f"--min-instances={said['minInstances']}",
        f"--max-instances={said['maxInstances']}",
        "--cpu-boost",  # importing is half of a cold start
    ]


def _environment(inputs: Inputs, names: Names, function: Deployed) -> list[str]:
    """Return a function's variables and secrets. THREADS must equal the concurrency."""
    told = {"FUNCTION_TARGET": function.target, "THREADS": str(function.concurrency)}
    for name, variable in inputs.environment.items():
        if variable.source == "project":
            told[name] = names.project
        elif variable.source == "setting" and variable.value:
            told[name] = variable.value.replace("{project}", names.project)
    told |= function.settings.get("environmentVariables", {})
    flags = ["--set-env-vars=^;^" + ";".join(f"{k}={v}" for k, v in sorted(told.items()))]
    versions = [
        f"{v}=projects/${{KEYS_NUMBER}}/secrets/{secret(v)}:${{{v}_VERSION}}"
        for v in secrets(inputs, function)
    ]
    return flags + ([f"--set-secrets={','.join(versions)}"] if versions else ["--clear-secrets"])


def _door(function: Deployed) -> list[str]:
    """Open a service to the Internet, or to Google's own callers with the right account only."""
    if function.is_public:
        return ["--ingress=all", "--no-invoker-iam-check"]
    return ["--ingress=internal", "--invoker-iam-check", "--no-allow-unauthenticated"]
