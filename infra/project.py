"""What every function stands on: APIs, logs, database, buckets, accounts and roles."""

from collections.abc import Iterator

from infra.inputs import Inputs
from infra.names import AUDIT_FILE, PYTHON, Names
from infra.plan_lines import Line, ask, create, grant, look, run, save, step
from infra.rows import Callers


def begin(names: Names) -> Iterator[Line]:
    """Ask what only the projects know."""
    yield step("The projects")
    number = "--format=value(projectNumber)"
    yield ask("PROJECT_NUMBER", "gcloud", "projects", "describe", names.project, number)
    yield ask("KEYS_NUMBER", "gcloud", "projects", "describe", names.keys_project, number)


def apis(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Switch the APIs on, and make the service agents that are given rights below."""
    yield step("APIs")
    yield run("gcloud", "services", "enable", *inputs.project.apis, names.p)
    # In the keys project nothing is set that is there: later deployers may only look (R17).
    yield look("gcloud", "secrets", "list", "--limit=1", "--format=value(name)", names.keys_p)
    yield create("gcloud", "services", "enable", *inputs.project.keys_apis, names.keys_p)
    for api in ("pubsub", "cloudtasks", "cloudscheduler"):
        agent = f"--service={api}.googleapis.com"
        yield run("gcloud", "beta", "services", "identity", "create", agent, names.p)


def logs(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Keep logs in India, for their time, and never the address of an anonymous caller."""
    yield step("Logs: in India, without the addresses of anonymous callers")
    bucket = ("prahari", f"--location={names.region}", names.p)
    yield look("gcloud", "logging", "buckets", "describe", *bucket)
    yield create("gcloud", "logging", "buckets", "create", *bucket)
    days = f"--retention-days={inputs.retention.logs_days}"
    yield run("gcloud", "logging", "buckets", "update", *bucket, days)
    yield run(
        *("gcloud", "logging", "sinks", "update", "_Default"),
        f"logging.googleapis.com/projects/{names.project}/locations/{names.region}/buckets/prahari",
        # Cleared and added in one call: the API replaces the list as a whole.
        "--clear-exclusions",
        *(f"--add-exclusion=name={n},filter={f}" for n, f in exclusions(inputs, names).items()),
        names.p,
    )
    yield from _audit(names.project, inputs.project.audited)
    yield from _audit(names.keys_project, inputs.project.keys_audited)


def exclusions(inputs: Inputs, names: Names) -> dict[str, str]:
    """Return the log entries that are dropped before anything stores them."""
    anonymous = [n for n, row in inputs.rows.items() if row.callers is Callers.ANYONE]
    services = " OR ".join(f'"{name}"' for name in sorted(anonymous))
    functions = rf"^fn-.*@{names.project}\.iam\.gserviceaccount\.com$"
    return {
        # Cloud Run writes one entry a request, with the caller's IP address and browser.
        "anonymous-requests": (
            'resource.type="cloud_run_revision" AND log_id("run.googleapis.com/requests")'
            f" AND resource.labels.service_name=({services})"
        ),
        # What functions do to the database would keep each tip's minute and fill the log. What
        # a person does through a function's account carries a delegation, and stays.
        "functions-own-work": (
            'log_id("cloudaudit.googleapis.com/data_access")'
            f' AND protoPayload.authenticationInfo.principalEmail=~"{functions}"'
            " AND NOT protoPayload.authenticationInfo.serviceAccountDelegationInfo:*"
        ),
    }


def _audit(project: str, services: list[str]) -> Iterator[Line]:
    """Log every read and write of data, whoever makes it (R16)."""
    for service in services:
        wanted = (
            f"auditConfigs.service={service}"
            " AND auditConfigs.auditLogConfigs.logType=DATA_READ"
            " AND auditConfigs.auditLogConfigs.logType=DATA_WRITE"
        )
        yield look(
            *("gcloud", "projects", "get-iam-policy", project, "--flatten=auditConfigs[]"),
            *(f"--filter={wanted}", "--format=value(auditConfigs.service)"),
        )
        yield save(AUDIT_FILE, "gcloud", "projects", "get-iam-policy", project, "--format=json")
        yield create(PYTHON, "-m", "infra.audit", AUDIT_FILE, service)
        yield create("gcloud", "projects", "set-iam-policy", project, AUDIT_FILE)


def database(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Make the database that cannot be deleted by mistake, its backups and its expiry."""
    yield step("Firestore")
    base = ("gcloud", "firestore")
    yield look(*base, "databases", "describe", names.database, names.p)
    kind = (f"--location={names.region}", "--type=firestore-native", "--edition=standard")
    yield create(*base, "databases", "create", names.database, *kind, names.p)
    safe = ("--enable-pitr", "--delete-protection")
    yield run(*base, "databases", "update", names.database, *safe, names.p)
    keep = inputs.retention.backups
    yield look(
        *base, "backups", "schedules", "list", names.database, "--format=value(name)", names.p
    )
    yield create(
        *(*base, "backups", "schedules", "create", names.database),
        *(f"--recurrence={keep['recurrence']}", f"--retention={keep['keep']}", names.p),
    )
    for ttl in inputs.retention.ttl:
        group = f"--collection-group={ttl.collection_group}"
        where = (names.database, "--async", names.p)
        yield run(*base, "fields", "ttls", "update", ttl.field, group, "--enable-ttl", *where)


def buckets(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Make private buckets in India."""
    yield step("Buckets")
    base = ("gcloud", "storage", "buckets")
    closed = ("--uniform-bucket-level-access", "--public-access-prevention")
    for name, bucket in inputs.retention.buckets.items():
        url = f"gs://{names.project}-{name}"
        yield look(*base, "describe", url, names.p)
        yield create(*base, "create", url, f"--location={names.region}", *closed, names.p)
        days = bucket.delete_after_days
        rule = f"--lifecycle-file=infra/delete-after-{days}-day.json" if days else ""
        cleared = rule or "--clear-lifecycle"
        soft = f"--soft-delete-duration={bucket.soft_delete}"
        yield run(*base, "update", url, *closed, soft, cleared, names.p)


def account(names: Names, name: str, what: str) -> Iterator[Line]:
    """Make a service account."""
    email = f"{name}@{names.project}.iam.gserviceaccount.com"
    yield look("gcloud", "iam", "service-accounts", "describe", email, names.p)
    yield create(
        "gcloud", "iam", "service-accounts", "create", name, f"--display-name={what}", names.p
    )


def on_project(names: Names, email: str, role: str) -> Line:
    """Grant a role on the whole project."""
    member = f"--member=serviceAccount:{email}"
    words = ("gcloud", "projects", "add-iam-policy-binding", names.project)
    return grant(*words, member, f"--role={role}", "--condition=None")


def roles(inputs: Inputs, names: Names) -> Iterator[Line]:
    """Make the roles of our own, each as small as one call of an API."""
    yield step("Roles of our own")
    for capability in inputs.capabilities.values():
        if capability.permissions:
            role = ("gcloud", "iam", "roles")
            may = f"--permissions={','.join(capability.permissions)}"
            yield look(*role, "describe", capability.role, names.p)
            title = f"--title={capability.role.replace('_', ' ')}"
            yield create(*role, "create", capability.role, title, may, "--stage=GA", names.p)
            yield run(*role, "update", capability.role, may, names.p, "--quiet")
