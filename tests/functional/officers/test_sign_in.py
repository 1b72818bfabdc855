import math
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import jwt
import pytest
import time_machine
from google.api_core.exceptions import ServiceUnavailable

from emulator.fakes.script import parse_rule
from functions.officers import store
from functions.officers.otp_model import DAILY_SMS, budget_slots
from functions.officers.phones import approve_device
from shared.edge.officer import Officer
from shared.force import posts
from shared.pure import clock
from shared.pure.errors import NotFoundError
from shared.pure.policy import Role

SHO = "cg-bilaspur-sarkanda-sho"
ASP = "cg-bilaspur-asp"
UNKNOWN = "+915999999999"


def test_a_new_phone_is_let_in_by_the_additional_sp_and_then_signed_in(
    new_phone, number_of, sms, signed_in
) -> None:
    asp, phone, number = signed_in(ASP), new_phone(), number_of(SHO)
    phone.request_otp(number)

    waiting = phone.verify_otp(sms(number))
    assert waiting.json["status"] == "waiting_approval" and "token" not in waiting.json
    assert phone.start_session().json["status"] == "waiting_approval"

    (line,) = asp.call("list_waiting_devices").json["devices"]
    assert (line["post"], line["device_code"]) == (SHO, waiting.json["device_code"])
    assert asp.call("approve_device", device_code=line["device_code"]).status_code == 200
    assert phone.start_session().json["status"] == "active"
    (mine,) = [d for d in phone.call("list_my_devices").json["devices"] if d["is_this"]]
    assert mine["post"] == SHO


def test_a_phone_spoilt_by_hand_is_named_and_hides_no_other_that_waits(
    new_phone, number_of, sms, signed_in, seeded
) -> None:
    asp, number, phones = signed_in(ASP), number_of(SHO), (new_phone(), new_phone())
    for phone in phones:
        phone.request_otp(number)
        phone.verify_otp(sms(number))
    spoilt, good = (one.code for one in phones)
    (stored,) = seeded.collection("devices").where("code", "==", spoilt).get()
    stored.reference.update({"version": "two"})

    (line,) = asp.call("list_waiting_devices").json["devices"]
    assert line["device_code"] == good
    assert {d["device_code"] for d in asp.call("list_devices_below").json["devices"]} >= {good}
    assert asp.call("approve_device", device_code=spoilt).status_code == 404
    assert asp.call("approve_device", device_code=spoilt, post=SHO).status_code == 503
    assert phones[0].start_session().json["status"] == "waiting_approval"
    named = {(a.get("kind"), a.get("subject")) for a in seeded.collection("alerts").get()}
    assert named == {("bad_edit", stored.reference.path)}


def test_a_known_phone_signs_in_with_the_code_alone(signed_in, number_of, sms) -> None:
    phone, number = signed_in(ASP), number_of(ASP)
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        phone.request_otp(number)
        assert phone.verify_otp(sms(number)).json["status"] == "active"


def test_the_token_carries_a_post_and_no_person(signed_in) -> None:
    claims = jwt.decode(signed_in(ASP).id_token, options={"verify_signature": False})
    own = {"role", "unit", "device", "sv"}
    assert own <= claims.keys()
    assert (claims["role"], claims["unit"]) == ("asp", "cg-bilaspur")
    firebase = {"aud", "auth_time", "exp", "firebase", "iat", "iss", "sub", "user_id", "uid"}
    assert claims.keys() <= own | firebase


def test_forty_guesses_at_once_are_compared_five_times_and_the_right_one_comes_too_late(
    new_phone, number_of, sms, monkeypatch
) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    right = sms(number)
    wrong = [f"{n:06d}" for n in range(41) if f"{n:06d}" != right][:40]
    compared: list[str] = []
    from functions.officers.sign_in import verify_otp as module

    real = module.is_right
    monkeypatch.setattr(module, "is_right", lambda *a: compared.append(a[2]) or real(*a))

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(phone.verify_otp, wrong))

    assert {a.status_code for a in answers} == {403}
    assert len(compared) == 5
    assert phone.verify_otp(right).status_code == 403
    assert len(compared) == 5


