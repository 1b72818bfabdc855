"""Pub/Sub function `send_otp`: the code goes to the station's telephone, and nowhere else."""

from functions.officers import store
from functions.officers.otp_model import (
    Challenge,
    budget_slots,
    may_be_tried,
    number_in,
)
from functions.officers.sign_in import demo
from shared.config import settings
from shared.edge.pubsub import subscriber
from shared.firestore import alerts, clients
from shared.force import devices, posts
from shared.force.devices import Status, device_id
from shared.pure import clock
from shared.record import outbox
from shared.record.outbox import Entry, Event
from shared.seal import unseal
from shared.send import sms


@subscriber(Event)
def send_otp(event: Event) -> None:
    """Send the code once: a repeat sends nothing.

    While the gateway is away it is tried again until the code is old.
    """
    outbox.consume(clients.database(), event, _send)


def _send(entry: Entry) -> None:
    db, at = clients.database(), clock.now()
    challenge_id = entry.record.rpartition("/")[2]
    challenge = store.challenge(db, challenge_id)
    if challenge is None or not may_be_tried(challenge, at=at):
        return
    number = unseal(challenge.number, where=number_in(challenge_id)).decode()
    reached = posts.by_number(db, number)
    if not store.held(db, reached):
        return
    slots = budget_slots(settings().otp_secret, number, _who(challenge, reached), at=at)
    if not demo.is_demo(number) and not store.take_sms(db, slots, challenge_id, at=at):
        return  # strangers asked too often today; a supervisor can still let the phone in
    store.reaches(db, challenge_id, reached)  # from now on, and not before, it can be guessed
    code = demo.code_of(challenge_id, challenge, (number,))
    try:
        sms.send(number, sms.Name.OTP, challenge.lang, code=code)
    except sms.TemplateError:
        alerts.raise_alert(db, "sms_refused", f"template/{sms.Name.OTP}", at=at)


def _who(challenge: Challenge, reached: tuple[str, ...]) -> str:
    """Return whose budget pays: a device already let in has its own."""
    name = device_id(challenge.key)
    device = devices.get(clients.database(), name)
    is_known = device and device.status is Status.ACTIVE and device.post in reached
    return name if is_known else "stranger"
