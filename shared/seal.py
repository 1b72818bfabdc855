"""Sealing: what a citizen entrusts to us, closed before it reaches the database.

HPKE (RFC 9180) to a public key of the month. A function that takes things in holds public keys
alone; each purpose has its own keys, so a sender of pushes cannot read tips. Destroying a
month's private key ends the life of all it closed.
"""

import base64
from datetime import datetime
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from shared.config import KeySet, settings
from shared.pure.clock import IST
from shared.pure.privacy import Sealed

RECEIPT = "receipt"  # the purpose of what is closed to a receipt's key
SUITE = 1  # X25519, HKDF-SHA256, AES-256-GCM. A post-quantum suite will be 2, beside it.
_HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_SIZES = (1 << 10, 4 << 10, 16 << 10, 64 << 10)  # length tells little when there are only four
_LENGTH_BYTES = 4


class Purpose(StrEnum):
    """What a key is for."""

    CONTENT = "content"  # what people say: opened by officer-facing functions, which audit first
    CONTACT = "contact"  # where to reach people: opened by the functions that send


class SealError(Exception):
    """A value cannot be closed or opened here: no such key, or it was moved or altered."""


def seal(plain: bytes, purpose: Purpose, *, where: str, at: datetime) -> Sealed:
    """Close a value for one place, `collection/id#field`: moved elsewhere it will not open.

    Raises:
        SealError: no public key for this purpose, or the value is over 64 KiB.
    """
    keys = settings().public_keys.get(purpose, {})
    epoch = _epoch(keys, at)
    public = X25519PublicKey.from_public_bytes(base64.b64decode(keys[epoch]))
    box = _HPKE.encrypt(_pad(plain), public, info=where.encode())
    return Sealed(suite=SUITE, purpose=purpose, epoch=epoch, box=box)


def unseal(sealed: Sealed, *, where: str) -> bytes:
    """Open a value that was closed for this place.

    Raises:
        SealError: this function holds no key for it, or it was moved or altered.
    """
    key = settings().private_keys.get(sealed.purpose, {}).get(sealed.epoch)
    if key is None or sealed.suite != SUITE:
        raise SealError("no private key for this purpose and epoch")
    private = X25519PrivateKey.from_private_bytes(base64.b64decode(key))
    try:
        return _unpad(_HPKE.decrypt(sealed.box, private, info=where.encode()))
    except (InvalidTag, ValueError):
        raise SealError("moved or altered") from None


def seal_to(public: bytes, plain: bytes, *, where: str) -> Sealed:
    """Close a value to one receipt's key: only who has its words opens it, for this place."""
    key = X25519PublicKey.from_public_bytes(public)
    box = _HPKE.encrypt(_pad(plain), key, info=where.encode())
    return Sealed(suite=SUITE, purpose=RECEIPT, epoch="", box=box)


def unseal_with(private: bytes, sealed: Sealed, *, where: str) -> bytes:
    """Open a value with a receipt's key. Raises as `unseal` does."""
    if sealed.suite != SUITE or sealed.purpose != RECEIPT:
        raise SealError("not closed to a receipt")
    try:
        key = X25519PrivateKey.from_private_bytes(private)
        return _unpad(_HPKE.decrypt(sealed.box, key, info=where.encode()))
    except (InvalidTag, ValueError):
        raise SealError("moved or altered") from None


def _epoch(keys: KeySet, at: datetime) -> str:
    """Return the newest month not after `at`. A key made late must not stop intake."""
    if not keys:
        raise SealError("no public key")
    month = f"{at.astimezone(IST):%Y-%m}"
    return max((epoch for epoch in keys if epoch <= month), default=min(keys))


def _pad(plain: bytes) -> bytes:
    needed = len(plain) + _LENGTH_BYTES
    size = next((size for size in _SIZES if size >= needed), None)
    if size is None:
        raise SealError("too large")
    return (len(plain).to_bytes(_LENGTH_BYTES, "big") + plain).ljust(size, b"\0")


def _unpad(padded: bytes) -> bytes:
    length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
    return padded[_LENGTH_BYTES : _LENGTH_BYTES + length]
