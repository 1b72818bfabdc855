"""What the deployment is made from: functions.yaml, the rows, the files of this folder, checked."""

from enum import StrEnum
from pathlib import Path

from pydantic import ConfigDict, Field

from infra import rows
from infra.manifest import Deployed, functions
from infra.rows import ROOT, FunctionRow
from infra.strict_yaml import Row, read

FOLDER = Path(__file__).parent


class Project(Row):
    """project.yaml."""

    region: str
    keys_project: str
    alert_email: str
    billing_account: str
    monthly_budget_inr: int
    app_check_key: str = Field(default="", pattern=r"^[\w-]*$")
    map_tiles: str = Field(default="", pattern=r"^(https://[a-z0-9.:-]+/[\w./{}?=&-]*)?$")
    map_credit: str = Field(default="", pattern=r"^[^<>\"]*$")
    apis: list[str]
    keys_apis: list[str]
    audited: list[str]
    keys_audited: list[str]


class Place(StrEnum):
    """What a role is granted on."""

    PROJECT = "project"
    TOPICS = "topics"
    ITSELF = "itself"
    QUEUES = "queues"
    NOTHING = "nothing"


class Capability(Row):
    """One thing code can do outside its process, and the role that allows it."""

    reached_by: list[str]
    role: str = ""
    permissions: list[str] = Field(default=[])
    secret: str = ""
    granted_on: Place


class Delivery(Row):
    """How the topics that fit a pattern are delivered."""

    topics: str
    min_retry_s: int
    max_retry_s: int
    dead_letter_after: int | None = None


class TickRetry(Row):
    """How often a tick that failed comes again, and after which waits."""

    attempts: int
    min_s: int
    max_s: int


class Events(Row):
    """events.yaml."""

    subscriptions: list[Delivery]
    ack_deadline_s: int
    keep: str
    relayed: list[str]
    ticks: dict[str, str]
    tick_deadline_s: int
    tick_retry: TickRetry


class Secret(Row):
    """How a secret's first value is made: sealing, random, keyed or typed."""

    made: str


class Variable(Row):
    """Where a deployed function has a variable from."""

    source: str
    value: str = ""


class Ttl(Row):
    """A field after whose time Firestore deletes the document."""

    collection_group: str
    field: str
    model: str
    why: str


class Kept(Row):
    """Collections that have no end of their own, and why."""

    collections: list[str]
    rule: str
    holds: bool
    kind: str = ""


class Bucket(Row):
    """A bucket's retention. Everything else is the same for all: private, in India."""

    delete_after_days: int | None = None
    soft_delete: str


class Retention(Row):
    """retention.yaml."""

    ttl: list[Ttl]
    not_ttl: list[Ttl]
    kept: list[Kept]
    logs_days: int
    backups: dict[str, str]
    buckets: dict[str, Bucket]


class Alert(Row):
    """One alert policy: at a log line, or at a metric."""

    log: str = ""
    mail_every_s: int = 3600
    metric: str = ""
    where: str = ""
    resource: str = ""
    reduce: str = ""
    above: float | None = None
    below: float | None = None
    lasts: str = "0s"


class Uptime(Row):
    """The question asked from outside, again and again."""

    function: str
    minutes: int
    must_not_contain: str


class Alerts(Row):
    """alerts.yaml."""

    policies: dict[str, Alert]
    uptime: Uptime


class Inputs(Row):
    """Everything a plan is rendered from. Functions are keyed by their deployed name."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    functions: dict[str, Deployed]
    project: Project
    capabilities: dict[str, Capability]
    rows: dict[str, FunctionRow]
    events: Events
    secrets: dict[str, Secret]
    environment: dict[str, Variable]
    retention: Retention
    alerts: Alerts


def load(root: Path = ROOT) -> Inputs:
    """Read and check every file.

    Raises:
        pydantic.ValidationError: a field that no file has, or one of the wrong type.
    """
    folder = root / FOLDER.name
    return Inputs(
        functions={f.name: f for f in functions(root / "functions.yaml").values()},
        project=read(folder / "project.yaml", Project),
        capabilities=read(folder / "capabilities.yaml", dict[str, Capability]),
        rows={rows.deployed(target): row for target, row in rows.read(root).items()},
        events=read(folder / "events.yaml", Events),
        secrets=read(folder / "secrets.yaml", dict[str, Secret]),
        environment=read(folder / "environment.yaml", dict[str, Variable]),
        retention=read(folder / "retention.yaml", Retention),
        alerts=read(folder / "alerts.yaml", Alerts),
    )
