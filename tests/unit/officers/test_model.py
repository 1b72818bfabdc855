"""What signs an officer in: only what the officer's own phone could have made, in one spelling."""

import base64
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pydantic import ValidationError

from functions.officers.model import RequestOtp, VerifyOtp
from functions.officers.otp_model import guess_tag, one_time_code
from functions.officers.titles_model import TITLES, post_name
from shared.pure.policy import Role
from shared.pure.texts import Lang


def a_key(private: Any) -> str:
    made = private.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(made).decode()


P256 = a_key(ec.generate_private_key(ec.SECP256R1()))
RSA = a_key(rsa.generate_private_key(65537, 2048))
OTHER_CURVE = a_key(ec.generate_private_key(ec.SECP256K1()))
SIGNED = base64.urlsafe_b64encode(b"\x01" * 64).rstrip(b"=").decode()


def test_a_number_that_cannot_be_one_is_refused_without_repeating_it() -> None:
    with pytest.raises(ValidationError, match="telephone number") as refusal:
        RequestOtp(cug_number="987654321012345", device_public_key=P256)
    assert all("987654321012345" not in error["msg"] for error in refusal.value.errors())


def test_only_a_key_of_the_kind_phones_keep_is_taken() -> None:
    assert RequestOtp(cug_number="5000000001", device_public_key=P256).device_public_key == P256
    for other in (OTHER_CURVE, RSA):
        with pytest.raises(ValidationError, match=r"not a P-256 key|at most 200"):
            RequestOtp(cug_number="5000000001", device_public_key=other)


@pytest.mark.parametrize("place", range(26))
def test_a_key_altered_in_any_byte_before_its_point_is_a_bad_field(place: int) -> None:
    spki = bytearray(base64.b64decode(P256))
    for change in (1, 16, 0x7F):
        altered = bytearray(spki)
        altered[place] ^= change
        key = base64.b64encode(altered).decode()
        with pytest.raises(ValidationError) as refusal:
            RequestOtp(cug_number="5000000001", device_public_key=key)
        assert [error["loc"] for error in refusal.value.errors()] == [("device_public_key",)]


@pytest.mark.parametrize("typed", ["123456", "123 456", "१२३४५६", " १२३ 456 "])
def test_a_code_may_be_typed_in_hindi_digits_and_groups(typed: str) -> None:
    read = VerifyOtp(challenge_id="0" * 32, otp=typed, signature=SIGNED)
    assert read.otp == "123456"


@pytest.mark.parametrize("typed", ["12345", "1234567", "12345a", ""])
def test_what_is_not_six_digits_is_no_code(typed: str) -> None:
    with pytest.raises(ValidationError, match="six digits"):
        VerifyOtp(challenge_id="0" * 32, otp=typed, signature=SIGNED)


def test_no_code_is_made_without_the_secret() -> None:
    with pytest.raises(RuntimeError, match="OTP_SECRET is not set"):
        one_time_code("", "0" * 32, P256)


def test_no_tag_is_made_without_the_secret_and_none_says_what_was_guessed() -> None:
    with pytest.raises(RuntimeError, match="OTP_SECRET is not set"):
        guess_tag("", "0" * 32, "123456")
    tags = [guess_tag(secret, id_, "123456") for secret in "ab" for id_ in ("0" * 32, "1" * 32)]
    assert len(set(tags)) == 4


def test_every_role_has_a_title_in_both_languages() -> None:
    assert set(TITLES) == set(Role)
    assert post_name(Role.SHO, "सरकंडा", Lang.HI) == "थाना प्रभारी, सरकंडा"
    assert post_name(Role.SHO, "Sarkanda", Lang.EN) == "Station House Officer, Sarkanda"
