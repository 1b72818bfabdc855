"""A query that fails says what happened, so that the edge can answer 503 and not 500."""

import pytest
from google.api_core.exceptions import DeadlineExceeded, GoogleAPICallError, ServiceUnavailable

from shared.firestore import clients
from shared.pure import clock
from shared.record import outbox

LONG = "x" * 500


@pytest.fixture
def through(db, firestore_proxy, monkeypatch):
    """The database behind the proxy, its door open."""
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", firestore_proxy.address)
    clients.reset()
    database = clients.database()
    database.collection("outbox").limit(1).get(timeout=30)
    return database


@pytest.mark.in_time
@pytest.mark.parametrize("fault", ["refuse", "black_hole"])
def test_a_query_without_firestore_fails_as_unavailable(through, firestore_proxy, fault) -> None:
    getattr(firestore_proxy, fault)()
    with pytest.raises((ServiceUnavailable, DeadlineExceeded)):
        outbox.backlog(through, at=clock.now())


def test_a_query_cut_off_in_the_midst_of_its_answer_fails_as_unavailable(
    through, firestore_proxy, db
) -> None:
    batch, at = db.batch(), clock.now()
    for n in range(outbox.PAGE):
        outbox.add(batch, db, topic="tip-submitted", record=f"tips/{n}{LONG}", at=at)
    batch.commit()
    firestore_proxy.cut_after(down=20_000)
    with pytest.raises(GoogleAPICallError):
        outbox.sweep(through, at=at + outbox.LEASE)
