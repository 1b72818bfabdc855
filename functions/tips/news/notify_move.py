"""Pub/Sub function `notify_move`: tell the officers whom a step or a message concerns."""

from functions.tips.account import totals_store
from functions.tips.model import TIPS, Step
from functions.tips.news import store as news_store
from shared.edge.pubsub import subscriber
from shared.firestore import clients
from shared.record import news, outbox
from shared.record.outbox import Entry, Event
from shared.send import push
from shared.send.push_model import Push, PushType, What

# Of the steps that ring anybody; a message is no step.
STEPS = {"forwarded": What.FORWARDED, "climbed": What.CLIMBED, "checked": What.REOPENED}


@subscriber(Event)
def notify_move(event: Event) -> None:
    """Count a step, then push to the phones it concerns; a push says only that there is news."""
    outbox.consume(clients.database(), event, _tell)


def _tell(entry: Entry) -> None:
    db = clients.database()
    found, told = news.about(TIPS, Step, entry.record)
    if told:
        totals_store.count(db, told)
    if found is None:  # deleted in the console: there is nothing left to tell
        return
    what = STEPS.get(told.step.kind, What.FORWARDED) if told else What.ANSWERED
    for seat in told.step.tell if told else (found.record.handler or found.record.desk,):
        for post in news_store.posts_at(db, seat):
            push.ring(post, Push(PushType.TIP, what, found.name))
