import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from google.api_core.exceptions import DeadlineExceeded, ServiceUnavailable

from functions.sos.incident_model import Caller, Trail
from functions.sos.phones import tell
from functions.sos.press import store as press_store
from shared import seal
from shared.firestore import clients
from shared.force import directory
from shared.record import outbox
from tests.builders import a_request_id, an_sos_request
from tests.faults.bench import wait_until
from tests.functional.sos.conftest import DUTY, ROOM, STATION


def opened(db, path: str, field: str):
    sealed = seal.Sealed.model_validate(db.document(path).get().get(field))
    return seal.unseal(sealed, where=f"{path}#{field}")


def test_a_press_is_stored_and_rings_the_duty_officer_and_the_control_room(
    press, db, rang, incident, history
) -> None:
    answer = press()

    assert answer.status_code == 200
    body = answer.json
    assert (body["status"], body["call"], body["practice"]) == ("raised", "112", False)
    assert sorted(rang()) == sorted([DUTY, ROOM])
    stored = incident()
    assert (stored["station"], stored["district"]) == (STATION, "cg-bilaspur")
    assert stored["told_at"] and stored["area"] == "22.05,82.15"
    assert history() == {"raised", "told_0"}
    assert [n.get("record") for n in db.collection("outbox").get()] == [f"sos/{body['sos_id']}"]


def test_the_push_says_what_happened_and_when_and_collapses_on_nothing(
    press, phones, incident
) -> None:
    sos_id = press().json["sos_id"]
    told = {"v": "1", "type": "sos", "id": sos_id, "what": "raised"}
    at = f"{incident()['raised_at']:%Y-%m-%dT%H:%M:%SZ}"

    pushes = phones.desk.journal.since(0, kind="fcm")
    assert [push.payload["data"] for push in pushes] == [told | {"at": at}] * 2
    assert all("collapse_key" not in push.payload["android"] for push in pushes)


def test_who_and_where_are_sealed(press, db) -> None:
    sos_id = press().json["sos_id"]

    (position,) = db.collection(f"sos/{sos_id}/positions").get()
    trail = Trail.model_validate_json(opened(db, position.reference.path, "trail"))
    assert (trail.fixes[0].lat, trail.fixes[0].battery) == (22.0871, 40)
    assert (
        Caller.model_validate_json(opened(db, f"sos/{sos_id}/callers/pressed", "caller")).battery
        == 40
    )
    assert "22.0871" not in str(db.document(f"sos/{sos_id}").get().to_dict())


def test_all_of_it_is_one_commit(press, rpcs) -> None:
    press()

    assert rpcs.index(("Commit", 5)) <= rpcs.index(("Publish", 0))


def test_ten_presses_are_one_incident_and_one_receipt(press, db) -> None:
    name = a_request_id()
    bodies = [press(request_id=name).json for _ in range(10)]

    assert all(body == bodies[0] for body in bodies)
    assert len(db.collection("sos").get()) == 1
    assert len(db.collection(f"sos/{bodies[0]['sos_id']}/positions").get()) == 1
    assert len(db.collection("outbox").get()) == 1


def test_another_body_under_the_same_id_adds_its_position(press, db) -> None:
    name = a_request_id()
    first = press(request_id=name)
    second = press(request_id=name, place={"lat": 22.1, "lng": 82.2}, battery=39)

    assert first.json == second.json
    assert len(db.collection(f"sos/{first.json['sos_id']}/positions").get()) == 2


def test_a_press_in_earnest_after_practice_under_its_id_is_an_incident_of_its_own(
    press, db, deliver, phones
) -> None:
    name = a_request_id()
    drill = press(request_id=name, practice=True).json
    phones.desk.journal.clear()
    real = press(request_id=name).json
    deliver()

    assert (drill["practice"], real["practice"]) == (True, False)
    assert drill["sos_number"] != real["sos_number"]
    assert db.document(f"sos/{real['sos_id']}").get().get("practice") is False
    assert {p.payload["data"]["id"]: p.payload["data"]["type"]
            for p in phones.desk.journal.since(0, kind="fcm")}[real["sos_id"]] == "sos"  # fmt: skip


def test_fifty_presses_at_once_are_one_incident(seeded, client_for, db) -> None:
    body = an_sos_request()
    clients_ = [client_for("raise_sos") for _ in range(10)]
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda n: clients_[n % 10].post("/", json=body), range(50)))

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert len(db.collection("sos").get()) == len(db.collection("outbox").get()) == 1


def test_the_watch_key_is_not_to_be_had_from_the_id(press) -> None:
    one, other = press().json, press().json

    assert one["watch_key"] != other["watch_key"]
    assert one["watch_key"] not in one["sos_id"]


