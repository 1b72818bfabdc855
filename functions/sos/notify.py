"""Pub/Sub function `notify_sos`: the durable path. The next timer is set, then a rung is told.

No claim is taken: two of these at once are two pushes and one notification.
"""

from datetime import timedelta

from functions.sos import probe_store, store, tell
from functions.sos.incident_model import LAST_RUNG, QUEUE, RUNGS_S, Incident
from shared import budget, clients, tasks
from shared.errors import NotFoundError
from shared.outbox import Event
from shared.pubsub import subscriber

ACT_S = 25


@subscriber(Event)
def notify_sos(event: Event) -> None:
    """Tell whoever the event's rung names. Told, or deleted in the console: nothing to do."""
    db = clients.database()
    record = store.waiting(db, event)
    if record is None:
        return
    with budget.granted(ACT_S):
        _tell(record)
    store.settle(db, event)


def _tell(record: str) -> None:
    if record.startswith(f"{probe_store.PROBES}/"):
        tell.probe(record)
        return
    _, sos_id, *rest = record.split("/")
    number = int(rest[-1].removeprefix("rung-")) if rest else 0
    try:
        incident = store.get(clients.database(), sos_id)
    except NotFoundError:
        return
    _set_timer(sos_id, incident, number + 1)
    tell.rung(sos_id, incident, number)


def _set_timer(sos_id: str, incident: Incident, number: int) -> None:
    """Have the next rung climbed when it is due, unless somebody answered or it is the last."""
    if number > LAST_RUNG or incident.acknowledged_at:
        return
    due = incident.raised_at + timedelta(seconds=RUNGS_S[number])
    data: dict[str, object] = {"sos_id": sos_id, "rung": number}
    tasks.schedule(QUEUE, f"{sos_id}-{number}", data, at=due)
