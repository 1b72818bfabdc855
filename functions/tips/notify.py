"""Pub/Sub function `notify_tip`: tell the officer at whose desk a new tip lies."""

from functions.tips import store, totals_store
from shared import alerts, clients, clock, outbox, push
from shared.outbox import Entry, Event
from shared.pubsub import subscriber


@subscriber(Event)
def notify_tip(event: Event) -> None:
    """Count the tip and push to every phone of the post, once, however often the event comes."""
    outbox.consume(clients.database(), event, _tell_the_desk)


def _tell_the_desk(entry: Entry) -> None:
    db = clients.database()
    totals_store.count(db, f"{entry.record}/history/0")
    tip = store.get(db, entry.record)
    if tip is None:  # deleted in the console: there is nothing left to tell
        return
    if not store.may_ring(db, tip, at=clock.now()):
        return  # it waits in the queue: a flood of tips without work must not drown the rest
    if not push.to_post(db, tip.desk, type="tip", record=entry.record.rpartition("/")[2]):
        alerts.raise_alert(db, "desk_unreachable", f"posts/{tip.desk}", at=clock.now())
