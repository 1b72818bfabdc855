"""A phone whose library writes its key and signatures in another way is the same phone."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from functions.officers.key_model import bytes_in
from functions.officers.phones import first_admin

SHO = "cg-bilaspur-sarkanda-sho"


def as_der(signature: str) -> str:
    raw = bytes_in(signature)
    r, s = int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")
    return base64.b64encode(encode_dss_signature(r, s)).decode()


def test_an_android_phone_signs_in_with_der_and_standard_base64(
    call, new_phone, number_of, sms, db
) -> None:
    phone, number = new_phone(), number_of(SHO)
    key = base64.b64encode(bytes_in(phone.public_key)).decode()
    written = {"cug_number": number, "device_public_key": key}
    challenge = call("request_otp", written).json["challenge_id"]
    assert phone.request_otp(number).json["challenge_id"] == challenge

    otp = sms(number)
    guess = {"challenge_id": challenge, "otp": otp, "signature": phone.sign(f"{challenge}.{otp}")}
    assert call("verify_otp", guess | {"signature": as_der(guess["signature"])}).json == (
        call("verify_otp", guess).json
    )
    assert len(db.collection("devices").where("code", "==", phone.code).get()) == 1
    assert first_admin.main([SHO, phone.code]) == 0
    begin = {"challenge_id": challenge, "signature": as_der(phone.sign(f"{challenge}.session"))}
    assert call("start_session", begin).json["status"] == "active"


@pytest.mark.parametrize("signature", ["A" * 86, "MAYCAQACAQA=", "x", "A" * 200, 7])
@pytest.mark.parametrize("target", ["verify_otp", "start_session"])
def test_what_is_no_signature_is_named_and_costs_nothing(call, db, target, signature) -> None:
    body = {"challenge_id": "0" * 32, "signature": signature}
    answer = call(target, body | ({"otp": "123456"} if target == "verify_otp" else {}))
    assert answer.status_code == 400
    details = answer.json["error"]["details"]
    assert (details["reason"], [one["field"] for one in details["fields"]]) == (
        "bad_fields",
        ["signature"],
    )
