"""The weekly and monthly letter to IG and SP: once, of counts alone, over real SMTP."""

import email
import email.policy
import io
from datetime import UTC, datetime, timedelta

import pytest
import requests
from PIL import Image

from emulator import demo, run
from emulator.ports import free_port
from functions.feedback import totals_store
from functions.feedback.digests import store as digests_store
from shared import config
from shared.pure import clock
from shared.pure.post import Post
from shared.record import outbox
from tests.builders import a_delivery
from tests.functional.feedback.conftest import OTHER, RANGE, UNIT
from tests.mail import use

IG, SP = "cg-range-bilaspur-ig", "cg-bilaspur-sp"
TO = {IG: "ig.bilaspur@police.example.in", SP: "sp.bilaspur@police.example.in"}
WEDNESDAY = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)  # the night to Thursday in India
LAST_WEEK = WEDNESDAY - timedelta(days=7)


@pytest.fixture
def addressed(seeded, mailbox, monkeypatch):
    """IG and SP of Bilaspur have an address; it is the night after the week is settled."""
    for post, address in TO.items():
        for name in ("posts", "roster"):
            seeded.document(f"{name}/{post}").update({"email": address})
    monkeypatch.setattr(clock, "now", lambda: WEDNESDAY)
    return seeded


@pytest.fixture
def night(addressed, client_for, monkeypatch):
    monkeypatch.setattr(outbox, "announce", lambda *_: True)
    return lambda: client_for("make_digests").post("/", json=a_delivery({}))


@pytest.fixture
def send(client_for, db):
    """Hand every waiting letter to its function, as the relay would."""

    def run() -> list[int]:
        client = client_for("send_digest")
        waiting = [n for n in db.collection("outbox").get() if n.get("topic") == "digest-due"]
        return [
            client.post("/", json=a_delivery({"event_id": news.id})).status_code
            for news in sorted(waiting, key=lambda n: n.get("record"))
        ]

    return run


def count(db, at, unit: str = UNIT, **cells: int) -> None:
    batch = db.batch()
    totals_store.add(batch, db, RANGE, unit, added=cells, at=at)
    batch.commit()


def mails(phones) -> list[dict]:
    return [e.payload | {"to": e.to} for e in phones.desk.journal.since(0, kind="mail")]


def test_each_of_them_gets_one_letter_a_week_however_often_the_night_comes(
    night, send, phones, db
) -> None:
    count(db, LAST_WEEK, verified_4=31, unverified_2=3, serious=1, flagged_5=2, theme_help=7)
    count(db, LAST_WEEK, unit=OTHER, verified_1=4)
    count(db, LAST_WEEK, unit="cg-raigarh-kotwali", verified_5=12)
    for _ in range(2):
        assert night().status_code == 200
        assert set(send()) <= {200}
    sent = {mail["to"]: mail for mail in mails(phones)}
    assert len(mails(phones)) == 2 and set(sent) == set(TO.values())
    ig, sp = sent[TO[IG]]["text"], sent[TO[SP]]["text"]
    assert "बिलासपुर रेंज" in sent[TO[IG]]["subject"] and "16 – 22 नवंबर 2026" in ig
    assert "1. सरकंडा / Sarkanda" in ig and "(31)" in ig
    assert "कम जवाब / few answers (4)" in ig
    assert "मदद, तारीफ़ / help, praise 7" in ig and "water" not in ig
    assert "(12)" in ig and "(12)" not in sp and "ज़िला बिलासपुर" in sp
    assert digests_store.find(db, f"feedback_digests/2026-W47.{IG}").sent_at
    missing = {a.get("subject") for a in db.collection("alerts").get()}
    assert "posts/cg-raigarh-sp" in missing and f"posts/{IG}" not in missing


def test_its_pictures_stand_in_the_letter_and_can_be_read_on_a_phone(
    night, send, phones, db
) -> None:
    count(db, LAST_WEEK, verified_4=31)
    night()
    send()
    (raw,) = (mail["raw"] for mail in mails(phones) if mail["to"] == TO[IG])
    letter = email.message_from_string(raw, policy=email.policy.default)
    html = letter.get_body(("html",)).get_content()
    pictures = {p["Content-ID"]: p.get_content() for p in letter.walk() if p["Content-ID"]}
    assert set(pictures) == {"<trend>", "<stations>"}
    for name, png in pictures.items():
        assert f'src="cid:{name[1:-1]}"' in html
        assert 720 <= Image.open(io.BytesIO(png)).width <= 724
    assert html.index("सरकंडा") < html.index("Sarkanda") and len(raw) < 100_000
    assert letter["Message-ID"] == f"<digest.2026-W47.{IG}@police.example.in>"


def test_a_month_that_is_over_brings_a_letter_of_its_own(night, send, phones, db, monkeypatch):
    later = datetime(2026, 12, 3, 21, 0, tzinfo=UTC)
    count(db, LAST_WEEK, verified_5=40)
    monkeypatch.setattr(clock, "now", lambda: later)
    night()
    send()
    subjects = [mail["subject"] for mail in mails(phones)]
    assert sum("नवंबर 2026" in s and "मासिक" in s for s in subjects) == 2


