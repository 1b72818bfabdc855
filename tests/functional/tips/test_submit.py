import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from google.api_core.exceptions import DeadlineExceeded, ServiceUnavailable

from functions.tips import store
from functions.tips.model import PlaceText, Tip, TipContent
from shared import seal
from shared.firestore import clients
from shared.force import directory
from shared.pure import ids
from shared.record import outbox
from tests.builders import a_request_id, a_tip_request

SARKANDA = "cg-bilaspur-sarkanda"


@pytest.fixture
def submit(seeded, client_for):
    client = client_for("submit_tip")
    return lambda body, **options: client.post("/", json=body, **options)


def tips(db) -> list:
    return list(db.collection("tips").get())


def only_tip(db) -> tuple[Tip, TipContent]:
    (snapshot,) = tips(db)
    tip = Tip.model_validate(snapshot.to_dict())
    opened = seal.unseal(tip.content, where=f"tips/{snapshot.id}#content")
    return tip, TipContent.model_validate_json(opened)


def test_a_tip_is_stored_sealed_with_its_history_and_its_news(submit, db) -> None:
    request = a_tip_request(place={"lat": 22.08, "lng": 82.14}, happened_at="2026-11-23T10:00:00Z")

    answer = submit(request)

    assert answer.status_code == 200
    tip, content = only_tip(db)
    assert answer.json["tip_number"] == tip.tip_number
    assert ids.is_spoken_number(tip.tip_number)
    assert (tip.district, tip.desk, tip.status) == ("cg-bilaspur", "cg-bilaspur-asp", "pending")
    assert content.text == request["text"]
    assert content.happened_at == datetime(2026, 11, 23, 10, tzinfo=UTC)
    (tip_doc,) = tips(db)
    (first,) = tip_doc.reference.collection("history").get()
    assert (first.id, first.get("status")) == ("0", "pending")
    (news,) = db.collection("outbox").get()
    assert (news.get("record"), news.get("topic")) == (tip_doc.reference.path, "tip-submitted")


def test_a_place_is_taken_whose_other_fields_are_null_as_many_clients_send_them(submit, db) -> None:
    place = {"text": "पुल के नीचे", "lat": None, "lng": None, "accuracy_m": None}

    assert submit(a_tip_request(place=place)).status_code == 200

    _, content = only_tip(db)
    assert content.place == PlaceText(text="पुल के नीचे")


def test_a_retry_gets_the_same_answer_and_stores_nothing_more(submit, db) -> None:
    request = a_tip_request()

    first, second = submit(request), submit(request)

    assert (second.status_code, second.data) == (200, first.data)
    assert len(tips(db)) == 1
    assert len(db.collection("outbox").get()) == 1


def test_a_retry_after_the_tip_was_acted_on_gets_the_same_answer(submit, db) -> None:
    request = a_tip_request()
    first = submit(request)
    tips(db)[0].reference.update({"status": "acted_on"})

    assert submit(request).data == first.data


def test_another_tip_under_the_same_request_id_is_refused_and_changes_nothing(submit, db) -> None:
    request = a_tip_request()
    submit(request)
    before = tips(db)[0].to_dict()

    answer = submit(request | {"text": "दूसरी बात"})

    assert (answer.status_code, answer.json["error"]["status"]) == (409, "ALREADY_EXISTS")
    assert [tip.to_dict() for tip in tips(db)] == [before]


def test_fifty_at_once_store_one_tip_and_get_one_answer(submit, db) -> None:
    request = a_tip_request()

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: submit(request), range(50)))

    assert {a.status_code for a in answers} == {200}
    assert len({a.data for a in answers}) == 1
    assert len(tips(db)) == 1 and len(db.collection("outbox").get()) == 1


def test_the_firebase_sdk_gets_its_envelope(submit) -> None:
    answer = submit({"data": a_tip_request()})
    assert answer.json["result"]["status"] == "pending"
    refusal = submit({"data": a_tip_request(text="")})
    assert refusal.json["error"]["details"]["fields"][0]["field"] == "text"


def test_a_district_not_live_is_told_so_in_its_language_and_nothing_is_stored(submit, db) -> None:
    answer = submit(a_tip_request(district="cg-sakti", lang="en"))

    error = answer.json["error"]
    assert (answer.status_code, error["status"]) == (400, "FAILED_PRECONDITION")
    assert error["details"].pop("call_id")
    assert error["details"] == {"reason": "district_not_live", "call": "112"}
    assert "not started" in error["message"]
    assert tips(db) == [] and db.collection("outbox").get() == []


@pytest.mark.usefixtures("forms")
def test_a_district_not_live_with_a_printed_line_names_it(submit, db) -> None:
    db.document("districts/cg-raigarh").update({"live": {}})
    from functions.organisation.store import publish

    publish(db, home_state="cg", at=datetime(2026, 11, 23, tzinfo=UTC))
    directory.reset()
    answer = submit(a_tip_request(district="cg-raigarh"))
    assert answer.json["error"]["details"]["call"] == "+919691055101"


