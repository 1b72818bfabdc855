"""Pub/Sub function `notify_move`: tell the officers whom a step or a message concerns."""

from functools import partial

from functions.tips.account import totals_store
from functions.tips.model import TIPS, Step, Tip
from functions.tips.news import store as news_store
from shared.edge.pubsub import subscriber
from shared.firestore import clients
from shared.record import news, outbox
from shared.record.kind import Found
from shared.record.news import Told
from shared.record.outbox import Entry, Event
from shared.send import push
from shared.send.push_model import Push, PushType, What
from shared.send.ways import go_each

# Of the steps that ring anybody; a message is no step.
STEPS = {"forwarded": What.FORWARDED, "climbed": What.CLIMBED, "checked": What.REOPENED}


@subscriber(Event)
def notify_move(event: Event) -> None:
    """Push to the phones that a step concerns, and count it; a push says only that there is news.

    A counter that fails delays no push.
    """
    outbox.consume(clients.database(), event, _tell)


def _tell(entry: Entry) -> None:
    db = clients.database()
    found, told = news.about(TIPS, Step, entry.record)
    ring = partial(_ring, found, told) if found else None  # deleted in the console: nobody to tell
    count = partial(totals_store.count, db, told) if told else None
    go_each(way for way in (ring, count) if way)


def _ring(found: Found[Tip], told: Told[Step] | None) -> None:
    db = clients.database()
    what = STEPS.get(told.step.kind, What.FORWARDED) if told else What.ANSWERED
    for seat in told.step.tell if told else (found.record.handler or found.record.desk,):
        for post in news_store.posts_at(db, seat):
            push.ring(post, Push(PushType.TIP, what, found.name))
