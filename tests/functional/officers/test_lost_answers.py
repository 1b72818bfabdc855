"""What is sent again because nobody answered: each call may come twice, or die half-way."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import jwt
import pytest
import time_machine

from functions.officers import store
from functions.officers.phones import approve_device, first_admin, remove_device
from functions.officers.sign_in import request_otp, start_session, verify_otp
from shared.edge import officer as officer_edge
from shared.pure import clock

SHO, ASP = "cg-bilaspur-sarkanda-sho", "cg-bilaspur-asp"
TEN_MINUTES = timedelta(minutes=10)


class Killed(BaseException):
    """The process is gone: nothing of ours catches it."""


@pytest.fixture
def kill(monkeypatch) -> Callable[..., None]:
    """Let the process die once, before or after something it calls."""

    def arm(where: Any, name: str, *, after: bool) -> None:
        real = getattr(where, name)

        def die(*args: Any, **named: Any) -> None:
            monkeypatch.setattr(where, name, real)
            if after:
                real(*args, **named)
            raise Killed

        monkeypatch.setattr(where, name, die)

    return arm


@pytest.fixture
def device_of(seeded) -> Callable[..., Any]:
    """The stored device of a phone."""
    return lambda phone: seeded.collection("devices").where("code", "==", phone.code).get()[0]


@pytest.fixture
def approvals(db) -> Callable[[], int]:
    def count() -> int:
        entries = db.collection_group("entries").get()
        return sum(one.get("action") == "approve_device" for one in entries)

    return count


def the_first(phone: Any, answer: Any) -> bool:
    """Whether the token of an answer is taken by a function: the session is in force."""
    return answer.json["status"] == "active" and phone.call("list_my_devices").status_code == 200


def test_a_lost_answer_to_the_request_costs_no_second_sms(
    new_phone, number_of, sms, phones, db
) -> None:
    phone, number, at = new_phone(), number_of(SHO), clock.now()
    with time_machine.travel(at, tick=False):
        first = phone.request_otp(number).json
    with time_machine.travel(at + timedelta(seconds=20), tick=False):
        again = phone.request_otp(f"0{number.removeprefix('+91')}").json
    assert again == first | {"resend_after_s": 40}
    assert phone.verify_otp(sms(number)).json["status"] == "waiting_approval"
    assert len(phones.desk.journal.since(0, kind="sms")) == 1
    assert len(db.collection("otp").get()) == 1


def test_a_repeat_says_no_more_of_a_number_that_is_not_ours(new_phone, number_of) -> None:
    shapes = []
    for number in (number_of(SHO), "+915999999999"):
        phone = new_phone()
        first, again = (phone.request_otp(number) for _ in range(2))
        assert first.json["challenge_id"] == again.json["challenge_id"]
        shapes.append((again.status_code, sorted(again.json), again.json["message"]))
    assert shapes[0] == shapes[1]


def test_another_number_within_the_wait_is_told_to_wait_and_the_first_goes_on(
    new_phone, number_of
) -> None:
    phone, number = new_phone(), number_of(SHO)
    first = phone.request_otp(number).json
    other = phone.request_otp(number_of(ASP))
    assert (other.status_code, other.json["error"]["details"]["reason"]) == (429, "too_many")
    assert phone.request_otp(number).json["challenge_id"] == first["challenge_id"]


def test_a_request_whose_code_is_old_by_now_waits_like_any_other(new_phone, number_of) -> None:
    phone, number, at = new_phone(), number_of(SHO), clock.now()
    for waited in (0, 61, 182, 483):  # the next wait is an hour
        with time_machine.travel(at + timedelta(seconds=waited), tick=False):
            assert phone.request_otp(number).status_code == 200
    with time_machine.travel(at + timedelta(seconds=483 + 299), tick=False):
        assert phone.request_otp(number).status_code == 200
    with time_machine.travel(at + timedelta(seconds=483 + 301), tick=False):
        assert phone.request_otp(number).status_code == 429


def test_eight_requests_at_once_are_one(new_phone, number_of, db) -> None:
    phone, number = new_phone(), number_of(SHO)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(phone.request_otp, [number] * 8))
    assert {a.status_code for a in answers} <= {200, 503}
    assert len({a.json["challenge_id"] for a in answers if a.status_code == 200}) == 1
    assert len(db.collection("otp").get()) == len(db.collection("outbox").get()) == 1


@pytest.mark.parametrize(
    ("where", "name", "after"),
    [(store, "ask", False), (store, "ask", True), (request_otp.outbox, "announce", False)],
)
def test_a_request_killed_on_its_way_is_asked_again(
    new_phone, number_of, sms, kill, where, name, after, phones
) -> None:
    phone, number = new_phone(), number_of(SHO)
    kill(where, name, after=after)
    with pytest.raises(Killed):
        phone.request_otp(number)
    assert phone.request_otp(number).status_code == 200
    assert phone.verify_otp(sms(number)).status_code == 200
    assert len(phones.desk.journal.since(0, kind="sms")) == 1


def test_a_right_code_sent_again_costs_no_guess_and_has_the_same_outcome_for_ten_minutes(
    new_phone, number_of, sms
) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    code, at = sms(number), clock.now()
    with time_machine.travel(at + timedelta(minutes=4, seconds=50), tick=False):
        answers = [phone.verify_otp(code) for _ in range(9)]
        assert {str(a.json) for a in answers} == {str(answers[0].json)}
        assert answers[0].json["status"] == "waiting_approval"
    with time_machine.travel(at + timedelta(minutes=14), tick=False):
        assert phone.verify_otp(code).json == answers[0].json
    with time_machine.travel(at + timedelta(minutes=14, seconds=51), tick=False):
        assert phone.verify_otp(code).status_code == 403


def test_a_wrong_code_that_comes_twice_is_one_guess_and_five_are_all_there_are(
    new_phone, number_of, sms
) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    right = sms(number)
    wrong = [f"{n:06d}" for n in range(6) if f"{n:06d}" != right][:5]
    for code in wrong[:4] * 3:
        assert phone.verify_otp(code).status_code == 403
    assert phone.verify_otp(right).status_code == 200
    assert phone.verify_otp(wrong[4]).status_code == 403
    assert phone.verify_otp(right).status_code == 200


def test_five_wrong_codes_shut_out_the_right_one(new_phone, number_of, sms) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    right = sms(number)
    for code in [f"{n:06d}" for n in range(6) if f"{n:06d}" != right][:5]:
        assert phone.verify_otp(code).status_code == 403
    assert phone.verify_otp(right).status_code == 403


POINTS = [
    (store, "guessed_at", True),
    (verify_otp, "is_right", True),
    (store, "put_device", False),
    (store, "put_device", True),
    (verify_otp.session, "waiting", False),
]
KNOWN_POINTS = [
    (store, "guessed_at", True),
    (store, "spend", False),
    (store, "spend", True),
    (store, "change_device", True),
    (verify_otp.session, "active", True),
]


@pytest.mark.parametrize(("where", "name", "after"), POINTS)
def test_killed_anywhere_the_fifth_guess_still_lets_a_new_phone_wait(
    new_phone, number_of, sms, kill, where, name, after
) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    right = sms(number)
    for code in [f"{n:06d}" for n in range(5) if f"{n:06d}" != right][:4]:
        phone.verify_otp(code)
    kill(where, name, after=after)
    with pytest.raises(Killed):
        phone.verify_otp(right)
    assert phone.verify_otp(right).json["status"] == "waiting_approval"


@pytest.mark.parametrize(("where", "name", "after"), KNOWN_POINTS)
def test_killed_anywhere_a_known_phone_has_its_session_at_the_next_try(
    signed_in, number_of, sms, kill, where, name, after
) -> None:
    phone, number = signed_in(ASP), number_of(ASP)
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        phone.request_otp(number)
        code = sms(number)
        kill(where, name, after=after)
        with pytest.raises(Killed):
            phone.verify_otp(code)
        assert the_first(phone, phone.verify_otp(code))


def test_two_right_codes_at_once_make_one_waiting_phone(new_phone, number_of, sms, db) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    code = sms(number)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(phone.verify_otp, [code] * 8))
    assert {a.status_code for a in answers} <= {200, 503}
    assert phone.verify_otp(code).json["status"] == "waiting_approval"
    assert len(db.collection("devices").where("status", "==", "waiting").get()) == 1


def test_a_session_whose_answer_was_lost_is_given_again_for_ten_minutes(
    new_phone, number_of, deliver
) -> None:
    phone, at = new_phone(), clock.now()
    phone.request_otp(number_of(SHO))
    deliver()
    assert first_admin.main([SHO, phone.code]) == 0
    first = phone.start_session()
    assert the_first(phone, first) and the_first(phone, phone.start_session())
    with time_machine.travel(at + TEN_MINUTES - timedelta(seconds=30), tick=True):
        again = phone.start_session()
        assert again.json | {"token": ""} == first.json | {"token": ""}
    with time_machine.travel(at + TEN_MINUTES + timedelta(seconds=30), tick=True):
        assert phone.start_session().json["error"]["details"]["reason"] == "bad_code"


def test_the_same_signature_twice_and_eight_at_once_are_all_answered(
    call, new_phone, number_of
) -> None:
    phone = new_phone()
    phone.request_otp(number_of(SHO))
    assert first_admin.main([SHO, phone.code]) == 0
    signed = phone.sign(f"{phone.challenge}.session")
    body = {"challenge_id": phone.challenge, "signature": signed}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: call("start_session", body), range(8)))
    assert {a.status_code for a in answers} <= {200, 503}
    assert call("start_session", body).json["status"] == "active"


def test_who_has_no_key_gets_no_token_again(signed_in, new_phone) -> None:
    phone, thief = signed_in(SHO), new_phone()
    thief.challenge = phone.challenge
    assert thief.start_session().status_code == 403
    thief.challenge = ""
    assert thief.verify_otp("123456", challenge=phone.challenge).status_code == 403


@pytest.mark.parametrize(
    ("where", "name", "after"),
    [
        (store, "begun_at", False),
        (store, "begun_at", True),
        (start_session.session, "active", True),
    ],
)
def test_killed_anywhere_a_phone_begins_its_session_at_the_next_try(
    new_phone, number_of, kill, where, name, after
) -> None:
    phone = new_phone()
    phone.request_otp(number_of(SHO))
    assert first_admin.main([SHO, phone.code]) == 0
    kill(where, name, after=after)
    with pytest.raises(Killed):
        phone.start_session()
    assert the_first(phone, phone.start_session())


@pytest.fixture(params=["removed", "gone", "disabled", "holder"])
def over(request, db, device_of) -> Callable[[Any, str], None]:
    """End what a phone was let in for, in one of the ways in which it ends."""

    def end(phone: Any, post: str) -> None:
        device = device_of(phone)
        if request.param == "removed":
            batch = db.batch()
            store.end_device(batch, db, device.id, at=clock.now())
            batch.commit()
        elif request.param == "gone":
            device.reference.delete()
        else:
            changes = {"disabled": {"disabled": True}, "holder": {"official_name": "दूसरे अधिकारी"}}
            db.document(f"posts/{post}").update(changes[request.param])

    return end


def test_what_ended_in_between_is_not_given_again(signed_in, number_of, sms, over) -> None:
    phone, number = signed_in(ASP), number_of(ASP)
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        phone.request_otp(number)
        code = sms(number)
        assert phone.verify_otp(code).json["status"] == "active"
        assert phone.start_session().json["status"] == "active"
        over(phone, ASP)
        for again in (phone.verify_otp(code), phone.start_session()):
            assert "token" not in again.json
        assert phone.verify_otp(code).status_code == 403


def test_a_phone_removed_while_it_waits_does_not_wait_again_by_the_same_code(
    signed_in, new_phone, number_of, sms, device_of
) -> None:
    asp, phone, number = signed_in(ASP), new_phone(), number_of(SHO)
    phone.request_otp(number)
    code = sms(number)
    assert phone.verify_otp(code).json["status"] == "waiting_approval"
    assert asp.call("remove_device", device_id=device_of(phone).id).status_code == 200
    assert phone.verify_otp(code).status_code == 403
    assert device_of(phone).get("status") == "removed"


def test_letting_in_twice_changes_nothing_and_ends_no_session(
    signed_in, new_phone, number_of, later, device_of, approvals
) -> None:
    asp, sp, phone = signed_in(ASP), signed_in("cg-bilaspur-sp"), new_phone()
    phone.request_otp(number_of(SHO))
    assert asp.call("approve_device", device_code=phone.code, post=SHO).status_code == 200
    assert phone.start_session().status_code == 200
    before, entries = device_of(phone), approvals()
    for officer, body in ((asp, {"post": SHO}), (asp, {}), (sp, {"post": SHO})):
        assert officer.call("approve_device", device_code=phone.code, **body).status_code == 200
    assert first_admin.main([SHO, phone.code]) == 0
    assert (device_of(phone).update_time, approvals()) == (before.update_time, entries)
    later()
    assert phone.call("list_my_devices").status_code == 200


def test_letting_in_eight_times_at_once_is_one_act(
    signed_in, new_phone, number_of, sms, device_of, approvals
) -> None:
    asp, phone, number = signed_in(ASP), new_phone(), number_of(SHO)
    phone.request_otp(number)
    phone.verify_otp(sms(number))
    before, entries = device_of(phone).get("version"), approvals()
    with ThreadPoolExecutor(8) as pool:
        answers = list(
            pool.map(lambda _: asp.call("approve_device", device_code=phone.code), range(8))
        )
    assert {a.status_code for a in answers} <= {200, 503}
    assert asp.call("approve_device", device_code=phone.code).status_code == 200
    assert (device_of(phone).get("version"), approvals()) == (before + 1, entries + 1)


@pytest.mark.parametrize("after", [False, True])
def test_letting_in_that_was_killed_is_done_at_the_next_try(
    signed_in, new_phone, number_of, kill, approvals, after
) -> None:
    asp, phone = signed_in(ASP), new_phone()
    phone.request_otp(number_of(SHO))
    entries = approvals()
    kill(approve_device.audit, "record", after=after)
    with pytest.raises(Killed):
        asp.call("approve_device", device_code=phone.code, post=SHO)
    assert asp.call("approve_device", device_code=phone.code, post=SHO).status_code == 200
    assert approvals() == entries + 1
    assert the_first(phone, phone.start_session())


def test_an_approval_that_comes_late_lets_in_no_phone_that_was_removed_or_changed_hands(
    signed_in, new_phone, number_of, device_of, sms, db
) -> None:
    asp, phone, number = signed_in(ASP), new_phone(), number_of(SHO)
    phone.request_otp(number)
    approve = {"device_code": phone.code, "post": SHO}
    assert asp.call("approve_device", **approve).status_code == 200
    db.document(f"posts/{SHO}").update({"held_from": "2026-11-20"})
    assert asp.call("approve_device", **approve).status_code == 404
    assert asp.call("remove_device", device_id=device_of(phone).id).status_code == 200
    assert asp.call("approve_device", **approve).status_code == 404
    assert device_of(phone).get("status") == "removed"
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        phone.request_otp(number)  # found again, it asks anew
        assert asp.call("approve_device", **approve).status_code == 200
        assert the_first(phone, phone.start_session())


def test_removing_twice_is_written_down_once(signed_in, later, device_of, db) -> None:
    asp, phone = signed_in(ASP), signed_in(SHO)
    device = device_of(phone)
    with ThreadPoolExecutor(4) as pool:
        calls = [device.id] * 4
        answers = list(pool.map(lambda id_: asp.call("remove_device", device_id=id_), calls))
    assert {a.status_code for a in answers} <= {200, 503}
    assert asp.call("remove_device", device_id=device.id).status_code == 200
    assert device_of(phone).get("version") == device.get("version") + 1
    removals = [
        e for e in db.collection_group("entries").get() if e.get("action") == "remove_device"
    ]
    assert len(removals) == 1
    later()
    assert phone.call("list_my_devices").status_code == 401


def test_a_removal_killed_before_firebase_heard_of_it_is_finished_by_the_next(
    signed_in, device_of, kill, monkeypatch
) -> None:
    asp, phone = signed_in(ASP), signed_in(SHO)
    told: list[str] = []
    monkeypatch.setattr(remove_device.auth, "revoke", told.append)
    kill(remove_device.auth, "revoke", after=False)
    device = device_of(phone).id
    with pytest.raises(Killed):
        asp.call("remove_device", device_id=device)
    assert asp.call("remove_device", device_id=device).status_code == 200
    assert told == [device]


def test_the_same_address_saved_twice_is_one(signed_in, device_of, phones, db) -> None:
    from shared.send import push
    from shared.send.push_model import Push, PushType, What

    phone = signed_in(SHO)
    for _ in range(2):
        saved = phone.call("save_push_token", kind="token", value="demo-phone.twice")
        assert saved.status_code == 200
    push.to_post(db, SHO, Push(PushType.TIP, What.NEW, "r1"))
    rung = [e.to for e in phones.desk.journal.since(0, kind="fcm") if e.to == "demo-phone.twice"]
    assert len(rung) == 1


def test_what_only_reads_is_answered_anew(signed_in) -> None:
    asp = signed_in(ASP)
    for name in ("list_my_devices", "list_waiting_devices", "list_devices_below", "read_my_post"):
        first, again = asp.call(name), asp.call(name)
        assert first.status_code == again.status_code == 200
        assert first.json == again.json


def test_a_session_says_who_the_phone_acts_for_and_names_no_person(
    signed_in, new_phone, number_of, sms, call, db, device_of
) -> None:
    asp, phone, number = signed_in(ASP), new_phone(), number_of(SHO)
    phone.request_otp(number)
    waits = phone.verify_otp(sms(number)).json
    assert waits.keys() == phone.start_session().json.keys()
    assert waits.keys() == {"status", "device_code", "message"}
    asp.call("approve_device", device_code=phone.code)
    said = phone.start_session()
    until = device_of(phone).get("valid_until")
    shown = {
        "status": "active",
        "post": SHO,
        "post_name": "थाना प्रभारी, सरकंडा",
        "role": "sho",
        "unit": "cg-bilaspur-sarkanda",
        "unit_name": "सरकंडा",
        "valid_until": f"{until:%Y-%m-%dT%H:%M:%S}Z",
    }
    assert said.json.items() >= shown.items()
    assert said.json.keys() - shown.keys() == {"device_code", "message", "token"}
    form = db.document(f"posts/{SHO}").get().to_dict()
    claims = jwt.decode(said.json["token"], options={"verify_signature": False})
    everything = f"{said.get_data(as_text=True)} {claims}"
    assert form["official_name"] not in everything and number not in everything
    assert number.removeprefix("+91") not in everything

    signed = phone.sign(f"{phone.challenge}.session")
    body = {"challenge_id": phone.challenge, "signature": signed, "lang": "en"}
    english = call("start_session", body).json
    assert (english["post_name"], english["unit_name"]) == (
        "Station House Officer, Sarkanda",
        "Sarkanda",
    )


def test_a_phone_whose_document_was_spoilt_is_not_told_that_it_was_removed(
    signed_in, device_of, db
) -> None:
    phone = signed_in(SHO)
    kept = device_of(phone)
    kept.reference.update({"added_at": "x"})
    officer_edge.reset()
    away = phone.call("read_my_post")
    assert (away.status_code, away.json["error"]["details"]["reason"]) == (503, "unavailable")
    kept.reference.update({"added_at": kept.get("added_at")})
    assert phone.call("read_my_post").status_code == 200
