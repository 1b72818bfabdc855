"""Telling officers: at the press from what is left of its time, then rung by rung.

A push may be sent twice: it says the same of the same moment, and so is one on the phone. An SMS
or a call is taken on in the history first, a telephone at a time, and so is made once.
"""

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from pydantic import ValidationError

from functions.sos.incident_model import SOS, Incident, Step
from functions.sos.ladder import climb, probe_store, rungs_model
from functions.sos.ladder import store as ladder_store
from functions.sos.ladder_model import LAST_RUNG, is_answered, is_ring
from functions.sos.model import SosStatus
from shared import aside, log
from shared.cache import Kept
from shared.edge.http import TRANSIENT
from shared.firestore import alerts, budget, clients
from shared.force import posts
from shared.pure import clock
from shared.pure.errors import AppError, UnavailableError, unavailable
from shared.pure.post import Post
from shared.pure.texts import Lang
from shared.seal import SealError
from shared.send import push, sms, voice
from shared.send.push_model import SOS_LIFE, Push, PushType, What

FIRST_S = 1.0  # how long a press may wait for FCM
AT_ONCE = 32  # presses that push by themselves at the same time; the rest leave it to notify_sos
WAITING = 4  # of them, those that wait for it before they answer
ROSTER_S = 30
PHONES_S = 5  # at the press alone; the durable path asks each time
PROBE_ROSTER_S = 6 * 3600  # whether a post is in force is asked each time
# Of the steps that are news. A later answer changes nothing for the other phones.
OUTCOMES: dict[str, What] = {
    SosStatus.ACKNOWLEDGED: What.TAKEN,
    SosStatus.ON_THE_WAY: What.TAKEN,
    SosStatus.REACHED: What.TAKEN,
    SosStatus.CANCELLED: What.CANCELLED,
    SosStatus.CLOSED: What.CLOSED,
}
_in_force: Kept[dict[str, Post]] = Kept()
_hands = threading.BoundedSemaphore(AT_ONCE)
_seats = threading.BoundedSemaphore(WAITING)


def at_once(sos_id: str, incident: Incident) -> None:
    """Push to the first rung, best effort. The durable path says the rest.

    In a crowd nobody waits for it, in a great one nobody does it: taking the next press comes
    first.
    """
    if not _hands.acquire(blocking=False):
        return
    pushing = aside.start(lambda: _push_first(sos_id, incident))
    pushing.add_done_callback(lambda _: _hands.release())
    if _seats.acquire(blocking=False):
        try:
            aside.wait(pushing, seconds=_patience())
        finally:
            _seats.release()


def rung(sos_id: str, incident: Incident, number: int, *, at: datetime) -> None:
    """Tell a rung. When nobody can be reached an alert says so and the next one is told at once.

    Raises:
        UnavailableError: FCM or the SMS gateway took nothing now and may later.
    """
    if number == 0 and incident.told_at:  # at the press
        return
    if is_answered(incident):  # late news wakes nobody
        return
    told = _roster(incident)
    names = rungs_model.at_rung(number, incident, told)
    news = _climbed(sos_id, incident, at) if number else _raised(sos_id, incident)
    ways = [partial(_push_or_go_on, news, incident, number, names)]
    if number and not is_ring(number) and not incident.practice:
        telephones = {told[name].cug_number: name for name in reversed(names)}
        ways += [partial(_send_sms, sos_id, incident, number, one) for one in telephones.items()]
        if number == LAST_RUNG:
            ways.append(partial(_alert, "call", sos_id))
            ways += [partial(_ring, sos_id, incident, number, one) for one in telephones.items()]
    _go_each(ways)


def outcome(sos_id: str, incident: Incident, step: Step) -> None:
    """Tell whoever was rung what became of it, as long as it may still ring on their phones.

    Raises:
        UnavailableError: FCM did not take all of it now and may later.
    """
    if step.what not in OUTCOMES:
        return
    names = rungs_model.up_to(incident.rung, incident, _roster(incident))
    news = Push(_type(incident), OUTCOMES[step.what], sos_id, step.at)
    _, later = _push(news, names)
    if later and clock.now() < step.at + SOS_LIFE:
        raise unavailable()


def probe(path: str) -> None:
    """Ask FCM whether a district's control room could be rung now, and ring nobody.

    Raises:
        UnavailableError: FCM is away.
    """
    db, district = clients.database(), path.rpartition("/")[2]
    roster = posts.of_units(db, (district,), fresh_s=PROBE_ROSTER_S)
    names = rungs_model.of_district(district, roster)
    test = Push(PushType.SOS_PROBE, What.RAISED, path)
    reached, later = push.to_posts(db, names, test, is_rehearsal=True)
    if not reached and later:
        raise unavailable()
    if reached:
        probe_store.note_told(db, path, at=clock.now())