@pytest.mark.parametrize(
    ("changes", "flag"),
    [
        ({"place": None}, "no_place"),
        ({"place": {"lat": 900, "lng": 1}}, "unread_place"),
        ({"place": "here"}, "no_place"),
        ({"place": [22.1, 82.1]}, "unread_place"),
        ({"battery": 4000}, "unread_battery"),
        ({"trigger": "shout"}, "unread_trigger"),
        ({"practice": "yes"}, "unread_practice"),
        ({"request_id": None}, "no_request_id"),
        ({"request_id": "short"}, "weak_request_id"),
        ({"request_id": [1]}, "unread_request_id"),
        ({"lang": 5}, "unread_lang"),
        ({"pin": "12"}, "unread_pin"),
        ({"place": {"lat": 0.0, "lng": 0.0}}, "unread_place"),
        ({"place": {"lat": 10.0, "lng": 10.0}}, "far_away"),
        ({"place": {"lat": 22.03, "lng": 82.95}}, "district_not_live"),
        ({"unknown": "field"}, "no_token"),
    ],
)
def test_what_is_not_well_is_a_flag_and_never_a_refusal(press, incident, changes, flag) -> None:
    assert press(**changes).status_code == 200
    assert flag in incident()["flags"]
    assert incident()["practice"] is False


@pytest.mark.parametrize(
    "place", [None, {"lat": 0.0, "lng": 0.0}, {"lat": 22.03, "lng": 82.95, "source": "cell"}]
)
def test_what_belongs_to_no_live_district_rings_the_state_desk(press, rang, place) -> None:
    press(place=place)

    assert sorted(rang()) == ["cg-112-room", "cg-state-desk"]


@pytest.mark.parametrize(
    ("header", "flag"),
    [({}, "no_token"), ({"Authorization": "Bearer x.y.z"}, "bad_token"),
     ({"Authorization": "Basic abc"}, "bad_token"), ({"Authorization": "Bearer"}, "bad_token"),
     ({}, "app_check_missing"), ({"X-Firebase-AppCheck": "x"}, "app_check_invalid")],
)  # fmt: skip
def test_a_sign_in_that_is_not_well_is_a_flag(press, incident, header, flag) -> None:
    assert press(header).status_code == 200
    assert flag in incident()["flags"]


@pytest.mark.in_time
def test_certificates_that_hang_cost_less_than_a_second(press, incident, monkeypatch) -> None:
    from shared.edge import auth

    monkeypatch.setattr(auth, "citizen", lambda _: time.sleep(3))
    began = time.monotonic()
    answer = press({"Authorization": "Bearer x.y.z"})

    assert answer.status_code == 200 and time.monotonic() - began < 3
    assert "token_unchecked" in incident()["flags"]


def test_without_an_organisation_it_is_stored_all_the_same(db, client_for, incident) -> None:
    answer = client_for("raise_sos").post("/", json=an_sos_request())

    assert answer.status_code == 200
    assert "no_organisation" in incident()["flags"]


@pytest.mark.parametrize("error", [ServiceUnavailable("x"), DeadlineExceeded("x")])
def test_when_it_cannot_be_stored_the_phone_is_told_to_ring_112(
    press, rang, monkeypatch, error
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(press_store, "add", fail)
    answer = press()

    assert answer.status_code == 503
    assert answer.json["error"]["details"]["call"] == "112"
    assert rang() == []


def test_pubsub_away_or_fcm_away_loses_nothing(press, db, monkeypatch, script) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ServiceUnavailable("x")

    monkeypatch.setattr(clients.publisher(), "publish", fail)
    script(kind="fcm", to="*", times=None, status=503)

    assert press().status_code == 200
    assert len(db.collection("outbox").get()) == 1


@pytest.mark.in_time
def test_fcm_that_hangs_does_not_keep_the_citizen_waiting(press, script, monkeypatch) -> None:
    monkeypatch.setattr(tell, "FIRST_S", 1)
    script(kind="fcm", to="*", times=None, hang_s=5)
    began = time.monotonic()

    assert press().status_code == 200
    assert time.monotonic() - began < 2


@pytest.mark.in_time
def test_a_press_that_was_stored_late_waits_for_no_push_beyond_its_time(
    press, script, monkeypatch
) -> None:
    press()
    stored = press_store.add

    def add_late(*given: object):
        event = stored(*given)
        time.sleep(1.7)
        return event

    monkeypatch.setattr(press_store, "add", add_late)
    script(kind="fcm", to="*", times=None, hang_s=5)
    began = time.monotonic()

    assert press().status_code == 200
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "application/json"),
        (b'{"place": ', "application/json"),
        (b"[1]", "application/json"),
        (b"\xff\x00", "application/octet-stream"),
        (b"help" * 40_000, "text/plain"),
        (b'{"place": {"lat": 22.0871, "lng": 82.1622}}', "text/plain"),
        (b'{"place": {"lat": 22.0871, "lng": 82.1622, "accuracy_m": NaN}}', "application/json"),
    ],
)
def test_a_body_that_cannot_be_read_is_an_sos_all_the_same(
    seeded, client_for, incident, body, kind
) -> None:
    answer = client_for("raise_sos").post("/", data=body, content_type=kind)

    assert answer.status_code == 200
    assert "no_request_id" in incident()["flags"]
    assert ("no_place" in incident()["flags"]) is (b"22.0871" not in body)


