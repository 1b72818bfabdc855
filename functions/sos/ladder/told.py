"""Acting on news of an SOS: the next timer is set, then a rung is told, or what became of it.

No claim is taken: two of these at once are two pushes, of which a phone takes the second for what
it is.
"""

from functions.sos import ladder_model
from functions.sos.acts_model import changed
from functions.sos.incident_model import QUEUE, SOS, Incident, Step
from functions.sos.ladder import climb
from functions.sos.ladder import store as ladder_store
from functions.sos.phones import tell
from functions.sos.probe import probe_store, rehearse
from functions.sos.route_model import is_nobodys, place_anew
from shared import log
from shared.firestore import budget, clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import AppError, unavailable
from shared.record import news, store
from shared.record.kind import Found
from shared.record.news import Told
from shared.record.outbox import Event
from shared.send import tasks

ACT_S = 25
BEGINS = frozenset({"routed", "handed_over"})  # a ladder begins, at once


def act(event: Event) -> None:
    """Tell whomever the news concerns. Told, or deleted in the console: nothing to do.

    Raises:
        UnavailableError: somebody could not be told now, and may later.
    """
    db = clients.database()
    with budget.granted(ACT_S):
        record = ladder_store.waiting(db, event)
        if record is None:
            return
        _tell(record)
        ladder_store.settle(db, event)


def set_timer(sos_id: str, incident: Incident) -> None:
    """Have the next rung climbed when it is due. The sweep stands behind it."""
    due = incident.next_due
    if due is None:
        return
    rung = incident.rung + 1
    data: dict[str, object] = {"sos_id": sos_id, "rung": rung}
    tasks.schedule(QUEUE, f"{sos_id}-{rung}-{int(due.timestamp())}", data, at=due)


def _tell(record: str) -> None:
    if record.startswith(f"{probe_store.PROBES}/"):
        rehearse.rehearse(record)
        return
    _, sos_id, *entry = record.split("/")
    found, told = news.about(SOS, Step, record) if entry else (store.find(SOS, sos_id), None)
    if found is None:
        return
    incident, rung = _placed(sos_id, found.record), _rung(entry)
    set_timer(sos_id, incident)
    if told and told.step.what in BEGINS:
        climb.climb(sos_id, incident.rung + 1, tell=act)
    elif rung is not None:
        _tell_rung(found, incident, rung, told)
    elif told:
        tell.outcome(sos_id, incident, told.step)


def _tell_rung(
    found: Found[Incident], incident: Incident, rung: int, told: Told[Step] | None
) -> None:
    is_ring = ladder_model.waits(incident, rung) is not None
    if is_ring and incident.rung > rung:  # a later one rings the same phones
        return
    at = told.step.at if told else incident.raised_at
    tell.rung(found.name, incident, rung, at=at, go_on=_skip)
    if is_nobodys(incident):  # told to nobody: again, until the organisation can be read
        raise unavailable()


def _skip(sos_id: str, rung: int) -> None:
    climb.climb(sos_id, rung, tell=act, skips=True)


def _rung(entry: list[str]) -> int | None:
    """Return the rung that news is about, by its place in the history; None: of something else."""
    name = entry[-1] if entry else "rung-0"
    return int(name.removeprefix("rung-")) if name.startswith("rung-") else None


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
