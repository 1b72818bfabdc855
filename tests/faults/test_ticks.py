"""F14 for the clock: while Pub/Sub is away a tick comes all the same, for it comes by HTTP."""

from datetime import UTC, datetime, timedelta

from tests.builders import an_sos_request
from tests.faults.bench import submit


def test_while_the_queue_is_away_the_sweep_still_climbs_an_sos_that_is_due(
    deploy, pubsub_proxy, db
) -> None:
    with deploy("raise_sos", "sweep_sos") as running:
        pubsub_proxy.refuse()
        assert submit(running.url("raise_sos"), an_sos_request()).status == 200
        (before,) = db.collection("sos").get()
        past = datetime.now(UTC) - timedelta(minutes=5)
        before.reference.update({"raised_at": past, "next_due": past})

        running.tick()

        after = before.reference.get()
        assert after.get("rung") > before.get("rung")
        assert after.get("next_due") > past
