"""Keys and signatures as phones write them: each is read, and what is none is a bad field."""

import base64
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import example, given, settings
from hypothesis import strategies as some
from pydantic import ValidationError

from functions.officers.key_model import is_signed, one_form
from functions.officers.model import RequestOtp, StartSession
from shared.force.devices import device_id

PRIVATE = ec.generate_private_key(ec.SECP256R1())
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
SAID = f"{'0' * 32}.session"


def spki(private: Any = PRIVATE) -> bytes:
    made: bytes = private.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return made


def standard(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


WRITINGS = (standard, url, lambda raw: standard(raw).rstrip("="), lambda raw: url(raw).rstrip("="))
KEY = url(spki()).rstrip("=")


def der(message: str = SAID) -> bytes:
    return PRIVATE.sign(message.encode(), ec.ECDSA(hashes.SHA256()))


def side_by_side(given: bytes) -> bytes:
    return b"".join(half.to_bytes(32, "big") for half in decode_dss_signature(given))


def fields_refused(model: type[Any], **fields: Any) -> list[Any]:
    with pytest.raises(ValidationError) as refusal:
        model(**fields)
    return [error["loc"] for error in refusal.value.errors()]


def is_bad_signature(text: str) -> bool:
    """The edge names the field, and where a challenge was hand-edited the check says no."""
    refused = fields_refused(StartSession, challenge_id="0" * 32, signature=text)
    return refused == [("signature",)] and not is_signed(KEY, SAID, text)


def integer(raw: bytes) -> bytes:
    return bytes([2, len(raw)]) + raw


def pair(r: bytes, s: bytes) -> bytes:
    return bytes([0x30, len(r) + len(s)]) + r + s


@pytest.mark.parametrize("write", WRITINGS)
@pytest.mark.parametrize("form", [bytes, side_by_side])
def test_a_signature_is_read_in_both_forms_and_every_writing(form, write) -> None:
    for _ in range(40):  # half of them have the larger s: phones make either
        written = write(form(der()))
        StartSession(challenge_id="0" * 32, signature=written)
        assert is_signed(KEY, SAID, written)
        assert not is_signed(KEY, SAID + "x", written)


@pytest.mark.parametrize("low", [True, False])
def test_either_of_the_two_s_that_fit_is_taken(low) -> None:
    r, s = decode_dss_signature(der())
    s = min(s, ORDER - s) if low else max(s, ORDER - s)
    assert is_signed(KEY, SAID, url(encode_dss_signature(r, s)))


def test_a_short_number_in_a_signature_is_read_in_both_forms() -> None:
    """One in 256 has a leading zero: DER leaves it out, the other form keeps it."""
    short = next(one for one in iter(der, b"") if min(decode_dss_signature(one)) < 1 << 248)
    assert is_signed(KEY, SAID, url(short)) and is_signed(KEY, SAID, url(side_by_side(short)))


@pytest.mark.parametrize("write", WRITINGS)
def test_one_key_is_one_device_however_it_is_written(write) -> None:
    written = write(spki())
    assert RequestOtp(cug_number="5000000001", device_public_key=written).device_public_key == (
        standard(spki())
    )
    assert device_id(one_form(written)) == device_id(standard(spki()))


def test_a_key_with_its_point_compressed_is_the_same_device() -> None:
    point = PRIVATE.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    head = bytes.fromhex("3039301306072a8648ce3d020106082a8648ce3d030107032200")
    assert one_form(url(head + point)) == one_form(KEY)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "=",
        KEY + "=" * (1 + -len(KEY) % 4),
        KEY[:60] + "\n" + KEY[60:],
        KEY + "\n",
        KEY + "\r\n",
        " " + KEY,
        KEY[:-4],
        KEY[:40] + "=" + KEY[40:],
        KEY[:60] + "é" + KEY[61:],
        url(spki() + b"\0"),
        PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
        url(spki(ec.generate_private_key(ec.SECP384R1()))),
        url(spki(rsa.generate_private_key(65537, 1024))),
        "A" * 10_000,
    ],
)
def test_what_is_no_such_key_is_a_bad_field(key) -> None:
    fields = {"cug_number": "5000000001", "device_public_key": key}
    assert fields_refused(RequestOtp, **fields) == [("device_public_key",)]


