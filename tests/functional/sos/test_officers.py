"""What officers do with an SOS, signed in."""

from datetime import timedelta

import pytest

from functions.upkeep import verify_audit
from shared.force import directory
from shared.pure import clock
from tests.builders import a_request_id, an_sos_request
from tests.functional.sos.conftest import DUTY, ROOM, SHO, SP


@pytest.fixture
def own(call):
    body = call("raise_sos", an_sos_request()).json
    return {"sos_id": body["sos_id"], "watch_key": body["watch_key"]}


def openings(db) -> list:
    assert verify_audit.broken(clock.now().astimezone(clock.IST).date()) == []
    entries = db.collection_group("entries").get()
    return [e for e in entries if e.get("action") == "open_sos"]


def test_an_officer_answers_goes_arrives_and_closes_and_the_caller_sees_each(
    own,
    call,
    signed_in,
    db,
) -> None:
    officer, sos_id = signed_in(DUTY), own["sos_id"]
    seen = []
    for status in ("acknowledged", "on_the_way", "reached"):
        line = officer.call("acknowledge_sos", sos_id=sos_id, status=status).json
        assert (line["status"], line["acknowledged_by"]) == (status, DUTY)
        seen.append(call("watch_sos", own).json["status"])
    back = officer.call("acknowledge_sos", sos_id=sos_id)  # a state never goes back
    assert back.json["status"] == "reached"
    closed = officer.call("close_sos", sos_id=sos_id, outcome="real", call_back="safe")
    assert closed.json["outcome"] == "real"
    view = call("watch_sos", own).json

    assert seen == ["acknowledged", "on_the_way", "reached"]
    assert (view["status"], view["is_open"]) == ("closed", False)
    steps = db.collection(f"sos/{sos_id}/history").get()
    assert [s.get("what") for s in steps if s.id.isdigit()] == [
        "raised", "acknowledged", "on_the_way", "reached", "closed",
    ]  # fmt: skip
    assert db.document(f"sos/{sos_id}").get().get("next_due") is None
    late = own | {"request_id": a_request_id(), "fixes": [{"lat": 22.0, "lng": 82.0}]}
    assert call("update_sos", late).json["error"]["details"]["reason"] == "sos_over"
    assert officer.call("acknowledge_sos", sos_id=sos_id).status_code == 409
    assert officer.call("close_sos", sos_id=sos_id, outcome="hoax").status_code == 409
    assert call("cancel_sos", own).status_code == 409


def test_the_number_that_a_press_names_is_shown_as_said_and_never_as_verified(
    call, signed_in, db
) -> None:
    pressed = call("raise_sos", an_sos_request(mobile="९८७६५ ४३२१०")).json
    assert "warnings" not in pressed

    caller = signed_in(SHO).call("open_sos", sos_id=pressed["sos_id"]).json["caller"]

    assert caller["said_mobile"] == "+919876543210" and "mobile" not in caller
    incident = db.document(f"sos/{pressed['sos_id']}").get()
    assert "9876543210" not in str(incident.to_dict()) and "no_token" in incident.get("flags")


def test_opening_shows_place_trail_and_number_and_is_written_down_once(
    own,
    signed_in,
    db,
) -> None:
    officer = signed_in(SHO)
    for _ in range(5):
        opened = officer.call("open_sos", sos_id=own["sos_id"], lang="en").json

    assert [(f["lat"], f["accuracy_m"], f["battery"]) for f in opened["fixes"]] == [
        (22.0871, 12, 40)
    ]
    assert not opened["is_stale"] and "are you safe" in opened["script"]
    (entry,) = openings(db)
    assert (entry.get("post"), entry.get("record")) == (SHO, f"sos/{own['sos_id']}")

    (grant,) = db.collection(f"sos/{own['sos_id']}/grants").get()
    grant.reference.update({"until": clock.now() - timedelta(seconds=1)})
    db.document(f"sos/{own['sos_id']}").update({"fixed_at": clock.now() - timedelta(minutes=5)})
    assert officer.call("open_sos", sos_id=own["sos_id"]).json["is_stale"]
    assert len(openings(db)) == 2


@pytest.mark.parametrize(
    ("at", "edit", "field", "shown"),
    [
        ("callers/pressed", {"note": "x"}, None, (1, 40)),
        ("callers/pressed", {"pin_tries": "many"}, None, (1, 40)),
        ("callers/pressed", {"caller": "x"}, "caller", (1, None)),
        ("callers/pressed", {"caller.box": b"x" * 80}, "caller", (1, None)),
        ("positions/*", {"note": "x", "count": "many"}, None, (1, 40)),
        ("positions/*", {"trail": 7}, "trail", (0, 40)),
        ("positions/*", {"trail.box": b"x" * 80}, "trail", (0, 40)),
        ("grants/*", {"until": "tomorrow", "note": "x"}, "until", (1, 40)),
        ("", {"fixed_at": "2026-11-23", "told_at": "2026-11-23"}, "fixed_at", (1, 40)),
    ],
)
def test_what_a_hand_edit_broke_hides_nothing_else(
    own, signed_in, db, at, edit, field, shown
) -> None:
    officer, sos = signed_in(SHO), db.document(f"sos/{own['sos_id']}")
    assert officer.call("open_sos", sos_id=own["sos_id"]).status_code == 200
    named, _, one = at.partition("/")
    edited = sos.collection(named).get()[0].reference if one else sos
    edited.update(edit)
    opened = officer.call("open_sos", sos_id=own["sos_id"])

    assert opened.status_code == 200
    assert (len(opened.json["fixes"]), opened.json["caller"].get("battery")) == shown
    alarms = {a.get("subject") for a in db.collection("alerts").get()}
    assert (f"{edited.path}#{field}" in alarms) is bool(field)


