"""Old apps against new functions, and new apps against old ones."""

import pytest

from shared.config import settings
from shared.edge.versions import API
from tests.builders import a_request_id, a_tip_request, an_sos_request

APPS = (
    '{"citizen-android": {"oldest": "2.1", "since": "2020-01-01", "address": "https://x.in/app"}}'
)
OLD = {"X-App": "citizen-android/1.4"}
NEWER = {"X-App": f"citizen-android/9.0 api/{API + 1}"}
HERE = {"lat": 22.0796, "lng": 82.1391}


@pytest.fixture
def served(monkeypatch, seeded):
    monkeypatch.setenv("APPS", APPS)
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.fixture
def send(client_for, seeded):
    return lambda name, body, **headers: client_for(name).post(
        "/", json=body, headers={key.replace("_", "-"): value for key, value in headers.items()}
    )


def test_an_app_that_is_too_old_is_sent_to_the_new_one_and_nothing_is_stored(
    served, client_for, db
) -> None:
    answer = client_for("submit_tip").post("/", json=a_tip_request(lang="en"), headers=OLD)
    details = answer.json["error"]["details"]
    assert (answer.status_code, details["reason"]) == (400, "app_too_old")
    assert details["address"] == "https://x.in/app" and "Deprecation" in answer.headers
    assert not db.collection("tips").get()


def test_an_app_that_is_too_old_still_gets_the_catalogue_with_the_address(
    served, client_for
) -> None:
    answer = client_for("get_catalogue").get("/", headers=OLD)
    assert (answer.status_code, answer.json["apps"][0]["address"]) == (200, "https://x.in/app")
    assert answer.json["districts"] and "Sunset" in answer.headers


@pytest.mark.parametrize("depth", [400, 470, 900])
def test_a_body_of_great_depth_is_the_callers_fault(send, depth) -> None:
    deep = "x"
    for _ in range(depth):
        deep = [deep]
    assert send("submit_tip", a_tip_request(place=deep)).status_code == 400
    pressed = send("raise_sos", an_sos_request(place=deep)).json
    own = {key: pressed[key] for key in ("sos_id", "watch_key")}
    assert send("update_sos", own | {"fixes": deep}).status_code in {200, 400}


def test_no_app_is_too_old_for_an_sos(served, client_for) -> None:
    pressed = client_for("raise_sos").post("/", json=an_sos_request(), headers=OLD)
    own = {key: pressed.json[key] for key in ("sos_id", "watch_key")}
    assert pressed.status_code == 200 and "Sunset" in pressed.headers
    for name, more in (("update_sos", {"fixes": [HERE]}), ("watch_sos", {}), ("cancel_sos", {})):
        assert client_for(name).post("/", json=own | more, headers=OLD).status_code == 200


def test_a_newer_apps_new_fields_are_left_out_counted_and_not_stored(send, db) -> None:
    answer = send("submit_tip", a_tip_request(mood="grim", colour={"deep": 1}), **NEWER)
    assert (answer.status_code, answer.json["ignored"]) == (200, 2)
    (tip,) = db.collection("tips").get()
    assert "mood" not in str(tip.to_dict()) and "grim" not in str(tip.to_dict())
    said = send("submit_tip", a_tip_request(mood="grim", api=API + 1))
    assert (said.status_code, said.json["ignored"]) == (200, 1)


def test_in_the_callable_envelope_it_is_the_same(send) -> None:
    answer = send("submit_tip", {"data": a_tip_request(mood=1, api=API + 1)})
    assert answer.json["result"]["ignored"] == 1


@pytest.mark.parametrize("name", ["aboutUnit", "about_station", "distrcit", "unit"])
@pytest.mark.parametrize("headers", [{}, NEWER], ids=["same", "newer"])
def test_a_misspelt_name_is_refused_by_name_whatever_the_app(send, db, name, headers) -> None:
    answer = send("submit_tip", a_tip_request(**{name: "cg-bilaspur-sarkanda"}), **headers)
    (wrong,) = answer.json["error"]["details"]["fields"]
    assert (answer.status_code, wrong) == (400, {"field": name, "problem": "unknown_field"})
    assert not db.collection("tips").get()


def test_what_is_no_name_is_refused_and_not_repeated(send) -> None:
    answer = send("submit_tip", a_tip_request(**{"रमेश 98765": 1}))
    assert answer.json["error"]["details"]["fields"] == [
        {"field": "(unknown)", "problem": "unknown_field"}
    ]


