"""Proof of work (ALTCHA): a phone computes half a second before it asks for an officer's time.

A challenge is signed, for one function, and good for ten minutes. What it proves is spent in
the commit that it paid for:

spent/{id}    Spent. While it is there the same proof pays for nothing more.

Nobody is refused for want of a proof: an old phone cannot compute one (the slow lane).
"""

from datetime import datetime, timedelta
from typing import Annotated, Any

import altcha
from google.cloud import firestore

from shared.config import settings
from shared.pure.clock import hour
from shared.pure.errors import PermissionDeniedError
from shared.pure.privacy import P1, Stored
from shared.pure.reasons import Reason

ALGORITHM, COST = "PBKDF2/SHA-256", 5_000  # 0.1 s to 1.1 s of one core; 1.2 ms to check
LIFE = timedelta(minutes=10)
SPENT_LIFE = timedelta(hours=2)
SPENT = "spent"


class Spent(Stored):
    """A proof that was used. It outlives the proof, so that no clock lets it pay twice."""

    expires_at: Annotated[datetime, P1]  # TTL, from the hour: it stands beside an anonymous tip


def challenge(route: str, *, at: datetime) -> dict[str, Any]:
    """Return a challenge for one function, as the ALTCHA widget reads it."""
    made = altcha.create_challenge(
        ALGORITHM, COST, expires_at=at + LIFE, data={"route": route}, hmac_secret=_secret()
    )
    asked: dict[str, Any] = made.to_dict()
    return asked


def check(solution: str, route: str) -> str:
    """Return the id under which a proof is spent.

    Raises:
        PermissionDeniedError: it is wrong, too old, or was made for another function.
    """
    try:
        payload = altcha.Payload.from_base64(solution)
        is_good = altcha.verify_solution(payload, _secret()).verified
        signed = payload.challenge.parameters
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise PermissionDeniedError(Reason.BAD_WORK) from None
    if not is_good or (signed.data or {}).get("route") != route:
        raise PermissionDeniedError(Reason.BAD_WORK)
    return str(signed.nonce)  # ours, 128 random bits: the signature says so


def spend(
    batch: firestore.WriteBatch, db: firestore.Client, proof: str, *, at: datetime
) -> firestore.DocumentReference:
    """Put the spending of a proof into the batch that it pays for, which fails if it was spent."""
    ref: firestore.DocumentReference = db.collection(SPENT).document(proof)
    batch.create(ref, Spent(expires_at=hour(at) + SPENT_LIFE).model_dump())
    return ref


def _secret() -> str:
    secret = settings().work_secret
    if not secret:
        raise RuntimeError("WORK_SECRET is not set")
    return secret
