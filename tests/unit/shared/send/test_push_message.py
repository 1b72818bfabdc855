"""What each push looks like to FCM, field by field."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from emulator.fakes import fcm_message
from shared.send import push_message
from shared.send.push_model import FORMS, Push, PushType, What

RECORD = "5e22bb31" * 4
SENT = datetime(2026, 11, 23, 10, 0, 7, 900_000, tzinfo=UTC)
AT = datetime(2026, 11, 23, 15, 30, 5, 123_456, tzinfo=timezone(timedelta(hours=5, minutes=30)))
OF_SOS = (What.RAISED, What.CLIMBED, What.TAKEN, What.CANCELLED, What.CLOSED)
RINGING = (What.RAISED, What.CLIMBED)


def message(type_: PushType, what: What, record: str = RECORD) -> dict[str, Any]:
    push = Push(type_, what, record, AT)
    body = push_message.body(push, at=SENT, is_rehearsal=False)({"token": "demo"})
    made: dict[str, Any] = fcm_message.check(json.loads(body))  # as FCM takes it
    return made


@pytest.mark.parametrize("kind", [PushType.SOS, PushType.SOS_DRILL])
@pytest.mark.parametrize("what", OF_SOS)
def test_the_data_of_an_sos_says_what_happened_and_when_in_whole_seconds(
    kind: PushType, what: What
) -> None:
    assert message(kind, what)["data"] == {
        "v": "1",
        "type": kind.value,
        "id": RECORD,
        "what": what.value,
        "at": "2026-11-23T10:00:05Z",
    }


@pytest.mark.parametrize(("kind", "what"), [f for f in FORMS if not FORMS[f].is_timed])
def test_no_other_push_carries_a_time(kind: PushType, what: What) -> None:
    data = {"v": "1", "type": kind.value, "id": RECORD, "what": what.value}
    assert message(kind, what)["data"] == data


@pytest.mark.parametrize(("kind", "what"), FORMS)
def test_every_value_is_text_and_no_part_shows_more_than_the_record_and_its_time(
    kind: PushType, what: What
) -> None:
    made = message(kind, what)
    assert all(isinstance(value, str) for value in made["data"].values())
    assert set(made) == {"token", "data", "android", "apns", "webpush"}
    other = message(kind, what, "f" * 32)
    assert json.dumps(other).replace("f" * 32, RECORD) == json.dumps(made)


@pytest.mark.parametrize("what", OF_SOS)
def test_an_sos_lives_ten_minutes_on_every_platform_and_replaces_nothing(what: What) -> None:
    made = message(PushType.SOS, what)

    assert made["android"]["ttl"] == made["webpush"]["headers"]["TTL"] + "s" == "600s"
    expires = int(made["apns"]["headers"]["apns-expiration"])
    assert expires == int(SENT.timestamp()) + 600
    assert "collapse_key" not in made["android"]
    assert "apns-collapse-id" not in made["apns"]["headers"]
    assert "Topic" not in made["webpush"]["headers"]


@pytest.mark.parametrize("what", [w for k, w in FORMS if k is PushType.TIP])
def test_of_a_tip_the_newest_push_replaces_those_before_for_half_a_day(what: What) -> None:
    made = message(PushType.TIP, what)

    assert made["android"]["collapse_key"] == "tip"
    assert made["apns"]["headers"]["apns-collapse-id"] == "tip"
    assert made["webpush"]["headers"]["Topic"] == "tip"
    assert made["android"]["ttl"] == "43200s"


@pytest.mark.parametrize("kind", [PushType.SOS, PushType.SOS_DRILL])
@pytest.mark.parametrize("what", RINGING)
def test_an_sos_rings_through_whatever_the_phone_was_set_to(kind: PushType, what: What) -> None:
    made = message(kind, what)
    aps = made["apns"]["payload"]["aps"]

    assert made["android"]["priority"] == "high" and made["android"]["direct_boot_ok"]
    assert made["apns"]["headers"]["apns-priority"] == "10"
    assert made["apns"]["headers"]["apns-push-type"] == "alert"
    assert (aps["interruption-level"], aps["sound"]) == ("time-sensitive", "sos.caf")
    assert (aps["content-available"], aps["mutable-content"]) == (1, 1)
    assert made["webpush"]["headers"]["Urgency"] == "high"


@pytest.mark.parametrize("what", [w for w in OF_SOS if w not in RINGING])
def test_what_became_of_an_sos_comes_at_once_and_without_a_sound(what: What) -> None:
    made = message(PushType.SOS, what)
    aps = made["apns"]["payload"]["aps"]

    assert made["android"]["priority"] == "high"
    assert made["apns"]["headers"]["apns-priority"] == "10"
    assert aps["interruption-level"] == "passive" and "sound" not in aps


@pytest.mark.parametrize(
    ("kind", "what", "android", "apns", "web"),
    [
        (PushType.TIP, What.NEW, "high", ("10", "active", "default"), "normal"),
        (PushType.PRAISE, What.GIVEN, "normal", ("5", "passive", None), "low"),
    ],
)
def test_a_tip_comes_at_once_and_praise_when_the_phone_wakes_up(
    kind: PushType, what: What, android: str, apns: tuple[str, str, str | None], web: str
) -> None:
    made = message(kind, what)
    aps = made["apns"]["payload"]["aps"]

    assert made["android"]["priority"] == android
    priority = made["apns"]["headers"]["apns-priority"]
    assert (priority, aps["interruption-level"], aps.get("sound")) == apns
    assert made["webpush"]["headers"]["Urgency"] == web


@pytest.mark.parametrize(("kind", "what"), FORMS)
def test_a_locked_screen_shows_one_neutral_line_in_hindi_and_english(
    kind: PushType, what: What
) -> None:
    alert = message(kind, what)["apns"]["payload"]["aps"]["alert"]

    assert alert == {"title": FORMS[kind, what].text.hi, "body": FORMS[kind, what].text.en}
    assert not any(letter.isdigit() for letter in alert["title"] + alert["body"])
    assert ("Practice" in alert["body"]) == (kind is PushType.SOS_DRILL)


def test_a_rehearsal_is_checked_and_delivered_to_nobody() -> None:
    probe = Push(PushType.SOS_PROBE, What.RAISED, "sos_probes/cg-bilaspur")
    body = json.loads(push_message.body(probe, at=SENT, is_rehearsal=True)({"fid": "demo"}))

    assert body["validate_only"] is True
    assert fcm_message.check(body)["data"]["id"] == "sos_probes/cg-bilaspur"


def test_the_same_push_made_twice_is_the_same_to_the_phone() -> None:
    push = Push(PushType.SOS, What.CLIMBED, RECORD, AT)
    assert push.data == Push(PushType.SOS, What.CLIMBED, RECORD, AT.astimezone(UTC)).data
    later = Push(PushType.SOS, What.CLIMBED, RECORD, AT + timedelta(minutes=3))
    assert push.data != later.data
