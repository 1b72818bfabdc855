"""The reviewed rows: `functions/<service>/service.yaml`, one row a function, by its entry point.

callers    who may call it from the Internet. The others have none: only Pub/Sub, Cloud Tasks and
           Cloud Scheduler may call them.
             anyone      nothing is asked, and no address of a caller is kept in any log (R5)
             signing_in  an officer who has no session yet; addresses are kept, against guessers
             in_danger   a citizen's token is read where it comes, and nobody is refused
             citizen     a Firebase ID token of a verified telephone number
             officer     an officer's session
             partner     a gateway that signs what it sends (WhatsApp, SMS)
action     what of the rights table (shared/pure/policy.py) an officer's call is
topic      the Pub/Sub topic that calls it
tick       Cloud Scheduler calls it by HTTP, at that time of events.yaml's
queue      it takes tasks from a queue of its own, within these limits of Cloud Tasks
page       where its form is, beside /api/<name>
formerly   names under which apps were built that call it: /api/<former> stays, for good
may        what its code reaches (capabilities.yaml). `publish` lists topics; "*" is every topic
secrets    which of secrets.yaml it reads. Its public sealing key follows from `may`
size       where it differs from defaults.yaml
bills      what one call on its usual way is billed for, when the organisation is already in
           memory: documents read, written and deleted, messages published; and the test that
           counts it (tests/bills.py), a function's own or tests/cost/test_lives.py
calls_per  how many calls one event of a load causes (load.yaml). Without: the clock alone calls
           it, or it is in no load yet, and docs/COST.md says so

The code is the second key: a test walks it, and each row must equal what it finds. For a function
without a row, `python -m infra.suggest` prints what its code reaches.
"""

from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from pydantic import Field, model_validator

from infra.strict_yaml import Row
from infra.strict_yaml import read as read_yaml
from shared.pure.policy import Action

ROOT = Path(__file__).parents[1]
FILE = "service.yaml"


class Callers(StrEnum):
    """Who may call an HTTP function from the Internet."""

    ANYONE = "anyone"
    SIGNING_IN = "signing_in"
    IN_DANGER = "in_danger"
    CITIZEN = "citizen"
    OFFICER = "officer"
    PARTNER = "partner"


class Kind(StrEnum):
    """What calls a function. Its usual size goes by this."""

    HTTP = "http"
    OPEN = "open"  # HTTP that anybody may call: a line that dribbles holds a thread
    EVENT = "event"
    TICK = "tick"
    TASK = "task"


class Size(Row):
    """How large a function is, where a row or its kind says so."""

    memory_mb: int | None = None
    concurrency: int | None = None
    timeout_s: int | None = None
    min_instances: int | None = None
    max_instances: int | None = None


class Bills(Row):
    """What one call is billed for, and the test that counts it."""

    reads: int = 0
    writes: int = 0
    deletes: int = 0
    publishes: int = 0
    asserted: str = "tests/cost/test_lives.py"


class FunctionRow(Row):
    """The reviewed row of one function. `may`: capability -> topics, where it has any."""

    callers: Callers | None = None
    action: Action | None = None
    topic: str | None = None
    tick: str | None = None
    queue: dict[str, dict[str, Any]] | None = None
    page: str | None = None
    formerly: tuple[str, ...] = ()
    may: dict[str, list[str] | None]
    secrets: tuple[str, ...] = ()
    size: Size = Size()
    bills: Bills
    calls_per: dict[str, float] = Field(default={})

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if [self.callers, self.topic, self.tick, self.queue].count(None) != 3:  # noqa: PLR2004 one of the four
            raise ValueError("say one of callers, topic, tick and queue")
        if (self.callers is Callers.OFFICER) != (self.action is not None):
            raise ValueError("an officer's call has an action of the rights table, and no other")
        if self.page and not self.callers:
            raise ValueError("it has a page, and nobody may call it")
        return self

    @property
    def kind(self) -> Kind:
        """What calls it."""
        if self.callers in {Callers.ANYONE, Callers.IN_DANGER}:
            return Kind.OPEN
        if self.callers:
            return Kind.HTTP
        if self.queue:
            return Kind.TASK
        return Kind.TICK if self.tick else Kind.EVENT


def services(root: Path = ROOT) -> dict[str, dict[str, FunctionRow]]:
    """Return the rows of each service, by entry point."""
    files = sorted((root / "functions").glob(f"*/{FILE}"))
    return {file.parent.name: read_yaml(file, dict[str, FunctionRow]) for file in files}


def read(root: Path = ROOT) -> dict[str, FunctionRow]:
    """Return every row, by entry point.

    Raises:
        ValueError: two services have a function of one name.
    """
    rows: dict[str, FunctionRow] = {}
    for service, own in services(root).items():
        if twice := rows.keys() & own.keys():
            raise ValueError(f"functions/{service}/{FILE}: {', '.join(twice)}: in two services")
        rows |= own
    return rows


def deployed(target: str) -> str:
    """Return the name under which an entry point is deployed."""
    return target.replace("_", "-")
