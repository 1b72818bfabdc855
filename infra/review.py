"""Read a finished plan as a reviewer would, knowing nothing of how it was made."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from infra.inputs import Inputs
from infra.plan_lines import Line
from infra.rows import Callers

# Every role that is given, and on what. Another one is a review: it is added here, or not given.
_GIVEN = {
    ("artifacts repositories", "roles/artifactregistry.writer"),
    ("iam service-accounts", "roles/iam.serviceAccountTokenCreator"),
    ("iam service-accounts", "roles/iam.serviceAccountUser"),
    ("projects", "prahari_check_sign_in"),
    ("projects", "prahari_end_sessions"),
    ("projects", "prahari_push"),
    ("projects", "roles/datastore.user"),
    ("projects", "roles/logging.logWriter"),
    ("pubsub subscriptions", "roles/pubsub.subscriber"),
    ("pubsub topics", "roles/pubsub.publisher"),
    ("run services", "roles/run.invoker"),
    ("secrets", "roles/secretmanager.secretAccessor"),
    ("storage buckets", "roles/storage.objectViewer"),
    ("tasks queues", "roles/cloudtasks.enqueuer"),
}
# What the roles of our own allow.
_OWN = {
    "prahari_check_sign_in": "firebaseauth.users.get",
    "prahari_end_sessions": (
        "firebaseauth.users.get,firebaseauth.users.update,firebaseauth.users.delete"
    ),
    "prahari_push": "cloudmessaging.messages.create",
}
_LOCAL = re.compile(r"\b(localhost|127\.0\.0\.\d+|0\.0\.0\.0)\b")
_SOS_LONGEST_S = 60


def plan_faults(lines: Sequence[Line], inputs: Inputs) -> list[str]:
    """Return what is wrong with a plan, each in one line that names the thing."""
    found: list[str] = []
    nowhere = [name for name, v in inputs.environment.items() if v.source == "nowhere"]
    emulators = re.compile(rf"\b([A-Z_]*EMULATOR[A-Z_]*|{'|'.join(nowhere)})\b")
    for line in lines:
        found += _any(line, emulators)
    found += _services([line for line in lines if _is(line, "gcloud run deploy")], inputs)
    for line in lines:
        if _is(line, "gcloud pubsub subscriptions update"):
            found += _subscription(line)
    found += _secret_grants(lines)
    return found


def flag(line: Line, name: str) -> str | None:
    """Return the value of `--name=value`, or an empty text for a bare flag."""
    for word in line.command:
        if word == name or word.startswith(f"{name}="):
            return word.partition("=")[2]
    return None


def _is(line: Line, command: str) -> bool:
    words = command.split()
    return list(line.command[: len(words)]) == words


def _any(line: Line, emulators: re.Pattern[str]) -> Iterator[str]:
    text = " ".join(line.command)
    yield from _roles(line)
    if match := emulators.search(text):
        yield f"{match.group()}: the emulator's setting in a real project: {line}"
    if match := _LOCAL.search(text):
        yield f"{match.group()}: an address of this machine in a real project: {line}"
    member = flag(line, "--member") or ""
    if member.startswith(("allUsers", "allAuthenticatedUsers")):
        yield f"{member}: {line}"


def _roles(line: Line) -> Iterator[str]:
    """Yield a role that nobody reviewed, whether Google's or our own."""
    if role := flag(line, "--role"):
        verb = next((n for n, word in enumerate(line.command) if word.startswith("add-")), 1)
        own = re.sub(r"^projects/[^/]+/roles/", "", role)
        if (" ".join(line.command[1:verb]), own) not in _GIVEN:
            yield f"{role}: nobody reviewed that it is given there: {line}"
    may = flag(line, "--permissions")
    if may is not None and _OWN.get(line.command[4]) != may:
        yield f"{line.command[4]}: nobody reviewed that it allows {may}"


def _services(lines: list[Line], inputs: Inputs) -> Iterator[str]:
    accounts = Counter(flag(line, "--service-account") for line in lines)
    for line in lines:
        name, account = line.command[3], flag(line, "--service-account")
        if account is None or not account.startswith(f"fn-{name}@"):
            yield f"{name}: it runs as {account}, not as its own account"
        elif accounts[account] > 1:
            yield f"{name}: it shares the account {account}"
        reviewed = inputs.rows[name].callers
        is_public = flag(line, "--no-invoker-iam-check") is not None
        if is_public != (reviewed is not None) or flag(line, "--allow-unauthenticated") == "":
            yield f"{name}: public is {is_public}, reviewed callers are {reviewed or 'none'}"
        variables = flag(line, "--set-env-vars") or ""
        if f"THREADS={flag(line, '--concurrency')}" not in re.split("[;^]", variables):
            yield f"{name}: THREADS is not its concurrency"


def _subscription(line: Line) -> Iterator[str]:
    if flag(line, "--push-endpoint") is None:
        return  # of dead letters: nobody is pushed
    name = line.command[4]
    if not flag(line, "--dead-letter-topic"):
        yield f"{name}: no dead letter"
    if not flag(line, "--push-auth-service-account"):
        yield f"{name}: pushes without an account to answer for them"
    if not flag(line, "--max-retry-delay"):
        yield f"{name}: no retry policy"
    slow = int((flag(line, "--max-retry-delay") or "0s")[:-1]) > _SOS_LONGEST_S
    if (flag(line, "--dead-letter-topic") or "").startswith("sos-") and slow:
        yield f"{name}: an SOS waits longer than {_SOS_LONGEST_S} s"


def _secret_grants(lines: Sequence[Line]) -> Iterator[str]:
    """Yield secrets read and not granted, and secrets granted and not read."""
    read: set[tuple[str, str]] = set()
    granted: set[tuple[str, str]] = set()
    for line in lines:
        if _is(line, "gcloud run deploy"):
            used = re.findall(r"/secrets/([a-z0-9-]+):", flag(line, "--set-secrets") or "")
            read |= {(line.command[3], secret) for secret in used}
        if _is(line, "gcloud secrets add-iam-policy-binding"):
            member = (flag(line, "--member") or "").removeprefix("serviceAccount:fn-")
            granted.add((member.partition("@")[0], line.command[3]))
    for name, secret in sorted(read - granted):
        yield f"{name}: it reads {secret} and is not granted it"
    for name, secret in sorted(granted - read):
        yield f"{name}: it is granted {secret} and does not read it"


def public(lines: Sequence[Line]) -> set[str]:
    """Return the services that a plan opens to the Internet."""
    deployed = (line for line in lines if _is(line, "gcloud run deploy"))
    return {d.command[3] for d in deployed if flag(d, "--no-invoker-iam-check") is not None}


def reviewed(inputs: Inputs, *callers: Callers) -> set[str]:
    """Return the functions reviewed for some callers, or for any."""
    wanted = set(callers) or set(Callers)
    return {name for name, row in inputs.rows.items() if row.callers in wanted}
