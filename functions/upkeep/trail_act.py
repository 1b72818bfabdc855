"""Pub/Sub function `trail_act`: an officer helped; the trail's entry follows from the history.

Helping never waits for the trail. Who reads the trail later finds the same post, phone, act and
record in it as of an opening, in a chain that this function alone writes.
"""

from functions.upkeep import act_store
from shared.edge.pubsub import subscriber
from shared.firestore import alerts, budget, clients
from shared.pure import clock
from shared.record import audit
from shared.record.outbox import Event

WRITER = "sweep-trail_act"
ACT_S = 25


@subscriber(Event)
def trail_act(event: Event) -> None:
    """Write the entry and delete the news in one commit: delivered twice, it is written once."""
    db, at = clients.database(), clock.now()
    with budget.granted(ACT_S):
        news = act_store.waiting(db, event)
        if news is None:
            return
        if news.act is None:  # who edited the history must say what was in it
            alerts.raise_alert(db, "bad_edit", news.record, at=at)
            act_store.drop(db, event)
            return
        audit.append(db, WRITER, news.act, on=at, also=act_store.settle(db, event))
