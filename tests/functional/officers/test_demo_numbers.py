"""Demo numbers: a known code and no waits, where a demo project names them and nowhere else."""

import time

import pytest
from google.api_core.exceptions import ServiceUnavailable

from emulator import officers
from functions.officers.otp_model import DAILY_SMS
from functions.officers.sign_in.demo import CODE
from shared.firestore import clients

SP, SHO = "cg-bilaspur-sp", "cg-bilaspur-sarkanda-sho"  # both have demo numbers
OTHER = "cg-bilaspur-kotwali-sho"


@pytest.fixture
def demo_numbers(seeded, monkeypatch) -> None:
    for name, value in officers.env().items():
        monkeypatch.setenv(name, value)
    clients.reset()


def test_an_officer_signs_in_with_the_known_code_and_nobody_at_a_console(
    demo_numbers, new_phone, number_of
) -> None:
    phone = new_phone()
    assert phone.request_otp(number_of(SP)).json["resend_after_s"] == 0
    assert phone.verify_otp(CODE).json["status"] == "waiting_approval"  # before any SMS arrived
    officers.let_in()
    assert phone.start_session().json["status"] == "active"
    assert phone.call("read_my_post").json["post"] == SP


def test_the_head_of_a_station_comes_first_on_its_demo_number(
    demo_numbers, new_phone, number_of
) -> None:
    phone = new_phone()
    phone.request_otp(number_of(SHO))
    phone.verify_otp(CODE)
    officers.let_in()
    phone.start_session()
    assert phone.call("read_my_post").json["post"] == SHO


def test_a_demo_number_has_no_waits_and_no_daily_limit_and_its_sms_says_the_code(
    demo_numbers, new_phone, number_of, deliver, phones
) -> None:
    phone, number = new_phone(), number_of(SP)
    many = DAILY_SMS + 3
    assert {phone.request_otp(number).status_code for _ in range(many)} == {200}
    deliver()
    arrived = phones.desk.journal.since(0, kind="sms")
    assert len(arrived) == many and all(CODE in one.payload["text"] for one in arrived)
    assert phone.verify_otp(CODE).status_code == 200


def test_every_other_number_keeps_its_code_its_waits_and_its_supervisor(
    demo_numbers, new_phone, number_of, sms
) -> None:
    phone, number = new_phone(), number_of(OTHER)
    assert phone.request_otp(number).json["resend_after_s"] == 60
    challenge, code = phone.challenge, sms(number)
    assert phone.request_otp(number_of(SP)).status_code == 200
    again = phone.request_otp(number).json  # the demo number between changed nothing
    assert again["challenge_id"] == challenge
    assert phone.request_otp("+915000000999").status_code == 429
    assert code != CODE
    assert phone.verify_otp(CODE, challenge=challenge).status_code == 403
    assert phone.verify_otp(code, challenge=challenge).json["status"] == "waiting_approval"
    officers.let_in()
    phone.challenge = challenge
    assert phone.start_session().json["status"] == "waiting_approval"


def test_strangers_use_up_the_sms_of_every_other_number(
    demo_numbers, new_phone, number_of, deliver, phones
) -> None:
    for _ in range(DAILY_SMS + 2):
        new_phone().request_otp(number_of(OTHER))
    deliver()
    assert len(phones.desk.journal.since(0, kind="sms")) == DAILY_SMS


def test_where_nobody_named_it_the_known_code_opens_nothing(new_phone, number_of, sms) -> None:
    phone, number = new_phone(), number_of(SP)
    assert phone.request_otp(number).json["resend_after_s"] == 60
    assert phone.request_otp(number_of(OTHER)).status_code == 429
    assert sms(number) != CODE
    assert phone.verify_otp(CODE).status_code == 403


def test_a_wrong_code_lets_no_phone_of_a_demo_number_in(demo_numbers, new_phone, number_of) -> None:
    phone = new_phone()
    phone.request_otp(number_of(SP))
    assert phone.verify_otp("654321").status_code == 403
    officers.let_in()
    assert phone.start_session().json["status"] == "waiting_approval"


def test_phones_are_let_in_by_themselves_also_after_something_went_wrong(
    demo_numbers, new_phone, number_of, monkeypatch
) -> None:
    phone, real, calls = new_phone(), officers.let_in, []

    def away_at_first() -> None:
        calls.append(1)
        if len(calls) == 1:
            raise ServiceUnavailable("away")
        real()

    monkeypatch.setattr(officers, "let_in", away_at_first)
    phone.request_otp(number_of(SP))
    phone.verify_otp(CODE)
    with officers.letting_in(every_s=0.05):
        until = time.monotonic() + 60
        while phone.start_session().json["status"] != "active" and time.monotonic() < until:
            time.sleep(0.05)
    assert phone.call("read_my_post").json["post"] == SP
