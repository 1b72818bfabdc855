"""F19: the clocks of two processes are five minutes wrong, one ahead and one behind."""

from datetime import UTC, datetime, timedelta

import pytest

from emulator.faults import clock
from tests.faults.bench import (
    news,
    pass_the_time,
    stored,
    submit_many,
    sweep,
    tip_ids,
    told,
    wait_until,
)

WRONG_S = 300


@pytest.mark.parametrize("ahead_s", [WRONG_S, -WRONG_S])
def test_wrong_clocks_lose_and_double_nothing(deploy, pubsub_proxy, phones, db, ahead_s) -> None:
    with (
        deploy("submit_tip", env=clock.shifted(ahead_s)) as intake,
        deploy("notify_tip", "relay_outbox", env=clock.shifted(-ahead_s)) as rest,
    ):
        url = intake.url("submit_tip")
        answers = submit_many(url, 5)
        assert {a.status for a in answers} == {200}
        assert wait_until(lambda: told(phones) == dict.fromkeys(tip_ids(answers), 1))
        assert wait_until(lambda: not news(db))
        pubsub_proxy.refuse()
        later = submit_many(url, 5)
        pubsub_proxy.ok()

        # The relay sees them due later than they are by how wrong the clocks are, and no more.
        dues = [entry.get("due") - datetime.now(UTC) for entry in news(db)]
        assert len(dues) == 5
        assert max(dues) <= timedelta(seconds=max(ahead_s, 0))
        if ahead_s > 0:
            pass_the_time(db)
        sweep(rest)
        everything = tip_ids([*answers, *later])
        assert wait_until(lambda: told(phones) == dict.fromkeys(everything, 1), within=20)
        assert stored(db) == everything
