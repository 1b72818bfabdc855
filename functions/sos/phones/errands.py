"""The SMS and calls of a rung: each telephone once, whoever comes twice."""

from collections.abc import Callable, Mapping
from functools import partial

from functions.sos.incident_model import SOS, Incident
from functions.sos.ladder_model import CALLED, rung_at
from functions.sos.phones import store as phones_store
from functions.sos.phones import telephones
from functions.sos.phones.telephone_store import Line
from shared.firestore import alerts, clients
from shared.pure import clock
from shared.pure.errors import UnavailableError
from shared.pure.post import Post

Errand = Callable[[], None]


def of(sos_id: str, incident: Incident, number: int, told: Mapping[str, Post]) -> list[Errand]:
    """Return the SMS of a rung, and its calls: a telephone that several posts share, once."""
    shared = {post.cug_number: name for name, post in reversed([*told.items()])}
    lines = [(Line("sms", telephone, told[name].unit), name) for telephone, name in shared.items()]
    about = partial(_once, sos_id, incident, number)
    texts: list[Errand] = [partial(about, line, post) for line, post in lines]
    if rung_at(incident, number) not in CALLED:
        return texts
    calls = [partial(about, line._replace(way="call"), post) for line, post in lines]
    return [*texts, partial(_ask_to_call, sos_id), *calls]


def _once(sos_id: str, incident: Incident, number: int, line: Line, post: str) -> None:
    """Reach a telephone about a rung, once; the errand is given back when it may work later."""
    errand = phones_store.Errand(line.way, number, post)
    if not phones_store.take(clients.database(), sos_id, errand, at=clock.now()):
        return
    try:
        telephones.reach(line, incident.sos_number)
    except UnavailableError:
        phones_store.give_back(clients.database(), sos_id, errand)
        raise


def _ask_to_call(sos_id: str) -> None:
    """Alert a person: a machine's call may not be picked up."""
    alerts.raise_alert(clients.database(), "call", SOS.path(sos_id), at=clock.now())
