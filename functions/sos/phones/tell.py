"""Telling officers: at the press from what is left of its time, then rung by rung.

A push may be sent twice: it says the same of the same moment, and so is one on the phone. An SMS
or a call is taken on in the history first, a telephone at a time, and so is made once.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from functions.sos import ladder_model
from functions.sos.acts_model import REMIND
from functions.sos.incident_model import SOS, Incident, Step
from functions.sos.ladder_model import Rung
from functions.sos.model import SosStatus
from functions.sos.phones import errands, neighbour, rungs_model
from functions.sos.phones import store as phones_store
from shared import aside, log
from shared.cache import Kept
from shared.edge.http import TRANSIENT
from shared.firestore import alerts, budget, clients
from shared.force import posts
from shared.pure import clock
from shared.pure.errors import UnavailableError, unavailable
from shared.pure.post import Post
from shared.send import push
from shared.send.push import Took
from shared.send.push_model import SOS_LIFE, Push, PushType, What
from shared.send.ways import go_each

FIRST_S = 1.0  # how long a press may wait for FCM
AT_ONCE = 32  # presses that push by themselves at the same time; the rest leave it to notify_sos
WAITING = 4  # of them, those that wait for it before they answer
ROSTER_S = 30
PHONES_S = 5  # at the press alone; the durable path asks each time
# Of the steps that are news. A later answer changes nothing for the other phones.
OUTCOMES: dict[str, What] = {
    SosStatus.ACKNOWLEDGED: What.TAKEN,
    SosStatus.ON_THE_WAY: What.TAKEN,
    SosStatus.REACHED: What.TAKEN,
    SosStatus.CANCELLED: What.CANCELLED,
    SosStatus.CLOSED: What.CLOSED,
}
QUIET = frozenset({Rung.RING, Rung.REMINDER})  # no SMS, no call
Roster = Mapping[str, Post]
GoOn = Callable[[str, int], None]  # climbs a rung before its time
_in_force: Kept[dict[str, Post]] = Kept()
_hands = threading.BoundedSemaphore(AT_ONCE)
_seats = threading.BoundedSemaphore(WAITING)


class _Turn(NamedTuple):
    """One rung that is being told."""

    news: Push
    incident: Incident
    number: int
    told: Roster  # the posts that can be
    names: tuple[str, ...]  # those that are


def at_once(work: Callable[[], object]) -> None:
    """Push, best effort. The durable path says the rest.

    In a crowd nobody waits for it, in a great one nobody does it: taking the next press comes
    first.
    """
    if not _hands.acquire(blocking=False):
        return
    pushing = aside.start(work)
    pushing.add_done_callback(lambda _: _hands.release())
    if _seats.acquire(blocking=False):
        try:
            aside.wait(pushing, seconds=_patience())
        finally:
            _seats.release()


def first(sos_id: str, incident: Incident) -> None:
    """Push to the first rung as soon as it is stored."""
    roster = _roster(incident, Rung.DUTY)
    names = rungs_model.at_rung(0, incident, roster)
    took, later = _push(_raised(sos_id, incident), names, fresh_s=PHONES_S)
    here = {incident.station, incident.district} if not incident.station else {incident.station}
    at_the_place = not here - {None} or any(roster[name].unit in here for name in took)
    if took and at_the_place and not later:  # else the durable path tells all, with more time
        _note(sos_id, incident, 0, _units(took, roster))


def rung(sos_id: str, incident: Incident, number: int, *, at: datetime, go_on: GoOn) -> None:
    """Tell a rung. When nobody can be reached an alert says so and the next one is told at once.

    Raises:
        UnavailableError: FCM or the SMS gateway took nothing now and may later.
    """
    if incident.heap is not None or (number == 0 and incident.told_at):  # by its heap; at the press
        return
    if ladder_model.is_answered_since(incident, at):  # late news wakes nobody
        return
    kind = ladder_model.rung_at(incident, number)
    told = _roster(incident, kind)
    names = _names(kind, incident, told, at)
    turn = _Turn(_news(sos_id, incident, number, at), incident, number, told, names)
    ways: list[Callable[[], None]] = [partial(_push_or_go_on, turn, go_on)]
    if number == incident.rung_from and incident.station and not incident.practice:
        ways.append(partial(_ask_neighbour, turn))
    if number > incident.rung_from and kind not in QUIET:
        ways += errands.of(sos_id, incident, number, {n: told[n] for n in names})
    go_each(ways)


def push_heap(sos_id: str, incident: Incident, kind: Rung, *, at: datetime) -> int:
    """Push to the posts of a heap's rung, about one of those in it. Returns how many took it.

    Raises:
        UnavailableError: FCM took nothing now and may later.
    """
    names = rungs_model.of(kind, incident, _roster(incident, kind))
    took, later = _push(_climbed(sos_id, incident, at), names)
    if not took and later:
        raise unavailable()
    return len(took)


def outcome(sos_id: str, incident: Incident, step: Step) -> None:
    """Tell whoever was rung what became of it, as long as it may still ring on their phones.

    Raises:
        UnavailableError: FCM did not take all of it now and may later.
    """
    if step.what not in OUTCOMES:
        return
    names = rungs_model.up_to(incident.rung, incident, _roster(incident, Rung.RING))
    news = Push(_type(incident), OUTCOMES[step.what], sos_id, step.at)
    _, later = _push(news, names)
    if later and clock.now() < step.at + SOS_LIFE:
        raise unavailable()


def _patience() -> float:
    """Return how long the press may still wait: stored is stored, and the answer comes in time."""
    try:
        return budget.left(FIRST_S)
    except UnavailableError:
        return 0


def _names(kind: Rung, incident: Incident, told: Roster, at: datetime) -> tuple[str, ...]:
    """Return whom a rung tells. Of the 112 room's time the unverified get one a district and hour.

    A reminder that changed nothing goes to the control room too.
    """
    names = rungs_model.of(kind, incident, told)
    if kind is Rung.ROOM_112 and not incident.signed:
        return names if phones_store.is_first_unsigned(clients.database(), incident) else ()
    since = max((t for t in (incident.reached_at, incident.called_at) if t), default=at)
    if kind is Rung.REMINDER and (not names or at - since > REMIND + REMIND / 2):
        return (*names, *rungs_model.of(Rung.ROOM, incident, told))
    return names


def _push_or_go_on(turn: _Turn, go_on: GoOn) -> None:
    """Push to the posts of a rung; where no phone is left to take it, go on to the next."""
    took, later = _push(turn.news, turn.names)
    if took:
        _note(turn.news.id, turn.incident, turn.number, _units(took, turn.told))
    elif later:
        raise unavailable()
    else:
        _go_on(turn, go_on)


def _go_on(turn: _Turn, go_on: GoOn) -> None:
    """Say that nobody was there, and climb without waiting."""
    sos_id, incident = turn.news.id, turn.incident
    alerts.attempt(clients.database(), "unstaffed", SOS.path(sos_id), at=clock.now())
    if ladder_model.waits(incident, turn.number) is None and not incident.practice:
        go_on(sos_id, turn.number + 1)


def _ask_neighbour(turn: _Turn) -> None:
    """Where the station has no phone, tell the nearest one that has: it sees the SOS from now on.

    Its posts are rung again with all the others.
    """
    incident = turn.incident
    here = [name for name, post in turn.told.items() if post.unit == incident.station]
    if incident.neighbour or neighbour.has_phone(here):
        return
    near = neighbour.nearest(incident)
    if near:
        phones_store.add_neighbour(turn.news.id, near, at=clock.now())
        names = rungs_model.at_station(near, posts.of_units(clients.database(), (near,)))
        _push(turn.news, names)


def _push(news: Push, names: tuple[str, ...], *, fresh_s: float = 0) -> Took:
    """Push to posts at the same time. Returns whose phones took it, and whether more may."""
    return push.to_posts(clients.database(), names, news, fresh_s=fresh_s)


def _raised(sos_id: str, incident: Incident) -> Push:
    return Push(_type(incident), What.RAISED, sos_id, incident.raised_at)


def _climbed(sos_id: str, incident: Incident, at: datetime, life: timedelta | None = None) -> Push:
    return Push(_type(incident), What.CLIMBED, sos_id, at, life)


def _news(sos_id: str, incident: Incident, number: int, at: datetime) -> Push:
    """Return what is pushed at a rung. A ring lives until the next one."""
    if ladder_model.is_minded(incident):
        return Push(_type(incident), What.REMINDED, sos_id, at)
    if number == 0:
        return _raised(sos_id, incident)
    return _climbed(sos_id, incident, at, ladder_model.waits(incident, number))


def _type(incident: Incident) -> PushType:
    return PushType.SOS_DRILL if incident.practice else PushType.SOS


def _units(took: tuple[str, ...], told: Roster) -> set[str]:
    return {told[name].unit for name in took if name in told}


def _note(sos_id: str, incident: Incident, number: int, at: set[str]) -> None:
    """Write down at which units phones took a rung's pushes; what cannot be delays nobody."""
    is_here = incident.station in at
    where = incident.station if is_here else next(iter(sorted(at)), "")
    first = where if incident.told_at is None else None
    aside.attempt(
        lambda: phones_store.note_told(
            clients.database(), sos_id, number, at=clock.now(), first=first
        ),
        seconds=budget.COMMIT_S,
        within="inner",
    )


def _roster(incident: Incident, kind: Rung) -> dict[str, Post]:
    """Return the posts that can be told: those in force, for a deleted one is no duty officer."""
    at = rungs_model.told(incident) if kind is Rung.RING else rungs_model.asked(incident, kind)
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
