"""Sign-in in Firestore.

otp/{challenge}                one request for a code (model.Challenge)
otp/{challenge}/slots/{0..4}   guesses, each created once; `used`, `session`: spent once
otp_waits/{device}             how long a device must wait (model.Wait)
otp_budget/{slot}              SMS of a telephone's day, each created once (model.BudgetSlot)
devices/{device}               a phone of a post (shared/force/devices.py)
"""

from datetime import datetime
from typing import Any

from google.api_core.exceptions import AlreadyExists, FailedPrecondition
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from functions.officers.otp_model import (
    CHALLENGE_LIFE,
    GUESSES,
    TOPIC,
    BudgetSlot,
    Challenge,
    Slot,
    Wait,
)
from shared.firestore import budget, hand_edits
from shared.force import devices
from shared.force.devices import DEVICES, MAX_DEVICES, Device, Status
from shared.force.posts import all_in_force
from shared.pure.errors import ResourceExhaustedError, unavailable
from shared.pure.post import Post
from shared.pure.reasons import Reason
from shared.record import outbox

WriteBatch = firestore.WriteBatch
MAX_WAITING = 50
USED = "used"  # the slot of a challenge whose code was given


def ask(
    db: firestore.Client,
    challenge_id: str,
    challenge: Challenge,
    *,
    device: str,
    waits: tuple[Wait, firestore.WriteOption | None],
) -> str:
    """Store a challenge, the device's next wait and the news for the sender: all or none.

    Returns the event to announce.

    Raises:
        ResourceExhaustedError: the same device asked at the same time.
    """
    wait, option = waits
    batch = db.batch()
    batch.create(_challenge(db, challenge_id), challenge.model_dump())
    ref = db.collection("otp_waits").document(device)
    if option is None:
        batch.create(ref, wait.model_dump())
    else:
        batch.update(ref, wait.model_dump(), option)
    event = outbox.add(batch, db, topic=TOPIC, record=f"otp/{challenge_id}", at=challenge.asked_at)
    try:
        batch.commit(**budget.within())
    except (AlreadyExists, FailedPrecondition):
        raise ResourceExhaustedError(Reason.TOO_MANY, retry_after_s=60) from None
    return event


def wait_of(db: firestore.Client, device: str) -> tuple[Wait | None, firestore.WriteOption | None]:
    """Return a device's wait, and the condition under which it may be changed."""
    snapshot = db.collection("otp_waits").document(device).get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        return None, None
    option = db.write_option(last_update_time=snapshot.update_time)
    return hand_edits.read(db, snapshot, Wait), option


def challenge(db: firestore.Client, challenge_id: str) -> Challenge | None:
    """Return a challenge, or None when there is none."""
    snapshot = _challenge(db, challenge_id).get(**budget.within(budget.READ_S))
    return hand_edits.read(db, snapshot, Challenge) if snapshot.exists else None


def reaches(db: firestore.Client, challenge_id: str, posts: tuple[str, ...]) -> None:
    """Note which posts the number of a challenge reaches."""
    _challenge(db, challenge_id).update({"posts": list(posts)}, **budget.within())


def challenge_by_code(db: firestore.Client, code: str) -> Challenge | None:
    """Return the latest challenge of the device with this code."""
    query = db.collection("otp").where(filter=FieldFilter("code", "==", code))
    found = query.limit(MAX_DEVICES).get(**budget.within(budget.READ_S))
    asked = (challenge for _, challenge in hand_edits.read_each(db, found, Challenge))
    return max(asked, key=lambda one: one.asked_at, default=None)


def take_guess(db: firestore.Client, challenge_id: str, *, at: datetime) -> bool:
    """Use up one of the five guesses. Returns False when none is left, however many race."""
    return any(spend(db, challenge_id, str(n), at=at) for n in range(GUESSES))


def spend(db: firestore.Client, challenge_id: str, name: str, *, at: datetime) -> bool:
    """Use something up for good. Returns False when it was used before."""
    ref = _challenge(db, challenge_id).collection("slots").document(name)
    return _create(db, ref, Slot(expires_at=at + CHALLENGE_LIFE).model_dump())


def is_used(db: firestore.Client, challenge_id: str) -> bool:
    """Say whether the code of a challenge was given."""
    ref = _challenge(db, challenge_id).collection("slots").document(USED)
    return bool(ref.get(**budget.within(budget.READ_S)).exists)


