"""The canary dump of an officer's sign-in: the code is in the SMS and nowhere else.

It runs in this process and in the suite's project, the one that the Auth emulator knows.
"""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from emulator.canary.dump import Piece
from functions.officers.sign_in import demo
from shared.send import push
from shared.send.push_model import Push, PushType, What
from tests.phone import Phone

SHO, ASP = "cg-bilaspur-sarkanda-sho", "cg-bilaspur-asp"


@pytest.fixture
def play(scene, call, new_phone, signed_in, number_of, sms, db) -> Callable[[], None]:
    """From the first request to the removal of the phone, with the mistakes that people make."""
    canaries = scene.canaries

    def run() -> None:
        asp, phone, stranger = signed_in(ASP), new_phone(), new_phone()
        stranger.request_otp(canaries.phone("number of nobody"))
        call(
            "request_otp",
            {
                "cug_number": canaries.text("no number"),
                "device_public_key": canaries.token("no key"),
            },
        )
        phone.request_otp(number_of(SHO))
        code = canaries.add("sign-in code", sms(number_of(SHO)))
        stranger.verify_otp(code, challenge=phone.challenge)
        call(
            "verify_otp",
            {
                "challenge_id": phone.challenge,
                "otp": code,
                "signature": canaries.token("no signature"),
            },
        )
        assert phone.verify_otp(code).json["status"] == "waiting_approval"
        assert asp.call("list_waiting_devices").json["devices"]
        assert asp.call("approve_device", device_code=phone.code).status_code == 200
        begin_a_session(phone)
        phone.call("save_push_token", kind="token", value=canaries.token("officer's device"))
        (mine,) = [d for d in phone.call("list_my_devices").json["devices"] if d["is_this"]]
        assert phone.call("read_my_post").json["post"] == SHO
        push.to_post(db, SHO, Push(PushType.TIP, What.NEW, "r1"))
        assert asp.call("list_devices_below").json["devices"]
        assert asp.call("remove_device", device_id=mine["device_id"]).status_code == 200
        phone.call("list_my_devices")

    def begin_a_session(phone: Phone) -> None:
        token = phone.start_session().json["token"]
        canaries.add("custom token", token)
        canaries.add("ID token", phone.id_token)

    return run


def test_the_whole_sign_in_shows_no_canary_and_its_code_in_the_sms_alone(
    scene, play, capfd
) -> None:
    play()
    scene.add(
        Piece(
            "log of the functions", "stdout", "".join(capfd.readouterr()).encode(), has_lines=True
        )
    )
    assert scene.leaks() == []
    assert scene.canaries.unneeded(scene.pieces()) == []
    assert scene.not_as_written() == []


def test_a_planted_leak_of_the_code_is_found(scene, play, db, capfd, monkeypatch) -> None:
    real = demo.one_time_code

    def careless(*given: Any) -> str:
        code = real(*given)
        print(f"sent {code}")  # noqa: T201
        db.document("leak/1").set({"proof": hashlib.sha256(code.encode()).hexdigest()})
        return code

    monkeypatch.setattr(demo, "one_time_code", careless)
    play()
    scene.add(
        Piece(
            "log of the functions", "stdout", "".join(capfd.readouterr()).encode(), has_lines=True
        )
    )
    found = scene.leaks()
    assert any("log of the functions shows the sign-in code (raw)" in leak for leak in found), found
    assert "collection leak/* shows the sign-in code (SHA-256) at leak/1" in found
