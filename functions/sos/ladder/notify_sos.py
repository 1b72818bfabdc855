"""Pub/Sub function `notify_sos`: the durable path. The next timer is set, then a rung is told.

So is what became of it: taken, cancelled, closed. No claim is taken: two of these at once are two
pushes, of which a phone takes the second for what it is.
"""

from datetime import datetime

from functions.sos import ladder_model
from functions.sos.incident_model import QUEUE, SOS, Incident, Step, changed
from functions.sos.ladder import probe_store, tell
from functions.sos.ladder import store as ladder_store
from functions.sos.route_model import is_nobodys, place_anew
from shared import log
from shared.edge.pubsub import subscriber
from shared.firestore import budget, clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AppError, unavailable
from shared.record import news, store
from shared.record.kind import Found
from shared.record.outbox import Event
from shared.send import tasks

ACT_S = 25


@subscriber(Event)
def notify_sos(event: Event) -> None:
    """Tell whomever the news concerns. Told, or deleted in the console: nothing to do."""
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
    _, sos_id, *entry = record.split("/")
    found, told = news.about(SOS, Step, record) if entry else (store.find(SOS, sos_id), None)
    if found is None:
        return
    rung, step = _rung(entry), told.step if told else None
    if rung is not None:
        _tell_rung(found, rung, at=step.at if step else None)
    elif step:
        tell.outcome(sos_id, found.record, step)


def _rung(entry: list[str]) -> int | None:
    """Return the rung that news is about, by its place in the history; None: of something else."""
    name = entry[-1] if entry else "rung-0"
    return int(name.removeprefix("rung-")) if name.startswith("rung-") else None


def _tell_rung(found: Found[Incident], rung: int, *, at: datetime | None) -> None:
    sos_id, incident = found.name, _placed(found.name, found.record)
    if ladder_model.is_ring(rung) and incident.rung > rung:  # a later one rings the same phones
        return
    _set_timer(sos_id, incident, rung)
    tell.rung(sos_id, incident, rung, at=at or ladder_model.due_at(incident.raised_at, rung))
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


def _set_timer(sos_id: str, incident: Incident, rung: int) -> None:
    """Have the rung after this one climbed when it is due, unless somebody has it, or none is."""
    due = ladder_model.next_due(incident, rung)
    if due is None or ladder_model.is_answered(incident):
        return
    data: dict[str, object] = {"sos_id": sos_id, "rung": rung + 1}
    tasks.schedule(QUEUE, f"{sos_id}-{rung + 1}", data, at=due)
