"""A Google Cloud in this process: it keeps what it is told, and refuses what the real one would.

fake/gcloud and fake/firebase, first on PATH, pass their words on to it.
"""

import json
import os
import re
import signal
import socketserver
import threading
from collections import Counter
from pathlib import Path
from typing import Any

FAKES = Path(__file__).with_name("fake")
FLAG = re.compile(r"--([a-z-]+)(?:=(.*))?", re.DOTALL)
VERBS = ("create", "describe", "update", "list", "list-configs", "add-iam-policy-binding")
LOOKS = {"describe", "list", "get-iam-policy"}
NUMBERED = ("monitoring channels", "monitoring policies", "billing budgets")
NOT_SETTINGS = ("project", "quiet", "async", "format", "filter", "display-name")


class RefusedError(Exception):
    """What gcloud prints on stderr before it ends with 1."""


class FakeCloud(socketserver.ThreadingTCPServer):
    """The cloud and its server. `things` and `grants` are all it knows; `changes` counts.

    `unknown_for`: so many grants to a new account are refused, as Google does for a minute.
    `only_looked_at`: a project in which nobody may change anything any more.
    `die_at`: at this change the whole process group that asked is killed, before the change
    takes effect when the number is even, after it when it is odd. `broken`: commands that fail.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.things: dict[str, Any] = {}
        self.grants: set[tuple[str, str, str, str]] = set()
        self.changes = self.die_at = 0
        self.unknown_for = 0
        self.refused: Counter[str] = Counter()
        self.broken = self.only_looked_at = ""
        self.victim = 0
        self._lock = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def env(self) -> dict[str, str]:
        """What a process needs to reach it."""
        return {"FAKE_PORT": str(self.server_address[1])}

    def state(self) -> str:
        """Everything it knows, as one text."""
        return json.dumps([self.things, sorted(self.grants)], sort_keys=True)

    def answer(self, tool: str, folder: Path, given: str, words: list[str]) -> str:
        with self._lock:
            before = self.state()
            undo = json.loads(before)
            if self.broken and " ".join(words).startswith(self.broken):
                raise RefusedError("broken")
            closed = {self.only_looked_at, f"--project={self.only_looked_at}"}
            if closed & {*words} and not LOOKS & {*words}:
                raise RefusedError(f"PERMISSION_DENIED: {' '.join(words)}")
            do = _Firebase if tool == "firebase" else _Gcloud
            answer = do(self, folder, given, words).do()
            if self.state() != before:
                self.changes += 1
                if self.changes == self.die_at:
                    if self.die_at % 2 == 0:
                        self.things, self.grants = undo[0], {tuple(grant) for grant in undo[1]}
                    os.killpg(self.victim, signal.SIGKILL)
            return "" if answer is None else f"{answer}\n"


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        text = b""
        while not text.endswith(b"\x00\x04\x00"):
            text += self.rfile.read1()
        tool, folder, given, *words, _, _ = text.decode().split("\0")
        try:
            said = "0\n" + self.server.answer(tool, Path(folder), given, words)
        except RefusedError as exc:
            said = f"1\nERROR: {exc}\n"
        self.wfile.write(said.encode())


class _Firebase:
    """`firebase deploy`: it reads its configuration, and asks that rewrites find their service."""

    def __init__(self, cloud: FakeCloud, folder: Path, _: str, words: list[str]) -> None:
        self.cloud, self.folder = cloud, folder
        self.flags = dict(word[2:].partition("=")[::2] for word in words[1:])

    def do(self) -> None:
        config = json.loads((self.folder / self.flags["config"]).read_text())
        for part in self.flags["only"].split(","):
            content = config[part.split(":")[0]]
            if part == "hosting":
                self.need_pages(content["public"])
            for rewrite in content["rewrites"] if part == "hosting" else ():
                service = f"run {self.flags['project']} {rewrite['run']['serviceId']}"
                if service not in self.cloud.things:
                    raise RefusedError(f"no such service: {service}")
            self.cloud.things[f"firebase {part}"] = content

    def need_pages(self, public: str) -> None:
        """Hosting would publish an empty site without a word."""
        for page in ("index.html", "officer/index.html"):
            if not (self.folder / public / page).exists():
                raise RefusedError(f"{public}/{page} is not there")


class _Gcloud:
    """One gcloud command. A method for each command that is not simply about a named thing."""

    def __init__(self, cloud: FakeCloud, folder: Path, given: str, words: list[str]) -> None:
        self.cloud, self.things, self.folder, self.given = cloud, cloud.things, folder, given
        self.words = [word for word in words if not word.startswith("--")]
        self.flags: dict[str, list[Any]] = {}
        for word in words:
            if match := FLAG.fullmatch(word):
                value = match[2] if match[2] is not None else True
                self.flags.setdefault(match[1], []).append(value)
        if self.words[0] in {"alpha", "beta"}:
            self.words.pop(0)
        self.project = self.flag("project")

    def flag(self, name: str) -> Any:
        return self.flags.get(name, [""])[0]

    def do(self) -> Any:
        for length in (3, 2):
            special = "_".join(self.words[:length]).replace("-", "_")
            if hasattr(self, special):
                return getattr(self, special)()
        at = next(n for n, word in enumerate(self.words) if word in VERBS)
        group, rest = " ".join(self.words[:at]), self.words[at + 1 :]
        rest = rest[1:] if group == "scheduler jobs" and rest[0] == "http" else rest
        name = rest[0] if rest else self.flag("database") or "one"
        return getattr(self, self.words[at].replace("-", "_"))(group, name)

    def key(self, group: str, name: str) -> str:
        return f"{group} {self.project} {name.partition('@')[0]}"

    def settings(self) -> dict[str, Any]:
        return {k: v for k, v in self.flags.items() if k not in NOT_SETTINGS}

    def need(self, group: str, name: str) -> dict[str, Any]:
        if self.key(group, name) not in self.things:
            raise RefusedError(f"NOT_FOUND: {group} {name}")
        return self.things[self.key(group, name)]

    def create(self, group: str, name: str) -> None:
        if group in NUMBERED:  # Google makes a second one without a word
            number = sum(key.startswith(f"{group} ") for key in self.things)
            policy = json.loads(self.flag("policy") or "{}")
            shown = policy.get("displayName") or self.flag("display-name")
            self.things[f"{group} {number}"] = {"displayName": shown} | self.settings()
            return
        if self.key(group, name) in self.things:
            raise RefusedError(f"ALREADY_EXISTS: {group} {name}")
        if group == "pubsub subscriptions":
            self.need("pubsub topics", self.flag("topic"))
        self.things[self.key(group, name)] = self.settings() | {"displayName": name}

    def describe(self, group: str, name: str) -> str:
        self.need(group, name)
        return name

    def update(self, group: str, name: str) -> None:
        if topic := self.flag("dead-letter-topic"):
            self.need("pubsub topics", topic)
        if account := self.flag("push-auth-service-account") or self.flag(
            "oidc-service-account-email"
        ):
            self.need("iam service-accounts", account)
        thing = self.things[name] if name in self.things else self.need(group, name)
        thing |= self.settings()

    def list(self, group: str, _: str) -> str:
        wanted = self.flag("filter").partition("=")[2]
        mine = {key: thing for key, thing in self.things.items() if key.startswith(f"{group} ")}
        return "\n".join(key for key, thing in mine.items() if wanted in json.dumps(thing))

    list_configs = list  # noqa: A003 gcloud's own word

    def add_iam_policy_binding(self, group: str, name: str) -> None:
        member, role = self.flag("member"), self.flag("role")
        if group != "projects":
            self.need({"run services": "run"}.get(group, group), name)
        if ".iam.gserviceaccount.com" in member and "gcp-sa-" not in member:
            account, _, project = member.removeprefix("serviceAccount:").partition("@")
            if f"iam service-accounts {project.partition('.')[0]} {account}" not in self.things:
                raise RefusedError(f"no such account: {member}")
            self.cloud.refused[member] += 1
            if self.cloud.refused[member] <= self.cloud.unknown_for:
                raise RefusedError(f"INVALID_ARGUMENT: Service account {account} does not exist.")
        if role.startswith("projects/"):
            _, project, _, own = role.split("/")
            if f"iam roles {project} {own}" not in self.things:
                raise RefusedError(f"no such role: {role}")
        self.cloud.grants.add((group, name, member, role))

    def projects_describe(self) -> int:
        return sum(map(ord, self.words[2]))

    def projects_get_iam_policy(self) -> str | None:
        audited = self.things.get(f"audit {self.words[2]}", [])
        if self.flag("format") == "json":
            return json.dumps({"etag": "x", "auditConfigs": audited})
        match = re.search(r"service=(\S+)", self.flag("filter"))
        service = match[1] if match else ""
        return next((service for one in audited if one["service"] == service), None)

    def projects_set_iam_policy(self) -> None:
        policy = json.loads((self.folder / self.words[3]).read_text())
        self.things[f"audit {self.words[2]}"] = policy["auditConfigs"]

    def services_enable(self) -> None:
        self.things |= {f"api {self.project} {api}": True for api in self.words[2:]}

    def services_identity_create(self) -> None:
        self.things[f"agent {self.project} {self.flag('service')}"] = True

    def logging_sinks_update(self) -> None:
        self.things[f"sink {self.words[3]}"] = [self.words[4], self.flags["add-exclusion"]]

    def firestore_fields_ttls(self) -> None:
        self.things[f"ttl {self.flag('collection-group')} {self.words[4]}"] = True

    def firestore_backups_schedules(self) -> str | None:
        if self.words[3] == "list":
            return "one" if "backups" in self.things else None
        if "backups" in self.things:
            raise RefusedError("ALREADY_EXISTS")
        self.things["backups"] = self.settings()
        return None

    def artifacts_docker_images(self) -> str:
        if f"image {self.words[4]}" not in self.things:
            raise RefusedError("NOT_FOUND")
        return self.words[4]

    def builds_submit(self) -> None:
        image = self.flag("substitutions").removeprefix("_IMAGE=")
        if f"image {image}" in self.things:
            raise RefusedError("tags are immutable")
        self.things[f"image {image}"] = True

    def secrets_get_iam_policy(self) -> str | None:
        member, role = re.findall(r"bindings\.\w+=(\S+)", self.flag("filter"))
        return role if ("secrets", self.words[2], member, role) in self.cloud.grants else None

    def secrets_versions(self) -> str | None:
        verb, name = self.words[2], self.flag("secret") or self.words[3]
        kept = self.need("secrets", name).setdefault("versions", {})
        live = sorted((n for n in kept if kept[n] is not None), key=int, reverse=True)
        if verb == "add":
            kept[str(len(kept) + 1)] = self.given
        elif verb == "destroy":
            kept[self.words[3]] = None
        elif verb == "access":
            return str(kept[live[0]])
        else:
            return "\n".join(live[:1] if "limit" in self.flags else live)
        return None

    def run_deploy(self) -> None:
        name, account = self.words[2], self.flag("service-account")
        self.need("iam service-accounts", account)
        if f"image {self.flag('image')}" not in self.things:
            raise RefusedError("no such image")
        for secret, version in re.findall(r"/secrets/([a-z0-9-]+):(\d+)", str(self.flags)):
            granted = ("secrets", secret, f"serviceAccount:{account}")
            holder = next(key for key in self.things if key.endswith(f"-keys {secret}"))
            has_it = any(grant[:3] == granted for grant in self.cloud.grants)
            if not has_it or not self.things[holder]["versions"].get(version):
                raise RefusedError(f"{account} cannot read {secret}:{version}")
        revision = self.things.get(self.key("run", name), {}).get("revision", 0)
        self.things[self.key("run", name)] = self.settings() | {"revision": revision + 1}

    def run_services_list(self) -> str | None:
        found = re.findall(r"metadata\.(?:labels\.)?(\w+)=(\S+)", self.flag("filter"))
        wanted = dict(found)
        service = self.things.get(self.key("run", wanted.pop("name")))
        labels = ",".join(f"{key}={value}" for key, value in wanted.items())
        return "it" if service and service["labels"] == [labels] else None
