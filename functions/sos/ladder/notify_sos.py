"""Pub/Sub function `notify_sos`: the durable path. The next timer is set, then a rung is told."""

from functions.sos.ladder import told
from shared.edge.pubsub import subscriber
from shared.firestore import budget
from shared.record.outbox import Event

ACT_S = 25


@subscriber(Event)
def notify_sos(event: Event) -> None:
    """Tell whomever the news concerns. Told, or deleted in the console: nothing to do."""
    with budget.granted(ACT_S):
        told.act(event)
