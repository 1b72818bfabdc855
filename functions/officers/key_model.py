"""A phone's key and what it signs: read as phones write them, kept in one form. No I/O.

Both come as base64url without padding; standard base64 and padding are read, too. A signature is
r and s side by side (64 bytes, as WebCrypto makes it) or DER (as Android's and Apple's keys do).
"""

import base64

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

_ONE_ALPHABET = str.maketrans("-_", "+/")
_HALF = 32  # bytes of r, and of s
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256


def bytes_in(text: str) -> bytes:
    """Return what base64 says, in either alphabet, with its padding or without.

    Raises:
        ValueError: it is something else, or has a line break in it.
    """
    bare = text.rstrip("=")
    padded = bare + "=" * (-len(bare) % 4)
    if text not in {bare, padded}:
        raise ValueError("base64")
    return base64.b64decode(padded.translate(_ONE_ALPHABET), validate=True)


def public_key(text: str) -> ec.EllipticCurvePublicKey:
    """Return the key in an SPKI.

    Raises:
        ValueError: it is no key, or none of P-256.
    """
    try:
        key = load_der_public_key(bytes_in(text))
    except UnsupportedAlgorithm:
        raise ValueError("not a P-256 key") from None
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("not a P-256 key")  # noqa: TRY004 pydantic hears only ValueError
    return key


def one_form(key: str) -> str:
    """Return a key in the form in which it is kept: however it was written, it is one phone.

    That is standard base64, as the first phones wrote it: they keep their devices.

    Raises:
        ValueError: it is no key of P-256.
    """
    spki = public_key(key).public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(spki).decode()


def signature_in(text: str) -> bytes:
    """Return a signature as DER.

    Whether s is the smaller of the two that fit is not asked: phones make either.

    Raises:
        ValueError: it is none, or its numbers are none of P-256.
    """
    raw = bytes_in(text)
    r, s = _side_by_side(raw) if len(raw) == 2 * _HALF else decode_dss_signature(raw)
    if not (0 < r < _ORDER and 0 < s < _ORDER):
        raise ValueError("signature")
    return encode_dss_signature(r, s)


def is_signed(key: str, message: str, signature: str) -> bool:
    """Say whether the device with this public key signed the message (ECDSA, SHA-256)."""
    try:
        given = signature_in(signature)
        public_key(key).verify(given, message.encode(), ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def _side_by_side(raw: bytes) -> tuple[int, int]:
    return int.from_bytes(raw[:_HALF], "big"), int.from_bytes(raw[_HALF:], "big")
