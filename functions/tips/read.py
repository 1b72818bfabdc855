"""HTTP function `read_tip`: an officer opens a tip. Written down first, opened then."""

from functions.tips import desk, desk_store, thread_store
from functions.tips.model import OpenedTip, ReadTip, SaidBy, Tip
from functions.tips.store import Found
from shared import clients, clock
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.seal import unseal


@endpoint(ReadTip, caller=officer)
def read_tip(request: ReadTip, caller: Officer) -> OpenedTip:
    """Show a tip at whose desk the officer sits, or above it. To others there is no such tip."""
    found = desk.reach(request.tip_id, caller, Action.READ_TIP)
    said = desk.opened(caller, found, at=clock.now())
    shown = set(OpenedTip.model_fields) & set(Tip.model_fields) - {"content"}
    return OpenedTip(
        tip_id=request.tip_id,
        content=said,
        is_benefited=found.tip.benefit is not None,
        messages=_messages(found),
        notes=_notes(found),
        **found.tip.model_dump(include=shown),
    )


def _messages(found: Found) -> tuple[SaidBy, ...]:
    if not found.tip.talk:
        return ()
    written = thread_store.messages(clients.database(), found.tip_id)
    return tuple(
        SaidBy(by=m.by, hour=m.hour, text=unseal(m.content, where=f"{path}#content").decode())
        for path, m in written
    )


def _notes(found: Found) -> tuple[SaidBy, ...]:
    noted = desk_store.notes(clients.database(), found.tip_id)
    return tuple(
        SaidBy(by=n.post, hour=n.hour, text=unseal(n.content, where=f"{path}#content").decode())
        for path, n in noted
    )
