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
    found, told = store.news(db, entry.record)
    if told:
        totals_store.count(db, told)
    if found is None:  # deleted in the console: there is nothing left to tell
        return
    for seat in told.step.tell if told else (found.tip.handler or found.tip.desk,):
        for post in desk_store.posts_at(db, seat):
            if not push.to_post(db, post, type="tip", record=found.tip_id):
                alerts.raise_alert(db, "desk_unreachable", f"posts/{post}", at=clock.now())