def test_a_code_works_for_the_asking_phone_alone(new_phone, number_of, sms) -> None:
    phone, other, number = new_phone(), new_phone(), number_of(SHO)
    phone.request_otp(number)
    code = sms(number)
    assert other.verify_otp(code, challenge=phone.challenge).status_code == 403
    assert phone.verify_otp(code).json["status"] == "waiting_approval"
    assert other.verify_otp(code, challenge=phone.challenge).status_code == 403


def test_a_code_is_first_typed_within_five_minutes_or_not_at_all(new_phone, number_of, sms) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    code, asked = sms(number), clock.now()
    for late in (timedelta(minutes=5, seconds=1), timedelta(minutes=5, seconds=2)):
        with time_machine.travel(asked + late, tick=False):
            assert phone.verify_otp(code).status_code == 403


def test_a_known_phone_whose_answer_was_lost_gets_its_session_after_all(
    signed_in, number_of, sms
) -> None:
    phone, number = signed_in(ASP), number_of(ASP)
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        phone.request_otp(number)
        assert phone.start_session().json["status"] == "waiting_approval"
        code = sms(number)
        assert phone.verify_otp(code).json["status"] == "active"
        assert phone.verify_otp(code).json["status"] == "active"
        assert phone.start_session().json["status"] == "active"


def test_when_the_post_changed_hands_its_phone_waits_to_be_let_in_again(
    signed_in, new_phone, number_of, sms, db
) -> None:
    asp, phone, number = signed_in(ASP), signed_in(SHO), number_of(SHO)
    (before,) = db.collection("devices").where("code", "==", phone.code).get()
    db.document(f"posts/{SHO}").update({"held_from": "2026-11-20"})
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        phone.request_otp(number)
        assert phone.verify_otp(sms(number)).json["status"] == "waiting_approval"
        assert phone.start_session().json["status"] == "waiting_approval"
        assert asp.call("approve_device", device_code=phone.code).status_code == 200
        assert phone.start_session().json["status"] == "active"
    assert before.reference.get().get("version") > before.get("version")


@pytest.mark.parametrize("gone", [{"disabled": True}, None])
def test_a_post_shut_or_deleted_takes_the_code_from_no_other_post_of_its_telephone(
    new_phone, number_of, sms, db, gone
) -> None:
    number, phone = number_of(SHO), new_phone()
    first = db.document(f"roster/{SHO}").get().to_dict()
    # Shorter seats come first: this one is looked at before the station's own.
    db.document("roster/cg-gone").set(first | {"unit": "cg-gone"})
    if gone:
        db.document("posts/cg-gone").set(first | {"unit": "cg-gone"} | gone)
    phone.request_otp(number)
    assert phone.verify_otp(sms(number)).json["status"] == "waiting_approval"
    (device,) = db.collection("devices").where("status", "==", "waiting").get()
    assert device.get("post") == SHO


def test_a_phone_removed_while_it_is_let_in_stays_removed(
    signed_in, new_phone, number_of, sms, db
) -> None:
    phone, number = new_phone(), number_of(SHO)
    phone.request_otp(number)
    phone.verify_otp(sms(number))
    asked = approve_device.find(phone.code, None, at=clock.now())
    post = posts.in_force(db, SHO)
    db.document(f"devices/{asked.name}").update({"status": "removed"})
    by = Officer(device="d", post=ASP, role=Role.ASP, unit="cg-bilaspur", seat=ASP)
    with pytest.raises(NotFoundError):
        approve_device.let_in(asked, post, by=by, at=clock.now())
    assert db.document(f"devices/{asked.name}").get().get("status") == "removed"


def test_a_code_that_was_never_sent_cannot_be_guessed(new_phone, number_of, deliver, db) -> None:
    for _ in range(DAILY_SMS):
        new_phone().request_otp(number_of(SHO))
    deliver()
    late = new_phone()
    late.request_otp(number_of(SHO))
    deliver()
    assert db.document(f"otp/{late.challenge}").get().get("posts") == []


def test_a_stranger_without_the_key_cannot_use_up_the_guesses(
    new_phone, number_of, sms, db
) -> None:
    phone, stranger, number = new_phone(), new_phone(), number_of(SHO)
    phone.request_otp(number)
    for n in range(20):
        stranger.verify_otp(f"{n:06d}", challenge=phone.challenge)
    assert phone.verify_otp(sms(number)).status_code == 200


