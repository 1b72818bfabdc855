from datetime import UTC, datetime, timedelta

import pytest
from google.api_core.exceptions import NotFound, PermissionDenied, ServiceUnavailable

from emulator import run
from infra.manifest import functions
from shared.firestore import alerts, clients
from shared.record import outbox
from tests.builders import a_delivery

NOW = datetime.now(UTC)


@pytest.fixture
def tick(db, project, client_for):
    run.make_topics(project)
    client = client_for("relay_outbox")
    return lambda: client.post("/", json=a_delivery({})).status_code


def add(db, record: str = "tips/1", **changes: object) -> str:
    batch = db.batch()
    event = outbox.add(batch, db, topic="tip-submitted", record=record, at=NOW)
    batch.commit()
    if changes:
        db.document(f"outbox/{event}").update(changes)
    return event


@pytest.fixture
def published(db, monkeypatch) -> list[str]:
    seen: list[str] = []
    real = clients.publisher().publish

    def publish(**named):
        seen.append(named["messages"][0].data.decode())
        return real(**named)

    monkeypatch.setattr(clients.publisher(), "publish", publish)
    return seen


def test_what_is_due_is_published_again_and_put_off(tick, db, published) -> None:
    event = add(db)
    assert tick() == 200
    assert published == [f'{{"event_id":"{event}"}}']
    entry = db.document(f"outbox/{event}").get()
    assert entry.get("attempts") == 1
    assert entry.get("due") > NOW + timedelta(seconds=55)
    assert tick() == 200
    assert len(published) == 1


def test_waits_grow_to_ten_minutes() -> None:
    waits = [outbox._wait("tip-submitted", n).total_seconds() for n in (0, 1, 2, 3, 4, 19, 10_000)]
    assert waits == [60, 120, 240, 480, 600, 600, 600]


def test_what_nobody_acted_on_is_declared_dead_and_an_alert_names_it(tick, db, published) -> None:
    event = add(db, attempts=outbox.MAX_ATTEMPTS)
    assert tick() == 200
    assert db.document(f"outbox/{event}").get().get("state") == "dead"
    (alert,) = db.collection("alerts").get()
    assert alert.get("subject") == f"outbox/{event}"
    assert published == []


def test_an_entry_edited_by_hand_into_nonsense_does_not_hold_up_the_others(
    tick, db, published
) -> None:
    add(db, "tips/1", topic=7, due=NOW - timedelta(hours=1))
    event = add(db, "tips/2")
    assert tick() == 200
    assert published == [f'{{"event_id":"{event}"}}']


@pytest.mark.parametrize("refusal", [NotFound, PermissionDenied])
def test_a_topic_that_takes_nothing_does_not_hold_up_the_others(
    tick, db, monkeypatch, refusal
) -> None:
    refused, taken = add(db, due=NOW - timedelta(hours=1)), add(db, "tips/2")
    seen: list[str] = []

    def publish(event: str, topic: str) -> None:
        if event == refused:
            raise refusal("not this topic")
        seen.append(event)

    monkeypatch.setattr(outbox, "_publish", publish)
    assert tick() == 200
    assert seen == [taken]
    assert db.document(f"outbox/{refused}").get().get("attempts") == 1


def test_an_entry_whose_alert_could_not_be_stored_is_not_dead_yet(tick, db, monkeypatch) -> None:
    event = add(db, attempts=outbox.MAX_ATTEMPTS)

    def fail(*_: object, **__: object) -> None:
        raise ServiceUnavailable("away")

    with monkeypatch.context() as patch:
        patch.setattr(alerts, "raise_alert", fail)
        assert tick() == 500
    assert db.document(f"outbox/{event}").get().get("state") == "pending"
    assert tick() == 200
    assert [one.get("kind") for one in db.collection("alerts").get()] == ["outbox_dead"]


