"""Telling officers: at the press from what is left of its time, then rung by rung.

A push may be sent twice: the collapse key, the incident, makes it one on the phone. An SMS is
taken on in the history first, and so is sent once.
"""

from functools import partial

from functions.sos import ladder, people, store
from functions.sos.incident_model import LAST_RUNG, Incident
from shared import alerts, clients, clock, posts, push, side, sms
from shared.errors import UnavailableError, unavailable
from shared.posts import Post
from shared.texts import Lang

FIRST_S = 1.0  # how long a press may wait for FCM


def at_once(sos_id: str, incident: Incident) -> None:
    """Push to the first rung, best effort. The durable path says the rest."""
    side.attempt(lambda: _push_first(sos_id, incident), seconds=FIRST_S)


def rung(sos_id: str, incident: Incident, number: int) -> None:
    """Tell a rung. When nobody can be reached an alert says so and the next one is told at once.

    Raises:
        UnavailableError: FCM or the SMS gateway took nothing now and may later.
    """
    if number == 0 and incident.told_at:  # at the press
        return
    db, told = clients.database(), _roster(incident)
    names = people.at_rung(number, incident, told)
    reached, later = _push(sos_id, incident, names)
    if reached:
        _note(sos_id, incident, number)
    if number and not incident.practice:
        _send_sms(sos_id, incident, number, [told[name] for name in names])
    if number == LAST_RUNG and not incident.practice:
        alerts.raise_alert(db, "call", store.path(sos_id), at=clock.now())
    if not reached and later:
        raise unavailable()
    if not reached:
        _go_on(sos_id, number)


def _go_on(sos_id: str, number: int) -> None:
    """Say that nobody was there, and climb without waiting."""
    alerts.raise_alert(clients.database(), "unstaffed", store.path(sos_id), at=clock.now())
    if number < LAST_RUNG:
        ladder.climb(sos_id, number + 1)


def _push_first(sos_id: str, incident: Incident) -> None:
    names = people.at_rung(0, incident, _roster(incident))
    reached, _ = _push(sos_id, incident, names)
    if reached:
        _note(sos_id, incident, 0)


def _push(sos_id: str, incident: Incident, names: tuple[str, ...]) -> tuple[int, bool]:
    """Push to posts at the same time. Returns how many phones took it, and whether more may."""
    kind = "sos_drill" if incident.practice else "sos"
    db = clients.database()
    pushes = side.all_of(partial(push.to_post, db, n, type=kind, record=sos_id) for n in names)
    reached, later = 0, False
    for one in pushes:
        error = one.exception()
        later = later or error is not None
        reached += one.result() if error is None else 0
    return reached, later


def _send_sms(sos_id: str, incident: Incident, number: int, to: list[Post]) -> None:
    db = clients.database()
    if not to or not store.take_sms(db, sos_id, number, at=clock.now()):
        return
    try:
        for telephone in sorted({post.cug_number for post in to}):
            sms.send(telephone, sms.Name.SOS, Lang.HI, sos_number=incident.sos_number)
    except UnavailableError:
        store.untake_sms(db, sos_id, number)
        raise
    except sms.TemplateError:
        alerts.raise_alert(db, "sms_refused", f"template/{sms.Name.SOS}", at=clock.now())


def _note(sos_id: str, incident: Incident, number: int) -> None:
    is_first = incident.told_at is None
    store.note_told(clients.database(), sos_id, number, at=clock.now(), first=is_first)


def _roster(incident: Incident) -> dict[str, Post]:
    at = people.units(incident)
    return posts.of_units(clients.database(), at) if at else {}