def test_the_demo_shows_the_letters_of_last_week_as_a_mail_program_does(
    seeded, mailbox, client_for, phones, monkeypatch
) -> None:
    def at_once(event: str, _topic: str) -> None:
        client_for("send_digest").post("/", json=a_delivery({"event_id": event}))

    monkeypatch.setattr(outbox, "announce", at_once)
    said: list[str] = []
    demo.write_letter(phones.url, run.GRADED, say=said.append)
    where = [line.rpartition(" ")[2] for line in said if "/mail/" in line]
    assert len(where) == 2
    for page in (requests.get(url, timeout=30) for url in where):
        assert "थाना" in page.text and page.text.count("data:image/png;base64,") == 2
        assert "cid:" not in page.text
        assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert requests.get(f"{phones.url}/mail/999999", timeout=30).status_code == 404


def test_on_other_nights_there_is_nothing_to_make(night, db, monkeypatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 22, 21, 0, tzinfo=UTC))
    night()
    assert db.collection("feedback_digests").get() == []


def test_a_relay_that_refuses_for_now_is_tried_again_and_one_that_refuses_for_good_is_told_of(
    night, send, phones, db, monkeypatch
) -> None:
    night()
    phones.desk.script.add(rule(status=451, to=TO[IG]))
    phones.desk.script.add(rule(status=550, to=TO[SP]))
    assert sorted(send()) == [200, 500]
    assert {n.get("topic") for n in db.collection("outbox").get()} == {"digest-due"}
    refused = [a for a in db.collection("alerts").get() if a.get("kind") == "mail_refused"]
    assert [a.get("subject") for a in refused] == [f"posts/{SP}"]
    monkeypatch.setattr(clock, "now", lambda: WEDNESDAY + timedelta(minutes=1))
    assert send() == [200]
    assert db.collection("outbox").get() == []


def test_a_relay_that_hangs_ends_within_the_lease_and_one_that_is_gone_too(
    night, send, phones, db, monkeypatch, mailbox
) -> None:
    monkeypatch.setattr("shared.send.mail.STEP_S", 0.3)
    night()
    phones.desk.script.add(rule(hang_s=1.5, times=2))
    assert send() == [500, 500]
    assert len(db.collection("outbox").get()) == 2
    use(monkeypatch, free_port())  # where nobody listens
    monkeypatch.setattr(clock, "now", lambda: WEDNESDAY + timedelta(minutes=1))
    assert send() == [500, 500]
    use(monkeypatch, mailbox.port)
    monkeypatch.setattr(clock, "now", lambda: WEDNESDAY + timedelta(minutes=9))
    assert send() == [200, 200]


def test_taken_and_not_marked_it_is_sent_again_as_the_same_letter(
    night, send, phones, db, monkeypatch
) -> None:
    night()
    with monkeypatch.context() as patch:
        patch.setattr(digests_store, "mark_sent", dies)
        assert send() == [500, 500]
    phones.desk.script.add(rule(drop=True, to=TO[IG]))  # taken, but the answer is lost
    for minutes in (1, 9):
        monkeypatch.setattr(
            clock, "now", lambda minutes=minutes: WEDNESDAY + timedelta(minutes=minutes)
        )
        send()
    by_post: dict[str, set[str]] = {}
    for mail in mails(phones):
        by_post.setdefault(mail["to"], set()).add(mail["message_id"])
    assert {len(ids) for ids in by_post.values()} == {1}
    assert len(mails(phones)) == 5 and db.collection("outbox").get() == []


def test_without_a_relay_nothing_is_lost_silently(addressed, night, send, db, monkeypatch) -> None:
    monkeypatch.setenv("MAIL_ACCOUNT", "{}")
    config.settings.cache_clear()
    night()
    send()
    kinds = {a.get("kind") for a in db.collection("alerts").get()}
    assert "no_mail_account" in kinds


def test_what_was_refused_is_sent_when_it_was_mended_before_the_next_night(
    night, send, phones, db, monkeypatch
) -> None:
    night()
    phones.desk.script.add(rule(status=550, to=TO[SP]))
    assert send() == [200, 200]
    path = f"feedback_digests/2026-W47.{SP}"
    assert digests_store.find(db, path).sent_at is None
    monkeypatch.setattr(clock, "now", lambda: WEDNESDAY + timedelta(days=1))
    night()
    assert send() == [200] and digests_store.find(db, path).sent_at
    night()
    assert send() == [] and [m["to"] for m in mails(phones)].count(TO[IG]) == 1


@pytest.mark.parametrize(
    "address", ["a@b.in\nBcc: x@y.in", "a@b.in, c@d.in", "ig", "A <a@b.in>", "a@b"]
)
def test_an_address_that_could_be_two_or_hide_a_header_is_no_address(address) -> None:
    fields = {"unit": "u", "role": "ig", "cug_number": "+915000000001", "official_name": "क"}
    assert Post.model_validate(fields | {"email": "a.b@police.gov.in"}).email
    with pytest.raises(ValueError, match="email"):
        Post.model_validate(fields | {"email": address})


def rule(**fields: object):
    from emulator.fakes.script import Rule

    return Rule(kind="mail", **fields)


def dies(*_: object, **__: object) -> None:
    raise SystemError("the machine is gone")