def test_only_a_post_presses_and_every_other_answer_names_112(client_for, db) -> None:
    answer = client_for("raise_sos").get("/")

    assert answer.status_code == 405 and answer.json["error"]["details"]["call"] == "112"
    assert db.collection("sos").get() == []


def test_in_a_crowd_nobody_waits_for_a_push_and_all_are_told(
    press, deliver, rang, db, monkeypatch
) -> None:
    monkeypatch.setattr(tell, "_hands", threading.BoundedSemaphore(1))
    with tell._hands:
        assert [press().status_code for _ in range(3)] == [200] * 3
    assert rang() == []

    assert deliver() == [200] * 3
    assert sorted(rang()) == sorted([DUTY, ROOM] * 3)


def test_with_enough_waiting_the_next_is_answered_first_and_told_at_once_too(
    press, rang, script, monkeypatch
) -> None:
    script(kind="fcm", to="*", hang_s=1.5, times=2)
    monkeypatch.setattr(tell, "_seats", threading.BoundedSemaphore(1))
    with tell._seats:
        assert press().status_code == 200
        assert rang() == []
        assert wait_until(lambda: sorted(rang()) == sorted([DUTY, ROOM]), within=20)


def test_a_press_reads_whose_phones_ring_and_the_next_of_a_crowd_nothing(
    press, rpcs, monkeypatch
) -> None:
    press()
    rpcs.clear()
    press()
    # Counted, stored and announced; then the pushes, and that they were taken.
    stored = [("RunAggregationQuery", 0), ("Commit", 5), ("Publish", 0)]
    noted = [("Commit", 2)]
    assert rpcs == stored + noted

    monkeypatch.setattr(tell, "PHONES_S", 0)
    rpcs.clear()
    press()
    assert rpcs == [*stored, ("BatchGetDocuments", 0), ("RunQuery", 0), *noted]


def test_a_phone_that_is_gone_is_not_kept_for_the_next_of_a_crowd(press, script, rpcs) -> None:
    press()
    script(kind="fcm", to="*", times=None, status=404, error_code="UNREGISTERED")
    press()
    rpcs.clear()
    press()

    assert ("RunQuery", 0) in rpcs


def test_the_callable_protocol_works_too(seeded, client_for) -> None:
    answer = client_for("raise_sos").post("/", json={"data": an_sos_request()})

    assert answer.json["result"]["status"] == "raised"


@pytest.mark.in_time
def test_without_a_connection_to_anything_the_answer_comes_in_time(press, monkeypatch, env) -> None:
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", "127.0.0.1:9")
    clients.reset()
    directory.reset()
    began = time.monotonic()
    answer = press()

    assert answer.status_code == 503 and answer.json["error"]["details"]["call"] == "112"
    assert time.monotonic() - began < 3


def test_the_outbox_entry_is_of_the_topic_of_its_own(press, db) -> None:
    press()

    assert [n.get("topic") for n in db.collection("outbox").get()] == ["sos-raised"]
    assert outbox.OUTBOX == "outbox"


def test_a_press_sent_again_with_its_id_in_another_writing_is_one_incident(press, db) -> None:
    sent = a_request_id()
    dashed = str(uuid.UUID(sent))

    answers = [press(request_id=one) for one in (sent, dashed, f"{{{dashed.upper()}}}")]

    assert len({answer.json["sos_id"] for answer in answers}) == 1
    assert len(db.collection("sos").get()) == 1


def test_a_press_sent_again_from_a_phone_set_to_another_language_adds_no_position(
    press, db
) -> None:
    sent = a_request_id()

    answers = [press(request_id=sent, lang=lang) for lang in ("hi", "en")]

    (sos_id,) = {answer.json["sos_id"] for answer in answers}
    assert len(db.collection(f"sos/{sos_id}/positions").get()) == 1


@pytest.mark.parametrize(
    "place",
    [{"latitude": 22.0871, "longitude": "82.1622"}, {"lat": 22.0871, "lon": 82.1622},
     {"coords": {"latitude": 22.0871, "longitude": 82.1622}, "timestamp": 1795428000000},
     {"digipin": "2L3F5T34M8"}, {"type": "Point", "coordinates": [82.1622, 22.0871]}],
    ids=str,
)  # fmt: skip
def test_a_place_in_a_librarys_words_comes_through_the_whole_way(press, ask, incident, place):
    body = press(place=place).json
    assert "warnings" not in body and incident()["area"] == "22.05,82.15"
    own = {"sos_id": body["sos_id"], "watch_key": body["watch_key"]}
    view = ask("update_sos", **own, request_id=a_request_id(), fixes=[place]).json
    assert (view["taken"], view["of"]) == (1, 1)
