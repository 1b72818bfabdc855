"""Pub/Sub function `notify_praise`: tell an officer that a citizen praised their work."""

from functions.feedback.praise import store
from shared.edge.pubsub import subscriber
from shared.firestore import clients
from shared.record import outbox
from shared.record.outbox import Entry, Event
from shared.send import push
from shared.send.push_model import Push, PushType, What


@subscriber(Event)
def notify_praise(event: Event) -> None:
    """Push to the phones of the post, once. Without a phone it waits in `list_my_praise`."""
    outbox.consume(clients.database(), event, _tell)


def _tell(entry: Entry) -> None:
    db = clients.database()
    praise = store.praise(db, entry.record)
    if praise:
        name = entry.record.rpartition("/")[2]
        push.to_post(db, praise.post, Push(PushType.PRAISE, What.GIVEN, name))