@pytest.mark.parametrize("typed", ["१२३४५६", "123 456"])
def test_a_code_may_be_typed_in_devanagari_or_with_spaces(call, new_phone, typed) -> None:
    phone = new_phone()
    body = {"challenge_id": "0" * 32, "otp": typed, "signature": phone.sign("x")}
    assert call("verify_otp", body).json["error"]["details"]["reason"] == "bad_code"


def test_known_and_unknown_numbers_get_the_same_answer_and_only_ours_get_an_sms(
    new_phone, number_of, deliver, phones
) -> None:
    known, unknown = new_phone(), new_phone()
    answers = [known.request_otp(number_of(SHO)), unknown.request_otp(UNKNOWN)]
    deliver()
    shapes = [
        {k: v for k, v in a.json.items() if "code" not in k and "_id" not in k} for a in answers
    ]
    assert shapes[0] == shapes[1] and {a.status_code for a in answers} == {200}
    assert [e.to for e in phones.desk.journal.since(0, kind="sms")] == [number_of(SHO)]
    refusals = [p.verify_otp("000000").json["error"] for p in (known, unknown)]
    for each in refusals:
        del each["details"]["call_id"]
    assert refusals[0] == refusals[1]


def test_nobody_learns_from_the_time_an_answer_takes_which_numbers_are_ours(
    new_phone, number_of
) -> None:
    number, taken = number_of(SHO), {True: [], False: []}
    answers: set[tuple[int, str]] = set()
    for n in range(420):
        is_ours, phone = n % 2 == 0, new_phone()
        began = time.perf_counter()
        answer = phone.request_otp(number if is_ours else f"+91599{n:07d}")
        taken[is_ours].append(time.perf_counter() - began)
        own = {"challenge_id", "device_code"}
        answers.add(
            (answer.status_code, str({k: v for k, v in answer.json.items() if k not in own}))
        )
    assert len(answers) == 1
    assert p_value(taken[True][20:], taken[False][20:]) > 0.01


def p_value(one: list[float], other: list[float]) -> float:
    """The two-sided p of the Mann-Whitney rank test (normal approximation)."""
    ranks = {value: rank for rank, value in enumerate(sorted(one + other), 1)}
    n, m = len(one), len(other)
    u = sum(ranks[value] for value in one) - n * (n + 1) / 2
    z = (u - n * m / 2) / math.sqrt(n * m * (n + m + 1) / 12)
    return math.erfc(abs(z) / math.sqrt(2))


def test_a_thousand_strangers_at_once_are_sent_five_sms_and_none_of_the_known_phones(
    seeded,
) -> None:
    """What `send_otp` asks before each SMS, asked as often as the Internet likes."""
    at, secret, number = clock.now(), "secret", "+915000000033"
    theirs = budget_slots(secret, number, "stranger", at=at)
    known = [budget_slots(secret, number, device, at=at) for device in ("d1", "d2")]
    assert all(set(theirs).isdisjoint(own) for own in known)

    def ask(n: int) -> bool:
        return store.take_sms(seeded, theirs, f"{n:032x}", at=at)

    with ThreadPoolExecutor(16) as pool:
        granted = list(pool.map(ask, range(1000)))

    assert sum(granted) == DAILY_SMS
    assert sum(map(ask, range(1000, 1010))) == 0
    for own in known:
        assert [store.take_sms(seeded, own, f"{n:032x}", at=at) for n in range(6)] == [True] * 5 + [
            False
        ]
    again = granted.index(True)
    assert ask(again), "the SMS of a challenge that was granted one may be tried again"


def test_strangers_use_up_only_their_own_sms_and_the_known_phone_still_signs_in(
    signed_in, new_phone, number_of, deliver, phones, sms
) -> None:
    known, number = signed_in(ASP), number_of(ASP)
    for _ in range(25):
        assert new_phone().request_otp(number).status_code == 200
    deliver()
    # The known phone was a stranger when it first asked.
    assert len(phones.desk.journal.since(0, kind="sms")) == 5
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        known.request_otp(number)
        assert known.verify_otp(sms(number)).json["status"] == "active"


