"""A process killed between the mail relay and its own note: the same letter goes again."""

import json

import pytest

from emulator import keys
from emulator.fakes.mail import Mailbox
from emulator.ports import free_port
from functions.feedback.digests import store as digests_store
from functions.feedback.digests.model import Digest, Kind
from shared.pure import clock
from shared.record.outbox import Event
from tests.faults.bench import pass_the_time, wait_until

IG, RANGE = "cg-range-bilaspur-ig", "cg-range-bilaspur"
SEND, OUTBOX = "functions/feedback/digests/send_digest.py", "shared/record/outbox.py"
ON_THE_WAY = (
    f"{SEND}::mail.send(",
    f"{SEND}::mail.send(+",
    f"{SEND}::store.mark_sent(",
    f"{SEND}::store.mark_sent(+",
    f"{OUTBOX}::.delete(held.option",
)


@pytest.fixture
def mailbox(phones, monkeypatch):
    server = Mailbox(phones.desk, port=free_port())
    server.start()
    account = {"host": "127.0.0.1", "port": server.port, "sender": "prahari@demo.invalid"}
    told = json.dumps(account | {"starttls": False})
    monkeypatch.setattr(keys, "mail_account", lambda _: told)
    yield server
    server.stop()


@pytest.mark.timeout(300)
def test_killed_anywhere_on_the_way_a_letter_arrives_as_one_letter(
    deploy, crash_points, mailbox, phones, db, seeded, subtests
) -> None:
    seeded.document(f"posts/{IG}").update({"email": "ig@police.example.in"})
    with deploy("send_digest", env=crash_points.env) as running:
        for n, label in enumerate(ON_THE_WAY):
            with subtests.test(label):
                period = f"2026-W{30 + n}"
                digest = Digest(kind=Kind.WEEKLY, period=period, post=IG, scope=RANGE, range=RANGE)
                event = digests_store.make(db, digest, at=clock.now())
                assert event
                news = Event(event_id=event).model_dump_json().encode()

                def is_done(event: str = event) -> bool:
                    return not db.document(f"outbox/{event}").get().exists

                with crash_points.armed(label):
                    running.publish("digest-due", news)
                pass_the_time(db)
                running.publish("digest-due", news)
                assert wait_until(is_done, within=20)
                sent = phones.desk.journal.since(0, kind="mail")
                ids = [m.payload["message_id"] for m in sent if period in m.payload["message_id"]]
                assert 1 <= len(ids) <= 2
                assert set(ids) == {f"<digest.{period}.{IG}@demo.invalid>"}
                assert digests_store.find(db, f"feedback_digests/{period}.{IG}").sent_at
