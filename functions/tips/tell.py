"""Pub/Sub function `notify_move`: tell the officers whom a step or a message concerns."""

from functions.tips import desk_store, store, totals_store
from shared import alerts, clients, clock, outbox, push
from shared.outbox import Entry, Event
from shared.pubsub import subscriber


@subscriber(Event)
def notify_move(event: Event) -> None:
    """Count a step, then push to the phones it concerns; a push says only that there is news."""
    outbox.consume(clients.database(), event, _tell)


def _tell(entry: Entry) -> None:
    db = clients.database()
    _, tip_id, kind, _ = entry.record.split("/")
    if kind == "history":
        totals_store.count(db, entry.record)
    found = store.find(db, tip_id)
    if found is None:  # deleted in the console: there is nothing left to tell
        return
    step = store.step(db, entry.record) if kind == "history" else None
    seats: tuple[str, ...] = (found.tip.handler or found.tip.desk,)
    if kind == "history":
        seats = step.tell if step else ()
    for seat in seats:
        for post in desk_store.posts_at(db, seat):
            if not push.to_post(db, post, type="tip", record=tip_id):
                alerts.raise_alert(db, "desk_unreachable", f"posts/{post}", at=clock.now())