def _patience() -> float:
    """Return how long the press may still wait: stored is stored, and the answer comes in time."""
    try:
        return budget.left(FIRST_S)
    except UnavailableError:
        return 0


def _go_each(ways: Sequence[Callable[[], None]]) -> None:
    """Go every way, whatever became of the others: an SMS gateway that is away stops no call.

    Raises:
        UnavailableError: one of them failed, and all must come again.
    """
    failed = False
    for go in ways:
        try:
            go()
        except (AppError, *TRANSIENT, SealError, ValidationError) as exc:
            log.fault("rung_not_told", exc)
            failed = True
    if failed:
        raise unavailable()


def _push_or_go_on(news: Push, incident: Incident, number: int, names: tuple[str, ...]) -> None:
    """Push to the posts of a rung; where no phone is left to take it, go on to the next."""
    reached, later = _push(news, names)
    if reached:
        _note(news.id, incident, number)
    elif later:
        raise unavailable()
    else:
        _go_on(news.id, number)


def _go_on(sos_id: str, number: int) -> None:
    """Say that nobody was there, and climb without waiting."""
    _alert("unstaffed", sos_id)
    if number < LAST_RUNG:
        climb.climb(sos_id, number + 1)


def _push_first(sos_id: str, incident: Incident) -> None:
    names = rungs_model.at_rung(0, incident, _roster(incident))
    reached, later = _push(_raised(sos_id, incident), names, fresh_s=PHONES_S)
    if reached and not later:  # else the durable path tells all of them, with more time
        _note(sos_id, incident, 0)


def _push(news: Push, names: tuple[str, ...], *, fresh_s: float = 0) -> tuple[int, bool]:
    """Push to posts at the same time. Returns how many phones took it, and whether more may."""
    return push.to_posts(clients.database(), names, news, fresh_s=fresh_s)


def _raised(sos_id: str, incident: Incident) -> Push:
    return Push(_type(incident), What.RAISED, sos_id, incident.raised_at)


def _climbed(sos_id: str, incident: Incident, at: datetime) -> Push:
    return Push(_type(incident), What.CLIMBED, sos_id, at)


def _type(incident: Incident) -> PushType:
    return PushType.SOS_DRILL if incident.practice else PushType.SOS


def _once(sos_id: str, errand: ladder_store.Errand, run: Callable[[], None]) -> None:
    """Run an errand that must not be run twice; given back when it may work later."""
    db = clients.database()
    if not ladder_store.take(db, sos_id, errand, at=clock.now()):
        return
    try:
        run()
    except UnavailableError:
        ladder_store.give_back(db, sos_id, errand)
        raise


def _send_sms(sos_id: str, incident: Incident, number: int, to: tuple[str, str]) -> None:
    telephone, post = to

    def send() -> None:
        try:
            sms.send(telephone, sms.Name.SOS, Lang.HI, sos_number=incident.sos_number)
        except sms.TemplateError:
            subject = f"template/{sms.Name.SOS}"
            alerts.raise_alert(clients.database(), "sms_refused", subject, at=clock.now())

    _once(sos_id, ladder_store.Errand("sms", number, post), send)


def _ring(sos_id: str, incident: Incident, number: int, to: tuple[str, str]) -> None:
    telephone, post = to

    def ring() -> None:
        try:
            voice.ring(telephone, incident.sos_number)
        except voice.VoiceError:
            alerts.raise_alert(clients.database(), "voice_refused", "voice/sos", at=clock.now())

    _once(sos_id, ladder_store.Errand("call", number, post), ring)


def _alert(kind: str, sos_id: str) -> None:
    alerts.raise_alert(clients.database(), kind, SOS.path(sos_id), at=clock.now())


def _note(sos_id: str, incident: Incident, number: int) -> None:
    is_first = incident.told_at is None
    ladder_store.note_told(clients.database(), sos_id, number, at=clock.now(), first=is_first)


def _roster(incident: Incident) -> dict[str, Post]:
    """Return the posts that can be told: those in force, for a deleted one is no duty officer."""
    at = rungs_model.units(incident)
    if not at:
        return {}
    db = clients.database()
    listed = posts.of_units(db, at, fresh_s=ROSTER_S)
    try:
        # That nobody is there is not kept: whoever is back is to be rung at the next press.
        key = (db.project, *at)
        return _in_force.get(key, lambda: _held(listed), fresh_s=ROSTER_S, keep=bool)
    except (UnavailableError, *TRANSIENT) as exc:
        log.fault("posts_not_read", exc)
        return listed


def _held(listed: dict[str, Post]) -> dict[str, Post]:
    held = posts.all_in_force(clients.database(), listed) if listed else {}
    return {name: listed[name] for name in listed if name in held}
