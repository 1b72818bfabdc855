"""What a press says that comes again: a first place, number, PIN or sign-in is not lost."""

from functools import partial

from functions.sos.acts_model import changed, out_of_heap
from functions.sos.incident_model import SOS, TOPIC, Incident, Step
from functions.sos.press import follow, keys
from functions.sos.press import store as press_store
from functions.sos.press.model import Press, said_id
from functions.sos.press.opening import sealed_caller
from functions.sos.store import NUMBER, SAID, caller_path
from shared import aside
from shared.edge.anyone import Anyone
from shared.firestore import clients
from shared.pure import clock
from shared.record import outbox, store
from shared.record.kind import Change

STEP_S = 1.0
UNSIGNED = frozenset({"no_token", "bad_token", "token_unchecked", "no_number", "token_expired"})


def learn(press: Press, caller: Anyone) -> None:
    """Keep whatever is new in it. What one part of it fails at delays none of the others."""
    request = press.request
    if press.position and request.place:
        _try(partial(_place, press))
    if request.mobile or request.message or request.place_text:
        _try(partial(_say, press, caller, f"{SAID}-{said_id(request)}"))
    if request.pin:
        pin = keys.pin_tag(press.name, request.pin)
        _try(partial(press_store.set_pin, clients.database(), press.name, pin))
    if caller.phone:
        _try(partial(_say, press, caller, NUMBER))
        _try(partial(_sign, press, caller.phone))


def _try(work: partial[None]) -> None:
    aside.attempt(work, seconds=STEP_S, within="inner")


def _place(press: Press) -> None:
    place = press.request.place
    if place is None or press.position is None:
        return
    here = place.model_copy(update={"at": press.incident.fixed_at})
    db, (name, position) = clients.database(), press.position
    incident = press_store.append(db, press.name, name, position, here)
    follow.follow(press.name, incident, here)


def _say(press: Press, caller: Anyone, which: str) -> None:
    """Keep who they say they are beside what the first press said, once."""
    path = caller_path(press.name, which)
    who = sealed_caller(press.request, caller, f"{path}#caller", at=clock.now())
    press_store.say(clients.database(), path, who)


def _sign(press: Press, phone: str) -> None:
    """Let an SOS count as one of a verified number: it waits in no heap any more."""
    at, group = clock.now(), keys.group(phone)

    def decide(one: Incident) -> Change[Incident] | None:
        if one.signed:
            return None
        flags = tuple(flag for flag in one.flags if flag not in UNSIGNED)
        changes = out_of_heap(one) | {"signed": True, "flags": flags, "group": group}
        if one.heap:
            changes["next_due"] = at
        return changed(one, changes, Step(what="signed", at=at), topic=TOPIC)

    outbox.tell_aside(store.change(SOS, press.name, decide, at=at))
