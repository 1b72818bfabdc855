"""HTTP function `read_tip`: an officer opens a tip. Written down first, opened then."""

from functions.tips import store
from functions.tips.desk import store as desk_store
from functions.tips.desk.model import abilities, destinations
from functions.tips.desk.opening import opened
from functions.tips.desk.shown_model import OpenedTip, ReadTip, TipNote, happened, names, unit_name
from functions.tips.model import TIPS, Tip
from functions.tips.talk import model as talk
from functions.tips.talk import store as talk_store
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.policy import Action
from shared.record import desk
from shared.record.kind import Found
from shared.seal import unseal


@endpoint(ReadTip, caller=officer, action=Action.READ_TIP)
def read_tip(request: ReadTip, caller: Officer) -> OpenedTip:
    """Show a tip at whose desk the officer sits, or above it. To others there is no such tip."""
    found = desk.reach(TIPS, request.tip_id, caller, Action.READ_TIP)
    tip, organisation, lang = found.record, directory.organisation(), request.lang
    said = opened(caller, found, at=clock.now())
    able = abilities(caller, caller.post, found, directory.organisation)
    may_go = destinations(tip, said.about_unit, organisation, lang)
    steps = store.history(found)
    shown = set(OpenedTip.model_fields) & set(Tip.model_fields) - {"content"}
    return OpenedTip(
        tip_id=request.tip_id,
        content=said,
        about_unit_name=said.about_unit and unit_name(said.about_unit, organisation, lang),
        informed_names=tuple(unit_name(unit, organisation, lang) for unit in tip.informed),
        is_benefited=tip.benefit is not None,
        messages=_messages(found),
        notes=_notes(found),
        history=happened(steps, organisation, lang),
        can=tuple(able),
        units=may_go if "forward_tip" in able else (),
        **names(tip, organisation, lang),
        **tip.model_dump(include=shown),
    )


def _messages(found: Found[Tip]) -> tuple[talk.TipMessage, ...]:
    if not found.record.talk:
        return ()
    written = talk_store.messages(clients.database(), found.name)
    return tuple(
        talk.opened(message, unseal(message.content, where=f"{path}#content"))
        for path, message in written
    )


def _notes(found: Found[Tip]) -> tuple[TipNote, ...]:
    noted = desk_store.notes(clients.database(), found.name)
    return tuple(
        TipNote(post=n.post, hour=n.hour, text=unseal(n.content, where=f"{path}#content").decode())
        for path, n in noted
    )
