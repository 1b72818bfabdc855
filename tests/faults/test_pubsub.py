"""F7, F10, F11: Pub/Sub away; events doubled, shuffled, late; messages that can never work."""

import random
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import grpc
import pytest
import requests
from google.api_core.exceptions import DeadlineExceeded
from google.pubsub_v1 import PublisherClient, PubsubMessage, SubscriberClient
from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport
from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcTransport

from emulator.faults import clock
from shared.record import outbox
from tests.builders import a_delivery
from tests.faults.bench import (
    PATIENCE_S,
    news,
    submit,
    submit_many,
    sweep,
    tip_ids,
    told,
    wait_until,
)

CROWD = 30
DAY_S = 86_400
TOPIC = "tip-submitted"


@pytest.mark.parametrize("fault", ["refuse", "black_hole"])
@pytest.mark.parametrize("state", ["warm", "cold"])
def test_while_pubsub_is_away_tips_are_taken_and_one_sweep_later_all_are_told(
    deploy, pubsub_proxy, phones, db, record_property, fault, state
) -> None:
    with deploy("submit_tip", "notify_tip", "relay_outbox") as running:
        url = running.url("submit_tip")
        before = submit_many(url, 5) if state == "warm" else []
        assert wait_until(lambda: len(told(phones)) == len(before))
        getattr(pubsub_proxy, fault)()

        answers = submit_many(url, CROWD)

        assert {a.status for a in answers} == {200}
        assert max(a.took_s for a in answers) <= PATIENCE_S
        assert len(news(db)) == CROWD
        # A sweep that finds Pub/Sub still away fails, and counts against no entry.
        assert requests.post(running.url("relay_outbox"), json=a_delivery({})).status_code == 500
        assert {entry.get("attempts") for entry in news(db)} == {0}
        pubsub_proxy.ok()
        began = time.monotonic()
        sweep(running)
        assert wait_until(lambda: not news(db), within=20)
        assert told(phones) == dict.fromkeys(tip_ids([*before, *answers]), 1)
        record_property("slowest_s", max(a.took_s for a in answers))
        record_property("all_told_after_s", time.monotonic() - began)


def test_events_that_come_five_times_in_any_order_are_acted_on_once(
    deploy, pubsub_proxy, phones, db
) -> None:
    with deploy("submit_tip", "notify_tip") as running:
        pubsub_proxy.refuse()
        answers = submit_many(running.url("submit_tip"), 20)
        events = [{"event_id": entry.id} for entry in news(db)] * 5
        random.Random(7).shuffle(events)

        with ThreadPoolExecutor(8) as pool:
            codes = set(pool.map(lambda event: _deliver(running, event), events))

        assert codes == {200}
        assert told(phones) == dict.fromkeys(tip_ids(answers), 1)
        assert news(db) == []
        running.kill("notify_tip")
        running.start("notify_tip", **clock.shifted(DAY_S))
        running.wait("notify_tip")
        assert {_deliver(running, event) for event in events} == {200}
        assert told(phones) == dict.fromkeys(tip_ids(answers), 1)


def test_an_event_a_day_late_is_still_acted_on_once(deploy, pubsub_proxy, phones, db) -> None:
    with deploy("submit_tip") as running:
        pubsub_proxy.refuse()
        answers = submit_many(running.url("submit_tip"), 3)
        pubsub_proxy.ok()
    events = [{"event_id": entry.id} for entry in news(db)]
    with deploy("notify_tip", env=clock.shifted(DAY_S)) as tomorrow:
        assert {_deliver(tomorrow, event) for event in events * 2} == {200}
    assert told(phones) == dict.fromkeys(tip_ids(answers), 1)