def test_more_than_a_page_is_swept_in_one_tick(tick, db, published) -> None:
    for n in range(outbox.PAGE + 20):
        add(db, f"tips/{n}")
    assert tick() == 200
    assert len(set(published)) == outbox.PAGE + 20


def test_while_the_queue_is_away_nothing_counts_as_an_attempt(tick, db, monkeypatch) -> None:
    event = add(db)

    def fail(**_: object) -> None:
        raise ServiceUnavailable("away")

    with monkeypatch.context() as patch:
        patch.setattr(clients.publisher(), "publish", fail)
        assert tick() == 500
    entry = db.document(f"outbox/{event}").get()
    assert (entry.get("attempts"), entry.get("due")) == (0, NOW)
    assert tick() == 200


def test_an_entry_that_changes_under_the_relay_is_left_to_who_changed_it(db, monkeypatch) -> None:
    event = add(db)

    def publish(name: str, topic: str) -> None:
        db.document(f"outbox/{name}").delete()

    monkeypatch.setattr(outbox, "_publish", publish)
    assert outbox.sweep(db, at=NOW) == 1
    assert not db.document(f"outbox/{event}").get().exists


def test_a_claim_survives_the_relay_touching_the_entry_meanwhile(db, monkeypatch) -> None:
    event = outbox.Event(event_id=add(db))
    real, touched = outbox._if_held, []

    def touch_first(write):
        if not touched:
            touched.append(1)
            db.document(f"outbox/{event.event_id}").update({"attempts": 1})
        return real(write)

    monkeypatch.setattr(outbox, "_if_held", touch_first)
    acted: list[str] = []
    outbox.consume(db, event, lambda entry: acted.append(entry.record))
    assert acted == ["tips/1"]


def test_health_tells_the_backlog(client_for, db) -> None:
    client = client_for("check_health")
    well = {"status": "ok", "outbox_overdue_s": 0, "outbox_dead": 0, "clock_silent_s": 0}
    well["sos_unanswered"] = False
    assert client.get("/").json == well
    event = add(db, due=NOW - timedelta(minutes=10))
    assert client.get("/").json["status"] == "late"
    db.document(f"outbox/{event}").update({"state": "dead"})
    answer = client.post("/", json={})
    assert (answer.json["status"], answer.json["outbox_dead"]) == ("failing", 1)


def test_every_topic_of_sos_is_told_without_growing_waits() -> None:
    topics = {function.topic for function in functions().values() if function.topic}
    assert {topic for topic in topics if topic.startswith("sos-")} == {*outbox.URGENT}


def test_news_of_an_sos_waits_a_minute_at_most_however_often_it_was_tried(
    tick, db, published
) -> None:
    for attempts in (0, 3, 19, 20, 21, 500):
        event = add(db, f"sos/{attempts}", topic="sos-raised", attempts=attempts)
        assert tick() == 200
        entry = db.document(f"outbox/{event}").get()
        assert (entry.get("state"), entry.get("attempts")) == ("pending", attempts + 1)
        assert entry.get("due") <= datetime.now(UTC) + timedelta(seconds=60)
    assert len(published) == 6


def test_news_of_an_sos_that_nobody_can_act_on_alarms_and_is_told_on(tick, db, published) -> None:
    event = add(db, "sos/1", topic="sos-raised", attempts=outbox.MAX_ATTEMPTS)
    assert tick() == 200
    (alert,) = db.collection("alerts").get()
    assert (alert.get("kind"), alert.get("subject")) == ("sos_not_told", f"outbox/{event}")
    assert len(published) == 1


def test_an_sos_is_told_before_the_tips_that_wait_longer(tick, db, published) -> None:
    for n in range(outbox.PAGE + 5):
        add(db, f"tips/{n}", due=NOW - timedelta(hours=1))
    event = add(db, "sos/1", topic="sos-raised")
    assert tick() == 200
    assert published[0] == f'{{"event_id":"{event}"}}'
    assert len(published) == len({*published}) == outbox.PAGE + 6
