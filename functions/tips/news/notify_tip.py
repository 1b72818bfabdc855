"""Pub/Sub function `notify_tip`: tell the officer at whose desk a new tip lies."""

from functools import partial

from functions.tips.account import totals_store
from functions.tips.model import TIPS, Step, Tip
from functions.tips.news import store as news_store
from shared.edge.pubsub import subscriber
from shared.firestore import clients
from shared.pure import clock
from shared.record import news, outbox
from shared.record.kind import Found
from shared.record.outbox import Entry, Event
from shared.send import push
from shared.send.push_model import Push, PushType, What
from shared.send.ways import go_each


@subscriber(Event)
def notify_tip(event: Event) -> None:
    """Push to every phone of the post and count the tip, once, however often the event comes.

    A counter that fails delays no push: what is not counted yet is counted the next time.
    """
    outbox.consume(clients.database(), event, _tell_the_desk)


def _tell_the_desk(entry: Entry) -> None:
    db = clients.database()
    found, told = news.about(TIPS, Step, f"{entry.record}/history/0")
    ring = partial(_ring, found) if found else None  # deleted in the console: nobody to tell
    count = partial(totals_store.count, db, told) if told else None
    go_each(way for way in (ring, count) if way)


def _ring(found: Found[Tip]) -> None:
    db = clients.database()
    if not news_store.may_ring(db, found.record, at=clock.now()):
        return  # it waits in the queue: a flood of tips without work must not drown the rest
    for post in news_store.posts_at(db, found.record.desk):
        push.ring(post, Push(PushType.TIP, What.NEW, found.name))