def take_sms(db: firestore.Client, slots: list[str], challenge_id: str, *, at: datetime) -> bool:
    """Use up one SMS of the day for a challenge; sent anew for the same one it costs nothing."""
    refs = [db.collection("otp_budget").document(name) for name in slots]
    found = [one for one in db.get_all(refs, **budget.within(budget.READ_S)) if one.exists]
    if challenge_id in (one.get("challenge") for one in found):
        return True
    used = {one.id for one in found}
    slot = BudgetSlot(challenge=challenge_id, expires_at=at + CHALLENGE_LIFE).model_dump()
    return any(_create(db, ref, slot) for ref in refs if ref.id not in used)


def device(db: firestore.Client, device_id: str) -> tuple[Device | None, Any]:
    """Return a device, or None when there is none, and the time of its last change.

    Raises:
        UnavailableError: a hand edit spoilt it. A new one would count its sessions anew, and so
            revive those that were ended.
    """
    ref = db.collection(DEVICES).document(device_id)
    snapshot = ref.get(**budget.within(budget.READ_S))
    if not snapshot.exists:
        return None, None
    known = devices.read(db, snapshot)
    if known is None:
        raise unavailable()
    return known, snapshot.update_time


def held(db: firestore.Client, names: tuple[str, ...]) -> dict[str, Post]:
    """Return the first of some posts if it is in force, else those of the others that are."""
    first = all_in_force(db, names[:1]) if names else {}
    return first or (all_in_force(db, names[1:]) if names[1:] else {})


def device_by_code(db: firestore.Client, code: str) -> tuple[str, Device, Any] | None:
    """Return the device with this code, its id before it and the time of its last change."""
    query = db.collection(DEVICES).where(filter=FieldFilter("code", "==", code))
    found = query.limit(1).get(**budget.within(budget.READ_S))
    read = hand_edits.read_each(db, found, Device)
    return next(((one.id, device, one.update_time) for one, device in read), None)


def waiting_for(db: firestore.Client, approver: str) -> list[tuple[str, Device]]:
    """Return the devices that wait for a seat, at most 50."""
    query = (
        db.collection(DEVICES)
        .where(filter=FieldFilter("approver", "==", approver))
        .where(filter=FieldFilter("status", "==", Status.WAITING))
        .limit(MAX_WAITING)
    )
    found = query.get(**budget.within(budget.READ_S))
    return [(one.id, device) for one, device in hand_edits.read_each(db, found, Device)]


def of_posts(db: firestore.Client, names: list[str]) -> list[tuple[str, Device]]:
    """Return the phones of at most 15 posts that act or wait to, in the order of the posts."""
    query = (
        db.collection(DEVICES)
        .where(filter=FieldFilter("post", "in", names))
        .where(filter=FieldFilter("status", "in", [Status.ACTIVE, Status.WAITING]))
        .limit(MAX_DEVICES * len(names))
    )
    found = query.get(**budget.within(budget.READ_S))
    phones = [(one.id, device) for one, device in hand_edits.read_each(db, found, Device)]
    return sorted(phones, key=lambda one: (one[1].post, one[1].added_at))


def put_device(db: firestore.Client, device_id: str, device: Device, *, seen: Any) -> None:
    """Store a device as it now is, if nobody changed it since it was seen.

    Raises:
        UnavailableError: somebody did; the phone asks again.
    """
    batch = db.batch()
    set_device(batch, db, device_id, device, seen=seen)
    try:
        batch.commit(**budget.within())
    except (AlreadyExists, FailedPrecondition):
        raise unavailable() from None


def set_device(
    batch: firestore.WriteBatch, db: firestore.Client, device_id: str, device: Device, *, seen: Any
) -> None:
    """Put a device into a batch, which fails if somebody changed it since it was seen."""
    ref = db.collection(DEVICES).document(device_id)
    if seen is None:
        batch.create(ref, device.model_dump())
    else:
        batch.update(ref, device.model_dump(), db.write_option(last_update_time=seen))


def end_device(batch: firestore.WriteBatch, db: firestore.Client, device_id: str) -> None:
    """Put the end of a device into a batch: whatever others do to it meanwhile, it is removed."""
    gone = {"status": Status.REMOVED, "version": firestore.Increment(1)}
    ref = db.collection(DEVICES).document(device_id)
    batch.update(ref, gone | {"kind": None, "value": None})


def change_device(db: firestore.Client, device_id: str, **changes: Any) -> None:
    """Change some of a device's fields."""
    db.collection(DEVICES).document(device_id).update(changes, **budget.within())


def _create(db: firestore.Client, ref: firestore.DocumentReference, fields: dict[str, Any]) -> bool:
    batch = db.batch()
    batch.create(ref, fields)
    try:
        batch.commit(**budget.within())
    except AlreadyExists:
        return False
    return True


def _challenge(db: firestore.Client, challenge_id: str) -> firestore.DocumentReference:
    return db.collection("otp").document(challenge_id)