def test_one_phone_waits_longer_each_time_it_asks(new_phone, number_of) -> None:
    phone, number = new_phone(), number_of(SHO)
    at, waits = clock.now(), []
    for _ in range(5):
        with time_machine.travel(at, tick=False):
            waits.append(phone.request_otp(number).json["resend_after_s"])
            other = phone.request_otp(number_of(ASP))
            assert other.status_code == 429
            assert other.json["error"]["details"]["retry_after_s"] == waits[-1]
        at += timedelta(seconds=waits[-1] + 1)
    assert waits == [60, 120, 300, 3600, 3600]


def test_while_the_gateway_is_away_the_answer_is_the_same_and_the_code_comes_later(
    new_phone, number_of, deliver, phones, sms, db
) -> None:
    phone, number = new_phone(), number_of(SHO)
    phones.desk.script.add(parse_rule({"kind": "sms", "to": "*", "times": 1, "status": 503}))
    assert phone.request_otp(number).status_code == 200
    deliver()
    assert db.collection(f"otp/{phone.challenge}/slots").get() == []
    assert phone.verify_otp(sms(number)).status_code == 200


def test_an_old_code_is_not_sent_any_more(new_phone, number_of, deliver, phones) -> None:
    new_phone().request_otp(number_of(SHO))
    with time_machine.travel(clock.now() + timedelta(minutes=6), tick=False):
        deliver()
    assert phones.desk.journal.since(0, kind="sms") == []


def test_when_the_limits_cannot_be_kept_nothing_is_sent(
    new_phone, number_of, monkeypatch, deliver, phones
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ServiceUnavailable("away")

    monkeypatch.setattr(store, "ask", fail)
    assert new_phone().request_otp(number_of(SHO)).status_code == 503
    deliver()
    assert phones.desk.journal.since(0, kind="sms") == []


def test_a_supervisor_lets_a_phone_in_when_no_sms_can_be_sent(
    signed_in, new_phone, number_of
) -> None:
    asp, phone = signed_in(ASP), new_phone()
    phone.request_otp(number_of(SHO))
    spoken = phone.code.lower().replace("-", " ")
    assert asp.call("approve_device", device_code=spoken, post=SHO).status_code == 200
    assert phone.start_session().json["status"] == "active"


def test_a_phone_let_in_before_does_not_sign_in_again_without_a_code(signed_in, number_of) -> None:
    phone = signed_in(ASP)
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=True):
        phone.request_otp(number_of(ASP))
        assert phone.start_session().json["status"] == "waiting_approval"


def test_nobody_is_let_in_for_a_post_of_another_telephone(
    signed_in, new_phone, number_of, deliver
) -> None:
    asp, phone = signed_in(ASP), new_phone()
    phone.request_otp(number_of(SHO))
    deliver()
    other = "cg-bilaspur-kotwali-sho"
    assert asp.call("approve_device", device_code=phone.code, post=other).status_code == 404


@pytest.mark.parametrize(
    ("post", "allowed"),
    [(ASP, True), ("cg-bilaspur-sp", True), ("cg-korba-asp", False), (SHO, False)],
)
def test_only_who_supervises_lets_in(signed_in, new_phone, number_of, post, allowed) -> None:
    officer, phone = signed_in(post), new_phone()
    phone.request_otp(number_of(SHO))
    answer = officer.call("approve_device", device_code=phone.code, post=SHO)
    assert answer.status_code == (200 if allowed else 403)


def test_the_code_is_nowhere_but_in_the_sms(new_phone, number_of, sms, db, capsys) -> None:
    phone, number = new_phone(), number_of(SHO)
    answer = phone.request_otp(number)
    code = sms(number)
    everything = str(
        [
            s.to_dict()
            for n in ("otp", "otp_waits", "otp_budget", "outbox")
            for s in db.collection(n).get()
        ]
    )
    assert code not in everything + answer.text + capsys.readouterr().out


@pytest.mark.parametrize("key", ["", "x" * 100, "QUJD" * 25, None])
def test_what_is_no_public_key_is_a_bad_field(call, key) -> None:
    answer = call("request_otp", {"cug_number": UNKNOWN, "device_public_key": key})
    assert answer.json["error"]["details"]["fields"][0]["field"] == "device_public_key"
