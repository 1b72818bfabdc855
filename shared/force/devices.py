"""Devices: the phones through which a post acts and is reached.

devices/{device}    one phone (Device); the id is a hash of its public key
"""

import hashlib
from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from shared.firestore import budget, hand_edits, whole
from shared.pure.errors import unavailable
from shared.pure.ids import spoken_number
from shared.pure.privacy import P1, P2, Sealed, Stored

DEVICES = "devices"
MAX_DEVICES = 20  # of a post, as posts go
MOST_DEVICES = 200  # of one post; beyond, an alert says that not all of them ring
SIGNED_IN = timedelta(days=30)  # then the station's telephone must prove it again


class Status(StrEnum):
    """Whether a phone may act."""

    WAITING = "waiting"  # the supervising officer has not let it in yet
    ACTIVE = "active"
    REMOVED = "removed"


class Kind(StrEnum):
    """How FCM names a device: a registration token, or the newer installation id."""

    TOKEN = "token"  # noqa: S105 a word, not a secret
    FID = "fid"


class Device(Stored):
    """One phone of a post. Where to reach it is sealed: only senders open it."""

    post: Annotated[str, P1]
    status: Annotated[Status, P1]
    code: Annotated[str, P1]  # what the officer reads out to the supervisor
    approver: Annotated[str, P1]  # the seat that lets it in
    holder: Annotated[str, P1]  # who held the post when it was let in
    version: Annotated[int, P1] = 1  # of its session: a higher one ends those before
    added_at: Annotated[datetime, P1]
    let_in_at: Annotated[datetime | None, P1] = None
    valid_until: Annotated[datetime | None, P1] = None
    removed_at: Annotated[datetime | None, P1] = None  # what it asked before counts no more
    key: Annotated[str | None, P1] = None  # public, P-256, SPKI in base64
    kind: Annotated[Kind | None, P1] = None
    value: Annotated[Sealed | None, P2] = None


def device_id(key: str) -> str:
    """Return the id of the device that holds the private half of this key (32 hex).

    The key is in its one form (functions/officers/key_model.py): a phone has one id.
    """
    return hashlib.sha256(f"device/{key}".encode()).hexdigest()[:32]


def device_code(key: str) -> str:
    """Return the short code by which people name the device: XXXX-XXXX-XXX."""
    return spoken_number("device", key)


def get(db: firestore.Client, device: str) -> Device | None:
    """Return a device; None when there is none, or a hand edit made it unreadable."""
    snapshot = _snapshot(db, device)
    return read(db, snapshot) if snapshot.exists else None


def get_whole(db: firestore.Client, device: str) -> Device | None:
    """Return a device; None when there is none.

    Raises:
        UnavailableError: a hand edit made it unreadable. Whoever holds it is not told that it was
            removed: an admin mends the document, and their session goes on.
    """
    snapshot = _snapshot(db, device)
    found = read(db, snapshot) if snapshot.exists else None
    if found is None and snapshot.exists:
        raise unavailable()
    return found


def _snapshot(db: firestore.Client, device: str) -> firestore.DocumentSnapshot[Any]:
    return db.collection(DEVICES).document(device).get(**budget.within(budget.READ_S))


def read(db: firestore.Client, snapshot: firestore.DocumentSnapshot[Any]) -> Device | None:
    """Return the device in a snapshot; None where a hand edit made it unreadable: an alert."""
    return hand_edits.read(db, snapshot, Device)


def active_of(
    db: firestore.Client, posts: Collection[str]
) -> list[firestore.DocumentSnapshot[Any]]:
    """Return the phones through which some posts are reached: one query for thirty posts."""
    return of_each(db, posts, (Status.ACTIVE,))


def of_each(
    db: firestore.Client, posts: Collection[str], states: Collection[Status]
) -> list[firestore.DocumentSnapshot[Any]]:
    """Return the phones of some posts that stand so. One post with many starves no other."""
    found: list[firestore.DocumentSnapshot[Any]] = []
    for names in whole.by_query(posts, times=len(states)):
        found += _together(db, names, states)
    return found


def _together(
    db: firestore.Client, names: tuple[str, ...], states: Collection[Status]
) -> list[firestore.DocumentSnapshot[Any]]:
    most = MAX_DEVICES * len(names)
    found = list(_of(db, names, states).limit(most + 1).get(**budget.within(budget.READ_S)))
    if len(found) <= most:
        return found
    return [
        phone
        for name in names
        for phone in whole.first(
            db, _of(db, (name,), states), most=MOST_DEVICES, about=f"posts/{name}"
        )
    ]


def _of(
    db: firestore.Client, names: Collection[str], states: Collection[Status]
) -> firestore.Query:
    query = db.collection(DEVICES).where(filter=FieldFilter("post", "in", list(names)))
    return query.where(filter=FieldFilter("status", "in", list(states)))
