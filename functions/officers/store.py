"""Sign-in in Firestore.

otp/{challenge}                one request for a code (model.Challenge)
otp/{challenge}/slots/{0..4}   guesses, each created once; `used`, `session`: when first
otp_waits/{device}             how long a device must wait (model.Wait)
otp_budget/{slot}              SMS of a telephone's day, each created once (model.BudgetSlot)
devices/{device}               a phone of a post (shared/force/devices.py)
"""

from datetime import datetime
from typing import Any

from google.api_core.exceptions import AlreadyExists
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
from shared.firestore import budget, hand_edits, races, whole
from shared.force import devices
from shared.force.devices import DEVICES, Device, Status
from shared.force.posts import all_in_force
from shared.pure.errors import unavailable
from shared.pure.post import Post
from shared.record import outbox

WriteBatch = firestore.WriteBatch
MAX_WAITING = 500
MOST_ASKED = 20  # challenges of one device, the newest first: a spoilt one hides none
USED = "used"  # the slot of a challenge whose code was given
SESSION = "session"  # and of one whose device began its session


def ask(
    db: firestore.Client,
    challenge_id: str,
    challenge: Challenge,
    *,
    device: str,
    waits: tuple[Wait, firestore.WriteOption | None],
) -> str | None:
    """Store a challenge, the device's next wait and the news for the sender: all or none.

    Returns the event to announce; None when the same device asked at the same time and was first.
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
    return event if races.won(batch) else None


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
    newest = query.order_by("asked_at", direction=firestore.Query.DESCENDING)
    found = newest.limit(MOST_ASKED).get(**budget.within(budget.READ_S))
    asked = hand_edits.read_each(db, found, Challenge)
    return next((challenge for _, challenge in asked), None)


def guessed_at(
    db: firestore.Client, challenge_id: str, guess: str, *, at: datetime
) -> datetime | None:
    """Return when this guess was first made: now, if one of the five is left for it.

    The same guess sent again is the same guess. None: the five are used up, however many race.
    """
    for n in range(GUESSES):
        slot = _first(db, challenge_id, str(n), Slot(used_at=at, guess=guess, expires_at=_end(at)))
        if slot and slot.guess == guess:
            return slot.used_at
    return None


def begun_at(db: firestore.Client, challenge_id: str, *, at: datetime) -> datetime | None:
    """Return when a challenge's session was first given: now, if it was not; None: spoilt."""
    slot = _first(db, challenge_id, SESSION, Slot(used_at=at, expires_at=_end(at)))
    return slot.used_at if slot else None


def spend(db: firestore.Client, challenge_id: str, *, at: datetime) -> None:
    """Note that the code of a challenge was given; a second time changes nothing."""
    _first(db, challenge_id, USED, Slot(used_at=at, expires_at=_end(at)))


def is_used(db: firestore.Client, challenge_id: str) -> bool:
    """Say whether the code of a challenge was given, and answered."""
    return bool(_slot(db, challenge_id, USED).get(**budget.within(budget.READ_S)).exists)


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
    """Return the device with this code, its id before it and the time of its last change.

    None, too, where two have it: a supervisor must not let in the one for the other.
    """
    query = db.collection(DEVICES).where(filter=FieldFilter("code", "==", code))
    found = query.limit(2).get(**budget.within(budget.READ_S))
    read = hand_edits.read_each(db, found if len(found) == 1 else (), Device)
    return next(((one.id, device, one.update_time) for one, device in read), None)


def waiting_for(db: firestore.Client, approver: str) -> list[tuple[str, Device]]:
    """Return the devices that wait for a seat; of more than 500 an alert tells."""
    query = (
        db.collection(DEVICES)
        .where(filter=FieldFilter("approver", "==", approver))
        .where(filter=FieldFilter("status", "==", Status.WAITING))
    )
    found = whole.first(db, query, most=MAX_WAITING, about=f"posts/{approver}")
    return [(one.id, device) for one, device in hand_edits.read_each(db, found, Device)]


def of_posts(db: firestore.Client, names: list[str]) -> list[tuple[str, Device]]:
    """Return the phones of some posts that act or wait to, in the order of the posts."""
    found = devices.of_each(db, names, (Status.ACTIVE, Status.WAITING))
    phones = [(one.id, device) for one, device in hand_edits.read_each(db, found, Device)]
    return sorted(phones, key=lambda one: (one[1].post, one[1].added_at))


def put_device(  # noqa: PLR0913 what is stored, and what it must not meet
    db: firestore.Client,
    device_id: str,
    device: Device,
    *,
    seen: Any,
    challenge_id: str,
    at: datetime,
) -> None:
    """Store a device that waits, and that the code of its challenge was given: both or neither.

    Raises:
        UnavailableError: the device changed since it was seen, or the code came at the same time;
            the phone asks again.
    """
    batch = db.batch()
    set_device(batch, db, device_id, device, seen=seen)
    used = Slot(used_at=at, expires_at=_end(at))
    batch.create(_slot(db, challenge_id, USED), used.model_dump())
    if not races.won(batch):
        raise unavailable()


def set_device(
    batch: firestore.WriteBatch, db: firestore.Client, device_id: str, device: Device, *, seen: Any
) -> None:
    """Put a device into a batch, which fails if somebody changed it since it was seen."""
    ref = db.collection(DEVICES).document(device_id)
    if seen is None:
        batch.create(ref, device.model_dump())
    else:
        batch.update(ref, device.model_dump(), db.write_option(last_update_time=seen))


def end_device(
    batch: firestore.WriteBatch, db: firestore.Client, device_id: str, *, at: datetime
) -> None:
    """Put the end of a device into a batch: whatever others do to it meanwhile, it is removed."""
    gone = {"status": Status.REMOVED, "version": firestore.Increment(1), "removed_at": at}
    ref = db.collection(DEVICES).document(device_id)
    batch.update(ref, gone | {"kind": None, "value": None})


def change_device(db: firestore.Client, device_id: str, **changes: Any) -> None:
    """Change some of a device's fields."""
    db.collection(DEVICES).document(device_id).update(changes, **budget.within())


def _first(db: firestore.Client, challenge_id: str, name: str, slot: Slot) -> Slot | None:
    """Return what stands in a slot: this, if nothing stood there before; None: a hand spoilt it."""
    ref = _slot(db, challenge_id, name)
    if _create(db, ref, slot.model_dump()):
        return slot
    return hand_edits.read(db, ref.get(**budget.within(budget.READ_S)), Slot)


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


def _slot(db: firestore.Client, challenge_id: str, name: str) -> firestore.DocumentReference:
    slots = _challenge(db, challenge_id).collection("slots")
    slot: firestore.DocumentReference = slots.document(name)
    return slot


def _end(at: datetime) -> datetime:
    return at + CHALLENGE_LIFE
