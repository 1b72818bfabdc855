"""What the deployment is made from: functions.yaml and the files of this folder, checked."""

from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from infra.manifest import Deployed, functions
from infra.strict_yaml import StrictLoader

ROOT = Path(__file__).parents[1]
FOLDER = Path(__file__).parent


class Row(BaseModel):
    """One entry of a file. A field misspelt is an error, not a default."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


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
    permissions: list[str] = []
    secret: str = ""
    granted_on: Place


class Callers(StrEnum):
    """Who may call an HTTP function from the Internet."""

    ANYONE = "anyone"
    SIGNING_IN = "signing_in"
    IN_DANGER = "in_danger"
    CITIZEN = "citizen"
    OFFICER = "officer"
    PARTNER = "partner"


class Access(Row):
    """The reviewed rights of one function. `may`: capability -> topics, where it has any."""

    callers: Callers | None = None
    may: dict[str, list[str] | None]


class Delivery(Row):
    """How the topics that fit a pattern are delivered."""

    topics: str
    min_retry_s: int
    max_retry_s: int
    dead_letter_after: int | None = None


class Events(Row):
    """events.yaml."""

    subscriptions: list[Delivery]
    ack_deadline_s: int
    keep: str
    relayed: list[str]
    ticks: dict[str, str]


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
    access: dict[str, Access]
    events: Events
    secrets: dict[str, Secret]
    environment: dict[str, Variable]
    retention: Retention
    alerts: Alerts


def load(manifest: Path = ROOT / "functions.yaml", folder: Path = FOLDER) -> Inputs:
    """Read and check every file.

    Raises:
        pydantic.ValidationError: a field that no file has, or one of the wrong type.
    """
    return Inputs(
        functions={function.name: function for function in functions(manifest).values()},
        project=_read(folder / "project.yaml", Project),
        capabilities=_read(folder / "capabilities.yaml", dict[str, Capability]),
        access=_read(folder / "access.yaml", dict[str, Access]),
        events=_read(folder / "events.yaml", Events),
        secrets=_read(folder / "secrets.yaml", dict[str, Secret]),
        environment=_read(folder / "environment.yaml", dict[str, Variable]),
        retention=_read(folder / "retention.yaml", Retention),
        alerts=_read(folder / "alerts.yaml", Alerts),
    )


def _read(path: Path, shape: Any) -> Any:
    with path.open(encoding="utf-8") as file:
        return TypeAdapter(shape).validate_python(yaml.load(file, StrictLoader))  # noqa: S506 it is a SafeLoader