R, S = (integer(b"\x11" * 32), integer(b"\x22" * 32))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0" * 64,
        b"\x01" * 32 + b"\0" * 32,
        b"\0" * 32 + b"\x01" * 32,
        b"\xff" * 64,
        ORDER.to_bytes(32, "big") + b"\x01" * 32,
        b"\x01" * 63,
        b"\x01" * 65,
        pair(R, S) + b"\0",
        pair(R, S)[:-1],
        pair(R, S + b"\0"),
        pair(R, S)[:1] + b"\x81" + pair(R, S)[1:],  # a length in two bytes where one is enough
        b"\x30\x80" + R + S + b"\0\0",  # and without end
        b"\x30\x84\xff\xff\xff\xff" + R + S,
        pair(integer(b"\x91" * 32), S),  # negative
        pair(R, integer(b"\xff")),
        pair(integer(b"\0"), S),
        pair(R, integer(b"\0")),
        pair(R, integer(b"")),
        pair(integer(b"\0\x11" + b"\x11" * 31), S),  # a zero too many
        pair(integer(b"\x11" * 33), S),
        pair(R, integer(b"\0" + ORDER.to_bytes(32, "big"))),
        pair(R, b""),
        pair(R, b"\x03" + S[1:]),
        b"\x31" + pair(R, S)[1:],
        pair(R, S + S),
    ],
)
def test_odd_bytes_are_no_signature_and_nothing_breaks(raw) -> None:
    assert is_bad_signature(url(raw).rstrip("="))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text + "\n",
        lambda text: text[:40] + "\n" + text[40:],
        lambda text: text[:-1],
        lambda text: text + "===",
        lambda text: text.replace(text[5], "*"),
        lambda text: " " + text,
        lambda text: text * 2,
    ],
)
def test_what_is_no_base64_is_no_signature(spoil) -> None:
    assert is_bad_signature(spoil(url(side_by_side(der())).rstrip("=")))


@settings(max_examples=400, deadline=None)
@given(some.one_of(some.text(max_size=110), some.binary(max_size=80).map(url)))
@example("A" * 86)
def test_whatever_comes_as_a_signature_is_none_and_breaks_nothing(text) -> None:
    assert not is_signed(KEY, SAID, text)


@settings(max_examples=400, deadline=None)
@given(some.integers(0, 71), some.integers(1, 255), some.booleans())
def test_a_true_signature_with_a_byte_changed_is_none(place, change, is_der) -> None:
    raw = bytearray(der() if is_der else side_by_side(der()))
    raw[place % len(raw)] ^= change
    assert not is_signed(KEY, SAID, url(bytes(raw)))


@settings(max_examples=400, deadline=None)
@given(
    some.one_of(
        some.text(max_size=210),
        some.binary(max_size=140).map(url),
        some.tuples(some.integers(0, 90), some.integers(1, 255)).map(
            lambda change: url(
                bytes(b ^ (change[1] if n == change[0] else 0) for n, b in enumerate(spki()))
            )
        ),
    )
)
def test_whatever_comes_as_a_key_is_one_of_p256_or_none(text) -> None:
    try:
        kept = one_form(text)
    except ValueError:  # pydantic makes a bad field of it, and of nothing else
        assert not is_signed(text, SAID, url(der()))
    else:
        assert one_form(kept) == kept


def test_nobody_signs_with_a_key_of_another_kind() -> None:
    other = standard(spki(rsa.generate_private_key(65537, 2048)))
    assert not is_signed(other, SAID, url(der()))
