"""What Firestore and Pub/Sub would bill for the calls of this process."""

from collections import Counter
from typing import Any

import pytest

from functions.sos.phones import tell
from shared.force import posts
from shared.send import push


def meter(monkeypatch: pytest.MonkeyPatch, api: Any, publisher: Any) -> Counter[str]:
    """Count from now on. A query costs a read a document, and one when it finds none."""
    billed: Counter[str] = Counter()

    def commit(request: Any) -> None:
        for write in request["writes"]:
            billed["deletes" if _is_delete(write) else "writes"] += 1

    def documents(request: Any) -> None:
        billed["reads"] += len(request["documents"])

    _before(monkeypatch, api, "commit", commit)
    _before(monkeypatch, api, "batch_get_documents", documents)
    _before(monkeypatch, publisher, "publish", lambda _: billed.update(publishes=1))
    for name in ("run_query", "run_aggregation_query"):
        _answers(monkeypatch, api, name, billed)
    return billed


def forget_the_roster() -> None:
    """As in a process that told of no SOS of this place within half a minute."""
    posts._rosters.clear()
    tell._in_force.clear()
    push.reset()


def _is_delete(write: Any) -> bool:
    return (
        write._pb.WhichOneof("operation") == "delete"
        if hasattr(write, "_pb")
        else (write.WhichOneof("operation") == "delete")
    )


def _before(monkeypatch: pytest.MonkeyPatch, api: Any, name: str, note: Any) -> None:
    real = getattr(api, name)

    def noted(*args: Any, **named: Any) -> Any:
        note(named.get("request") or (args[0] if args else {}))
        return real(*args, **named)

    monkeypatch.setattr(api, name, noted)


def _answers(monkeypatch: pytest.MonkeyPatch, api: Any, name: str, billed: Counter[str]) -> None:
    real = getattr(api, name)

    def counted(*args: Any, **named: Any) -> Any:
        found = 0
        for answer in real(*args, **named):
            found += bool(answer.document.name) if name == "run_query" else 0
            yield answer
        billed["reads"] += max(found, 1)

    monkeypatch.setattr(api, name, counted)
