"""The receipt of a tip: its words, the proof of them that is stored, and the reader's key.

All come from the `request_id` or the words by HKDF under the pepper, which no database holds:
who has a copy of everything stored, and the list of words, still opens nothing.
"""

import hashlib
import hmac
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from functions.tips import words_model as words
from shared.config import settings

_KEY_BYTES = 32


class Receipt(NamedTuple):
    """The secret half of a receipt: the numbers of its random words, for one tip."""

    tip_id: str
    numbers: tuple[int, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """What the citizen keeps: five words and a check word."""
        return words.say(self.numbers)

    @property
    def tag(self) -> str:
        """What is stored to check the words by (64 hex)."""
        return hmac.new(_pepper(), f"words/{self._said}".encode(), hashlib.sha256).hexdigest()

    @property
    def private_key(self) -> bytes:
        """The reader's key: opens what was closed to this receipt. Never stored."""
        return _derive(self._said.encode(), "reader")

    @property
    def public_key(self) -> bytes:
        """What officers' messages are closed to."""
        private = X25519PrivateKey.from_private_bytes(self.private_key)
        return private.public_key().public_bytes_raw()

    @property
    def _said(self) -> str:
        return f"{self.tip_id}/{'-'.join(map(str, self.numbers))}"

    def is_of(self, tag: str) -> bool:
        """Compare with a stored tag, in the same time whatever it is."""
        return hmac.compare_digest(self.tag.encode(), tag.encode())


def _pepper() -> bytes:
    pepper = settings().receipt_pepper
    if not pepper:
        raise RuntimeError("RECEIPT_PEPPER is not set")
    return pepper.encode()


def first(tip_id: str, request_id: str) -> Receipt:
    """Return the receipt that a request's tip gets: the same for every retry."""
    number = int.from_bytes(_derive(request_id.encode(), "words"), "big")
    chosen = (number >> words.BITS * place for place in range(words.RANDOM))
    return Receipt(tip_id, tuple(value % (1 << words.BITS) for value in chosen))


def _derive(secret: bytes, purpose: str) -> bytes:
    kdf = HKDF(SHA256(), _KEY_BYTES, salt=_pepper(), info=f"prahari tip {purpose}".encode())
    return kdf.derive(secret)
