"""Pub/Sub function `notify_sos`: the durable path. The next timer is set, then a rung is told.

No claim is taken: two of these at once are two pushes and one notification.
"""

from datetime import timedelta

from functions.sos.incident_model import LAST_RUNG, QUEUE, RUNGS_S, SOS, Incident, Step, changed
from functions.sos.ladder import probe_store, tell
from functions.sos.ladder import store as ladder_store
from functions.sos.route_model import is_nobodys, place_anew
from shared import log
from shared.edge.pubsub import subscriber
from shared.firestore import budget, clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AppError, NotFoundError, unavailable
from shared.record import store
from shared.record.outbox import Event
from shared.send import tasks

ACT_S = 25


@subscriber(Event)
def notify_sos(event: Event) -> None:
    """Tell whoever the event's rung names. Told, or deleted in the console: nothing to do."""
    db = clients.database()
    record = ladder_store.waiting(db, event)
    if record is None:
        return
    with budget.granted(ACT_S):
        _tell(record)
    ladder_store.settle(db, event)


def _tell(record: str) -> None:
    if record.startswith(f"{probe_store.PROBES}/"):
        tell.probe(record)
        return
    _, sos_id, *rest = record.split("/")
    number = int(rest[-1].removeprefix("rung-")) if rest else 0
    try:
        incident = store.get(SOS, sos_id).record
    except NotFoundError:
        return
    incident = _placed(sos_id, incident)
    _set_timer(sos_id, incident, number + 1)
    tell.rung(sos_id, incident, number)
    if is_nobodys(incident):  # told to nobody: again, until the organisation can be read
        raise unavailable()


def _placed(sos_id: str, incident: Incident) -> Incident:
    """Give an SOS that was taken without the organisation to those to whom it belongs."""
    if not is_nobodys(incident):
        return incident
    try:
        organisation = directory.organisation()
    except AppError as exc:
        log.fault("sos_without_organisation", exc, record=sos_id)
        return incident
    at = clock.now()
    placed = Step(what="placed", at=at)
    done = store.change(
        SOS, sos_id, lambda one: changed(one, place_anew(one, organisation, at=at), placed), at=at
    )
    return done.record


def _set_timer(sos_id: str, incident: Incident, number: int) -> None:
    """Have the next rung climbed when it is due, unless somebody answered or it is the last."""
    if number > LAST_RUNG or incident.acknowledged_at:
        return
    due = incident.raised_at + timedelta(seconds=RUNGS_S[number])
    data: dict[str, object] = {"sos_id": sos_id, "rung": number}
    tasks.schedule(QUEUE, f"{sos_id}-{number}", data, at=due)