def test_poison_ends_in_the_dead_letters_or_is_dropped_and_the_others_flow_past(
    deploy, phones, db, suite, project
) -> None:
    with deploy("submit_tip", "notify_tip", retry=(0.1, 0.2)) as running:
        dead = _dead_letters(suite, project)
        spoilt = submit(running.url("submit_tip"))
        assert wait_until(lambda: not news(db))
        phones.desk.journal.clear()
        (tip,) = tip_ids([spoilt])
        batch = db.batch()
        event = outbox.add(batch, db, topic=TOPIC, record=f"tips/{tip}", at=_now())
        batch.update(db.document(f"outbox/{event}"), {"record": ["edited by hand"]})
        batch.commit()
        for data in (b"{", b"\xff\x00", b"[]", b'{"event_id":"no-such"}', b'{"x":1}'):
            running.publish(TOPIC, data)
        _publish_without_data(suite, project)
        running.publish(TOPIC, f'{{"event_id":"{event}"}}'.encode())

        answers = submit_many(running.url("submit_tip"), 10)

        assert wait_until(lambda: len(told(phones)) == 10)
        assert told(phones) == dict.fromkeys(tip_ids(answers), 1)
        letters: list[bytes] = []
        assert wait_until(lambda: letters.extend(dead()) or letters, within=40)
        assert letters == [f'{{"event_id":"{event}"}}'.encode()]
        assert [entry.id for entry in news(db)] == [event]


def test_an_entry_that_nobody_can_act_on_dies_with_an_alarm_and_holds_up_no_other(
    deploy, pubsub_proxy, phones, db, tmp_path
) -> None:
    old = _now() - timedelta(days=1)
    with deploy("submit_tip", "notify_tip", "relay_outbox") as running:
        batch = db.batch()
        lost = outbox.add(batch, db, topic="no-such-topic", record="tips/1", at=old)
        worn = outbox.add(batch, db, topic=TOPIC, record="tips/2", at=old)
        odd = outbox.add(batch, db, topic="not a topic!", record="tips/3", at=old)
        batch.commit()
        db.document(f"outbox/{worn}").update({"attempts": outbox.MAX_ATTEMPTS})
        pubsub_proxy.refuse()
        answers = submit_many(running.url("submit_tip"), 5)
        pubsub_proxy.ok()

        sweep(running)

        assert wait_until(lambda: len(told(phones)) == 5)
        assert set(told(phones)) == tip_ids(answers)
        assert wait_until(lambda: db.document(f"outbox/{worn}").get().get("state") == "dead")
        (alert,) = db.collection("alerts").get()
        assert (alert.get("kind"), alert.get("subject")) == ("outbox_dead", f"outbox/{worn}")
        log = (tmp_path / "functions.log").read_text(encoding="utf-8")
        assert f'"alert": "outbox_dead", "document": "outbox/{worn}"' in log
        for event in (lost, odd):
            assert db.document(f"outbox/{event}").get().get("attempts") == 1


def _deliver(running, event: object) -> int:
    url = running.url("notify_tip")
    return requests.post(url, json=a_delivery(event), timeout=10).status_code


def _now() -> datetime:
    return datetime.now(UTC)


def _dead_letters(suite, project):
    """Return a reader of what Pub/Sub gave up."""
    channel = grpc.insecure_channel(f"127.0.0.1:{suite.ports.pubsub}")
    client = SubscriberClient(transport=SubscriberGrpcTransport(channel=channel))
    name = f"projects/{project}/subscriptions/dead"
    topic = f"projects/{project}/topics/{TOPIC}-dead"
    client.create_subscription(name=name, topic=topic, timeout=30)

    def read() -> list[bytes]:
        try:
            pulled = client.pull(subscription=name, max_messages=10, retry=None, timeout=10)
        except DeadlineExceeded:
            return []
        got = pulled.received_messages
        if got:
            client.acknowledge(subscription=name, ack_ids=[m.ack_id for m in got], timeout=30)
        return [m.message.data for m in got]

    return read


def _publish_without_data(suite, project) -> None:
    channel = grpc.insecure_channel(f"127.0.0.1:{suite.ports.pubsub}")
    client = PublisherClient(transport=PublisherGrpcTransport(channel=channel))
    message = PubsubMessage(attributes={"only": "attributes"})
    client.publish(topic=f"projects/{project}/topics/{TOPIC}", messages=[message], timeout=30)