@pytest.mark.parametrize("steps", [0, "x", -3])
def test_a_spoiled_count_of_steps_stops_no_answer(own, call, signed_in, db, steps) -> None:
    sho, sos_id = signed_in(SHO), own["sos_id"]
    assert sho.call("acknowledge_sos", sos_id=sos_id).status_code == 200
    db.document(f"sos/{sos_id}").update({"steps": steps})

    assert sho.call("acknowledge_sos", sos_id=sos_id, status="reached").status_code == 200
    assert call("cancel_sos", own).status_code == 200
    assert sho.call("close_sos", sos_id=sos_id, outcome="real").status_code == 200
    done = [s for s in db.collection(f"sos/{sos_id}/history").get() if s.get("post") == SHO]
    assert [s.get("what") for s in done] == ["acknowledged", "reached", "closed"]


@pytest.mark.parametrize(
    ("post", "status"),
    [
        (ROOM, 200),
        (SP, 200),
        ("cg-range-bilaspur-ig", 200),
        ("cg-state-desk", 200),
        ("cg-112-room", 200),
        ("cg-bilaspur-kotwali-sho", 404),
        ("cg-korba-sp", 404),
        ("cg-bilaspur-cyber", 404),
        ("cg-admin", 404),
    ],
)
def test_only_those_at_the_place_and_above_may_answer_or_open(
    own,
    signed_in,
    db,
    post,
    status,
) -> None:
    officer = signed_in(post)

    assert officer.call("open_sos", sos_id=own["sos_id"]).status_code == status
    assert officer.call("acknowledge_sos", sos_id=own["sos_id"]).status_code == status
    assert len(openings(db)) == (1 if status == 200 else 0)


def test_a_cancelled_sos_is_still_answered_and_closed(own, call, signed_in, db) -> None:
    call("cancel_sos", own)
    officer = signed_in(ROOM)

    line = officer.call("acknowledge_sos", sos_id=own["sos_id"]).json
    assert (line["status"], line["acknowledged_by"]) == ("cancelled", ROOM)
    assert db.document(f"sos/{own['sos_id']}").get().get("next_due") > clock.now()
    closed = officer.call("close_sos", sos_id=own["sos_id"], outcome="mistaken", call_back="safe")
    assert (closed.json["status"], closed.json["call_back"]) == ("closed", "safe")


def test_without_a_sign_in_nobody_answers_opens_or_closes(own, call) -> None:
    for target in ("acknowledge_sos", "open_sos"):
        assert call(target, {"sos_id": own["sos_id"]}).status_code == 401
    body = {"sos_id": own["sos_id"], "outcome": "real"}
    assert call("close_sos", body).status_code == 401


def test_raised_with_status_that_is_no_answer_is_refused(own, signed_in) -> None:
    officer = signed_in(ROOM)
    for status in ("raised", "closed", "cancelled", "x"):
        answer = officer.call("acknowledge_sos", sos_id=own["sos_id"], status=status)
        assert answer.status_code == 400


def test_response_times_count_what_proved_real_at_the_officers_own_unit(
    call,
    signed_in,
) -> None:
    officer = signed_in(DUTY)
    for outcome in ("real", "test", "hoax"):
        sos_id = call("raise_sos", an_sos_request()).json["sos_id"]
        officer.call("acknowledge_sos", sos_id=sos_id, status="reached")
        closed = officer.call("close_sos", sos_id=sos_id, outcome=outcome, call_back="safe")
        assert closed.status_code == 200
    day = f"{clock.now().astimezone(clock.IST):%Y-%m-%d}"
    times = signed_in(SHO).call("list_sos_times", since=day, until=day).json

    assert times["is_whole"] and times["in_all"]["count"] == 1
    (row,) = times["stations"]
    assert row["reached"]["count"] == row["closed"]["count"] == 1
    assert officer.call("list_sos_times", since=day, until=day).status_code == 403


def test_practice_is_answered_like_the_real_thing_and_changes_no_figure(
    own,
    call,
    signed_in,
) -> None:
    day = f"{clock.now().astimezone(clock.IST):%Y-%m-%d}"
    sho = signed_in(SHO)
    sho.call("close_sos", sos_id=own["sos_id"], outcome="real")
    before = sho.call("list_sos_times", since=day, until=day).json
    drill = call("raise_sos", an_sos_request(practice=True)).json
    seen = []
    for status in ("acknowledged", "on_the_way", "reached"):
        answered = sho.call("acknowledge_sos", sos_id=drill["sos_id"], status=status)
        seen.append(answered.json["status"])
    closed = sho.call("close_sos", sos_id=drill["sos_id"], outcome="real", call_back="safe")

    assert seen == ["acknowledged", "on_the_way", "reached"]
    assert closed.json["practice"] and before["in_all"]["count"] == 1
    assert sho.call("list_sos_times", since=day, until=day).json == before


@pytest.mark.parametrize("post", [SHO, ROOM])
def test_who_is_at_the_place_helps_while_the_organisation_cannot_be_read(
    own, signed_in, seeded, post
) -> None:
    officer = signed_in(post)
    officer.call("open_sos", sos_id=own["sos_id"])
    seeded.document(directory.PUBLISHED).delete()
    directory.reset()

    acts = {"open_sos": {}, "acknowledge_sos": {}, "close_sos": {"outcome": "real"}}
    for target, said in acts.items():
        assert officer.call(target, sos_id=own["sos_id"], **said).status_code == 200, target