def test_a_tip_about_an_additional_sp_goes_to_the_sp(submit, db) -> None:
    submit(a_tip_request(about_unit="cg-bilaspur-asp"))
    tip, content = only_tip(db)
    assert tip.desk == "cg-bilaspur-sp"
    assert content.about_unit == "cg-bilaspur-asp"


def test_the_database_shows_neither_text_nor_place_nor_the_station_named(submit, db) -> None:
    submit(
        a_tip_request(text="कनारीकथन 9876501234", place={"text": "कनारीजगह"}, about_unit=SARKANDA)
    )
    everything = json.dumps(
        [
            snapshot.to_dict()
            for collection in ("tips", "outbox", "alerts")
            for snapshot in db.collection(collection).get()
        ],
        default=lambda value: value.hex() if isinstance(value, bytes) else str(value),
        ensure_ascii=False,
    )
    for secret in ("कनारी", "9876501234", SARKANDA, "कनारी".encode().hex()):
        assert secret not in everything


def test_a_tip_costs_one_commit_of_three_writes_and_nothing_else(submit, seeded, rpcs) -> None:
    submit(a_tip_request())  # the organisation is read once and kept
    rpcs.clear()

    submit(a_tip_request())

    assert [name for name, _ in rpcs] == ["Commit", "Publish"]
    assert rpcs[0][1] == 3


@pytest.mark.parametrize("failure", [ServiceUnavailable("down"), DeadlineExceeded("late")])
def test_a_database_that_does_not_answer_is_admitted_with_a_number_to_ring(
    submit, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    submit(a_tip_request())

    def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(store, "add", fail)
    answer = submit(a_tip_request(lang="hi"))

    assert answer.status_code == 503
    details = answer.json["error"]["details"]
    assert details.pop("call_id") == answer.headers["X-Call-Id"]
    assert details == {
        "reason": "unavailable",
        "call": "112",
        "retry_after_s": 5,
    }
    assert answer.headers["Retry-After"] == "5"


def test_a_tip_is_taken_while_the_queue_is_away(submit, db, monkeypatch) -> None:
    submit(a_tip_request())

    def fail(**_: object) -> None:
        raise ServiceUnavailable("away")

    monkeypatch.setattr(clients.publisher(), "publish", fail)
    assert submit(a_tip_request()).status_code == 200
    assert len(db.collection("outbox").get()) == 2


def test_a_crash_tells_the_caller_and_the_log_nothing(submit, monkeypatch, capsys) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("कनारी secret")

    monkeypatch.setattr(outbox, "add", fail)
    answer = submit(a_tip_request())

    assert (answer.status_code, answer.json["error"]["details"]["reason"]) == (500, "internal")
    assert answer.json["error"]["details"]["call"] == "112"
    logged = capsys.readouterr().out
    assert "RuntimeError" in logged and "test_submit.py" in logged
    assert "secret" not in answer.text + logged and "कनारी" not in answer.text + logged


def test_no_identity_of_the_caller_reaches_the_database_or_the_log(submit, db, capsys) -> None:
    headers = {
        "User-Agent": "canary-agent",
        "X-Forwarded-For": "198.51.100.77",
        "Authorization": "Bearer canary-token",
        "X-Firebase-AppCheck": "canary-check",
    }
    assert submit(a_tip_request(), headers=headers).status_code == 200
    stored = str([tip.to_dict() for tip in tips(db)])
    assert not any(v in stored + capsys.readouterr().out for v in ("canary", "198.51.100.77"))


def test_an_organisation_that_cannot_be_read_is_admitted(client_for) -> None:
    answer = client_for("submit_tip").post("/", json=a_tip_request())
    assert (answer.status_code, answer.json["error"]["details"]["call"]) == (503, "112")


def test_the_last_good_organisation_goes_on_serving(submit, db, monkeypatch) -> None:
    submit(a_tip_request())
    db.document(directory.PUBLISHED).set({"json": b"{edited badly"})
    copy = directory._copy()
    monkeypatch.setattr(copy, "next_read", 0)

    assert submit(a_tip_request()).status_code == 200
    assert copy.value is not None


def test_text_with_a_lone_surrogate_is_a_bad_field_not_a_crash(submit) -> None:
    body = json.dumps(a_tip_request(text="x")).replace('"x"', '"\\ud800"')
    answer = submit(None, data=body, content_type="application/json")
    assert answer.status_code == 400


def test_the_request_id_stands_nowhere(submit, db) -> None:
    request = a_tip_request(request_id=a_request_id())
    submit(request)
    stored = str([(s.id, s.to_dict()) for c in ("tips", "outbox") for s in db.collection(c).get()])
    assert request["request_id"] not in stored
