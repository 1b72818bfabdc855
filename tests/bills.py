"""What a call is billed for, against the row that says it: for the test of any function.

A row names the test that counts it (`asserted`). That test asks for `counted` and makes the call
through it: `counted(sho.call, "list_callbacks")`.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from infra import rows
from infra.rows import ROOT, Bills
from shared.edge import officer
from shared.firestore import clients
from shared.force import directory
from shared.record import outbox
from tests.builders import a_delivery
from tests.cost.meter import meter

KINDS = ("reads", "writes", "deletes", "publishes")
Counted = Callable[..., Any]


@pytest.fixture
def counted(by_hand, seeded, db, monkeypatch, request) -> Iterator[Counted]:
    """Make a call and count it; at the end, compare with the function's row.

    An officer's sign-in is checked anew in every call, as at the first in half a minute.
    """
    billed = meter(monkeypatch, db._firestore_api, clients.publisher())
    monkeypatch.setattr(outbox, "announce", lambda *_: billed.update(publishes=1) or True)
    directory.organisation()
    seen: dict[str, Counter[str]] = {}

    def count(make: Callable[..., Any], target: str, *given: Any, **named: Any) -> Any:
        officer.reset()
        billed.clear()
        answer = make(target, *given, **named)
        assert answer.status_code == 200, (target, answer.text)
        seen[target] = Counter(billed)
        return answer

    yield count
    wrong = differing(seen, str(request.path.relative_to(ROOT)))
    assert not wrong, "\n".join(["write into the row, then make generated:", *wrong])


def differing(seen: dict[str, Counter[str]], here: str) -> list[str]:
    """What the rows should say instead: the counts, and the test that found them."""
    said = rows.read()
    return [
        f"{name}:\n  bills: {as_text(counts, here)}"
        for name, counts in seen.items()
        if said[name].bills != Bills(**counts, asserted=here)
    ]


def as_text(counts: Counter[str], here: str) -> str:
    said = [f"{kind}: {number}" for kind in KINDS if (number := counts[kind])]
    usual = Bills.model_fields["asserted"].default == here
    return f"{{{', '.join(said if usual else [*said, f'asserted: {here}'])}}}"


@pytest.fixture
def told(counted, call, db) -> Callable[[str, str], None]:
    """Deliver the one waiting event of a topic, counted, and throw the others away."""

    def run(target: str, topic: str) -> None:
        for news in db.collection("outbox").get():
            if news.get("topic") == topic:
                counted(call, target, a_delivery({"event_id": news.id}))
            else:
                news.reference.delete()

    return run
