"""Pub/Sub function `notify_tip`: tell the officer at whose desk a new tip lies."""

from functions.tips.account import totals_store
from functions.tips.model import TIPS, Step
from functions.tips.news import store as news_store
from shared.edge.pubsub import subscriber
from shared.firestore import clients
from shared.pure import clock
from shared.record import news, outbox
from shared.record.outbox import Entry, Event
from shared.send import push
from shared.send.push_model import Push, PushType, What


@subscriber(Event)
def notify_tip(event: Event) -> None:
    """Count the tip and push to every phone of the post, once, however often the event comes."""
    outbox.consume(clients.database(), event, _tell_the_desk)


def _tell_the_desk(entry: Entry) -> None:
    db = clients.database()
    found, told = news.about(TIPS, Step, f"{entry.record}/history/0")
    if told:
        totals_store.count(db, told)
    if found is None:  # deleted in the console: there is nothing left to tell
        return
    if not news_store.may_ring(db, found.record, at=clock.now()):
        return  # it waits in the queue: a flood of tips without work must not drown the rest
    for post in news_store.posts_at(db, found.record.desk):
        push.ring(post, Push(PushType.TIP, What.NEW, found.name))
