"""Pub/Sub function `notify_move`: tell the officers whom a step or a message concerns."""

from functions.tips import store
from functions.tips.account import totals_store
from functions.tips.news import store as news_store
from shared.edge.pubsub import subscriber
from shared.firestore import alerts, clients
from shared.pure import clock
from shared.record import outbox
from shared.record.outbox import Entry, Event
from shared.send import push


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
        for post in news_store.posts_at(db, seat):
            if not push.to_post(db, post, type="tip", record=found.tip_id):
                alerts.raise_alert(db, "desk_unreachable", f"posts/{post}", at=clock.now())
