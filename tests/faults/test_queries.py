"""A query that fails says what happened, so that the edge can answer 503 and not 500."""

import pytest
from google.api_core.exceptions import DeadlineExceeded, ServiceUnavailable

from shared import clients, clock, outbox


@pytest.mark.parametrize("fault", ["refuse", "black_hole"])
def test_a_query_without_firestore_fails_as_unavailable(
    db, firestore_proxy, monkeypatch, fault
) -> None:
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", firestore_proxy.address)
    clients.reset()
    through = clients.database()
    through.collection("outbox").limit(1).get(timeout=30)  # the door is open
    getattr(firestore_proxy, fault)()
    with pytest.raises((ServiceUnavailable, DeadlineExceeded)):
        outbox.backlog(through, at=clock.now())
