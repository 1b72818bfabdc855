"""Everything a scenario leaves behind, copied as a thief with every password would copy it.

Firestore over REST as its owner, past all rules; every Pub/Sub message through a subscription
of our own; every push as the phones received it; the logs.
"""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

OWNER = {"Authorization": "Bearer owner"}
ANSWER_S = 20
PAGE = 300


@dataclass(frozen=True)
class Piece:
    """One document, message, push or log file."""

    source: str
    place: str
    data: bytes
    has_lines: bool = False

    def where(self, at: int) -> str:
        """Return the place of a byte, with its line in a log."""
        line = self.data.count(b"\n", 0, at) + 1
        return f"{self.place}:{line}" if self.has_lines else self.place


@dataclass(frozen=True)
class Document:
    """One Firestore document as REST shows it."""

    path: str
    fields: dict[str, Any]

    @property
    def pattern(self) -> str:
        """The path with a star for every id: `tips/*/history/*`."""
        steps = self.path.split("/")
        return "/".join("*" if n % 2 else step for n, step in enumerate(steps))


class Watch:
    """Set up when the topics are there and before the scenario; `pieces()` afterwards.

    Args:
        project: The scenario's own project.
        env: Where the emulators listen: FIRESTORE_EMULATOR_HOST and PUBSUB_EMULATOR_HOST.
        phones_url: Where the journal of pushes is.
        logs: Log files by the name of their source, for instance `log of the functions`.
        listens: Whether to subscribe to every topic; not where others' functions listen too.
    """

    def __init__(
        self,
        project: str,
        *,
        env: Mapping[str, str],
        phones_url: str,
        logs: Mapping[str, Path],
        listens: bool = True,
    ) -> None:
        self.project = project
        self._firestore = f"http://{env['FIRESTORE_EMULATOR_HOST']}/v1"
        self._pubsub = f"http://{env['PUBSUB_EMULATOR_HOST']}/v1"
        self._phones = phones_url
        self._logs = logs
        self._http = requests.Session()
        topics = self._list_topics() if listens else []
        self._topics = [topic["name"].rpartition("/")[2] for topic in topics]
        for topic in self._topics:
            self._subscribe(topic)

    def pieces(self) -> list[Piece]:
        """Return everything. Can be called again: messages are not acknowledged."""
        return [
            *(piece for document in self.documents() for piece in _of_document(document)),
            *(piece for topic in self._topics for piece in self._messages(topic)),
            *self._pushes(),
            *(
                Piece(source, path.name, path.read_bytes(), has_lines=True)
                for source, path in self._logs.items()
                if path.exists()
            ),
        ]

    def ids(self, collection: str) -> list[str]:
        """Return the ids in one collection of the root."""
        root = f"{self._firestore}/projects/{self.project}/databases/(default)/documents"
        return [raw["name"].rpartition("/")[2] for raw in self._list(f"{root}/{collection}")]

    def documents(self) -> Iterator[Document]:
        """Return every document of every collection, however deep."""
        root = f"projects/{self.project}/databases/(default)/documents"
        everything = {"structuredQuery": {"from": [{"allDescendants": True}]}}
        answer = self._http.post(
            f"{self._firestore}/{root}:runQuery", json=everything, headers=OWNER, timeout=ANSWER_S
        )
        answer.raise_for_status()
        for raw in (row["document"] for row in answer.json() if "document" in row):
            yield Document(raw["name"].partition("/documents/")[2], raw.get("fields", {}))

    def _list(self, url: str) -> Iterator[dict[str, Any]]:
        asked: dict[str, str | int] = {"pageSize": PAGE, "showMissing": "true"}
        while True:
            answer = self._http.get(url, params=asked, headers=OWNER, timeout=ANSWER_S)
            answer.raise_for_status()
            page = answer.json()
            yield from page.get("documents", [])
            if not page.get("nextPageToken"):
                return
            asked["pageToken"] = page["nextPageToken"]

    def _list_topics(self) -> list[dict[str, str]]:
        url = f"{self._pubsub}/projects/{self.project}/topics"
        topics: list[dict[str, str]] = self._http.get(url, timeout=ANSWER_S).json().get("topics")
        return topics or []

    def _subscribe(self, topic: str) -> None:
        base = f"projects/{self.project}"
        self._http.put(
            f"{self._pubsub}/{base}/subscriptions/canary-{topic}",
            json={"topic": f"{base}/topics/{topic}"},
            timeout=ANSWER_S,
        ).raise_for_status()

    def _messages(self, topic: str) -> Iterator[Piece]:
        url = f"{self._pubsub}/projects/{self.project}/subscriptions/canary-{topic}:pull"
        asked = {"returnImmediately": True, "maxMessages": 1000}
        seen: set[str] = set()
        while True:
            answer = self._http.post(url, json=asked, timeout=ANSWER_S)
            answer.raise_for_status()
            held = [item["message"] for item in answer.json().get("receivedMessages", [])]
            fresh = [message for message in held if message["messageId"] not in seen]
            if not fresh:
                return
            for message in fresh:
                seen.add(message["messageId"])
                data = base64.b64decode(message.get("data", ""))
                place = f"message {message['messageId']}"
                yield Piece(f"topic {topic}", place, data + _json(message))

    def _pushes(self) -> Iterator[Piece]:
        answer = self._http.get(f"{self._phones}/journal", timeout=ANSWER_S)
        for entry in answer.json()["entries"]:
            sent = {name: entry[name] for name in ("to", "payload")}
            yield Piece(f"push by {entry['kind']}", f"number {entry['seq']}", _json(sent))


def _of_document(document: Document) -> Iterator[Piece]:
    source = f"collection {document.pattern}"
    yield Piece(source, document.path, document.path.encode() + b"\n" + _json(document.fields))
    for data in _bytes_in(document.fields):
        yield Piece(source, document.path, data)


def _bytes_in(value: Any) -> Iterator[bytes]:
    """Return every stored byte string, at any depth, as it was before REST encoded it."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "bytesValue":
                yield base64.b64decode(inner)
            else:
                yield from _bytes_in(inner)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