def test_the_fix_of_an_app_that_sends_more_is_kept(send) -> None:
    pressed = send("raise_sos", an_sos_request(place=HERE | {"floor": 3}, mood=1))
    assert pressed.json["ignored"] == 2 and "warnings" not in pressed.json
    own = {key: pressed.json[key] for key in ("sos_id", "watch_key")}
    body = own | {"request_id": a_request_id(), "fixes": [HERE | {"speed": 3}], "floor": 4}
    moved = send("update_sos", body)
    assert (moved.status_code, moved.json["taken"], moved.json["ignored"]) == (200, 1, 2)
    assert send("watch_sos", own | {"mood": 1, "lang": "te-IN"}).json["ignored"] == 1
    assert send("cancel_sos", own | {"mood": 1, "lang": 7}).json["ignored"] == 1


def test_a_press_says_what_of_it_could_not_be_read(send) -> None:
    odd = {"place": [1], "request_id": [7], "pin": "x", "mobile": "12", "practice": "yes"}
    warned = send("raise_sos", odd).json["warnings"]
    assert set(warned) == {f"{name}_unread" for name in odd}
    assert send("raise_sos", {}).json["warnings"] == ["request_id_missing"]
    partly = {"request_id": a_request_id(), "place": HERE | {"source": "wifi", "accuracy_m": -1}}
    assert send("raise_sos", partly).json["warnings"] == ["place_partly_unread"]


@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-01:00", "0099-01-01T00:00:00Z"]
)
def test_a_clock_of_another_age_loses_its_time_and_not_its_place(send, signed_in, at) -> None:
    pressed = send("raise_sos", an_sos_request()).json
    own = {key: pressed[key] for key in ("sos_id", "watch_key")}
    assert send("update_sos", own | {"fixes": [HERE | {"at": at}]}).json["taken"] == 1

    opened = signed_in("cg-bilaspur-sarkanda-sho").call("open_sos", sos_id=pressed["sos_id"])

    assert opened.status_code == 200 and len(opened.json["fixes"]) == 2
    arrived = [one["at"] for one in opened.json["fixes"]]
    assert arrived == sorted(arrived) and arrived[1] > "2026"  # it counts as of its arrival


def test_positions_without_a_readable_id_are_taken_all_the_same(send) -> None:
    pressed = send("raise_sos", an_sos_request())
    own = {key: pressed.json[key] for key in ("sos_id", "watch_key")}
    moved = send("update_sos", own | {"request_id": "7", "fixes": [HERE]})
    assert (moved.json["taken"], moved.json["warnings"]) == (1, ["request_id_unread"])


def test_who_has_seen_it_is_told_only_what_changed(send) -> None:
    pressed = send("raise_sos", an_sos_request())
    own = {key: pressed.json[key] for key in ("sos_id", "watch_key")}
    whole = send("watch_sos", own).json
    seen = {"seen": whole["version"], "request_id": a_request_id(), "fixes": [HERE]}
    same = send("update_sos", own | seen)
    assert same.json == {
        "version": whole["version"], "is_changed": False, "is_open": True,
        "status": "raised", "taken": 1, "of": 1,
    }  # fmt: skip
    send("cancel_sos", own)
    after = send("watch_sos", own | {"seen": whole["version"]}).json
    assert (after["is_changed"], after["status"]) == (True, "cancelled") and after["message"]


def test_each_refusal_names_its_call(send) -> None:
    answer = send("submit_tip", {})
    assert answer.json["error"]["details"]["call_id"] == answer.headers["X-Call-Id"]


def test_a_demo_says_which_headers_of_a_signed_in_app_it_did_not_look_at(send, client_for) -> None:
    told = {"Authorization": "Bearer x.y.z", "Firebase_Instance_ID_Token": "t"}
    answer = send("submit_tip", a_tip_request(), **told)
    assert answer.headers["X-Ignored"] == "authorization, firebase-instance-id-token"
    assert "X-Ignored" not in send("submit_tip", a_tip_request()).headers
    assert "X-Ignored" not in send("raise_sos", an_sos_request(), **told).headers
    assert "X-Ignored" not in send("read_tip", {}, **told).headers


def test_an_officer_is_not_told_to_press_sos(send, client_for) -> None:
    from shared.pure.reasons import MESSAGES, Reason, say
    from shared.pure.texts import Lang

    for reason in Reason:
        english, hindi = (say(reason, lang, to_officer=True) for lang in (Lang.EN, Lang.HI))
        assert "112" not in english + hindi, reason
        assert "press SOS" not in english and "SOS दबा" not in hindi, reason
    assert "SOS" in MESSAGES[Reason.SOS_OVER].en
