"""The phones server records what is sent, in order, and fails as it is told to."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from emulator.fakes import Desk
from emulator.fakes.fcm import ERRORS, FCM_ERROR
from emulator.fakes.labels import seed_labels
from emulator.phones import Phones, create_phones, serve

SEND = "/v1/projects/demo-prahari/messages:send"
ASP = "demo-phone.cg-bilaspur-asp"
SP = "demo-phone.cg-bilaspur-sp"


def a_message(to: str = ASP, **changes: Any) -> dict[str, Any]:
    message = {
        "token": to,
        "data": {"type": "tip", "id": "5e22bb31"},
        "android": {"priority": "high", "ttl": "300s", "collapse_key": "5e22bb31"},
    }
    return {"message": message | changes}


def apns(header: str, value: str) -> dict[str, Any]:
    """An apns part with one header."""
    return {"apns": {"headers": {header: value}}}


def aps(said: dict[str, Any]) -> dict[str, Any]:
    """An apns part that is to be shown at once."""
    headers = {"apns-push-type": "alert", "apns-priority": "10"}
    return {"apns": {"headers": headers, "payload": {"aps": said}}}


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def client(desk: Desk) -> FlaskClient:
    return create_phones(desk).test_client()


@pytest.fixture
def phones() -> Iterator[Phones]:
    server = serve(0)
    yield server
    server.stop()


def body_of(answer: TestResponse) -> dict[str, Any]:
    body: dict[str, Any] = answer.get_json()
    return body


def error_code_of(answer: TestResponse) -> str:
    (detail,) = [d for d in body_of(answer)["error"]["details"] if d["@type"] == FCM_ERROR]
    code: str = detail["errorCode"]
    return code


# --- recording


def test_a_push_is_answered_with_its_name_and_recorded_as_it_came(client: FlaskClient) -> None:
    answer = client.post(SEND, json=a_message())

    assert answer.status_code == 200
    assert body_of(answer) == {"name": "projects/demo-prahari/messages/1"}
    (entry,) = body_of(client.get("/journal"))["entries"]
    assert entry["kind"] == "fcm"
    assert entry["to"] == ASP
    assert entry["payload"] == a_message()["message"]
    assert entry["outcome"] == {"status": 200, "delivered": True}
    assert entry["at"].endswith("+00:00")


def test_pushes_from_many_threads_are_numbered_in_order_without_a_gap(phones: Phones) -> None:
    def send(number: int) -> None:
        requests.post(phones.url + SEND, json=a_message(f"phone-{number}"), timeout=30)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    entries = phones.desk.journal.since()
    assert [entry.seq for entry in entries] == list(range(1, 21))
    assert {entry.to for entry in entries} == {f"phone-{number}" for number in range(20)}
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)


def test_the_journal_answers_only_what_came_after_a_number_and_of_a_kind(
    client: FlaskClient, desk: Desk
) -> None:
    client.post(SEND, json=a_message())
    desk.journal.record("sms", "+915000000001", {"text": "…"}, outcome={"delivered": True})
    client.post(SEND, json=a_message(SP))

    later = body_of(client.get("/journal?since=1&kind=fcm"))

    assert [entry["to"] for entry in later["entries"]] == [SP]
    assert later["last"] == 3


def test_clearing_the_journal_forgets_the_entries_and_goes_on_counting(client: FlaskClient) -> None:
    client.post(SEND, json=a_message())

    assert client.delete("/journal").status_code == 204

    assert body_of(client.get("/journal")) == {"entries": [], "last": 1}
    assert body_of(client.post(SEND, json=a_message()))["name"].endswith("/2")


def test_a_reader_waits_for_the_wanted_entry_and_gives_up_in_time(desk: Desk) -> None:
    timer = threading.Timer(0.05, lambda: desk.journal.record("fcm", SP, {}, outcome={}))
    timer.start()

    found = desk.journal.wait_for(lambda entry: entry.to == SP, timeout=30)
    missing = desk.journal.wait_for(lambda entry: entry.to == ASP, timeout=0.05)

    assert found is not None
    assert found.seq == 1
    assert missing is None


def test_a_rehearsal_is_recorded_but_not_delivered(client: FlaskClient, desk: Desk) -> None:
    client.post(SEND, json=a_message() | {"validate_only": True})

    assert desk.journal.since()[0].outcome == {"status": 200, "delivered": False}


def test_an_installation_id_is_as_good_as_a_token(client: FlaskClient, desk: Desk) -> None:
    body = {"message": {"fid": "cXJhaGFyaS1maWQtMDAx", "data": {"type": "tip"}}}

    assert client.post(SEND, json=body).status_code == 200
    assert desk.journal.since()[0].to == "cXJhaGFyaS1maWQtMDAx"


# --- what FCM refuses


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"token": ""}, "message.token"),
        ({"topic": "cg-bilaspur"}, "message.topic"),
        ({"token": "", "topic": "cg-bilaspur"}, "message.topic"),
        ({"token": "", "condition": "'a' in topics"}, "message.condition"),
        ({"fid": "another"}, "message.fid"),
        ({"data": {"id": 7}}, "message.data"),
        ({"data": {"from": "x"}}, "message.data.from"),
        ({"data": {"google.x": "x"}}, "message.data.google.x"),
        ({"data": {"type": "प" * 1400}}, "message"),
        ({"priority": "high"}, "message"),
        ({"android": {"colour": "red"}}, "message.android"),
        ({"android": {"priority": "max"}}, "message.android.priority"),
        ({"android": {"ttl": "5 minutes"}}, "message.android.ttl"),
        ({"android": {"ttl": "2419201s"}}, "message.android.ttl"),
        ({"apns": {"headers": {"apns-priority": 10}}}, "message.apns.headers"),
        ({"android": None}, "message.android"),
        ({"data": {"gcm_x": "x"}}, "message.data.gcm_x"),
        ({"data": {"message_type": "x"}}, "message.data.message_type"),
        ({"android": {"ttl": "-1s"}}, "message.android.ttl"),
        ({"android": {"ttl": 300}}, "message.android.ttl"),
        ({"android": {"direct_boot_ok": "yes"}}, "message.android.direct_boot_ok"),
        ({"android": {"notification": {"colour": "#fff"}}}, "message.android.notification"),
        (apns("apns-priority", "9"), "message.apns.headers.apns-priority"),
        (apns("apns-expiration", "5m"), "message.apns.headers.apns-expiration"),
        (apns("apns-push-type", "loud"), "message.apns.headers.apns-push-type"),
        (apns("apns-collapse-id", "x" * 65), "message.apns.headers.apns-collapse-id"),
        (apns("urgency", "high"), "message.apns.headers.urgency"),
        (aps({"content-available": 1}), "message.apns.headers"),
        (aps({"alert": 7}), "message.apns.payload.aps.alert"),
        (aps({"alert": "x", "mutable-content": 2}), "message.apns.payload.aps.mutable-content"),
        (
            aps({"alert": "x", "interruption-level": "timeSensitive"}),
            "message.apns.payload.aps.interruption-level",
        ),
        (aps({"alert": "x" * 4096}), "message.apns.payload"),
        ({"apns": {"payload": {"aps": "x"}}}, "message.apns.payload.aps"),
        ({"apns": {"payload": "x"}}, "message.apns.payload"),
        ({"webpush": {"headers": {"TTL": "300s"}}}, "message.webpush.headers.TTL"),
        ({"webpush": {"headers": {"TTL": 300}}}, "message.webpush.headers"),
        ({"webpush": {"headers": {"Urgency": "urgent"}}}, "message.webpush.headers.Urgency"),
        ({"webpush": {"headers": {"Topic": "x" * 33}}}, "message.webpush.headers.Topic"),
        ({"webpush": {"fcm_options": {"url": "/"}}}, "message.webpush.fcm_options"),
    ],
)
def test_a_message_fcm_would_refuse_is_refused_in_its_words_and_recorded(
    client: FlaskClient, desk: Desk, change: dict[str, Any], field: str
) -> None:
    answer = client.post(SEND, json=a_message(**change))

    assert answer.status_code == 400
    error = body_of(answer)["error"]
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert error_code_of(answer) == "INVALID_ARGUMENT"
    assert error["details"][1]["fieldViolations"][0]["field"] == field
    assert desk.journal.since()[0].outcome["delivered"] is False


@pytest.mark.parametrize(
    "body", [b"", b"not json", b"[]", b"{}", b'{"message": "x"}', b'{"m": {}}']
)
def test_a_body_that_is_no_message_is_refused_and_recorded(
    client: FlaskClient, desk: Desk, body: bytes
) -> None:
    answer = client.post(SEND, data=body, content_type="application/json")

    assert answer.status_code == 400
    assert error_code_of(answer) == "INVALID_ARGUMENT"
    assert desk.journal.since()[0].outcome["status"] == 400


def test_a_payload_of_exactly_4096_bytes_is_taken(client: FlaskClient) -> None:
    message = a_message(data={"type": "t" * (4096 - len("type"))})

    assert client.post(SEND, json=message).status_code == 200


# --- failures to order


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_each_of_fcms_errors_can_be_ordered_by_its_code(client: FlaskClient, code: str) -> None:
    status, name, _ = ERRORS[code]
    client.post("/script", json={"kind": "fcm", "to": ASP, "error_code": code})

    answer = client.post(SEND, json=a_message())

    assert answer.status_code == body_of(answer)["error"]["code"] == status
    assert body_of(answer)["error"]["status"] == name
    assert error_code_of(answer) == code


@pytest.mark.parametrize(
    ("status", "code"), [(404, "UNREGISTERED"), (429, "QUOTA_EXCEEDED"), (503, "UNAVAILABLE")]
)
def test_a_status_alone_brings_fcms_usual_code_for_it(
    client: FlaskClient, status: int, code: str
) -> None:
    client.post("/script", json={"kind": "fcm", "status": status})

    answer = client.post(SEND, json=a_message())

    assert answer.status_code == status
    assert error_code_of(answer) == code


def test_retry_after_is_sent_as_a_header(client: FlaskClient) -> None:
    client.post("/script", json={"kind": "fcm", "status": 429, "retry_after": 3})

    assert client.post(SEND, json=a_message()).headers["Retry-After"] == "3"
    assert "Retry-After" not in client.post(SEND, json=a_message()).headers


def test_a_failure_holds_for_its_phone_and_its_number_of_times(
    client: FlaskClient, desk: Desk
) -> None:
    client.post("/script", json={"kind": "fcm", "to": ASP, "times": 2, "status": 503})

    statuses = [client.post(SEND, json=a_message(to)).status_code for to in (ASP, SP, ASP, ASP)]

    assert statuses == [503, 200, 503, 200]
    assert [e.outcome["status"] for e in desk.journal.since()] == statuses
    assert desk.journal.since()[0].outcome["error_code"] == "UNAVAILABLE"


def test_a_failure_without_end_lasts_until_the_script_is_cleared(client: FlaskClient) -> None:
    client.post("/script", json={"kind": "fcm", "to": "*", "times": None, "status": 500})
    while_broken = [client.post(SEND, json=a_message()).status_code for _ in range(3)]

    client.delete("/script")

    assert while_broken == [500, 500, 500]
    assert body_of(client.get("/script")) == {"rules": []}
    assert client.post(SEND, json=a_message()).status_code == 200


def test_failures_of_another_kind_do_not_touch_pushes(client: FlaskClient) -> None:
    client.post("/script", json={"kind": "sms", "times": None, "status": 503})

    assert client.post(SEND, json=a_message()).status_code == 200


def test_a_hanging_push_is_recorded_at_once_and_answered_when_the_script_is_cleared(
    phones: Phones,
) -> None:
    rule = {"kind": "fcm", "hang_s": 30}
    requests.post(phones.url + "/script", json=rule, timeout=30)
    answers: list[requests.Response] = []
    sender = threading.Thread(
        target=lambda: answers.append(requests.post(phones.url + SEND, json=a_message(), timeout=9))
    )

    sender.start()
    entry = phones.desk.journal.wait_for(lambda entry: entry.to == ASP, timeout=30)
    assert answers == []
    requests.delete(phones.url + "/script", timeout=30)
    sender.join(timeout=30)

    assert entry is not None
    assert entry.outcome == {"status": 200, "delivered": True, "hang_s": 30}
    assert answers[0].status_code == 200


def test_a_caller_with_a_time_limit_meets_it_on_a_hanging_push(phones: Phones) -> None:
    requests.post(phones.url + "/script", json={"kind": "fcm", "hang_s": 30}, timeout=30)

    with pytest.raises(requests.ReadTimeout):
        requests.post(phones.url + SEND, json=a_message(), timeout=0.2)


def test_a_dropped_push_gets_no_answer_and_is_recorded(phones: Phones) -> None:
    requests.post(phones.url + "/script", json={"kind": "fcm", "drop": True}, timeout=30)

    with pytest.raises(requests.ConnectionError):
        requests.post(phones.url + SEND, json=a_message(), timeout=30)

    (entry,) = phones.desk.journal.since()
    assert entry.outcome == {"status": None, "delivered": False}
    assert requests.post(phones.url + SEND, json=a_message(), timeout=30).status_code == 200


@pytest.mark.parametrize(
    "rule",
    [
        None,
        [],
        {"to": ASP},
        {"kind": "fcm", "staus": 503},
        {"kind": "fcm", "status": "503"},
        {"kind": "fcm", "status": True},
        {"kind": "fcm", "status": 200},
        {"kind": "fcm", "times": 0},
        {"kind": "fcm", "hang_s": -1},
        {"kind": "fcm", "drop": 1},
    ],
)
def test_a_rule_with_a_slip_is_refused_and_changes_nothing(client: FlaskClient, rule: Any) -> None:
    answer = client.post("/script", json=rule)

    assert answer.status_code == 400
    assert body_of(answer)["error"]
    assert body_of(client.get("/script")) == {"rules": []}


# --- live


def events_of(lines: Iterator[str], wanted: int) -> list[dict[str, Any]]:
    """The next `wanted` journal entries of a feed."""
    entries: list[dict[str, Any]] = []
    event = ""
    for line in lines:
        name, _, value = line.partition(": ")
        event = value if name == "event" else event
        if name == "data" and event == "entry":
            entries.append(json.loads(value))
        if len(entries) == wanted:
            break
    return entries


def open_feed(phones: Phones, **headers: str) -> requests.Response:
    return requests.get(phones.url + "/feed", stream=True, timeout=5, headers=headers)


def test_the_feed_delivers_what_was_there_and_what_comes_while_it_is_open(phones: Phones) -> None:
    requests.post(phones.url + SEND, json=a_message(ASP), timeout=30)
    with open_feed(phones) as feed:
        lines = feed.iter_lines(chunk_size=1, decode_unicode=True)
        before = events_of(lines, 1)
        sent_at = time.monotonic()
        requests.post(phones.url + SEND, json=a_message(SP), timeout=30)
        after = events_of(lines, 1)
        waited_s = time.monotonic() - sent_at

    assert feed.headers["Content-Type"].startswith("text/event-stream")
    assert [entry["to"] for entry in before + after] == [ASP, SP]
    assert waited_s < 0.9


def test_a_feed_that_was_cut_goes_on_where_it_stopped(phones: Phones) -> None:
    for to in ("one", "two", "three"):
        requests.post(phones.url + SEND, json=a_message(to), timeout=30)

    with open_feed(phones, **{"Last-Event-ID": "2"}) as feed:
        entries = events_of(feed.iter_lines(chunk_size=1, decode_unicode=True), 1)

    assert [entry["to"] for entry in entries] == ["three"]


def test_a_page_that_outlived_a_restart_of_the_server_starts_afresh(phones: Phones) -> None:
    requests.post(phones.url + SEND, json=a_message(ASP), timeout=30)

    with open_feed(phones, **{"Last-Event-ID": "900"}) as feed:
        lines = feed.iter_lines(chunk_size=1, decode_unicode=True)
        first = next(line for line in lines if line.startswith("event"))
        entries = events_of(lines, 1)

    assert first == "event: cleared"
    assert [entry["seq"] for entry in entries] == [1]


@pytest.mark.parametrize("event", ["cleared", "labels"])
def test_the_feed_says_when_the_journal_is_cleared_and_a_phone_is_named(
    phones: Phones, event: str
) -> None:
    requests.post(phones.url + SEND, json=a_message(ASP), timeout=30)
    label = {"label_hi": "बिलासपुर", "label_en": "Bilaspur"}
    with open_feed(phones) as feed:
        lines = feed.iter_lines(chunk_size=1, decode_unicode=True)
        events_of(lines, 1)
        if event == "cleared":
            requests.delete(phones.url + "/journal", timeout=30)
        else:
            requests.put(f"{phones.url}/phones/{ASP}", json=label, timeout=30)
        said = next(line for line in lines if line.startswith("event"))

    assert said == f"event: {event}"


def test_stopping_the_server_ends_its_feeds_and_frees_its_port() -> None:
    server = serve(0)
    port = int(server.url.rpartition(":")[2])
    with open_feed(server) as feed:
        next(feed.iter_lines(chunk_size=1))
        server.stop()
        ended = list(feed.iter_lines(chunk_size=1))

    assert all(not line.startswith(b"event: entry") for line in ended)
    serve(port).stop()


# --- the page


def test_a_phone_can_be_named_in_hindi_and_english(client: FlaskClient) -> None:
    label = {"label_hi": "अतिरिक्त पुलिस अधीक्षक, बिलासपुर", "label_en": "Additional SP, Bilaspur"}

    assert client.put(f"/phones/{ASP}", json=label).status_code == 204

    assert body_of(client.get("/phones")) == {ASP: label}


@pytest.mark.parametrize(
    "label",
    [
        None,
        {},
        {"label_hi": "क"},
        {"label_hi": "", "label_en": "x"},
        {"label_hi": 1, "label_en": "x"},
    ],
)
def test_a_label_that_is_not_two_short_texts_is_refused(client: FlaskClient, label: Any) -> None:
    assert client.put(f"/phones/{ASP}", json=label).status_code == 400
    assert body_of(client.get("/phones")) == {}


def test_the_demo_phones_come_with_names() -> None:
    labels = seed_labels()

    assert labels[ASP]["label_hi"] == "अतिरिक्त पुलिस अधीक्षक, बिलासपुर"
    assert labels["demo-phone.cg-range-bilaspur-ig"]["label_en"] == "IG, Bilaspur range"
    assert labels["demo-phone.cg-state-desk"]["label_hi"] == "राज्य डेस्क, छत्तीसगढ़"
    assert labels["demo-phone.cg-bilaspur-sarkanda-sho"] == {
        "label_hi": "थाना प्रभारी, सरकंडा",
        "label_en": "SHO, Sarkanda",
    }
    assert not any(re.match("[a-z]", label["label_en"]) for label in labels.values())


def test_the_page_needs_nothing_from_outside(client: FlaskClient) -> None:
    answer = client.get("/")

    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "http://" not in answer.text
    assert "https://" not in answer.text


def test_the_server_says_it_is_well(client: FlaskClient) -> None:
    assert body_of(client.get("/healthz")) == {"status": "ok", "last": 0}
